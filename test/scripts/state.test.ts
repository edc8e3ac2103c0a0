import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { endStale, note } from "../../scripts/house/processes.mjs";
import { openState } from "../../scripts/house/state.mjs";

let dir: string;
let said: string[] = [];
const say = (line: string) => said.push(line);
beforeEach(() => {
  said = [];
  dir = mkdtempSync(path.join(tmpdir(), "diandan-state-"));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function leaveData() {
  mkdirSync(path.join(dir, "data"), { recursive: true });
  writeFileSync(path.join(dir, "data/rows"), "half a town");
}

it("a seed that was interrupted is wiped", () => {
  leaveData();
  expect(openState(dir, say).seeded).toBeUndefined();
  expect(existsSync(path.join(dir, "data/rows"))).toBe(false);
});

it("seeded data is kept, with what it was seeded with", () => {
  openState(dir, say).markSeeded("empty");
  leaveData();
  expect(openState(dir, say).seeded).toBe("empty");
  expect(existsSync(path.join(dir, "data/rows"))).toBe(true);
});

it("the secret outlives a restart, and nobody else may read it", () => {
  const { secret } = openState(dir, say);
  expect(openState(dir, say).secret).toBe(secret);
  expect(secret.length).toBeGreaterThan(40);
  expect(statSync(path.join(dir, "secret")).mode & 0o777).toBe(0o600);
});

it("a run that is gone, or a number that now belongs to somebody else, stands in nobody's way", async () => {
  note(dir);
  expect(await endStale(dir)).toBe(true);
  writeFileSync(path.join(dir, "processes.json"), "{ half");
  expect(await endStale(dir)).toBe(true);
});

it("data made with other tables is set aside, said, and never lost", () => {
  openState(dir, say).markSeeded("town");
  leaveData();
  writeFileSync(path.join(dir, "tables"), "0001_facts.sql of long ago");
  expect(openState(dir, say).seeded).toBeUndefined();
  const [kept] = readdirSync(dir).filter((name) => name.startsWith("data-"));
  expect(existsSync(path.join(dir, kept ?? "", "rows"))).toBe(true);
  expect(said.join()).toContain(kept);
  expect(existsSync(path.join(dir, "data"))).toBe(false);
});

it("tables that were only added to leave it where it is", () => {
  openState(dir, say).markSeeded("town");
  leaveData();
  const tables = path.join(dir, "tables");
  writeFileSync(tables, readFileSync(tables, "utf8").split("\n").slice(0, 3).join("\n"));
  expect(openState(dir, say).seeded).toBe("town");
});
