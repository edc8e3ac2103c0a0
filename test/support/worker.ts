import { applyD1Migrations, reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach } from "vitest";

// All files share one runtime, so each test begins by emptying it. A database or a bucket that this file
// has not opened yet can outlive the reset, so both are opened first.
beforeEach(async () => {
  await env.DB.prepare("SELECT 1").run();
  await env.FILES.head("nothing");
  await reset();
  await applyD1Migrations(env.DB, env.TEST_MIGRATIONS);
});
