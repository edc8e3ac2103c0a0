import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "./quiet.mjs";

const folder = path.join(root, "migrations");

// The table wrangler keeps, so that `wrangler d1 migrations` and this agree about what was done.
const ledger = `CREATE TABLE IF NOT EXISTS d1_migrations(
  id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)`;

/**
 * Applies what is missing, one migration a transaction. Local D1 takes a whole file as one statement, so nothing is split here.
 * @param {import("@cloudflare/workers-types").D1Database} db
 * @returns {Promise<string[]>} the names applied now
 */
export async function migrate(db) {
  await db.prepare(ledger).run();
  const { results } = await db.prepare("SELECT name FROM d1_migrations").all();
  const done = new Set(results.map((row) => row["name"]));
  const missing = readdirSync(folder)
    .filter((name) => name.endsWith(".sql") && !done.has(name))
    .sort();
  for (const name of missing) await apply(db, name);
  return missing;
}

/** @param {import("@cloudflare/workers-types").D1Database} db @param {string} name */
async function apply(db, name) {
  const sql = readFileSync(path.join(folder, name), "utf8");
  try {
    await db.batch([db.prepare(sql), db.prepare("INSERT INTO d1_migrations (name) VALUES (?)").bind(name)]);
  } catch (error) {
    throw new Error(`Migration ${name} failed: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}
