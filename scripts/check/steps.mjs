// The table of steps in the README is made from the stage table and the table of acts; `--write` renews it, the check compares.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../house/quiet.mjs";

const begin = "<!-- steps: made by scripts/check/steps.mjs -->";
const end = "<!-- /steps -->";

/** @param {string} file */
const load = (file) => import(pathToFileURL(path.join(root, file)).href);

/** @returns {Promise<string>} */
async function stepTable() {
  const [{ stageNames, stages }, { acts }, { stages: words }] = await Promise.all([
    load("src/model/stages.ts"),
    load("src/model/acts.ts"),
    load("views/words/zh/stages.ts"),
  ]);
  const actsAt = (/** @type {string} */ stage) =>
    Object.entries(acts)
      .filter(([, row]) => row.stages?.includes(stage) && row.room !== "archive" && row.room !== "policy")
      .map(([name]) => `\`${name}\``)
      .join(" ");
  const rows = stageNames.map(
    (/** @type {string} */ stage) =>
      `| \`${stage}\` ${words[stage].name} | ${stages[stage].room} | ${stages[stage].turn} | ${actsAt(stage)} | ${stages[stage].leads.join(", ") || "–"} |`,
  );
  return ["| stage | room | whose turn | acts | leads to |", "| --- | --- | --- | --- | --- |", ...rows].join("\n");
}

/** @returns {Promise<{ ok: boolean, text: string }>} */
export async function checkSteps() {
  const readme = readFileSync(path.join(root, "README.md"), "utf8");
  const ok = readme.includes(`${begin}\n${await stepTable()}\n${end}`);
  return { ok, text: "README.md: the table of steps is not that of src/model/stages.ts; `node scripts/check/steps.mjs --write` renews it" };
}

if (process.argv.includes("--write")) {
  const file = path.join(root, "README.md");
  const readme = readFileSync(file, "utf8");
  const table = await stepTable();
  writeFileSync(file, readme.slice(0, readme.indexOf(begin)) + `${begin}\n${table}\n` + readme.slice(readme.indexOf(end)));
}
