import { describe, expect, it } from "vitest";
import { nameOf, type Question, questionsIn, questionsOf, readAnswers } from "#model/propose/question.ts";
import { luohu } from "../../support/luohu.ts";

const label = { zh: "问", en: "Asked" };
const option = (key: string) => ({ key, label });
const asked: readonly Question[] = [
  { key: "who", label, kind: "choice", options: [option("a"), option("b")], required: true, classes: ["WORKS"] },
  { key: "houses", label, kind: "whole", required: false },
  { key: "help", label, kind: "flag", required: false },
];
const given = (answers: Readonly<Record<string, string>>) => Object.entries(answers).map(([key, value]) => ({ key, value }));
const read = (answers: Readonly<Record<string, string>>, kind = "WORKS") => readAnswers(asked, kind, given(answers));

describe("the extra questions of a proposal", () => {
  it("are kept by their keys; what was left open is not", () =>
    expect(read({ who: "a", houses: "12", help: "" })).toEqual({ answers: { who: "a", houses: "12" } }));
  it("must be answered where they say so, of the classes they are for", () => {
    expect(read({})).toMatchObject({ refusal: "required", field: "answers.value.who" });
    expect(read({}, "SERVICE")).toEqual({ answers: {} });
  });
  it("are told each beside its own field", () =>
    expect(read({ who: "c", houses: "some" })).toMatchObject({
      refusal: "not_a_choice",
      field: nameOf({ key: "who" }),
      more: [{ refusal: "not_whole", field: nameOf({ key: "houses" }) }],
    }));
  it("keep nothing that nobody asked", () => expect(read({ who: "b", other: "x" })).toEqual({ answers: { who: "b" } }));
});

describe("the questions of a call", () => {
  const call = { id: "c1", classes: ["SERVICE"], questions: "什么时间合适：上午/下午*\n\n还有什么建议" };
  it("stand one a line: with choices after a colon, required with a star", () =>
    expect(questionsIn(call)).toMatchObject([
      { key: "c1-1", label: { zh: "什么时间合适" }, kind: "choice", required: true, options: [{ key: "1" }, { key: "2" }] },
      { key: "c1-2", label: { zh: "还有什么建议" }, kind: "text", required: false },
    ]));
  it("are asked after those of the policy, of the classes of the call", () => {
    const all = questionsOf(luohu, call);
    expect(all.map((one) => one.key)).toEqual(["upkeep", "before", "c1-1", "c1-2"]);
    expect(readAnswers(all, "SERVICE", [])).toMatchObject({ refusal: "required", field: "answers.value.c1-1" });
    expect(readAnswers(all, "WORKS", [])).toEqual({ answers: {} });
  });
});
