import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { luohu } from "../support/luohu.ts";
import { value } from "../support/suites/home.ts";
import { places, street } from "../support/town/cast.ts";
import { admitted } from "../support/town/library.ts";
import { wishOf } from "../support/town/ready.ts";
import { smallTown } from "../support/town/small.ts";
import type { Town } from "../support/town/town.ts";
import { propose, screen, wish } from "../support/town/walk.ts";
import { Visitor } from "./visitor.ts";

describe("at the door", () => {
  let town: Town;
  beforeEach(async () => {
    town = await smallTown(env.DB);
  });
  const orders = async () => value<number>(town.db, "SELECT count(*) FROM projects");

  it("an order is offered to whom the rules of their place let ask, and to nobody else; who is a stranger is asked to sign in", async () => {
    const proposal = { ...luohu.proposal, who: { ...luohu.proposal.who, value: ["committee" as const] } };
    await town.layPolicy({ ...luohu, area: places.mumianling, version: 2, proposal });
    const offered = async (handle: string, page: string) =>
      (await (handle === "stranger" ? Visitor.stranger() : await Visitor.as(handle)).get(page)).text();
    const link = 'href="/proposals/new"';
    for (const page of ["/", "/desk"]) {
      expect(await offered("resident-1", page), page).not.toContain(link);
      expect(await offered("officer-works", page), page).not.toContain(link);
      for (const handle of ["resident-2", "clerk-dongxiao"]) expect(await offered(handle, page), `${handle} ${page}`).toContain(link);
    }
    // The same rule holds wherever an order is offered: the same again, under a call, where a list is empty.
    const standard = await admitted(town);
    const window = { from: "2026-03-02", until: "2046-03-31", editing: "7", classes: ["SERVICE"] };
    const words = { title: "2026 年春季征集", text: "征集身边的小事，一张单子写一件事。" };
    const call = await town.does("clerk-dongxiao", "invite", places.mumianling, { area: places.mumianling, ...words, ...window });
    const elsewhere = ["/library", `/library/${standard}`, `/calls/${call}`, "/projects?q=一件没有的事"];
    for (const page of elsewhere) {
      expect(await offered("resident-1", page), page).not.toContain('href="/proposals/new');
      for (const handle of ["clerk-dongxiao", "stranger"]) expect(await offered(handle, page), page).toContain('href="/proposals/new');
    }
    expect(await offered("resident-2", `/calls/${call}`), "their own place is another").not.toContain('href="/proposals/new');
    // Under a call of the whole street one asks in one's own part of it.
    const wide = await town.does("officer-service", "invite", street, { area: street, ...words, ...window });
    expect(await offered("resident-2", `/calls/${wide}`)).toContain(`href="/proposals/new?area=${places.dongxiao}"`);
    expect((await (await Visitor.as("resident-2")).get(`/proposals/new?area=${places.dongxiao}`)).status).toBe(200);
    expect((await (await Visitor.as("resident-1")).get("/proposals/new")).status).toBe(403);
    expect(await (await Visitor.stranger().get("/")).text()).toContain(link);
  });

  it("a form without its token is not taken, since it could be sent twice; with it, twice is once", async () => {
    const { raw } = wish(wishOf(1, "10000", { area: places.dongxiao }));
    const resident = await Visitor.as("resident-2");
    const send = (once: string) => resident.send("/proposals/new", "/proposals", raw, once);
    for (const once of ["", "short"]) {
      const refused = await send(once);
      expect([refused.status, await orders()]).toEqual([403, 0]);
    }
    const twice = [await send("a-token-of-a-form-1"), await send("a-token-of-a-form-1")];
    expect(twice.map((one) => one.status)).toEqual([303, 303]);
    expect(new Set(twice.map((one) => one.headers.get("location"))).size).toBe(1);
    expect(await orders()).toBe(1);
  });

  it("list and page have the same public number: the receipt's until it is established, then the project's, and both lead there", async () => {
    const one = wishOf(1, "10000", { area: places.dongxiao });
    const receipt = await propose(town, one);
    await screen(town, receipt, one);
    const stranger = Visitor.stranger();
    const codes = async () => {
      const { projects } = (await (await stranger.get("/projects.json")).json()) as { projects: readonly { code: string }[] };
      const page = (await (await stranger.get(`/projects/${projects[0]?.code}.json`)).json()) as { code: string; receipt: string };
      return [projects[0]?.code, page.code, page.receipt];
    };
    expect(await codes()).toEqual([receipt, receipt, receipt]);
    await town.db.$client.prepare("UPDATE projects SET code = 'DXJD-DXSQ-2026-01', code_year = 2026, code_seq = 1").run();
    expect(await codes()).toEqual(["DXJD-DXSQ-2026-01", "DXJD-DXSQ-2026-01", receipt]);
  });
});
