import { describe, expect, it } from "vitest";
import { bodySchema, envelopeSchema, moveSchema } from "#model/envelope.ts";
import { facts } from "#model/facts.ts";

type Strict = { safeParse: (value: unknown) => { error?: { issues: readonly { code: string }[] } } };
const strays = ({ safeParse }: Strict, value: object = {}) =>
  safeParse({ ...value, stray: 1 }).error?.issues.some((issue) => issue.code === "unrecognized_keys") ?? false;

describe("a body says what its kind says, and nothing else", () => {
  for (const [kind, { body, version, texts }] of Object.entries(facts)) {
    it(`${kind} refuses an unknown key`, () => {
      expect(strays(body)).toBe(true);
      expect(version).toBeGreaterThan(0);
      expect(new Set(texts).size).toBe(texts.length);
    });
  }

  it("so do the envelope, the move and the whole", () => {
    for (const schema of [envelopeSchema, moveSchema, bodySchema]) expect(strays(schema)).toBe(true);
  });

  it("so do the rows within: an item of a sitting, a decision of a table, a count of hands", () => {
    const item = { item: "m.1", project: "304718526", amount: 1, proposer: "p-1" };
    const called = { area: "440303009", at: 0, method: "online", roll: ["p-1"], items: [item], rule: {} };
    expect(facts.called.body.safeParse(called).success).toBe(true);
    expect(facts.called.body.safeParse({ ...called, items: [{ ...item, name: "李秀兰" }] }).success).toBe(false);
    const row = { project: "304718526", decision: "agree", amount: 1, gate: null, code: null };
    const prepared = { area: "440303009", document: "示例1号", items: [row] };
    expect(facts.prepared.body.safeParse(prepared).success).toBe(true);
    expect(facts.prepared.body.safeParse({ ...prepared, items: [{ ...row, reason: "…" }] }).success).toBe(false);
    const tally = { for: 1, against: 0, abstain: 0 };
    expect(facts.item_closed.body.safeParse({ item: "m.1", tally }).success).toBe(true);
    expect(facts.item_closed.body.safeParse({ item: "m.1", tally: { ...tally, name: "x" } }).success).toBe(false);
  });
});

describe("sums in a body are whole fen, never negative", () => {
  for (const amount of [-1, 0.5, 2 ** 53, "100", null])
    it(`${amount} is refused`, () => expect(facts.held.body.safeParse({ line: "2026-440303009-special", amount }).success).toBe(false));
});

it("what people wrote never stands in a body: every text has a name of its own", () => {
  for (const [kind, { body, texts }] of Object.entries(facts))
    for (const name of texts) expect(Object.keys(body.shape), kind).not.toContain(name);
});
