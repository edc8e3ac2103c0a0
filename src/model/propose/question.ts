/**
 * The extra questions of a proposal, which a policy or a call asks as data: which of them are asked, how each is read, and what was answered.
 * Answers are somebody's words: they are kept as one text of the project, by the question's key.
 */
import { z } from "zod";
import { readForm } from "../filled.ts";
import { asks, known, lines, optional, text, whole } from "../form.ts";
import type { Policy } from "../policy/policy.ts";
import { type Refusal, type RefusalCode, refuse } from "../refusals.ts";

export interface Question {
  readonly key: string;
  readonly label: { readonly zh: string; readonly en: string };
  readonly kind: Policy["proposal"]["questions"][number]["kind"];
  readonly options?: readonly { readonly key: string; readonly label: { readonly zh: string; readonly en: string } }[];
  readonly required: boolean;
  /** Asked of these classes alone; of all where none is named. */
  readonly classes?: readonly string[];
}
export type Answers = Readonly<Record<string, string>>;
/** A call with what it asks besides. */
interface Asking {
  readonly id: string;
  readonly classes: readonly string[];
  readonly questions: string;
}

/** One question a line: after a colon its choices, with strokes between them; a star at its end says that it must be answered. */
export function questionsIn({ id, classes, questions }: Asking): readonly Question[] {
  return linesOf(questions).map((line, n) => {
    const [words = "", list = ""] = line.replace(/[*\uff0a]\s*$/u, "").split(/[:\uff1a](.*)/su);
    const said = list
      .split(/[/\uff0f\u3001]/u)
      .map((one) => one.trim())
      .filter((one) => one !== "");
    const base = { key: `${id}-${n + 1}`, label: both(words.trim()), required: /[*\uff0a]\s*$/u.test(line), classes };
    const options = said.map((one, at) => ({ key: String(at + 1), label: both(one) }));
    return options.length > 1 ? { ...base, kind: "choice" as const, options } : { ...base, kind: "text" as const };
  });
}
const linesOf = (list: string): readonly string[] =>
  list
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
const both = (words: string) => ({ zh: words, en: words });

/** All that its policy asks, and its call where it belongs to one. */
export const questionsOf = (policy: Policy, call: Asking | null | undefined): readonly Question[] => [
  ...policy.proposal.questions,
  ...(call ? questionsIn(call) : []),
];
const asksOf = (kind: string) => (question: Question) => question.classes === undefined || question.classes.includes(kind);

/** How one is asked and read: by the same readers as every other field. */
export function fieldOf(question: Question): z.ZodType {
  const field = readers[question.kind](question);
  return question.required ? field : optional(field);
}
const readers: Readonly<Record<Question["kind"], (question: Question) => z.ZodType>> = {
  text: () => text(1, 100),
  lines: () => lines(1, 600),
  whole: () => whole(0, 999_999_999),
  choice: ({ options = [] }) => one(options.map((each) => each.key)),
  flag: () => asks(one(["yes"]), { kind: "flag", optional: true }),
};
const one = (keys: readonly string[]) =>
  asks(
    known().refine((value) => keys.includes(value), "not_a_choice"),
    { kind: "choice" },
  );

/** As they come from a form: by the keys of the questions. */
export type Given = readonly { readonly key: string; readonly value: string }[];

/** What is answered of that which is asked of a class; what is left out or wrong is said beside its own field. */
export function readAnswers(questions: readonly Question[], kind: string, given: Given): { readonly answers: Answers } | Refusal {
  const asked = questions.filter(asksOf(kind));
  const said = (key: string) => given.find((each) => each.key === key)?.value.trim() ?? "";
  const wrong = asked.flatMap((question): readonly Refusal[] => {
    const read = readForm(z.object({ value: fieldOf(question) }), { value: said(question.key) });
    return "errors" in read ? [refuse(codeOf(read.errors["value"]), nameOf(question))] : [];
  });
  const [first, ...more] = wrong;
  if (first) return { ...first, more };
  return { answers: Object.fromEntries(asked.map(({ key }) => [key, said(key)] as const).filter(([, value]) => value !== "")) };
}
const codes = ["required", "too_long", "not_whole", "not_a_choice"] as const satisfies readonly RefusalCode[];
const codeOf = (error: string | undefined): RefusalCode => codes.find((code) => code === error) ?? "not_a_choice";

/** As they are kept: one text, empty where nothing was answered. */
export const writtenOut = (answers: Answers): string => (Object.keys(answers).length === 0 ? "" : JSON.stringify(answers));

/** The field of a question. */
export const nameOf = ({ key }: Pick<Question, "key">): string => `answers.value.${key}`;
/** The fields of what has been answered before. */
export const filledIn = (answers: Answers): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(answers).map(([key, value]) => [nameOf({ key }), value]));
