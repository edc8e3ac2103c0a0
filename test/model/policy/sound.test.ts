import { describe, expect, it } from "vitest";
import type { Role } from "#model/people/roles.ts";
import type { Body } from "#model/policy/body.ts";
import type { Flaw } from "#model/policy/flaw.ts";
import type { Gate } from "#model/policy/gate.ts";
import type { Policy } from "#model/policy/policy.ts";
import { matters, unsound } from "#model/policy/sound.ts";
import type { Limit } from "#model/policy/sourced.ts";
import { luohu } from "../../support/luohu.ts";
import { policyVoting, policyWith } from "../../support/policyWith.ts";

const flawsOf = (policy: Policy): readonly Flaw[] => unsound(policy).map((one) => one.flaw);
const gates = (change: (gate: Gate) => Gate): Policy => ({ ...luohu, gates: luohu.gates.map(change) });
const at = (key: string, change: Partial<Gate>): Policy => gates((gate) => (gate.key === key ? { ...gate, ...change } : gate));
const unconfirmed = <T>(value: T) => ({ value, source: "示例", grade: "U" as const });

describe("what could be taken for a flaw and is none:", () => {
  it.each([
    ["all must attend, and all agree", policyVoting({ quorum: [1, 1], quorumStrict: false, pass: [1, 1], passStrict: false })],
    ["a panel that passes only what has every point", scoring(100)],
    ["an agenda as far ahead as its limit allows", ahead(25, days(20, "working"))],
    ["an upheld objection leads back before the notice", noticed({ upheld: unconfirmed("council") })],
    ["a heading, and others below it", under({ A: null, B: "A", C: "B" })],
  ])("%s", (_why, policy) => expect(unsound(policy)).toEqual([]));
});

describe("the rules of the demonstration town", () => {
  it("are sound", () => expect(unsound(luohu)).toEqual([]));
  it("let in projects of every class, small and large", () => {
    const all = matters(luohu);
    expect(new Set(all.map((one) => one.class))).toEqual(new Set(luohu.classes.map((one) => one.code)));
    expect(Math.max(...all.map((one) => one.amount))).toBeGreaterThan(100_000_000);
  });
});

const papers = (more: object): Policy => ({
  ...luohu,
  archive: { ...luohu.archive, papers: luohu.archive.papers.map((one) => ({ ...one, ...more })) },
});

const sketch = { key: "sketch", label: { zh: "草图", en: "Sketch" } };

const council = (change: Partial<Body>): Policy => ({
  ...luohu,
  bodies: luohu.bodies.map((body) => (body.key === "council" ? { ...body, ...change } : body)),
});
const scoring = (pass: number) => {
  const need = { key: "need", label: { zh: "需要", en: "Need" }, weight: 1 };
  return council({ scores: unconfirmed({ criteria: [need], pass }) });
};
const ahead = (days: number, limit: Limit): Policy => ({
  ...at("council", { limit: unconfirmed(limit) }),
  bodies: council({ agendaLeadDays: unconfirmed(days) }).bodies,
});
const days = (many: number, unit: Limit["unit"]): Limit => ({ days: many, unit });
const noticed = (change: object): Policy => ({ ...luohu, notice: { ...luohu.notice, ...change } });
const under = (tree: Readonly<Record<string, string | null>>): Policy => ({
  ...luohu,
  contents: Object.entries(tree).map(([code, of]) => ({ code, of, label: { zh: code, en: code }, source: "示例", grade: "U" })),
});
const without = (code: string): Policy => ({ ...luohu, reasons: luohu.reasons.filter((one) => one.code !== code) });
const urgently = (officer: Role): Policy => policyWith({ urgent: { officer, ceiling: 100, papers: days(5, "working") } });
/** Its panel looks at one thing alone. */
const libraryScoring = (weight: number): Policy => ({
  ...luohu,
  bodies: luohu.bodies.map((one) =>
    one.key === "library_panel"
      ? { ...one, scores: unconfirmed({ criteria: [{ key: "all", label: { zh: "总评", en: "All" }, weight }], pass: 70 }) }
      : one,
  ),
});
const openedBy = (role: Role): Policy => ({ ...luohu, library: { ...luohu.library, by: unconfirmed([role]) } });
const appealing = (by: Role): Policy => policyWith({ appeal: { within: days(10, "working"), by } });

