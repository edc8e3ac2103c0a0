import { describe, expect, it } from "vitest";
import type { Dossier, Project } from "#model/project.ts";
import { perform } from "#workflow/act.ts";
import { rush } from "#workflow/screen/rush.ts";
import { at, clerk, done, dossier, proposer, refused, service, who, works } from "../../support/known.ts";
import { gates } from "../../support/policies.ts";
import { policyWith } from "../../support/policyWith.ts";

const policy = policyWith({ urgent: { officer: "officer:works", ceiling: 9_000_000, papers: { days: 10, unit: "working" } } }, [
  gates.start,
  gates.jointly,
  gates.street,
  gates.district,
  gates.small,
  gates.result,
  gates.late,
]);
const d = (project: Partial<Project> = {}, given: Partial<Omit<Dossier, "project">> = {}) =>
  dossier({ gate: "jointly", ...project }, { policy, ...given });
const tries = (known = d(), by = works) => perform(rush, known, by, { reason: "水管爆裂，路面塌陷。" }, at());

describe("an urgent start", () => {
  it("takes the urgent way from its first gate on, and says until when the papers must be there", () =>
    expect(done(tries())).toMatchObject([
      {
        kind: "rushed",
        body: { papersUntil: "2026-06-30" },
        texts: { reason: "水管爆裂，路面塌陷。" },
        to: { stage: "screening", gate: "start", turn: "officer:works" },
        tells: [proposer.id],
      },
    ]));
  it("is for the named officer alone", () => {
    for (const by of [service, clerk, proposer]) expect(refused(tries(d(), by))).toEqual({ refusal: "not_your_role" });
  });
  it("within the ceiling, to the fen", () => {
    expect(done(tries(d({ amount: 9_000_000 })))).toHaveLength(1);
    expect(refused(tries(d({ amount: 9_000_001 })))).toEqual({ refusal: "over_ceiling", says: { most: 9_000_000 } });
  });
  it("once", () => expect(refused(tries(d({ urgent: true })))).toEqual({ refusal: "not_urgent" }));
  it("not for one's own wish", () => expect(refused(tries(d({ proposer: works.id })))).toEqual({ refusal: "own_project" }));
  it("not where the policy has no such way", () =>
    expect(refused(tries(d({}, { policy: policyWith({}) })))).toEqual({ refusal: "not_your_role" }));
  it("not once it is past its screening", () => expect(refused(tries(d({ stage: "notice" })))).toMatchObject({ refusal: "wrong_stage" }));
  it("by somebody of the office in this street only", () => {
    const elsewhere = { ...who("p-other", "officer:works"), grants: works.grants.map((grant) => ({ ...grant, path: "4403/440304" })) };
    expect(refused(tries(d(), elsewhere))).toEqual({ refusal: "not_your_role" });
  });
});
