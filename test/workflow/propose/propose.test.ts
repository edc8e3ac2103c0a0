import { describe, expect, it } from "vitest";
import type { InputOf } from "#model/form.ts";
import type { proposalForm } from "#model/propose/forms.ts";
import type { Place } from "#model/propose/place.ts";
import { readReceipt } from "#model/receipt.ts";
import { idOf } from "#model/subject.ts";
import { perform } from "#workflow/act.ts";
import { propose } from "#workflow/propose/propose.ts";
import { nothingBesides } from "../../support/intake.ts";
import { area, at, calendar, clerk, done, path, refused, resident, today, who } from "../../support/known.ts";
import { luohu } from "../../support/luohu.ts";

const place: Place = {
  area,
  path,
  name: "木棉岭社区",
  policy: luohu,
  digest: "d1",
  calendar,
  residents: [{ id: "p-old", name: "李秀兰" }],
  alike: [],
  calls: [],
  grids: [],
};
const wish: InputOf<typeof proposalForm> = {
  title: "木棉岭后巷加装路灯",
  need: "夜里看不清路，老人摔过两次。",
  place: "二巷至六巷",
  class: "WORKS",
  amount: 8_600_000,
  beneficiaries: 420,
  area,
  channel: null,
  person: null,
  apportioned: false,
  standard: null,
  checked: false,
  ...nothingBesides,
};
const tries = (by = resident, input: Partial<typeof wish> = {}) => perform(propose, place, by, { ...wish, ...input }, at());

describe("what it is about, by the policy's tree", () => {
  const body = (content: string | null) => done(tries(resident, { content }))[0]?.body;
  it("is kept where it was chosen", () => expect(body("FACILITY")).toMatchObject({ content: "FACILITY" }));
  it("need not be said", () => expect(body(null)).not.toHaveProperty("content"));
  it("refused where the tree has no such entry", () =>
    expect(refused(tries(resident, { content: "MAGIC" }))).toEqual({ refusal: "not_a_choice", field: "content" }));
});

describe("what may be the same as another", () => {
  const alike = [{ receipt: "1", title: "后巷路灯", place: "二巷", stage: "notice" as const, public: true }];
  const sends = (checked: boolean) => perform(propose, { ...place, alike }, resident, { ...wish, checked }, at());
  it("is told before it is sent", () => expect(refused(sends(false))).toEqual({ refusal: "alike" }));
  it("is sent when it was seen", () => expect(done(sends(true))).toHaveLength(1));
});

describe("a resident's wish", () => {
  it("P3.1 becomes at once a project with a number that can be said over the telephone", () => {
    const [draft] = done(tries());
    expect(readReceipt(idOf(draft?.subject ?? ""))).toBe(idOf(draft?.subject ?? ""));
  });

  it("is pinned to the policy in force and stands at its first gate, due by its limit (P9.4, P9.6)", () => {
    const [draft] = done(tries());
    expect(draft).toMatchObject({
      kind: "proposed",
      body: {
        area,
        policy: "d1",
        proposer: resident.id,
        channel: "online",
        class: "WORKS",
        amount: 8_600_000,
        beneficiaries: 420,
        apportioned: false,
      },
      to: { stage: "screening", gate: "screening", turn: "clerk", due: { start: today, days: 10, unit: "working", day: "2026-06-30" } },
      tells: [resident.id],
    });
  });

  it("keeps what was written in texts, not in the body", () => {
    const [draft] = done(tries());
    expect(draft?.texts).toEqual({ answers: "", contact: "", title: wish.title, need: wish.need, place: wish.place });
    expect(JSON.stringify(draft?.body)).not.toContain("路灯");
  });
});

describe("on behalf of a resident", () => {
  it("a clerk enters a wish; both are known and the resident is told", () => {
    const [draft] = done(tries(clerk, { person: "p-old", channel: "phone" }));
    expect(draft).toMatchObject({ body: { proposer: "p-old", channel: "phone" }, tells: ["p-old"] });
  });
  it("only for a resident of the place", () =>
    expect(refused(tries(clerk, { person: "p-elsewhere" }))).toMatchObject({ refusal: "not_a_choice", field: "person" }));
  it("a neighbour does not", () =>
    expect(refused(tries(resident, { person: "p-old" }))).toMatchObject({ refusal: "not_a_choice", field: "person" }));
  it("one's own name is one's own", () => expect(done(tries(resident, { person: resident.id }))).toHaveLength(1));
});

describe("refused", () => {
  it("where one is no resident", () => {
    const elsewhere = { ...resident, grants: resident.grants.map((grant) => ({ ...grant, path: "4403/440303/440303010" })) };
    expect(refused(tries(elsewhere))).toEqual({ refusal: "not_your_community" });
  });
  it("to an office that has no wish of its own", () =>
    expect(refused(tries(who("p-a", "approver", "auditor")))).toEqual({ refusal: "not_your_community" }));
  it("with a class that the policy does not know", () =>
    expect(refused(tries(resident, { class: "PARTY" }))).toMatchObject({ refusal: "not_a_choice", field: "class" }));
});
