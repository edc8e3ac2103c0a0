import { memberName } from "../source.mjs";

/** @param {string} file */
const inProduct = (file) => /^(src|views)\/.*\.tsx?$/.test(file);

export const sqlInStore = {
  why: "only the store speaks SQL",
  /** @param {string} file */
  applies: (file) => inProduct(file) && !file.startsWith("src/store/"),
  /** @param {import("../source.mjs").Node} node */
  breaks(node) {
    if (node.type === "CallExpression") return memberName(node["callee"])?.property === "prepare";
    if (node.type === "TaggedTemplateExpression") return node["tag"].name === "sql";
    return node.type === "ImportDeclaration" && node["source"].value.startsWith("drizzle-orm");
  },
};

// The product is to have a second home one day (Node with SQLite), so few places may know of the first one.
const home = /^(D1[A-Z]\w*|R2[A-Z]\w*)$/;

export const runtimeUnknown = {
  why: "only src/index.ts, src/env.d.ts, src/store and src/outside may know that this runs on Workers",
  /** @param {string} file */
  applies: (file) => inProduct(file) && !/^src\/(index\.ts|env\.d\.ts|store\/.*|outside\/.*)$/.test(file),
  /** @param {import("../source.mjs").Node} node */
  breaks(node) {
    if (node.type === "ImportDeclaration") return node["source"].value.startsWith("cloudflare:");
    return node.type === "TSTypeReference" && home.test(node["typeName"].name ?? "");
  },
};
