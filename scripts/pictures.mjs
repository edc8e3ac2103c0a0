// npm run pictures: the main pages of the demonstration town, on a phone and a desk, in both languages and in elder mode, for the README;
// then what people see in the journeys of docs/journeys.md, taken while they run.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { launch } from "../test/support/browser.ts";
import { quiet, requireNode } from "./house/quiet.mjs";
import { open } from "./house.mjs";

requireNode();
const stateDir = mkdtempSync(path.join(tmpdir(), "diandan-pictures-"));
const [house, browser] = await Promise.all([open({ stateDir }), launch()]);
try {
  /** @typedef {{ projects: { receipt: string }[], meetings: { id: string }[] }} Lists */
  /** @returns {Promise<Lists>} */
  const json = async (/** @type {string} */ at) => /** @type {Promise<Lists>} */ ((await fetch(house.url + at)).json());
  const project = (await json("/projects.json?stage=acceptance")).projects[0]?.receipt;
  const meeting = (await json("/meetings.json")).meetings[0]?.id;
  await take("project-phone", `/projects/${project}`, { width: 390, height: 844 });
  await take("project-elder", `/projects/${project}`, { width: 390, height: 844 }, "elder=1");
  await take("home-desk", "/", { width: 1100, height: 760 });
  await take("budget-desk", "/budget?year=2024&area=440303009", { width: 1100, height: 760 });
  await take("budget-en", "/budget?year=2026&area=440303009", { width: 1100, height: 760 }, "lang=en");
  await take("desk", "/desk", { width: 1100, height: 760 }, "", "clerk-dongxiao");
  await take("meeting-phone", `/meetings/${meeting}`, { width: 390, height: 844 }, "", "member-1");
} finally {
  await Promise.all([browser.close(), house.dispose()]);
  rmSync(stateDir, { recursive: true, force: true });
}
mkdirSync("docs/pictures/journeys", { recursive: true });
const journeys = [
  "run",
  "--project",
  "journeys",
  "intake",
  "evening",
  "files",
  "notice",
  "district",
  "works",
  "service",
  "stopped",
  "shared",
  "packages",
];
const { status } = spawnSync("node_modules/.bin/vitest", journeys, { stdio: "inherit", env: { ...process.env, ...quiet, PICTURES: "1" } });
process.exit(status ?? 1);

/**
 * @param {string} name @param {string} at @param {{ width: number, height: number }} viewport
 * @param {string} [setting] @param {string} [person]
 */
async function take(name, at, viewport, setting = "", person = "") {
  const context = await browser.newContext({ viewport, locale: "zh-CN" });
  const page = await context.newPage();
  if (person) await context.request.post(`${house.url}/session`, { form: { person }, maxRedirects: 0 });
  if (setting) await page.goto(`${house.url}/settings?${setting}`);
  await page.goto(house.url + at);
  await page.screenshot({ path: `docs/pictures/${name}.jpg`, type: "jpeg", quality: 72 });
  await context.close();
}
