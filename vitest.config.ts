import path from "node:path";
import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

// Nothing here looks outside the machine.
process.env["CLOUDFLARE_CF_FETCH_ENABLED"] = "false";
process.env["WRANGLER_SEND_METRICS"] = "false";

const migrations = path.join(import.meta.dirname, "migrations");

const workerd = cloudflareTest(async () => ({
  wrangler: { configPath: "./wrangler.toml" },
  miniflare: {
    bindings: {
      APP_ENV: "local",
      DEMO: "1",
      SESSION_SECRET: "a secret that only tests know, long enough",
      TEST_MIGRATIONS: await readD1Migrations(migrations),
    },
  },
}));

// Rules: plain and quick, so files share what they import. The store's tests run a second time here, on Node's own SQLite (test/store-on-node).
const rules = {
  test: {
    name: "rules",
    // One project after another: a browser that shares two cores with all the rest only waits.
    sequence: { groupOrder: 0 },
    environment: "node" as const,
    isolate: false,
    include: ["model", "workflow", "scripts", "store-on-node", "views"].map((room) => `test/${room}/**/*.test.{ts,tsx}`),
  },
};

// Worker: inside workerd on real D1. One runtime for all files, emptied before every test (7 ms instead of a second a file).
const worker = {
  plugins: [workerd],
  test: {
    name: "worker",
    sequence: { groupOrder: 1 },
    isolate: false,
    include: ["store", "web", "clock", "courier", "outside"].map((room) => `test/${room}/**/*.test.{ts,tsx}`),
    setupFiles: ["./test/support/worker.ts"],
  },
};

const journeys = {
  test: {
    name: "journeys",
    sequence: { groupOrder: 2 },
    environment: "node" as const,
    include: ["test/journeys/**/*.test.ts"],
    globalSetup: ["./test/support/node/town.ts"],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
};

export default defineConfig({ test: { projects: [rules, worker, journeys] } });
