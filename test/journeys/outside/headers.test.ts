import { describe, expect, it } from "vitest";
import { browse } from "../../../scripts/bench/browse.mjs";
import { journeyTown } from "../town.ts";

describe("every answer, whoever asks", () => {
  const town = journeyTown();

  it.each(["/", "/projects", "/budget", "/projects/000000000", "/nothing/here", "/desk", "/projects.json", "/budget.csv"])(
    "V3.4: %s carries the security headers",
    async (path) => {
      const answer = await fetch(town.url() + path, { redirect: "manual" });
      const policy = answer.headers.get("content-security-policy") ?? "";
      for (const part of [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
      ])
        expect(policy).toContain(part);
      expect(policy).not.toContain("unsafe");
      expect(answer.headers.get("strict-transport-security")).toMatch(/max-age=31536000; includeSubDomains/);
      expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
      expect(answer.headers.get("referrer-policy")).toBe("same-origin");
    },
  );

  it("V3.3: the session cookie is __Host-, Secure, HttpOnly and SameSite", async () => {
    const answer = await fetch(`${town.url()}/session`, {
      method: "POST",
      body: new URLSearchParams({ person: "finance" }),
      redirect: "manual",
    });
    expect(answer.status).toBe(303);
    const cookie = answer.headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/^__Host-session=[0-9a-f]{64};/);
    for (const part of ["Secure", "HttpOnly", "SameSite=Lax", "Path=/"]) expect(cookie).toContain(part);
  });

  it("V7.4: a session that was ended opens nothing", async () => {
    const reader = await browse(town.url(), "finance");
    expect((await reader.get("/desk")).status).toBe(200);
    await fetch(`${town.url()}/session/end`, { method: "POST", headers: { cookie: reader.cookie }, redirect: "manual" });
    expect((await reader.get("/desk")).status).toBe(303);
  });

  it("V14.3.2: pages of somebody signed in are not stored", async () => {
    const reader = await browse(town.url(), "resident-1");
    expect((await reader.get("/desk")).headers.get("cache-control")).toBe("no-store");
  });

  it("V3.5.1: a form from another site is refused, and one without the token of the session", async () => {
    const reader = await browse(town.url(), "clerk-dongxiao");
    const project = await town.find("社区公共书架");
    const send = (headers: Record<string, string>, body: Record<string, string>) =>
      fetch(`${town.url()}${project}/withdrawals`, {
        method: "POST",
        headers: { cookie: reader.cookie, ...headers },
        body: new URLSearchParams(body),
        redirect: "manual",
      });
    expect((await send({ origin: "https://elsewhere.example" }, {})).status).toBe(403);
    expect((await send({ "sec-fetch-site": "cross-site" }, {})).status).toBe(403);
    expect((await send({}, { reason: "没有令牌" })).status).toBe(403);
  });

  it("tells a stranger the way in, and nothing of an error", async () => {
    expect((await fetch(`${town.url()}/desk`, { redirect: "manual" })).headers.get("location")).toBe("/session/new?back=%2Fdesk");
    const sent = await fetch(`${town.url()}/projects/000000000/withdrawals`, {
      method: "POST",
      body: new URLSearchParams({}),
      redirect: "manual",
    });
    expect(sent.status).toBe(303);
  });

  it("goes back only to its own paths", async () => {
    for (const back of ["https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example"]) {
      const answer = await fetch(`${town.url()}/settings?lang=en&back=${encodeURIComponent(back)}`, { redirect: "manual" });
      expect(answer.headers.get("location")).toBe("/");
    }
  });
});
