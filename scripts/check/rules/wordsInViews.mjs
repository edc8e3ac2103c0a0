// A sentence people read belongs to views, where every language has it or nothing compiles.
// Not sentences: policies (documents of a place), the capitals in which sums are written on vouchers, the marks of calendar files.
const exempt = /^src\/model\/(policy\/.*|capitals\.ts|open\/marks\.ts)$/;
const chinese = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

export const wordsInViews = {
  why: "Chinese text lives in views/words, not here",
  /** @param {string} file */
  applies: (file) => /^src\/.*\.tsx?$/.test(file) && !exempt.test(file),
  /** @param {import("../source.mjs").Node} node */
  breaks(node) {
    if (node.type === "Literal" && typeof node["value"] === "string") return chinese.test(node["value"]);
    if (node.type === "TemplateElement") return chinese.test(node["value"].raw);
    return node.type === "JSXText" && chinese.test(node["value"]);
  },
};
