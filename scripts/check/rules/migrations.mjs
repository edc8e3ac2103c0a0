// The remote migration runner splits a file at the first END: a CASE inside a trigger would be cut in two,
// and only there, never on this machine. Conditions go into the trigger's WHEN.

/**
 * @param {string} text
 * @returns {import("../source.mjs").Breach[]}
 */
export function migrationBreaches(text) {
  const bare = withoutComments(text);
  const cases = triggers(bare).filter((each) => /\bCASE\b/i.test(each.body));
  const virtual = [...bare.matchAll(/\bCREATE\s+VIRTUAL\s+TABLE\b/gi)];
  return [
    ...(text.includes("\r") ? [{ at: text.indexOf("\r"), why: "lines of a migration end with LF" }] : []),
    ...cases.map((each) => ({ at: each.at, why: "no CASE inside a trigger's body: use its WHEN" })),
    ...virtual.map((each) => ({ at: each.index, why: "no virtual tables: a database with one cannot be exported" })),
  ];
}

/** From BEGIN to the first END; a CASE would stand between them. @param {string} sql */
function triggers(sql) {
  const pattern = /\bCREATE\s+(?:TEMP\s+)?TRIGGER\b[^;]*?\bBEGIN\b(.*?)\bEND\b/gis;
  return [...sql.matchAll(pattern)].map((match) => ({ at: match.index, body: match[1] ?? "" }));
}

/** Comments and strings become blanks, so that offsets stay true. @param {string} sql */
function withoutComments(sql) {
  return sql.replace(/--[^\n]*|\/\*.*?\*\/|'(?:[^']|'')*'/gs, (found) => found.replace(/[^\n]/g, " "));
}