describe("refused at publication:", () => {
  const broken: readonly (readonly [string, Policy, Flaw])[] = [
    ["nothing is ever committed", at("approval", { money: "none" }), "no_commit"],
    ["money is committed twice", gates((gate) => ({ ...gate, money: "commit" })), "two_commits"],
    ["money is held twice", at("notice", { money: "hold" }), "two_holds"],
    ["money is held after it is committed", { ...luohu, gates: [...luohu.gates].reverse() }, "hold_too_late"],
    ["two gates have one key", gates((gate) => ({ ...gate, key: "gate" })), "same_key"],
    ["two papers of a gate have one key", at("council", { papers: [sketch, sketch] }), "same_key"],
    ["a gate has nobody who could decide", at("approval", { by: ["supplier"] }), "no_decider"],
    [
      "calls for the library scored by who does not score",
      { ...luohu, library: { ...luohu.library, panel: unconfirmed("council") } },
      "no_body",
    ],
    ["a panel of the library whose weights make no hundred", libraryScoring(7), "not_the_whole"],
    ["calls for the library opened by nobody who can", openedBy("supervisor"), "unable"],
    ["a resolution without its body", at("council", { body: "senate" }), "no_body"],
    ["an approval in nobody's sitting", at("approval", { by: ["officer:finance", "approver"] }), "no_decider"],
    ["a share of one decider", at("screening", { need: [1, 2] }), "share_without_many"],
    ["works above a sum pass no gate that commits", at("approval", { only: { upTo: 30_000_000 } }), "no_commit"],
    ["a condition for a class that is not there", at("notice", { only: { classes: ["MAGIC"] } }), "unknown_class"],
    ["more than and at most contradict each other", at("notice", { only: { above: 5, upTo: 5 } }), "never"],
    ["a gate for urgent starts where nobody may start urgently", at("notice", { only: { urgent: true } }), "never"],
    ["money is committed after the work", at("notice", { after: true, money: "commit" }), "commit_after"],
    ["a paper that nothing here could ever prove", papers({ by: ["fact:blessed"] }), "unknown_proof"],
    ["a paper asked for after what never happens", papers({ after: "blessed" }), "unknown_proof"],
    ["a paper kept for a time that is not listed", papers({ keep: "moon" }), "unknown_keep"],
    ["an upheld objection leads nowhere", { ...luohu, notice: { ...luohu.notice, upheld: unconfirmed("moon") } }, "unknown_gate"],
    [
      "the instalments are not the whole",
      { ...luohu, payment: { ...luohu.payment, schedule: unconfirmed([{ at: "acceptance" as const, percent: 90 }]) } },
      "not_the_whole",
    ],
    ["the office alone accepts", { ...luohu, acceptance: luohu.acceptance.map((one) => ({ ...one, group: ["officer"] })) }, "no_resident"],
    ["nobody accepts large works", { ...luohu, acceptance: luohu.acceptance.map((one) => ({ ...one, only: { upTo: 5 } })) }, "no_group"],
    [
      "no way to find a supplier for large works",
      { ...luohu, procurement: { ...luohu.procurement, ladder: luohu.procurement.ladder.slice(0, 3) } },
      "no_rung",
    ],
    [
      "an urgent start that leads to no establishment",
      {
        ...gates((gate) => ({ ...gate, only: { urgent: false } })),
        urgent: unconfirmed({ officer: "officer:works" as const, ceiling: 5_000_000, papers: { days: 10, unit: "working" as const } }),
      },
      "urgent_without_way",
    ],
    ["nobody checks the words before they are noticed", { ...luohu, gates: luohu.gates.slice(1) }, "never_public"],
    ["the check comes after the notice", { ...luohu, gates: [2, 0, 1, 3].flatMap((at) => luohu.gates[at] ?? []) }, "never_public"],
    [
      "a body without seats",
      { ...luohu, bodies: luohu.bodies.map((one) => ({ ...one, seats: one.seats.map((seat) => ({ ...seat, least: 0 })) })) },
      "seats_without_kind",
    ],
    ["more than all must attend", policyVoting({ quorum: [1, 1], quorumStrict: true }), "more_than_all"],
    ["more than all must agree", policyVoting({ pass: [3, 3], passStrict: true }), "more_than_all"],
    ["a panel asks for more points than there are", scoring(101), "more_than_the_points"],
    ["an agenda longer ahead than the limit of its gate", ahead(20, days(20, "calendar")), "lead_over_limit"],
    ["an agenda longer ahead than the working days of its gate", ahead(26, days(20, "working")), "lead_over_limit"],
    ["one role is asked twice", at("approval", { by: ["approver", "approver"], need: "all" }), "named_twice"],
    ["a resident answers objections", noticed({ handler: unconfirmed("resident") }), "unable"],
    ["a resident starts urgently", urgently("resident"), "unable"],
    ["a member agrees to more than the cap", policyWith({ overrideRole: "member" }), "unable"],
    ["a resident has a class in hand", { ...luohu, classes: luohu.classes.map((one) => ({ ...one, officer: "resident" })) }, "unable"],
    ["a supplier judges appeals", appealing("supplier"), "unable"],
    ["who refuses judges the appeal", appealing("clerk"), "own_judge"],
    ["who reads of what is overdue is no office", policyWith({ reminders: { ...luohu.reminders.value, to: "resident" } }), "unable"],
    ["an upheld objection leads on, past the notice", noticed({ upheld: unconfirmed("approval") }), "not_before"],
    ["an upheld objection leads to the notice itself", noticed({ upheld: unconfirmed("notice") }), "not_before"],
    [
      "an upheld objection leads to a gate that is not on the way of every project",
      { ...at("council", { only: { classes: ["WORKS"] } }), notice: { ...luohu.notice, upheld: unconfirmed("council") } },
      "not_before",
    ],
    ["no reason for an upheld objection", without("OBJECTION_UPHELD"), "unlisted_reason"],
    ["no reason for what is not approved", without("NOT_APPROVED"), "unlisted_reason"],
    ["a heading under itself", under({ A: "A" }), "content_ring"],
    ["headings in a ring, and one below them", under({ A: "B", B: "A", C: "A" }), "content_ring"],
    ["a heading that is not there", under({ A: "B" }), "unknown_content"],
    ["a number that every community has", policyWith({ codePattern: "{street}-{year}-{seq}" }), "same_code"],
    ["a number that every year has", policyWith({ codePattern: "{street}-{area}-{seq}" }), "same_code"],
  ];
  it.each(broken)("%s", (_why, policy, flaw) => expect(flawsOf(policy)).toContain(flaw));

  it("and it says who could be named instead", () =>
    expect(unsound(noticed({ handler: unconfirmed("resident") }))).toMatchObject([
      { flaw: "unable", at: "notice.handler", able: expect.arrayContaining(["clerk", "officer:service"]) },
    ]));
  it("and it says for which project it shows", () =>
    expect(unsound(at("approval", { only: { upTo: 30_000_000 } }))).toContainEqual(
      expect.objectContaining({ flaw: "no_commit", example: expect.objectContaining({ amount: 30_000_001 }) }),
    ));
});
