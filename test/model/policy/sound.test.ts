import { describe, expect, it } from "vitest";
import type { Flaw } from "#model/policy/flaw.ts";
import type { Gate } from "#model/policy/gate.ts";
import type { Policy } from "#model/policy/policy.ts";
import { matters, unsound } from "#model/policy/sound.ts";
import { luohu } from "../../support/luohu.ts";

const flawsOf = (policy: Policy): readonly Flaw[] => unsound(policy).map((one) => one.flaw);
const gates = (change: (gate: Gate) => Gate): Policy => ({ ...luohu, gates: luohu.gates.map(change) });
const at = (key: string, change: Partial<Gate>): Policy => gates((gate) => (gate.key === key ? { ...gate, ...change } : gate));
const unconfirmed = <T>(value: T) => ({ value, source: "示例", grade: "U" as const });

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

describe("refused at publication:", () => {
  const broken: readonly (readonly [string, Policy, Flaw])[] = [
    ["nothing is ever committed", at("approval", { money: "none" }), "no_commit"],
    ["money is committed twice", gates((gate) => ({ ...gate, money: "commit" })), "two_commits"],
    ["money is held twice", at("notice", { money: "hold" }), "two_holds"],
    ["money is held after it is committed", { ...luohu, gates: [...luohu.gates].reverse() }, "hold_too_late"],
    ["two gates have one key", gates((gate) => ({ ...gate, key: "gate" })), "same_key"],
    ["a gate has nobody who could decide", at("approval", { by: ["supplier"] }), "no_decider"],
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
  ];
  it.each(broken)("%s", (_why, policy, flaw) => expect(flawsOf(policy)).toContain(flaw));

  it("and it says for which project it shows", () =>
    expect(unsound(at("approval", { only: { upTo: 30_000_000 } }))).toContainEqual(
      expect.objectContaining({ flaw: "no_commit", example: expect.objectContaining({ amount: 30_000_001 }) }),
    ));
});
