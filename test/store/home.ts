import { applyD1Migrations, reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import type { Home } from "../support/suites/home.ts";

/** D1 inside workerd, which the setup of the tests empties and migrates before each. */
export const d1: Home = async () => env.DB;

/** The same, emptied and migrated once more. */
export const d1Anew: Home = async () => {
  await env.DB.prepare("SELECT 1").run();
  await reset();
  await applyD1Migrations(env.DB, env.TEST_MIGRATIONS);
  return env.DB;
};
