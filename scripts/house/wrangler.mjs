import { spawnSync } from "node:child_process";
import { root, unattended } from "./quiet.mjs";

/** One wrangler command, shown as it runs; ends the script when it fails. CI=1 keeps it from waiting for a yes. @param {...string} args */
export function wrangler(...args) {
  const { status } = spawnSync(process.execPath, ["node_modules/wrangler/bin/wrangler.js", ...args], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...unattended, WRANGLER_LOG: "log" },
  });
  if (status !== 0) process.exit(status ?? 1);
}
