import { describe, expect, it } from "vitest";
import type { Dossier } from "#model/project.ts";
import { noKin } from "#model/screen/kin.ts";
import { perform } from "#workflow/act.ts";
import { appeal, judge } from "#workflow/screen/appeal.ts";
import { at, clerk, done, dossier, proposer, refused, resident, service, who } from "../../support/known.ts";
import { policyWith } from "../../support/policyWith.ts";
import { fact } from "../../support/trail.ts";

const refusal = fact(2, "refused", "2026-06-01", { body: { gate: "screening", code: "PRIVATE", approval: null } });
const past = { to: { stage: "appeal" as const, gate: "screening", turn: "officer:service", due: null } };
const appealed = fact(3, "appealed", "2026-06-10", { body: { gate: "screening" }, ...past });

describe("an appeal", () => {
  const stands = (given: Partial<Dossier> = {}) => dossier({ stage: "refused", gate: null }, { trail: [refusal], ...given });
  const tries = (d = stands(), by = proposer, when = "2026-06-15") =>
    perform(appeal, d, by, { reason: "这里没有物业，是开放式小区。" }, at(when));

  it("goes to the office that the policy names, due within as many days", () => {
    expect(done(tries())).toMatchObject([
      {
        kind: "appealed",
        body: { gate: "screening" },
        to: { stage: "appeal", gate: "screening", turn: "officer:service", due: { start: "2026-06-15", days: 10, unit: "working" } },
      },
    ]);
  });
  it("is judged within days of its own where the policy says so", () => {
    const within = { days: 10, unit: "working" } as const;
    const policy = policyWith({ appeal: { within, by: "district", judged: { days: 3, unit: "working" } } });
    expect(done(tries(stands({ policy })))[0]?.to).toMatchObject({ turn: "district", due: { days: 3 } });
  });
  it("is the proposer's alone", () => expect(refused(tries(stands(), resident))).toEqual({ refusal: "not_your_role" }));
  it("comes in time: on the last day yes, the day after no", () => {
    expect(done(tries(stands(), proposer, "2026-06-15T23:59"))).toHaveLength(1);
    expect(refused(tries(stands(), proposer, "2026-06-16T00:01"))).toEqual({ refusal: "appeal_late", says: { day: "2026-06-15" } });
  });
  it("is made once", () => expect(refused(tries(stands({ trail: [refusal, appealed] })))).toEqual({ refusal: "appealed_once" }));
  it("is not there where the policy has none", () =>
    expect(refused(tries(stands({ policy: policyWith({ appeal: null }) })))).toEqual({ refusal: "no_appeal" }));
});

describe("its judge", () => {
  const standing = (given: Partial<Dossier> = {}) =>
    dossier({ stage: "appeal", gate: "screening" }, { trail: [refusal, appealed], ...given });
  const tries = (finding: "upheld" | "stands", d = standing(), by = service) =>
    perform(judge, d, by, { finding, note: "经核实没有物业。" }, at());

  it("upholds it: back to the gate that refused it", () =>
    expect(done(tries("upheld"))).toMatchObject([
      { kind: "judged", body: { gate: "screening", upheld: true }, to: { stage: "screening", gate: "screening" }, tells: [proposer.id] },
    ]));
  it("rejects it: the refusal stands, and the proposer is told", () =>
    expect(done(tries("stands"))).toMatchObject([{ body: { upheld: false }, to: { stage: "refused", gate: null }, tells: [proposer.id] }]));
  it("is not another office", () => expect(refused(tries("upheld", standing(), clerk))).toEqual({ refusal: "not_your_role" }));
  it("is never who refused it", () => {
    const both = who("p-x", "clerk", "officer:service");
    expect(refused(tries("upheld", standing(), both))).toEqual({ refusal: "refused_it" });
  });
  it("is neither who prepared nor who confirmed the refusal of a sitting", () =>
    expect(refused(tries("upheld", standing({ kin: { ...noKin, refusers: [service.id] } })))).toEqual({ refusal: "refused_it" }));
  it("is not the proposer", () => {
    const d = dossier({ stage: "appeal", gate: "screening", proposer: service.id }, { trail: [refusal, appealed] });
    expect(refused(tries("upheld", d))).toEqual({ refusal: "own_project" });
  });
});
