// The content security policy is 'self' without exceptions: what would break it in a browser is refused here.

/** @param {string} file */
const inViews = (file) => /^views\/.*\.tsx?$/.test(file);

export const noInlineAttributes = {
  why: "no style=, on…= or hx-on attributes: classes and files only",
  applies: inViews,
  /** @param {import("../source.mjs").Node} node */
  breaks(node) {
    if (node.type === "JSXAttribute") return isInline(nameOf(node["name"]));
    return node.type === "TemplateElement" && /<[a-z][^>]*\s(style|on\w+|hx-on[\w:-]*)\s*=/i.test(node["value"].raw);
  },
};

export const noInlineScripts = {
  why: "no <script> or <style> with a body: put it into a file under public/",
  applies: inViews,
  /** @param {import("../source.mjs").Node} node */
  breaks(node) {
    if (node.type === "TemplateElement") return /<(script|style)\b[^>]*>\s*[^<\s]/i.test(node["value"].raw);
    if (node.type !== "JSXElement" || !/^(script|style)$/.test(node["openingElement"].name.name ?? "")) return false;
    return hasBody(node);
  },
};

/** @param {import("../source.mjs").Node} name `style`, or `hx-on:click`, which JSX reads as a namespace */
function nameOf(name) {
  return name.type === "JSXNamespacedName" ? `${name["namespace"].name}:${name["name"].name}` : name["name"];
}

/** @param {string} name */
function isInline(name) {
  return name === "style" || /^on[a-z]/i.test(name) || name.startsWith("hx-on");
}

/** @param {import("../source.mjs").Node} element */
function hasBody(element) {
  const attributes = element["openingElement"].attributes;
  if (attributes.some((each) => each.name?.name === "dangerouslySetInnerHTML")) return true;
  return element["children"].some((each) => each.type !== "JSXText" || each.value.trim() !== "");
}
