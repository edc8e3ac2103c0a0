import { applyD1Migrations, reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import type { Home } from "../support/suites/home.ts";

/** D1 inside workerd, emptied and migrated anew. */
export const d1: Home = async () => {
  await reset();
  await applyD1Migrations(env.DB, env.TEST_MIGRATIONS);
  return env.DB;
};
