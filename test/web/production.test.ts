import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import house, { faultOf } from "../../src/index.ts";

const visit = (path: string) => house.fetch(new Request(`http://house${path}`), env, createExecutionContext());

const secret = "thirty-two characters, or more of them";

describe("a production", () => {
  it("P5.8 does not start with a demonstration in it", () =>
    expect(faultOf({ ...env, APP_ENV: "production", DEMO: "1", SESSION_SECRET: secret })).toContain("DEMO"));
  it("P5.8 does not start without a secret, or with a short one", () => {
    for (const short of ["", "short"])
      expect(faultOf({ ...env, APP_ENV: "production", DEMO: "", SESSION_SECRET: short })).toContain("SESSION_SECRET");
  });
  it("starts when it has what it needs", () =>
    expect(faultOf({ ...env, APP_ENV: "production", DEMO: "", SESSION_SECRET: secret })).toBeUndefined());
});

describe("an empty house", () => {
  it("answers on its front page, its lists and its health, before anybody is there", async () => {
    for (const path of ["/", "/healthz", "/meetings", "/notices", "/policies", "/calendar", "/session/new"]) {
      const answer = await visit(path);
      expect(answer.status, path).toBe(200);
    }
  });
  it("tells who asks for nothing that is there, and sends strangers to the door", async () => {
    expect((await visit("/projects/304718526")).status).toBe(404);
    expect((await visit("/desk")).status).toBe(303);
  });
});
