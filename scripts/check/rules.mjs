// Rules about the source that no linter knows. Each is proven by a planted breach in test/scripts.
import { clockless } from "./rules/clockless.mjs";
import { migrationBreaches } from "./rules/migrations.mjs";
import { importsInSight, noCasts } from "./rules/plainTypes.mjs";
import { runtimeUnknown, sqlInStore } from "./rules/storeOnly.mjs";
import { noInlineAttributes, noInlineScripts } from "./rules/strictMarkup.mjs";
import { oneWayToShowMoney, wholeFen } from "./rules/wholeFen.mjs";
import { wordsInViews } from "./rules/wordsInViews.mjs";
import { filesIn, lineOf, nodesOf, textOf } from "./source.mjs";

/** @typedef {{ why: string, applies: (file: string) => boolean, breaks: (node: import("./source.mjs").Node) => boolean }} Rule */

/** @type {Rule[]} */
const rules = [
  clockless,
  wholeFen,
  oneWayToShowMoney,
  noCasts,
  importsInSight,
  sqlInStore,
  runtimeUnknown,
  wordsInViews,
  noInlineAttributes,
  noInlineScripts,
];

/**
 * Every breach of one file, each as `path:line  the rule in words`.
 * @param {string} file from the checkout's root @param {string} text
 * @returns {string[]}
 */
export function breachesOf(file, text) {
  const found = file.endsWith(".sql") ? migrationBreaches(text) : sourceBreaches(file, text);
  return found.map(({ at, why }) => `${file}:${lineOf(text, at)}  ${why}`);
}

/** @param {string} file @param {string} text */
function sourceBreaches(file, text) {
  const applying = rules.filter((rule) => rule.applies(file));
  if (applying.length === 0) return [];
  const nodes = nodesOf(file, text);
  return applying.flatMap((rule) => nodes.filter(({ node }) => rule.breaks(node)).map(({ node }) => ({ at: node.start, why: rule.why })));
}

/** All breaches of the checkout. */
export function checkRules() {
  const files = filesIn(["src", "views", "scripts/seed", "migrations"]).filter((file) => /\.(tsx?|sql)$/.test(file));
  const breaches = files.flatMap((file) => breachesOf(file, textOf(file)));
  return { ok: breaches.length === 0, text: breaches.join("\n") };
}
