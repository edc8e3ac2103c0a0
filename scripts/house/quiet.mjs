import { fileURLToPath } from "node:url";

/** The checkout. Every script works from here, wherever it was called. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** What keeps wrangler and miniflare from looking outside this machine, and from chatting. */
export const quiet = {
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
  WRANGLER_SEND_METRICS: "false",
  WRANGLER_HIDE_BANNER: "true",
  WRANGLER_LOG: "warn",
};

/** For a child that would wait for somebody to press a key. */
export const unattended = { ...quiet, CI: "1" };

/** `npm run` puts the Node of node_modules/.bin first; on a system without one, wrangler needs at least this. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 12)) return;
  console.error(
    `Node ${process.versions.node} is too old: start this through npm (which brings its own Node on Linux), or install Node 22.12 or newer.`,
  );
  process.exit(1);
}
