import { memberName } from "../source.mjs";

// Money is whole fen. What could make a fraction of it, or show it in a second way, is refused where money passes through.

const rounding = new Set(["parseFloat", "toFixed", "toPrecision"]);

export const wholeFen = {
  why: "money is whole fen: no fractions, no rounding here (arithmetic on money lives in #model/money.ts)",
  /** @param {string} file */
  applies: (file) => file === "src/model/money.ts" || /^src\/(workflow|store)\/.*\.tsx?$/.test(file),
  /** @param {import("../source.mjs").Node} node */
  breaks: (node) => makesFractions(node) || isMember(node, "Math", "round") || isDecimal(node),
};

export const oneWayToShowMoney = {
  why: "pages show money only through #model/money.ts",
  /** @param {string} file */
  applies: (file) => /^views\/.*\.tsx?$/.test(file),
  /** @param {import("../source.mjs").Node} node */
  breaks: (node) => makesFractions(node) || isMember(node, "Intl", "NumberFormat") || isMember(node, undefined, "toLocaleString"),
};

/** @param {import("../source.mjs").Node} node */
function makesFractions(node) {
  if (node.type === "Identifier") return rounding.has(node["name"]);
  if (node.type !== "BinaryExpression" || !/^[*/]$/.test(node["operator"])) return false;
  return isHundreds(node["right"]) || isHundreds(node["left"]);
}

/** 100 fen a yuan, 1,000,000 a 万元: the factors by which money would leave its unit. @param {import("../source.mjs").Node} node */
function isHundreds(node) {
  return node.type === "Literal" && typeof node["value"] === "number" && [100, 10_000, 1_000_000].includes(node["value"]);
}

/** @param {import("../source.mjs").Node} node @param {string | undefined} object @param {string} property */
function isMember(node, object, property) {
  const member = memberName(node);
  return member?.property === property && (object === undefined || member.object === object);
}

/** @param {import("../source.mjs").Node} node */
function isDecimal(node) {
  return node.type === "Literal" && typeof node["value"] === "number" && !Number.isInteger(node["value"]);
}
