import { createHash, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./quiet.mjs";

/**
 * A state folder: `data` (D1 and R2), `secret`, `processes.json`, and `seeded`, written last, with the tables it was made with.
 * Data without `seeded` is a seed that was interrupted: it is wiped, never mended. Until the first deployment the migrations are one
 * statement of the tables and are edited in place (docs/decisions/0010): data made with other tables is set aside, and never lost.
 * @param {string} dir
 * @param {(line: string) => unknown} say
 */
export function openState(dir, say) {
  mkdirSync(dir, { recursive: true });
  const data = path.join(dir, "data");
  const marker = path.join(dir, "seeded");
  const tables = path.join(dir, "tables");
  if (existsSync(marker) && !madeWithThese(tables)) setAside(dir, data, marker, say);
  writeFileSync(tables, tablesNow().join("\n"));
  const seeded = existsSync(marker);
  if (!seeded) rmSync(data, { recursive: true, force: true });
  return {
    data: path.join(data, "v3"), // where `wrangler dev --persist-to` looks too
    /** What the data was seeded with, or undefined on a first run. */
    seeded: seeded ? readFileSync(marker, "utf8").trim() : undefined,
    secret: keepSecret(path.join(dir, "secret")),
    /** @param {string} kind */
    markSeeded: (kind) => writeFileSync(marker, `${kind}\n`),
  };
}

/** @param {string} file */
function keepSecret(file) {
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600 });
  return readFileSync(file, "utf8");
}

/** Every migration with its digest. */
function tablesNow() {
  const folder = path.join(root, "migrations");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .sort()
    .map(
      (name) =>
        `${name} ${createHash("sha256")
          .update(readFileSync(path.join(folder, name)))
          .digest("hex")}`,
    );
}

/** New migrations may have been added; none that it was made with may have changed. @param {string} file */
function madeWithThese(file) {
  if (!existsSync(file)) return false;
  const now = new Set(tablesNow());
  return readFileSync(file, "utf8")
    .split("\n")
    .every((line) => now.has(line));
}

/** @param {string} dir @param {string} data @param {string} marker @param {(line: string) => unknown} say */
function setAside(dir, data, marker, say) {
  const kept = path.join(dir, `data-${new Date().toISOString().slice(0, 19).replace(/:/g, "")}`);
  rmSync(marker);
  renameSync(data, kept);
  say(`The data was made by an earlier version with other tables. It is kept in ${kept}; a new town is seeded.`);
}
