import { describe, expect, it } from "vitest";
import type { Consents } from "#model/people/consent.ts";
import type { Who } from "#model/people/roles.ts";
import type { Place } from "#model/propose/place.ts";
import { actingOn, perform } from "#workflow/act.ts";
import { consent, retract } from "#workflow/people/consent.ts";
import { propose } from "#workflow/propose/propose.ts";
import { withdraw } from "#workflow/propose/withdraw.ts";
import { refuseWish } from "#workflow/screen/refuse.ts";
import { rate } from "#workflow/screen/transfer.ts";
import { area, at, calendar, clerk, done, dossier, path, proposer, refused, resident, who } from "../../support/known.ts";
import { luohu } from "../../support/luohu.ts";
import { fact } from "../../support/trail.ts";

const daughter = who("p-daughter");
const named = (...ids: readonly string[]) => ids.map((id) => ({ id, name: id }));
const known = (over: Partial<Consents> = {}): Consents => ({
  ...{ area, path, residents: named(proposer.id, resident.id), agents: named(proposer.id, daughter.id, clerk.id) },
  ...{ clerks: named(clerk.id, "p-clerk-2"), list: [], ...over },
});
const right = { area, resident: proposer.id, agent: daughter.id, relation: "relative", given: "oral", heard: clerk.id } as const;
const terms = { paper: null, from: "2026-06-15", until: "2026-12-31" };

describe("a consent", () => {
  const tries = (over: object = {}, by: Who = clerk) => perform(consent, known(), by, { ...right, ...terms, ...over }, at());

  it("says who acts for whom, what they are to each other, how it was given, who heard it, from when until when; both are told", () =>
    expect(done(tries())).toEqual([
      {
        subject: `person:${daughter.id}`,
        kind: "consented",
        body: {
          grant: "id1",
          area,
          resident: proposer.id,
          relation: "relative",
          form: "oral",
          heard: clerk.id,
          from: "2026-06-15",
          until: "2026-12-31",
        },
        texts: { paper: "" },
        tells: [proposer.id, daughter.id],
      },
    ]));
  it("is recorded by a clerk, and not for themselves", () => {
    expect(refused(tries({}, resident))).toEqual({ refusal: "not_your_role" });
    expect(refused(tries({ agent: clerk.id }))).toEqual({ refusal: "second_person", field: "agent" });
  });
  it("on paper names where the paper is kept", () =>
    expect(refused(tries({ given: "paper" }))).toEqual({ refusal: "required", field: "paper" }));
  it("is of somebody who lives there, to somebody else, heard by a third", () => {
    expect(refused(tries({ resident: "p-elsewhere" }))).toEqual({ refusal: "not_a_choice", field: "resident" });
    expect(refused(tries({ agent: proposer.id }))).toEqual({ refusal: "not_a_choice", field: "agent" });
    expect(refused(tries({ heard: daughter.id }))).toEqual({ refusal: "not_a_choice", field: "heard" });
  });
  it("ends, and not before it begins", () =>
    expect(refused(tries({ until: "2026-06-14" }))).toEqual({ refusal: "ends_before_start", field: "until", says: { day: "2026-06-15" } }));
});

describe("ended", () => {
  const one = { grant: "g", resident: proposer.id, agent: daughter.id, relation: "relative", form: "oral", paper: "" } as const;
  const list = [{ ...one, residentName: "", agentName: "", heardName: "", from: "2026-06-01", until: "2026-12-31", revoked: false }];
  const tries = (by: Who) => perform(retract, known({ list }), by, { area, agent: daughter.id, grant: "g" }, at());

  it("by a clerk, or by the resident whose it is; both are told", () => {
    for (const by of [clerk, proposer])
      expect(done(tries(by))).toMatchObject([{ subject: `person:${daughter.id}`, kind: "revoked", tells: [proposer.id, daughter.id] }]);
  });
  it("not by another resident", () => expect(refused(tries(resident))).toEqual({ refusal: "nothing_open" }));
});

/** The daughter acts for the proposer. */
const agent = (over: Partial<Who["grants"][number]> = {}): Who => ({
  id: daughter.id,
  grants: [{ id: "g", role: "agent", path, from: "2026-06-01", until: "2026-12-31", supplier: null, delegateOf: proposer.id, ...over }],
});

describe("who acts for a resident", () => {
  const place = {
    area,
    path,
    name: "木棉岭社区",
    policy: luohu,
    digest: "d",
    calendar,
    residents: named(proposer.id),
    alike: [],
    calls: [],
    grids: [],
  };
  const asked = { area, title: "加装路灯", need: "夜里看不清路，老人摔过两次。", place: "二巷", class: "WORKS", amount: 1_000_000 };
  const more = {
    ...{ beneficiaries: 40, channel: null, apportioned: false, standard: null, checked: false },
    ...{ answers: [], side: null, confirmed: true, photos: [], content: null, grid: null },
  };
  const asks = (person: string | null, by = agent()) =>
    perform(propose, place satisfies Place, by, { ...asked, ...more, contact: null, person }, at());

  it("asks in their name: the resident is the proposer, and the fact says both", () =>
    expect(done(asks(proposer.id))).toMatchObject([
      { kind: "proposed", body: { proposer: proposer.id }, as: { role: "agent", delegateOf: proposer.id }, tells: [proposer.id] },
    ]));
  it("says for whom, and asks for nobody else", () => {
    expect(refused(asks(null))).toEqual({ refusal: "required", field: "person" });
    expect(refused(asks(resident.id))).toEqual({ refusal: "not_a_choice", field: "person" });
  });
  it("asks no more when the consent is over", () =>
    expect(refused(asks(proposer.id, agent({ until: "2026-06-14" })))).toEqual({ refusal: "not_your_community" }));

  it("takes back what the resident asked for, and the fact says both", () => {
    expect(done(perform(withdraw, dossier(), agent(), { reason: "不需要了" }, at()))).toHaveLength(1);
    expect(actingOn("withdraw", dossier(), agent(), at())).toEqual({ role: "agent", delegateOf: proposer.id });
  });
  it("judges an answer for them, with a note that says how they know", () => {
    const trail = [
      fact(1, "transferred", "2026-06-10", { body: { gate: "screening", office: "HOTLINE", n: 1 } }),
      fact(2, "replied", "2026-06-12", { body: { n: 1 } }),
    ];
    const d = dossier({ stage: "transfer", turn: "proposer" }, { trail });
    expect(refused(perform(rate, d, agent(), { outcome: "solved", note: null }, at()))).toEqual({ refusal: "required", field: "note" });
    expect(done(perform(rate, d, agent(), { outcome: "solved", note: "母亲说修好了" }, at()))).toMatchObject([{ kind: "rated" }]);
  });
  it("does so for nobody else, elsewhere, or after it ended", () => {
    for (const over of [{ delegateOf: resident.id }, { path: "4403/440303/440303001" }, { until: "2026-06-14" }])
      expect(refused(perform(withdraw, dossier(), agent(over), { reason: "不需要了" }, at()))).toEqual({ refusal: "not_your_role" });
  });
  it("does not check the wish, though they be a clerk", () => {
    const both: Who = { id: daughter.id, grants: [...clerk.grants, ...agent().grants] };
    expect(refused(perform(refuseWish, dossier(), both, { code: luohu.reasons[0]?.code ?? "", note: "不属于范围" }, at()))).toEqual({
      refusal: "own_project",
    });
  });
});
