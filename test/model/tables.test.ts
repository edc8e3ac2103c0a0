import { describe, expect, it } from "vitest";
import type { ActRow } from "#model/act.ts";
import { acts } from "#model/acts.ts";
import { roles } from "#model/people/roles.ts";
import { isRefusal, refusals, refuse } from "#model/refusals.ts";
import { type StageRow, stageNames, stages } from "#model/stages.ts";

const rows: readonly (readonly [string, ActRow])[] = Object.entries(acts);
const beside = ["proposer", "turn", "gate", "handler", "class", "urgent", "judge", "contractor", "payee", "signer"];

describe("the table of acts", () => {
  for (const [name, act] of rows) {
    it(`${name}: by known roles, at known stages`, () => {
      for (const by of act.by) expect([...roles, ...beside, ...(act.on === "work" ? ["anybody"] : [])]).toContain(by);
      for (const stage of act.stages ?? []) expect(stageNames).toContain(stage);
      expect(act.by.length).toBeGreaterThan(0);
      expect(act.on === "project").toBe(act.stages !== undefined);
    });
  }

  it("who is found through a project is named for acts on projects only", () => {
    for (const [name, act] of rows)
      if (act.on !== "project")
        expect(
          act.by.filter((by) => beside.includes(by)),
          name,
        ).toEqual([]);
  });

  it("no two acts on one kind of thing share a noun", () => {
    const keys = rows.map(([, act]) => `${act.on === "area" ? "" : act.on}/${act.noun}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it("every stage that is not ended has somebody who can act", () => {
    for (const stage of stageNames)
      if (!stages[stage].ended)
        expect(
          rows.some(([, act]) => act.stages?.includes(stage)),
          stage,
        ).toBe(true);
  });

  it("of an ended project only a correction is left, and only of one that was paid; what people say of it and what it is worth; an appeal of what was refused; what was overpaid can come back; a merger can be undone; words can be hidden and shown, and what was complained of, or objected to, answered", () => {
    const left = [
      "closed archive",
      "closed accept",
      "closed deliver",
      "terminated deliver",
      "closed pay",
      "terminated pay",
      "refused screen",
      "merged screen",
    ];
    const words = ["cover", "uncover", "answer"];
    for (const [name, act] of rows)
      if (!words.includes(name))
        for (const stage of act.stages ?? []) if (stages[stage].ended) expect(left, name).toContain(`${stage} ${act.room}`);
  });
});

describe("the table of stages", () => {
  const all: readonly (readonly [string, StageRow])[] = Object.entries(stages);

  for (const [name, stage] of all) {
    it(`${name} leads to known stages; ended, to none`, () => {
      for (const next of stage.leads) expect(stageNames).toContain(next);
      expect(stage.ended && !["closed", "refused", "merged"].includes(name)).toBe(stage.leads.length === 0);
    });
  }

  it("every stage is reached from screening, and every stage has an end in reach", () => {
    const from = (start: string): Set<string> => {
      const seen = new Set([start]);
      for (const stage of seen) for (const next of all.find(([name]) => name === stage)?.[1].leads ?? []) seen.add(next);
      return seen;
    };
    expect([...from("screening")].sort()).toEqual([...stageNames].sort());
    for (const [name] of all)
      expect(
        [...from(name)].some((stage) => all.find(([one]) => one === stage)?.[1].ended),
        name,
      ).toBe(true);
  });

  it("once under contract nothing leads back before it, but to another contract while the work is under way; gates that come after the work stand between its acceptance and its payment", () => {
    const after = ["delivery", "change", "suspended", "acceptance", "rectification", "payment", "closed", "archived", "terminated"];
    const gates = ["screening", "resolution", "ballot", "notice", "approval"];
    const besides: Readonly<Record<string, readonly string[]>> = {
      acceptance: gates,
      delivery: ["procurement"],
      rectification: ["procurement"],
      // Where an established project waits to be divided or united: that was never under contract.
      change: ["procurement", "divided", "merged"],
    };
    for (const [name, stage] of all)
      if (after.includes(name)) for (const next of stage.leads) expect([...after, ...(besides[name] ?? [])], name).toContain(next);
  });
});

describe("the table of refusals", () => {
  it("each has a status that pages answer with", () => {
    for (const [code, status] of Object.entries(refusals)) expect([401, 403, 404, 409, 413, 422, 500], code).toContain(status);
  });
  it("a refusal carries its field and what its sentence names, and nothing it does not have", () => {
    expect(refuse("not_found")).toEqual({ refusal: "not_found" });
    expect(refuse("over_cap", "amount", { cap: 1 })).toEqual({ refusal: "over_cap", field: "amount", says: { cap: 1 } });
  });
  it("is told from what was done", () => {
    expect(isRefusal(refuse("moved"))).toBe(true);
    expect(isRefusal([])).toBe(false);
  });
});
