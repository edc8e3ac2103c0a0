// The whole product on this machine: the built Worker in the same runtime as in production, with its database and files.
// `npm start`, the journeys and the drills open the house through here.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Miniflare } from "miniflare";
import { build } from "./house/build.mjs";
import { migrate } from "./house/migrate.mjs";
import { miniflareOptions } from "./house/options.mjs";
import { forget, note } from "./house/processes.mjs";
import { quiet } from "./house/quiet.mjs";
import { openState } from "./house/state.mjs";

/**
 * @typedef {object} Plan
 * @property {string} stateDir where database, files and secret are kept
 * @property {number} [port] 0 takes a free one
 * @property {"town" | "empty" | "none"} [seed] what a first run is given
 * @property {string} [product] an already built product, to spare building it again
 * @property {boolean} [demo] opens the demo sign-in and clock
 * @property {(word: string) => void} [say] hears what takes long
 */

/** Builds, migrates, seeds on a first run, serves. @param {Plan} plan */
export async function open({ stateDir, port = 0, seed = "town", product, demo = true, say = () => {} }) {
  Object.assign(process.env, quiet);
  const state = openState(stateDir, say);
  const withSeed = !state.seeded && seed !== "none";
  const options = await built({ product, withSeed }, (code) =>
    miniflareOptions({ ...code, secret: state.secret, data: state.data, port, demo }),
  );
  const mf = new Miniflare(options);
  const url = await noted(stateDir, mf.ready);
  try {
    const applied = await migrate(await mf.getD1Database("DB", "diandan"));
    if (applied.length > 0) say(`Migrations applied: ${applied.join(", ")}`);
    if (!state.seeded) await furnish(mf, state, seed, say);
  } catch (error) {
    await mf.dispose();
    throw error;
  }
  return { url: url.origin, mf, state, tick: () => tick(mf), dispose: () => leave(mf, stateDir) };
}

/**
 * Hands the built Workers to whoever reads them, then clears them away.
 * @template T @param {{ product: string | undefined, withSeed: boolean }} what
 * @param {(code: { product: string, seed: string | undefined }) => T} read
 */
async function built({ product, withSeed }, read) {
  const folder = mkdtempSync(path.join(tmpdir(), "diandan-build-"));
  try {
    const [code, seed] = await Promise.all([product ?? build("product", folder), withSeed ? build("seed", folder) : undefined]);
    return read({ product: code, seed });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes down the runtime while it is still starting, so that not even a kill at that moment leaves it unknown. @param {string} dir @param {Promise<URL>} ready */
async function noted(dir, ready) {
  const timer = setInterval(() => note(dir), 50);
  const url = await ready.finally(() => clearInterval(timer));
  note(dir);
  return url;
}

/** @param {Miniflare} mf @param {ReturnType<typeof openState>} state @param {string} seed @param {(word: string) => void} say */
async function furnish(mf, state, seed, say) {
  if (seed !== "none") {
    say(seed === "empty" ? "Seeding areas and calendar…" : "Seeding the demo town…");
    await sow(mf, seed === "empty");
  }
  state.markSeeded(seed);
}

/** @param {Miniflare} mf @param {boolean} empty */
async function sow(mf, empty) {
  const worker = await mf.getWorker("seed");
  const answer = await worker.fetch("http://seed/seed", { method: "POST", body: JSON.stringify({ empty }) });
  const text = await answer.text();
  if (!answer.ok || !text.includes('"ok":true')) throw new Error(`The seed answered ${answer.status}: ${text}`);
}

/** One round of due work, as cron would ask for it. @param {Miniflare} mf */
async function tick(mf) {
  const worker = await mf.getWorker("diandan");
  return worker.scheduled({ cron: "*/5 * * * *" });
}

/** @param {Miniflare} mf @param {string} dir */
async function leave(mf, dir) {
  await mf.dispose();
  forget(dir);
}
