// npm run check: format, lint, types, floors, unused code, sizes and our own rules. One line a step; a failing step shows why.
import { spawn } from "node:child_process";
import path from "node:path";
import { checkRules } from "./check/rules.mjs";
import { checkSizes } from "./check/sizes.mjs";
import { checkSteps } from "./check/steps.mjs";
import { requireNode, root } from "./house/quiet.mjs";

requireNode();

/** @typedef {{ ok: boolean, text: string, note?: string }} Verdict */

/** @type {[string, () => Verdict | Promise<Verdict>][]} */
const steps = [
  ["format, lint, floors", () => run("@biomejs/biome/bin/biome", "check", "--error-on-warnings", "--max-diagnostics=50", ".")],
  ["types: src, views, seed", () => run("typescript/bin/tsc", "-p", ".")],
  ["types: tests", () => run("typescript/bin/tsc", "-p", "test")],
  ["types: journeys", () => run("typescript/bin/tsc", "-p", "test/journeys")],
  ["types: scripts", () => run("typescript/bin/tsc", "-p", "scripts")],
  ["unused code", () => run("knip/bin/knip.js")],
  ["sizes", checkSizes],
  ["our own rules", checkRules],
  ["README: table of steps", checkSteps],
];

let failed = 0;
for (const [name, step] of steps) if (!(await show(name, step))) failed++;
console.log(
  failed === 0
    ? "\nAll checks passed."
    : `\n${failed} of ${steps.length} checks failed. (npm run format mends what can be mended by itself.)`,
);
process.exit(failed === 0 ? 0 : 1);

/** @param {string} name @param {() => Verdict | Promise<Verdict>} step */
async function show(name, step) {
  const began = performance.now();
  const { ok, text, note } = await verdictOf(step);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${ok ? "✓" : "✗"} ${name.padEnd(26)} ${seconds.padStart(5)} s  ${note ?? ""}`);
  if (!ok) console.log(`\n${text.trimEnd()}\n`);
  return ok;
}

/** A step that breaks down (a file that cannot be parsed, say) has failed, and the others still run. @param {() => Verdict | Promise<Verdict>} step @returns {Promise<Verdict>} */
async function verdictOf(step) {
  try {
    return await step();
  } catch (error) {
    return { ok: false, text: String(error) };
  }
}

/** A tool from node_modules. @param {string} tool @param {...string} args @returns {Promise<Verdict>} */
function run(tool, ...args) {
  const child = spawn(process.execPath, [path.join("node_modules", tool), ...args], { cwd: root });
  let text = "";
  child.stdout.on("data", (part) => (text += part));
  child.stderr.on("data", (part) => (text += part));
  return new Promise((done) => child.on("close", (code) => done({ ok: code === 0, text })));
}
