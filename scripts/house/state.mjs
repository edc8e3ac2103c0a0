import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * A state folder: `data` (D1 and R2), `secret`, `processes.json`, and `seeded`, written last.
 * Data without `seeded` is a seed that was interrupted: it is wiped, never mended.
 * @param {string} dir
 */
export function openState(dir) {
  mkdirSync(dir, { recursive: true });
  const data = path.join(dir, "data");
  const marker = path.join(dir, "seeded");
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
