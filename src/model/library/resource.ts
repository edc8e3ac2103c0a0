/** What somebody has to give (服务资源): a hall, volunteers, money or things, an organisation's service; where, when, and for which words of a wish. */
import type { Day } from "../day.ts";
import type { Wish } from "../propose/wish.ts";
import type { ResourceKind } from "./named.ts";

export interface Resource {
  readonly id: string;
  readonly area: string;
  readonly areaName: string;
  readonly path: string;
  readonly kind: ResourceKind;
  readonly name: string;
  readonly what: string;
  /** A wish that says one of these is of its kind. */
  readonly words: readonly string[];
  readonly hours: string;
  readonly from: Day;
  readonly until: Day | null;
  /** For staff alone. */
  readonly contact: string;
  readonly ended: boolean;
  /** So many wishes it was matched with. */
  readonly matched: number;
}

/** With the waiting wishes of its place that it answers. */
export interface Matching {
  readonly resource: Resource;
  readonly path: string;
  readonly wishes: readonly Wish[];
}

/** Words apart by commas or spaces, each once. */
export const wordsIn = (typed: string): readonly string[] => [
  ...new Set(
    typed
      .split(/[\s,，、;；]+/)
      .map((word) => word.trim())
      .filter((word) => word.length >= 2 && word.length <= 12),
  ),
];

export const answers = ({ words }: Pick<Resource, "words">, text: string): boolean => words.some((word) => text.includes(word));

export const isOpenOn = ({ from, until, ended }: Pick<Resource, "from" | "until" | "ended">, today: Day): boolean =>
  !ended && from <= today && (until === null || today <= until);
