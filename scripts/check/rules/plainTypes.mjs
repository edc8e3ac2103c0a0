// An assertion switches the compiler off. Only the store, which reads rows of a database, may claim to know better.
export const noCasts = {
  why: "no `as` outside the store: narrow, parse with a schema, or use `satisfies`",
  /** @param {string} file */
  applies: (file) => /^(src|views|scripts\/seed)\/.*\.tsx?$/.test(file) && !file.startsWith("src/store/") && !file.endsWith(".d.ts"),
  /** @param {import("../source.mjs").Node} node */
  breaks(node) {
    if (node.type === "TSTypeAssertion") return true;
    return node.type === "TSAsExpression" && node["typeAnnotation"].typeName?.name !== "const";
  },
};

// The linter's import rules read statements only; what they cannot see is not allowed.
export const importsInSight = {
  why: "imports stand at the head of the file, where the rules about floors can read them",
  /** @param {string} file */
  applies: (file) => /^(src|views)\/.*\.tsx?$/.test(file) && !file.endsWith(".d.ts"),
  /** @param {import("../source.mjs").Node} node */
  breaks(node) {
    if (node.type === "CallExpression") return node["callee"].name === "require";
    return ["TSImportType", "ImportExpression", "TSImportEqualsDeclaration"].includes(node.type);
  },
};
