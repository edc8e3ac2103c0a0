import { memberName } from "../source.mjs";

// model and workflow are pure: what the time is and what fresh ids are is handed in, so that a test can say it too.

const forbidden = new Set(["Date.now", "Math.random", "performance.now", "Temporal.Now"]);

export const clockless = {
  why: "no clock and no chance below the store: let `change` hand them in",
  /** @param {string} file */
  applies: (file) => /^src\/(model|workflow)\/.*\.ts$/.test(file),
  /** @param {import("../source.mjs").Node} node */
  breaks(node) {
    const member = memberName(node);
    if (member && forbidden.has(`${member.object}.${member.property}`)) return true;
    if (node.type === "NewExpression" || node.type === "CallExpression") return isDateNow(node);
    return isCrypto(node);
  },
};

/** @param {import("../source.mjs").Node} node */
function isDateNow(node) {
  return node["callee"].type === "Identifier" && node["callee"].name === "Date" && node["arguments"].length === 0;
}

/** @param {import("../source.mjs").Node} node */
function isCrypto(node) {
  if (node.type === "ImportDeclaration") return /^(node:)?crypto$/.test(node["source"].value);
  return node.type === "Identifier" && node["name"] === "crypto";
}
