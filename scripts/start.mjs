// npm start: the product with its demo town on this machine. PORT, STATE_DIR and `-- --empty` as the README says.
import { createServer } from "node:net";
import path from "node:path";
import { endStale, killRuntimes } from "./house/processes.mjs";
import { requireNode, root } from "./house/quiet.mjs";

requireNode();
const port = Number(process.env["PORT"] ?? 8787);
const stateDir = path.resolve(process.env["STATE_DIR"] ?? path.join(root, ".state"));
const empty = process.argv.includes("--empty");
const tickEvery = 20_000;

/** @type {(() => Promise<void>) | undefined} */
let dispose;
let leaving = false;
heedSignals();
followNpm();

try {
  await start();
} catch (error) {
  if (!leaving) console.error(error instanceof Error ? error.message : error);
  await leave(1);
}

async function start() {
  if (!(await endStale(stateDir))) throw new Error(`Diandan already runs on ${stateDir}. Stop it first, or set STATE_DIR and PORT.`);
  if (!(await free(port))) throw new Error(`Port ${port} is in use. Set PORT to another one.`);
  const { open } = await import("./house.mjs");
  const house = await open({ stateDir, port, seed: empty ? "empty" : "town", say: console.log });
  dispose = house.dispose;
  heedSignals();
  if (empty && house.state.seeded === "town") console.log("The data of the earlier start is kept, --empty changes nothing.");
  keepTicking(house.tick);
  console.log(`Diandan is ready on http://127.0.0.1:${port}`);
}

/** Nothing else calls cron on this machine. One round at a time. @param {() => Promise<unknown>} tick */
function keepTicking(tick) {
  const again = () =>
    setTimeout(async () => {
      await tick().catch((error) => leaving || console.error(`Due work failed: ${error}`));
      again();
    }, tickEvery);
  again();
}

/** Called again once miniflare runs: its own way out leaves at once, before its processes are gone. */
function heedSignals() {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.removeAllListeners(signal);
    process.on(signal, () => leave(0));
  }
}

/** @param {number} code */
async function leave(code) {
  if (leaving) return;
  leaving = true;
  // Four seconds for a tidy end, then whatever still lives is killed.
  setTimeout(() => end(code), 4000);
  await dispose?.().catch(() => {});
  end(code);
}

/** @param {number} code */
function end(code) {
  killRuntimes();
  process.exit(code);
}

/** When npm itself is killed nobody tells us: our parent changes, and we go too. */
function followNpm() {
  const parent = process.ppid;
  if (!process.env["npm_lifecycle_event"]) return;
  setInterval(() => process.ppid === parent || leave(0), 500).unref();
}

/** @param {number} port @returns {Promise<boolean>} */
function free(port) {
  return new Promise((done) => {
    const probe = createServer();
    probe.once("error", () => done(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => done(true)));
  });
}
