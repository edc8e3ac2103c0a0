import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { root, unattended } from "./quiet.mjs";

const run = promisify(execFile);
const wrangler = path.join(root, "node_modules/wrangler/bin/wrangler.js");

/** The two Workers: the product, and the seed, which is never part of the product's bundle. */
const entries = { product: "src/index.ts", seed: "scripts/seed/worker.ts", bench: "scripts/bench/worker.ts" };

/**
 * Bundles one Worker as a deployment would, and answers the path of the built module.
 * @param {keyof typeof entries} which
 * @param {string} outdir
 */
export async function build(which, outdir) {
  const entry = entries[which];
  const folder = path.join(outdir, which);
  await run(process.execPath, [wrangler, "deploy", entry, "--dry-run", "--minify", "--outdir", folder], {
    cwd: root,
    env: { ...process.env, ...unattended },
  });
  return path.join(folder, path.basename(entry).replace(/\.tsx?$/, ".js"));
}
