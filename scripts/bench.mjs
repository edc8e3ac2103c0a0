// npm run bench: what every page and act costs, in a town as told, of 1,000 and of 20,000 projects. Round trips and rows do not depend
// on the machine; `cpu` is the time of an answer in multiples of /healthz in the same run. `-- --json` prints the same as JSON.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { actCosts } from "./bench/acts.mjs";
import { browse } from "./bench/browse.mjs";
import { routes } from "./bench/routes.mjs";
import { build } from "./house/build.mjs";
import { requireNode } from "./house/quiet.mjs";
import { open } from "./house.mjs";

requireNode();
const sizes = process.argv.includes("--quick") ? [1000] : [1000, 20_000];
const json = process.argv.includes("--json");
const folder = mkdtempSync(path.join(tmpdir(), "diandan-bench-"));

try {
  const product = await build("bench", folder);
  const house = await open({ stateDir: path.join(folder, "state"), product });
  try {
    const acts = await actCosts(house.url);
    const towns = [];
    for (const size of sizes) {
      await fetch(`${house.url}/bench/grow?to=${size}`);
      towns.push({ projects: size, pages: await pageCosts(house.url) });
    }
    const result = { acts, towns };
    console.log(json ? JSON.stringify(result, null, 1) : print(result));
  } finally {
    await house.dispose();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** @typedef {{ route: string, who: string, status: number, trips: number, read: number, written: number, bytes: number, cpu: number }} Row */

/** @param {string} url @returns {Promise<Row[]>} */
async function pageCosts(url) {
  const base = await timed(url, "/healthz", undefined);
  const rows = [];
  for (const { route, who } of await routes(url)) {
    const session = who === "" ? undefined : await browse(url, who);
    const { ms, answer, body } = await timed(url, route, session?.cookie);
    const [trips = 0, read = 0, written = 0] = (answer.headers.get("X-Cost") ?? "").split(" ").map(Number);
    rows.push({
      route,
      who,
      status: answer.status,
      trips,
      read,
      written,
      bytes: gzipSync(body).length,
      cpu: Math.round((ms / base.ms) * 10) / 10,
    });
  }
  return rows;
}

/** The median of five answers. @param {string} url @param {string} route @param {string | undefined} cookie */
async function timed(url, route, cookie) {
  const times = [];
  let answer = new Response();
  let body = "";
  for (let turn = 0; turn < 5; turn++) {
    const began = performance.now();
    answer = await fetch(url + route, { headers: cookie ? { cookie } : {}, redirect: "manual" });
    body = await answer.text();
    times.push(performance.now() - began);
  }
  return { ms: times.sort((a, b) => a - b)[2] ?? 0, answer, body };
}

/** @param {{ acts: { act: string, trips: number, read: number, written: number }[], towns: { projects: number, pages: Row[] }[] }} result */
function print({ acts, towns }) {
  const lines = [];
  for (const { projects, pages } of towns) {
    lines.push(`\nA town of ${projects} projects`, row(["route", "who", "status", "trips", "rows read", "bytes gz", "cpu ×"]));
    for (const page of pages) lines.push(row([page.route, page.who || "-", page.status, page.trips, page.read, page.bytes, page.cpu]));
  }
  lines.push("\nActs (the page after it not counted)", row(["act", "", "", "trips", "rows read", "rows written", ""]));
  for (const act of acts) lines.push(row([act.act, "", "", act.trips, act.read, act.written, ""]));
  return lines.join("\n");
}

/** @param {(string | number)[]} cells */
function row([name = "", who = "", ...numbers]) {
  return `${String(name).padEnd(58)} ${String(who).padEnd(16)} ${numbers.map((each) => String(each).padStart(10)).join(" ")}`;
}
