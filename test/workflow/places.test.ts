import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { type Layer, layered } from "#model/policy/layer.ts";
import { classOf, gateOf, type Policy, policySchema } from "#model/policy/policy.ts";
import { baseLayer, presetNames, presetOf } from "#model/policy/presets.ts";
import { unsound } from "#model/policy/sound.ts";
import { capCheck, gatesFor, groupFor, type Matter } from "#model/policy/way.ts";
import type { Dossier } from "#model/project.ts";
import { isRefusal } from "#model/refusals.ts";
import { seat, settle } from "../support/town/bench.ts";
import { places, street } from "../support/town/cast.ts";
import { asked, follow, gatesIn, proposerOf } from "../support/town/follow.ts";
import { NodeHome } from "../support/town/home.ts";
import { fill } from "../support/town/ready.ts";
import { type RealProject, realProjects } from "../support/town/real.ts";
import { smallTown } from "../support/town/small.ts";
import { unseen } from "../support/unseen.ts";

// Adding a place is writing a document: the same four projects, the same acts, no line that names a place.

/** The rules of another place, in force from now on in the district of the demonstration: a body of any level sits under them. */
const inTown = (document: Layer): Policy =>
  policySchema.parse(
    layered([baseLayer, document, { of: seat.district, document: { area: seat.district, version: 2, ...wide } }]).document,
  );
/** The over-cap project is larger than one community's quota of a year: the district has raised it. */
const wide = { quota: { community: { value: 1_000_000_000, source: "示例：区里追加", grade: "U" } } };

async function townUnder(policy: Policy) {
  const town = await smallTown(new NodeHome().database);
  await town.layPolicy(policy);
  await settle(town, policy);
  await fill(town, "10000000");
  return town;
}

const matterOf = ({ class: kind, amount }: RealProject): Matter => ({
  class: kind,
  amount,
  urgent: false,
  path: `4403/440303/${street}/${places.dongxiao}`,
  source: "special",
});

/** What the policy says: the gates before the work, up to a ballot, and those after it. */
function saidBy(policy: Policy, one: RealProject): readonly string[] {
  const before = gatesFor(policy, matterOf(one));
  const ballot = before.findIndex((gate) => gate.kind === "ballot");
  const gates = ballot < 0 ? [...before, ...gatesFor(policy, matterOf(one), true)] : before.slice(0, ballot + 1);
  return gates.map((gate) => gate.key);
}

/** Everything that a project must show at its end, whatever its policy. */
function shows(policy: Policy, one: RealProject, d: Dossier): void {
  const gates = saidBy(policy, one).map((key) => gateOf(policy, key));
  const waits = gates.at(-1)?.kind === "ballot";
  expect(gatesIn(d)).toEqual(saidBy(policy, one));
  expect(d.project.stage).toBe(waits ? "ballot" : "closed");
  const facts = (kind: string) => d.trail.filter((fact) => fact.kind === kind);
  expect(facts("established").length).toBe(waits ? 0 : 1);
  expect(facts("held").length).toBe(waits ? 0 : gates.filter((gate) => gate?.money === "hold").length);
  if (waits) return;
  expect(d.signatures.map(({ slot }) => slot).sort()).toEqual([...(groupFor(policy, matterOf(one))?.group ?? [])].sort());
  expect(d.holdings).toMatchObject([{ held: 0, committed: 0, paid: d.project.contracted }]);
  for (const { kind, envelope } of d.trail) {
    const deciders: readonly string[] = gates.filter((gate) => gate?.kind === "check").flatMap((gate) => gate?.by ?? []);
    if (kind === "screened" || kind === "endorsed") expect(deciders).toContain(envelope.role);
  }
}

describe.each(presetNames.map((name) => ({ name, policy: inTown(presetOf(name)) })))("under the rules of $name", ({ policy }) => {
  it.each(realProjects)("$class $amount: $title", { timeout: 30_000 }, async (one) => {
    const town = await townUnder(policy);
    if (classOf(policy, one.class)) return shows(policy, one, await follow(town, policy, one));
    const answer = await town.tries(proposerOf(policy), "propose", places.dongxiao, asked(one, policy));
    expect(isRefusal(answer) && answer).toEqual({ refusal: "not_a_choice", field: "class" });
  });
});

// P: more than a soft cap is agreed to by the named role with its reason, or not at all, in every place.
const capped = (policy: Policy): Policy => ({
  ...policy,
  capMode: { value: "soft", source: "示例", grade: "U" },
  classes: policy.classes.map((one) => ({ ...one, cap: { value: 1_000_000, source: "示例", grade: "U" } })),
});

describe.each(presetNames.map((name) => ({ name, policy: capped(inTown(presetOf(name))) })))("above a soft cap in $name", ({ policy }) => {
  const one = { ...realProjects[0], class: policy.classes[0]?.code ?? "" };
  const wayOf = (urgent: boolean) => gatesFor(policy, { ...matterOf(one), urgent });
  it("there is a place where it is agreed to: an approving body, or a check, before the money is committed", () => {
    expect(unsound(policy)).toEqual([]);
    const before = wayOf(false).slice(0, wayOf(false).findIndex((gate) => gate.money === "commit") + 1);
    const check = capCheck(policy, matterOf(one));
    expect(before.some((gate) => gate.kind === "approval")).toBe(check === undefined);
    if (check) expect(before).toContain(check);
  });
  it("it is agreed to with a reason by the role that the policy names", { timeout: 30_000 }, async () => {
    const town = await townUnder(policy);
    const d = await follow(town, policy, one);
    const words = d.trail.flatMap((fact) => (fact.kind === "screened" && fact.body.over ? [fact] : []));
    if (capCheck(policy, matterOf(one)) === undefined) return expect(words).toEqual([]);
    expect(words.map((fact) => fact.body.over)).toEqual([{ role: policy.overrideRole.value, amount: one.amount }]);
    expect(words[0]?.texts.note).not.toBe("");
    expect(words[0]?.envelope.role).toBe(policy.overrideRole.value);
  });
});

describe("under rules that nobody has seen before, given as a file", () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "rules-")), "unseen.json");
  writeFileSync(file, JSON.stringify(unseen));
  const policy = inTown({ of: "file", document: JSON.parse(readFileSync(file, { encoding: "utf8" })) });

  it("are sound", () => expect(unsound(policy)).toEqual([]));
  it("the paths differ by class, amount and cap", () =>
    expect(realProjects.map((one) => saidBy(policy, one).join(" "))).toEqual([
      "survey deputies notice district reading result",
      "survey panel notice district reading result",
      "survey deputies notice office district reading result",
      "survey deputies notice district result",
    ]));
  it.each(realProjects)("$class $amount: $title", { timeout: 30_000 }, async (one) => {
    const town = await townUnder(policy);
    shows(policy, one, await follow(town, policy, one));
  });
});
