import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseSync, visitorKeys } from "oxc-parser";
import { root } from "../house/quiet.mjs";

/** @typedef {{ type: string, start: number, end: number, [key: string]: any }} Node */
/** @typedef {{ at: number, why: string }} Breach an offset in the text, and the rule in words */

/** Every file below these folders, as paths from the checkout's root, with forward slashes. @param {string[]} folders */
export function filesIn(folders) {
  return folders.flatMap((folder) => {
    const found = readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true });
    return found
      .filter((each) => each.isFile())
      .map((each) => path.relative(root, path.join(each.parentPath, each.name)).replaceAll("\\", "/"));
  });
}

/** @param {string} file */
export function textOf(file) {
  return readFileSync(path.join(root, file), "utf8");
}

/**
 * All nodes of a source text, each with its parent. Comments are no nodes: a rule never trips over what people write in them.
 * @param {string} file @param {string} text
 * @returns {{ node: Node, parent: Node | undefined }[]}
 */
export function nodesOf(file, text) {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  /** @type {{ node: Node, parent: Node | undefined }[]} */
  const found = [];
  walk(/** @type {any} */ (program), undefined, (node, parent) => found.push({ node, parent }));
  return found;
}

/** @param {Node} node @param {Node | undefined} parent @param {(node: Node, parent: Node | undefined) => void} visit */
function walk(node, parent, visit) {
  visit(node, parent);
  for (const key of visitorKeys[node.type] ?? []) {
    for (const child of [node[key]].flat()) if (child) walk(child, node, visit);
  }
}

/** `a.b` for a member access with a plain name. @param {Node} node */
export function memberName(node) {
  if (node.type !== "MemberExpression" || node["computed"]) return undefined;
  return { object: node["object"].type === "Identifier" ? node["object"].name : undefined, property: node["property"].name };
}

/** The line (from 1) of an offset. @param {string} text @param {number} at */
export function lineOf(text, at) {
  return text.slice(0, at).split("\n").length;
}
