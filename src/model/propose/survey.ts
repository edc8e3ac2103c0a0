/** A need survey (问需): kinds of need to tick and one free line; and what was counted on paper by two people. */
import type { Day } from "../day.ts";

export interface Survey {
  readonly id: string;
  readonly area: string;
  readonly path: string;
  readonly title: string;
  readonly from: Day;
  readonly until: Day;
  readonly kinds: readonly string[];
  /** Answers given online, and paper forms that were counted. */
  readonly online: number;
  readonly paper: number;
  /** By kind, in their order. */
  readonly counts: readonly { readonly online: number; readonly paper: number }[];
  /** What who asks has answered. */
  readonly mine: { readonly kinds: readonly number[]; readonly line: string } | null;
}
export const answersOf = ({ online, paper }: Pick<Survey, "online" | "paper">): number => online + paper;

/** Of a hundred who answered, in whole numbers; a form may tick several kinds. */
export const shareOf = (count: number, answers: number): number =>
  answers === 0 ? 0 : Math.floor((count * 200 + answers) / (answers * 2));

/** What is known before a survey is made. */
export interface Ground {
  readonly area: string;
  readonly path: string;
}

/** Counted on paper: the answers of a survey, the supporters of a project, or what people say of a work. */
export interface PaperCount {
  readonly id: string;
  readonly about: "survey" | "project" | "opinion";
  readonly of: string;
  readonly path: string;
  readonly forms: number;
  readonly counts: readonly number[];
  readonly paper: string;
  readonly state: "entered" | "verified" | "spoiled";
  readonly enteredBy: string;
}
/** What a second person decides on. */
export interface CountToCheck extends PaperCount {
  /** What it is about can take no more answers. */
  readonly late: boolean;
}

export const mostKinds = 12;
/** One kind a line, each once. */
export const kindsIn = (list: string): readonly string[] => [
  ...new Set(
    list
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
  ),
];
