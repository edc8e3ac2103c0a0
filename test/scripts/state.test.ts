import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { endStale, note } from "../../scripts/house/processes.mjs";
import { openState } from "../../scripts/house/state.mjs";

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), "diandan-state-"));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function leaveData() {
  mkdirSync(path.join(dir, "data"), { recursive: true });
  writeFileSync(path.join(dir, "data/rows"), "half a town");
}

it("a seed that was interrupted is wiped", () => {
  leaveData();
  expect(openState(dir).seeded).toBeUndefined();
  expect(existsSync(path.join(dir, "data/rows"))).toBe(false);
});

it("seeded data is kept, with what it was seeded with", () => {
  openState(dir).markSeeded("empty");
  leaveData();
  expect(openState(dir).seeded).toBe("empty");
  expect(existsSync(path.join(dir, "data/rows"))).toBe(true);
});

it("the secret outlives a restart, and nobody else may read it", () => {
  const { secret } = openState(dir);
  expect(openState(dir).secret).toBe(secret);
  expect(secret.length).toBeGreaterThan(40);
  expect(statSync(path.join(dir, "secret")).mode & 0o777).toBe(0o600);
});

it("a run that is gone, or a number that now belongs to somebody else, stands in nobody's way", async () => {
  note(dir);
  expect(await endStale(dir)).toBe(true);
  writeFileSync(path.join(dir, "processes.json"), "{ half");
  expect(await endStale(dir)).toBe(true);
});
