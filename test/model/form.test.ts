import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readForm } from "#model/filled.ts";
import {
  choice,
  choices,
  day,
  type Form,
  fieldsOf,
  flag,
  known,
  lines,
  money,
  optional,
  type Raw,
  table,
  text,
  time,
  whole,
} from "#model/form.ts";

const read = (form: Form, raw: Raw) => readForm(form, raw);
const only = (field: z.ZodType) => (value: string | readonly string[]) => read(z.object({ a: field }), { a: value });
const wrong = (field: z.ZodType, value: string | readonly string[], code: string) =>
  expect(only(field)(value)).toEqual({ errors: { a: code } });
const right = (field: z.ZodType, value: string | readonly string[], input: unknown) =>
  expect(only(field)(value)).toEqual({ input: { a: input } });

describe("a field", () => {
  it("that is missing or blank is required", () => {
    for (const field of [text(1, 9), lines(1, 9), money(100), whole(0, 9), day(), time(), choice(["x"]), known()]) {
      expect(read(z.object({ a: field }), {})).toEqual({ errors: { a: "required" } });
      wrong(field, " \r\n ", "required");
    }
    expect(read(z.object({ a: choices() }), {})).toEqual({ errors: { a: "required" } });
  });

  it("keeps nothing that nobody sees: controls, turned directions, marks of width; what joins letters stays", () => {
    right(text(1, 40), "\u202d13800000000\u202c", "13800000000");
    right(text(1, 40), "扶手\u0000\u200b\u202e坡道\ufeff", "扶手坡道");
    right(lines(1, 40), "一\u0007\t二\r\n三", "一\t二\n三");
    right(text(1, 40), "👨\u200d👩\u200d👧", "👨\u200d👩\u200d👧");
    wrong(text(1, 9), "\u200b\u202e", "required");
    right(optional(text(1, 9)), "\u200b", null);
    right(money(100_000), "\u202d12.50\u202c", 1250);
  });

  it("text: trimmed, one line, within its length", () => {
    right(text(2, 4), "  点单 ", "点单");
    wrong(text(2, 4), "点", "too_short");
    wrong(text(2, 4), "点单点单点", "too_long");
    wrong(text(2, 40), "点\n单", "too_long");
  });

  it("lines: with one kind of line end", () => {
    right(lines(2, 9), "点\r\n单\r", "点\n单");
    wrong(lines(2, 4), "点\n单\n点\n单", "too_long");
  });

  it("money: typed in yuan, read in fen, from one fen on", () => {
    right(money(10_000), "12.5", 1250);
    right(money(10_000), "100", 10_000);
    right(money(10_000_000), "２３，０００．５０", 2_300_050);
    wrong(money(10_000), "100.01", "out_of_range");
    wrong(money(10_000), "0", "out_of_range");
    wrong(money(10_000), "1.234", "not_money");
    wrong(money(10_000), "一百", "not_money");
  });

  it("whole: digits alone, within its range", () => {
    right(whole(0, 99), "１２", 12);
    right(whole(0, 100), "007", 7);
    wrong(whole(0, 100), "101", "out_of_range");
    for (const value of ["1.5", "-1", "1e2", "٣", "0x1", "1234567890"]) wrong(whole(0, 100), value, "not_whole");
  });

  it("day and time: that exist", () => {
    right(day(), "2024-02-29", "2024-02-29");
    for (const written of ["2026年6月2日", "2026/6/2", "2026.06.02", "２０２６－０６－０２"]) right(day(), written, "2026-06-02");
    wrong(day(), "2026年2月30日", "not_a_day");
    wrong(day(), "2026-02-29", "not_a_day");
    right(time(), "2026-06-15T23:59", "2026-06-15T23:59");
    for (const value of ["2026-06-15T24:00", "2026-06-15T09:60", "2026-02-30T09:00", "2026-06-15", "2026-06-15 09:00"])
      wrong(time(), value, "not_a_day");
  });

  it("choice: one of those offered; what only the act knows is left to the act", () => {
    right(choice(["yes", "no"]), "no", "no");
    wrong(choice(["yes", "no"]), "maybe", "not_a_choice");
    right(known(), "anything", "anything");
    wrong(known(), "x".repeat(81), "not_a_choice");
  });

  it("choices: one value or several, each once, at most a hundred", () => {
    right(choices(), "a", ["a"]);
    right(choices(), ["a", "b"], ["a", "b"]);
    right(choices(), ["a", "b", "a"], ["a", "b"]);
    wrong(choices(), [], "required");
    wrong(
      choices(),
      Array.from({ length: 101 }, (_, n) => String(n)),
      "too_long",
    );
  });

  it("flag: yes, or not", () => {
    right(flag(), "yes", true);
    right(flag(), "no", false);
    expect(read(z.object({ a: flag() }), {})).toEqual({ input: { a: false } });
  });

  it("optional: left empty it is null; filled in, it must be right", () => {
    expect(read(z.object({ a: optional(day()) }), {})).toEqual({ input: { a: null } });
    right(optional(day()), "  ", null);
    right(optional(money(100)), "0.5", 50);
    wrong(optional(day()), "tomorrow", "not_a_day");
  });

  it("sent as a list where one value is asked is refused", () => wrong(text(1, 9), ["a", "b"], "required"));
});

