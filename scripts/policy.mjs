// npm run policy -- check FILE          is this document of rules sound? Every finding in words
// npm run policy -- try FILE --class service --amount 30000000   an imaginary project on its way through it (amounts in fen)
// FILE is a layer on the common base, or on a preset with `--on luohu`. Exit codes: 0 sound, 1 not sound or stopped, 2 called wrongly.
import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { requireNode } from "./house/quiet.mjs";

requireNode();

const usage = `Usage:
  npm run policy -- check FILE [--on PRESET] [--lang zh|en]
  npm run policy -- try FILE --class CLASS --amount FEN [--urgent] [--from 2026-06-15] [--work DAYS]
                             [--surveys N] [--seconders N] [--source SOURCE] [--area CODE] [--on PRESET] [--lang zh|en]
FILE is a JSON document of rules: what a place says, on the common base or on a preset (--on luohu). Amounts are in fen.`;

/** @param {string} message @returns {never} */
function wrongCall(message) {
  console.error(`${message}\n\n${usage}`);
  process.exit(2);
}

const texts = ["on", "lang", "class", "amount", "from", "work", "surveys", "seconders", "source", "area"];
/** @type {Record<string, { type: "string" | "boolean" }>} */
const options = { urgent: { type: "boolean" }, ...Object.fromEntries(texts.map((name) => [name, { type: "string" }])) };

const { command, file, said, urgent } = callOf();
const asked = said("lang") ?? "zh";
const lang = asked === "en" ? "en" : asked === "zh" ? "zh" : wrongCall(`--lang is zh or en, not ${asked}`);
const [
  { judge, ownOf, wholeOf },
  { baseOwn },
  { presetNames, presetOf },
  { isFields },
  { isDay },
  { flawsOf },
  { soundWords, trialTable },
  { tryOut },
] = await Promise.all([
  import("../src/model/policy/whole.ts"),
  import("../src/model/policy/draft.ts"),
  import("../src/model/policy/presets.ts"),
  import("../src/model/policy/layer.ts"),
  import("../src/model/day.ts"),
  import("../views/policy/flawed.ts"),
  import("../views/policy/table.ts"),
  import("../src/workflow/policy/try.ts"),
]);
const document = readDocument(file);
/** What is no group of fields cannot be put on a base. */
const notRules = /** @type {const} */ ({ policy: null, problems: [{ problem: "type", at: "", detail: "object" }], findings: [] });
const judged = isFields(document) ? judge(wholeDocument(document)) : notRules;
const flaws = flawsOf({ lang }, judged);
if (judged.policy === null || flaws.length > 0) {
  console.log(flaws.map((flaw) => `- ${flaw}`).join("\n"));
  process.exit(1);
}
const policy = judged.policy;
if (command === "check") console.log(soundWords(policy, lang));
else walk();

/** The layer on the base, or on a preset on the base. @param {import("../src/model/policy/layer.ts").Fields} own */
function wholeDocument(own) {
  const preset = presetNames.find((name) => name === said("on"));
  if (said("on") !== undefined && !preset) return wrongCall(`--on is one of ${presetNames.join(", ")}`);
  const above = preset ? [{ of: presetOf(preset).of, id: preset, layer: ownOf(presetOf(preset).document) }] : [];
  const area = String(own["area"] ?? above[0]?.of ?? "base");
  return wholeOf([baseOwn, ...above, { of: area, id: "file", layer: ownOf(own) }], area, Number(own["version"] ?? 1));
}

function callOf() {
  try {
    const { positionals, values } = parseArgs({ options, allowPositionals: true });
    const [verb, name, ...rest] = positionals;
    if ((verb !== "check" && verb !== "try") || name === undefined || rest.length > 0) return wrongCall("Say `check FILE` or `try FILE`.");
    return { command: verb, file: name, said: (/** @type {string} */ flag) => textOf(values[flag]), urgent: values["urgent"] === true };
  } catch (error) {
    return wrongCall(error instanceof Error ? error.message : String(error));
  }
}

/** @param {unknown} value */
function textOf(value) {
  return typeof value === "string" ? value : undefined;
}

/** @param {string} name */
function readDocument(name) {
  let text;
  try {
    text = readFileSync(path.resolve(process.env["INIT_CWD"] ?? process.cwd(), name), "utf8");
  } catch {
    return wrongCall(`${name} cannot be read`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : error}`);
    return process.exit(1);
  }
}

/** @param {string} name @param {number} least */
function whole(name, least) {
  const text = said(name) ?? "";
  return /^\d{1,15}$/.test(text) && Number(text) >= least ? Number(text) : wrongCall(`--${name} is a whole number of at least ${least}`);
}

function walk() {
  const known = policy.classes.map((one) => one.code);
  const code =
    known.find((one) => one === said("class")?.toUpperCase()) ?? wrongCall(`--class is one of ${known.join(", ").toLowerCase()}`);
  const start = said("from") ?? "2026-06-15";
  if (!isDay(start)) return wrongCall("--from is a day such as 2026-06-15");
  const imagined = {
    class: code,
    amount: whole("amount", 1),
    urgent,
    path: said("area") === undefined ? policy.area : `${policy.area}/${said("area")}`,
    source: said("source") ?? null,
    start,
    work: said("work") === undefined ? 30 : whole("work", 0),
    surveys: said("surveys") === undefined ? null : whole("surveys", 0),
    seconders: said("seconders") === undefined ? null : whole("seconders", 0),
    fails: [],
  };
  const calendar = JSON.parse(readFileSync(new URL("seed/data/calendar.json", import.meta.url), "utf8"));
  const trial = tryOut(policy, calendar, imagined);
  console.log(trialTable(policy, lang, imagined, trial));
  if (trial.stops.length > 0) process.exitCode = 1;
  return undefined;
}
