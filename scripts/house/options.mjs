import { readFileSync } from "node:fs";
import path from "node:path";
import { convertV4MiniflareOptions } from "miniflare";
import { unstable_getMiniflareWorkerOptions } from "wrangler";
import { root } from "./quiet.mjs";

/**
 * What miniflare needs to run the built product, and beside it the seed when there is one: same database, same files, no address.
 * The bindings are read from wrangler.toml, the only place that names them.
 * @param {{ product: string, seed?: string | undefined, secret: string, data: string, port: number, demo: boolean }} house
 */
export function miniflareOptions({ product, seed, secret, data, port, demo }) {
  // The bundle is one module already: the rules for finding more would only be refused.
  const {
    modulesRules: _,
    bindings: vars,
    ...workerOptions
  } = unstable_getMiniflareWorkerOptions(path.join(root, "wrangler.toml")).workerOptions;
  const bindings = { ...Object(vars), APP_ENV: "local", SESSION_SECRET: secret, ...(demo ? { DEMO: "1" } : {}) };
  const workers = [{ ...workerOptions, ...code("diandan", product), bindings }];
  if (seed) workers.push({ ...storage(workerOptions), ...code("seed", seed), bindings });
  return {
    ...convertV4MiniflareOptions({ host: "127.0.0.1", port, cf: false, logRequests: false, workers }),
    resourcePersistencePath: data,
  };
}

/** @param {string} name @param {string} file */
function code(name, file) {
  return { name, modules: true, script: readFileSync(file, "utf8") };
}

/** @param {Partial<ReturnType<typeof unstable_getMiniflareWorkerOptions>["workerOptions"]>} options */
function storage({ compatibilityDate, compatibilityFlags, d1Databases, r2Buckets, queueProducers }) {
  return { compatibilityDate, compatibilityFlags, d1Databases, r2Buckets, queueProducers };
}
