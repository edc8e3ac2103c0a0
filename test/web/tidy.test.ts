import { createScheduledController } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import house from "../../src/index.ts";

const week = 7 * 86_400_000;

it("cron tidies answers older than a week and sessions that have ended, and nothing else", async () => {
  const now = Date.now();
  const once = (token: string, at: number) => env.DB.prepare("INSERT INTO onces VALUES (?, 'p', '/', ?)").bind(token, at);
  const session = (digest: string, ends: number) =>
    env.DB.prepare("INSERT INTO sessions VALUES (?, 'p', 0, 0, ?)").bind(digest.repeat(64), ends);
  await env.DB.batch([
    env.DB.prepare("INSERT INTO persons (id, name) VALUES ('p', '某人')"),
    once("an-old-one-0000000", now - week - 60_000),
    once("a-fresh-one-000000", now - week + 60_000),
    session("a", now - 1000),
    session("b", now + 60_000),
  ]);
  await house.scheduled(createScheduledController({ cron: "*/5 * * * *" }), env);
  const left = async (sql: string) => (await env.DB.prepare(sql).all<{ id: string }>()).results.map((row) => row.id);
  expect(await left("SELECT token AS id FROM onces")).toEqual(["a-fresh-one-000000"]);
  expect(await left("SELECT substr(digest, 1, 1) AS id FROM sessions")).toEqual(["b"]);
});
