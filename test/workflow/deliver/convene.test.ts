import { describe, expect, it } from "vitest";
import { reachedOf, sessionsOf, sumsOf } from "#model/deliver/session.ts";
import { perform } from "#workflow/act.ts";
import { convene } from "#workflow/deliver/convene.ts";
import { at, clerk, done, dossier, firm, proposer, refused, supplier } from "../../support/known.ts";
import { fact } from "../../support/trail.ts";

const upload = (id: string) => ({ id, digest: "d".repeat(64), type: "image/jpeg" as const, size: 5000, name: "a.jpg" });
const input = {
  activity: "course" as const,
  on: "2026-06-14",
  place: "党群服务中心",
  heads: 20,
  families: 18,
  times: 40,
  sheet: [upload("s".repeat(20))],
  photos: [upload("p".repeat(20))],
  reason: null as string | null,
};
const d = (given = {}) =>
  dossier({ stage: "delivery", supplier, startedOn: "2026-06-01", contractFrom: "2026-06-01", contractUntil: "2026-06-30", ...given });
const tries = (given: Partial<typeof input> = {}, known = d(), by = firm) => perform(convene, known, by, { ...input, ...given }, at());

describe("a session", () => {
  it("is entered with its counts; its sign-in sheet and photos are files of their own", () =>
    expect(done(tries())).toMatchObject([
      {
        kind: "session_held",
        on: "2026-06-14",
        body: { session: 1, heads: 20, families: 18, times: 40, outside: false, sheet: ["s".repeat(20)] },
        texts: { place: "党群服务中心", reason: "" },
      },
      { subject: `file:${"s".repeat(20)}`, kind: "filed", body: { purpose: "signin" } },
      { subject: `file:${"p".repeat(20)}`, kind: "filed", body: { purpose: "during" } },
    ]));
  it("by the supplier or the community, by nobody else", () => {
    expect(done(tries({}, d(), clerk))).toHaveLength(3);
    expect(refused(tries({}, d(), proposer))).toEqual({ refusal: "not_your_role" });
  });
  it("outside the contract only with a reason", () => {
    const late = d({ contractUntil: "2026-06-10" });
    expect(refused(tries({}, late))).toEqual({ refusal: "outside_term", field: "reason", says: { from: "2026-06-01", day: "2026-06-10" } });
    expect(done(tries({ reason: "讲师生病，顺延一周" }, late))[0]?.body).toMatchObject({ outside: true });
  });
  it("counts no fewer person-times than people, and no more families", () => {
    expect(refused(tries({ times: 19 }))).toMatchObject({ refusal: "fewer_than_heads", says: { least: 20 } });
    expect(refused(tries({ families: 21 }))).toMatchObject({ refusal: "more_than_heads", says: { most: 20 } });
  });
  it("not before the start order", () => expect(refused(tries({}, d({ startedOn: null })))).toEqual({ refusal: "not_started" }));
});

describe("what the sessions come to", () => {
  const held = (session: number, heads: number, times: number) =>
    fact(session, "session_held", "2026-06-10", {
      body: { activity: "course", session, heads, times, families: 10, sheet: [], photos: [], outside: false },
      texts: { place: "党群服务中心", reason: "" },
    });
  const planned = fact(1, "planned", "2026-06-01", {
    body: { amount: 100, lines: [], targets: 4 },
    texts: {
      items: "[]",
      schedule: "",
      goals: JSON.stringify(["活动场次\n不少于 2 场", "服务人次\n30 人次", "受益家庭\n40 户", "满意度\n90%"]),
    },
  });
  const known = dossier({}, { trail: [planned, held(1, 20, 34), held(2, 30, 40)] });

  it("is summed for the project", () => expect(sumsOf(sessionsOf(known))).toEqual({ sessions: 2, heads: 50, families: 20, times: 74 }));
  it("is told beside the aims of the scheme that name its unit; a target may be exceeded: 247 % is real", () =>
    expect(reachedOf(known).map(({ unit, target, reached, percent }) => [unit, target, reached, percent])).toEqual([
      ["sessions", 2, 2, 100],
      ["times", 30, 74, 247],
      ["families", 40, 20, 50],
    ]));
  it("another session of the same day and place is named", () =>
    expect(sessionsOf({ ...known, twins: [{ session: 2, receipt: "304718999" }] }).map((one) => one.twin)).toEqual([null, "304718999"]));
});