describe("a form", () => {
  const form = z.object({ document: text(2, 60), items: table({ decision: choice(["agree", "leave"]), amount: optional(money(100)) }) });
  const raw = { document: "示例1号", "items.decision.304718526": "agree", "items.amount.304718526": "0.5", "items.decision.1.2": "leave" };

  it("reads the rows of a table under their keys", () => {
    expect(read(form, raw)).toEqual({
      input: {
        document: "示例1号",
        items: [
          { key: "304718526", decision: "agree", amount: 50 },
          { key: "1.2", decision: "leave", amount: null },
        ],
      },
    });
  });

  it("names a wrong cell as the page does", () => {
    expect(read(form, { ...raw, "items.amount.304718526": "x", "items.decision.1.2": "?" })).toEqual({
      errors: { "items.amount.304718526": "not_money", "items.decision.1.2": "not_a_choice" },
    });
  });

  it("asks for at least one row, and at most 200", () => {
    expect(read(form, { document: "示例1号" })).toEqual({ errors: { items: "required" } });
    const many = Object.fromEntries(Array.from({ length: 201 }, (_, n) => [`items.decision.${n}`, "leave"]));
    expect(read(form, { document: "示例1号", ...many })).toEqual({ errors: { items: "too_long" } });
  });

  it("leaves out fields that it does not ask, in rows too (V15.3.3)", () => {
    const sent = { ...raw, role: "administrator", "items.approved.304718526": "1", "other.x.y": "1" };
    expect(read(form, sent)).toEqual(read(form, raw));
  });

  it("answers every wrong field at once, one code each", () => {
    expect(read(z.object({ a: text(2, 3), b: day(), c: flag() }), { a: "x\ny\nz", b: "?" })).toEqual({
      errors: { a: "too_long", b: "not_a_day" },
    });
  });

  it("says how its fields are asked, in the order of the page", () => {
    expect(fieldsOf(form)).toEqual([
      ["document", { kind: "text", min: 2, max: 60 }],
      ["items", { kind: "table" }],
    ]);
    expect(fieldsOf(z.object({ a: optional(day()) }))).toEqual([["a", { kind: "day", optional: true }]]);
  });

  it("a field named like a part of every object is a field like any other", () => {
    expect(read(form, { ...raw, "__proto__.decision.x": "agree", constructor: "x", "items.__proto__.x": "1" })).toHaveProperty("errors");
    expect(({} as { decision?: string }).decision).toBeUndefined();
  });
});
