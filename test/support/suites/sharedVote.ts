import { expect, it } from "vitest";
import { type Database, open } from "#store/home.ts";
import { desk } from "#store/people/desk.ts";
import { dossier } from "#store/propose/dossier.ts";
import { fetch } from "#store/read.ts";
import { expectBooks } from "../town/book.ts";
import { idOfHandle, places, street } from "../town/cast.ts";
import { handsRaw } from "../town/hands.ts";
import { smallTown } from "../town/small.ts";
import type { Town } from "../town/town.ts";
import { approve, hang, propose, screen, type Votes, type Wish } from "../town/walk.ts";
import { chapters } from "./chapters.ts";
import { type Home, rows } from "./home.ts";
import { expectNamed, expectSums, logOf, replayAll, standOf } from "./recount.ts";

const wish: Wish = { by: "clerk-caopu", title: "东晓与草埔东共用的过街连廊照明", area: street, class: "SERVICE", amount: "10000" };
const [one, other] = [places.dongxiao, places.caopudong];
const lineOf = (area: string) => `2026-${area}-special`;
/** Six of the cast sit for the one community, six for the other. */
const seatsOf = { [one]: [1, 2, 3, 4, 5, 6], [other]: [7, 8, 9, 10, 11, 12] } as const;

/** In a street whose rules say so, each council votes on its own share of a project of two communities. */
export function sharedVoteSuite(home: Home, anew: Home, then: "project" | "share" | "corrected"): void {
  let town: Town;
  let receipt = "";
  const ground = { ground: "东晓街道合办项目规则", grade: "U" };
  const begin = async (database: Database) => {
    const small = await smallTown(database);
    const draft = await small.does("district", "draft", street, { area: street, origin: "nothing" });
    await small.does("district", "amend", draft, { spot: "shares.vote", "parts.is.value": "each", ...ground });
    if (then === "share") await small.does("district", "amend", draft, { spot: "shares.failed", "parts.is.value": then, ...ground });
    await small.does("administrator", "submit", draft);
    await small.does("district", "publish", draft);
    for (const [area, seated] of Object.entries(seatsOf)) {
      await small.does("finance", "draw", area, { area, year: "2026", source: "special", title: area });
      const asked = { kind: "APPROPRIATE", amount: "50000", document: `罗财预〔2026〕${area.slice(-3)}号`, on: "2026-03-02" };
      await small.does("finance", "fund", lineOf(area), asked);
      await small.does("district", "grant", lineOf(area));
      const seats = Object.fromEntries(seated.map((n) => [`seats.seat.${idOfHandle(`member-${n}`)}`, "member"]));
      await small.does("officer-service", "renew", `${area}-council`, { ...seats, from: "2026-03-02", until: "" });
    }
    receipt = await propose(small, wish);
    await screen(small, receipt, wish);
    return small;
  };
  chapters(home, begin, (now) => {
    town = now;
  });
  const plan = (area: string, most: string, order: string) => town.tries("finance", "allot", receipt, { line: lineOf(area), most, order });
  const call = (area: string, on: string) =>
    town.tries("chair", "call", area, {
      area,
      body: "社区居民议事会",
      place: "社区",
      at: `${on}T14:30`,
      method: "hands",
      projects: [receipt],
    });
  /** Who came, and how they voted; nobody votes where too few came. */
  async function sit(area: keyof typeof seatsOf, on: string, votes: Votes | null): Promise<string> {
    const meeting = await town.does("chair", "call", area, {
      ...{ area, body: "社区居民议事会", place: "社区", at: `${on}T14:30`, method: "hands", projects: [receipt] },
    });
    await town.at(`${on}T14:30`);
    for (const n of (seatsOf[area] ?? []).slice(0, votes ? 6 : 2))
      await town.does("chair", "admit", meeting, { person: idOfHandle(`member-${n}`), present: "yes" });
    if (votes) {
      await town.does("clerk-dongxiao", "count", meeting, handsRaw(meeting, [votes]));
      await town.does("chair", "affirm", meeting);
    } else await town.does("chair", "adjourn", meeting, { item: [`${meeting}.1`] });
    await town.does("chair", "sign", meeting, { note: "" });
    return meeting;
  }
  /** On the desk of somebody who is clerk there and nowhere else. */
  async function toBeCalledIn(area: string) {
    const path = area === street ? `4403/440303/${street}` : `4403/440303/${street}/${area}`;
    const grant = { id: "g", role: "clerk", path, from: "2026-01-01", until: null, supplier: null, delegateOf: null } as const;
    return (await fetch(town.db, desk(town.db, { id: "p-of-there", grants: [grant] }, town.now))).calls;
  }
  const stands = () => rows(town.db, "SELECT stage, turn, amount FROM projects WHERE receipt = ?", receipt);
  const balanced = async () => {
    await expectBooks(town.db);
    await expectSums(town.db);
    await expectNamed(town.db);
  };
  const waits = [{ stage: "resolution", turn: "council", amount: 1_000_000 }];

  it("what finance plans of each community's money is its share; the council of the street does not decide for them", async () => {
    expect(await plan(one, "6000", "1")).toMatchObject({ facts: [{ kind: "allotted" }] });
    expect(await plan(other, "4000", "2")).toMatchObject({ facts: [{ kind: "allotted" }] });
    expect(await call(street, "2026-03-10")).toMatchObject({ refusal: "already_scheduled" });
    expect(await call(places.songquan, "2026-03-10")).toMatchObject({ refusal: "already_scheduled" });
  });

  it("each share waits on the desk of its own community, not of another", async () => {
    expect(await toBeCalledIn(one)).toMatchObject([{ receipt, share: one, amount: 600_000 }]);
    expect(await toBeCalledIn(other)).toMatchObject([{ receipt, share: other, amount: 400_000 }]);
    for (const area of [street, places.songquan]) expect(await toBeCalledIn(area)).toEqual([]);
  });

  it("the one council passes its share, and the project waits for the other", async () => {
    const meeting = await sit(one, "2026-03-10", [5, 1, 0]);
    expect(await rows(town.db, "SELECT share, amount, result FROM items WHERE meeting = ?", meeting)).toEqual([
      { share: one, amount: 600_000, result: "passed" },
    ]);
    expect(await stands()).toEqual(waits);
    expect([await toBeCalledIn(one), await toBeCalledIn(other)]).toMatchObject([[], [{ receipt }]]);
  });

  it("what it has passed is not called again, and while the plan asks for more of it, it is", async () => {
    expect(await call(one, "2026-03-16")).toMatchObject({ refusal: "already_scheduled" });
    await plan(one, "7000", "1");
    expect(await call(one, "2026-03-16")).not.toMatchObject({ refusal: "already_scheduled" });
    expect(await plan(one, "6000", "1")).toMatchObject({ refusal: "share_in_hand" });
    const [called] = await rows<{ id: string }>(town.db, "SELECT id FROM meetings WHERE state = 'called'");
    await town.does("chair", "cancel", called?.id ?? "", { reason: "计划改回原数。" });
    expect(await plan(one, "6000", "1")).toMatchObject({ facts: [{ kind: "allotted" }] });
  });

  it("too few came to the other: its share alone is called again", async () => {
    await sit(other, "2026-03-16", null);
    expect(await stands()).toEqual(waits);
    expect(await call(one, "2026-03-20")).toMatchObject({ refusal: "already_scheduled" });
  });

  it("what is known of the project names whose councils were called for a share", async () => {
    const known = await fetch(town.db, dossier(town.db, receipt, town.now));
    expect(known?.votedIn).toEqual({ [one]: "东晓社区", [other]: expect.any(String) });
  });

  it("the table lets no project past its councils", () =>
    expect(rows(town.db, "UPDATE projects SET stage = 'notice' WHERE receipt = ?", receipt)).rejects.toThrow(/not every share/));
  it("nor is a share voted on by anybody else", async () => {
    const forged = `INSERT INTO items (id, meeting, n, project, share, amount, announced, proposer, method, state)
      SELECT meeting || '.9', meeting, 9, project, '${one}', amount, amount, proposer, method, 'listed' FROM items WHERE share = '${other}' LIMIT 1`;
    await expect(rows(town.db, forged)).rejects.toThrow(/its own council/);
  });
  ({ project: allOrNothing, share: theRestGoesOn, corrected: onceItIsRight })[then]();
  it("the same comes of the facts alone (P9.7)", async () => {
    const log = await logOf(town.db);
    const stand = await standOf(town.db);
    const db = open(await anew());
    await replayAll(db, log);
    expect(await standOf(db)).toEqual(stand);
  });

  function allOrNothing(): void {
    it("a share that was not passed is voted on once more, as the policy says, and then the project is passed as a whole", async () => {
      await sit(other, "2026-03-20", [1, 5, 0]);
      expect(await stands()).toEqual(waits);
      await sit(other, "2026-03-26", [6, 0, 0]);
      expect(await stands()).toMatchObject([{ stage: "notice", amount: 1_000_000 }]);
    });
    it("afterwards no more of a community's money is planned than its council has passed", async () => {
      expect(await plan(one, "6001", "1")).toMatchObject({ refusal: "over_the_vote", says: { most: 600_000 } });
      expect(await plan(other, "3000", "2")).toMatchObject({ refusal: "under_the_taken" });
    });
    it("the table approves nothing without every vote", async () => {
      await rows(town.db, "UPDATE items SET lapsed = 1 WHERE share = ?", other);
      await expect(rows(town.db, "UPDATE projects SET approved = 1000000 WHERE receipt = ?", receipt)).rejects.toThrow(/not every share/);
      await rows(town.db, "UPDATE items SET lapsed = 0 WHERE share = ?", other);
    });
    it("sent back to the councils, it is voted on anew by each; established, each community pays its share", async () => {
      await town.at("2026-03-27");
      await hang(town, [receipt], "2026-03-27");
      await town.at("2026-04-07");
      await approve(town, "东街党工纪〔2026〕1号", "2026-04-07", {
        [receipt]: { decision: "return", gate: "council", reason: "请两社区重新议。" },
      });
      expect(await stands()).toEqual(waits);
      await sit(one, "2026-04-13", [6, 0, 0]);
      expect(await stands()).toEqual(waits);
      await sit(other, "2026-04-17", [6, 0, 0]);
      await town.at("2026-04-20");
      await hang(town, [receipt], "2026-04-20");
      await town.at("2026-04-29");
      await approve(town, "东街党工纪〔2026〕2号", "2026-04-29", { [receipt]: { decision: "agree" } });
      expect(
        await rows(town.db, "SELECT line, sum(sign * amount) AS committed FROM entries WHERE kind = 'COMMIT' GROUP BY line ORDER BY line"),
      ).toEqual([
        { line: lineOf(one), committed: 600_000 },
        { line: lineOf(other), committed: 400_000 },
      ]);
      await balanced();
    });
  }

  function onceItIsRight(): void {
    it("while more is planned than a council has passed the project waits; its sum corrected to what was passed, it goes on by itself", async () => {
      await plan(one, "7000", "1");
      await sit(other, "2026-03-20", [6, 0, 0]);
      expect(await stands()).toEqual(waits);
      const known = await fetch(town.db, dossier(town.db, receipt, town.now));
      const fact = known?.trail.find(({ kind }) => kind === "proposed")?.leaf;
      const right = { fact: String(fact), field: "amount", amount: "6000", reason: "报价单看错了一行。", paper: "报价单" };
      await town.does("clerk-dongxiao", "ask", receipt, right);
      expect(await stands()).toEqual(waits);
      await town.does("clerk-caopu", "correct", receipt);
      expect(await stands()).toMatchObject([{ stage: "notice", amount: 600_000 }]);
      await balanced();
    });
  }

  function theRestGoesOn(): void {
    it("a share that was not passed falls out with its money, and the project goes on with what is left", async () => {
      await sit(other, "2026-03-20", [1, 5, 0]);
      await sit(other, "2026-03-26", [0, 6, 0]);
      expect(await stands()).toMatchObject([{ stage: "notice", amount: 600_000 }]);
      expect(await rows(town.db, "SELECT area, most FROM shares")).toEqual([{ area: one, most: 600_000 }]);
      await balanced();
    });
  }
}
