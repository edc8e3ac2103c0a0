/** What later corrections say about an earlier fact: every value it had, and the right one. */
import type { Fact, FactOf } from "#model/draft.ts";
import { yuan } from "#model/money.ts";
import type { Lang } from "./setting.ts";
import type { PolicyNames } from "./words/shapes.ts";
import { wordsOf } from "./words/words.ts";

type Correction = FactOf<"corrected">["body"];

export interface Mended {
  readonly field: Correction["field"];
  /** As recorded first, then as corrected and corrected again. */
  readonly was: readonly string[];
  readonly now: string;
  /** The number of the fact that put it right last. */
  readonly by: number;
}

export function mendedIn(facts: readonly Fact[], fact: Fact, lang: Lang, names: PolicyNames): readonly Mended[] {
  const found = new Map<Correction["field"], Mended>();
  for (const one of facts) {
    if (one.kind !== "corrected" || one.body.fact !== fact.leaf) continue;
    const { field, from, to } = one.body;
    const was = [...(found.get(field)?.was ?? []), valueIn(field, from, lang, names)];
    found.set(field, { field, was, now: valueIn(field, to, lang, names), by: one.leaf });
  }
  return [...found.values()];
}

/** A corrected value as people read it: a sum, a day, a class, an attendance or a count of hands. */
export function valueIn(field: Correction["field"], value: Correction["from"], lang: Lang, names: PolicyNames): string {
  const w = wordsOf(lang);
  if (typeof value === "object") return w.trail.counted(value);
  if (field === "amount" && typeof value === "number") return yuan(value);
  if (field === "on") return w.common.day(String(value));
  if (field === "class") return names.className(String(value));
  const present: Readonly<Record<string, string>> = w.choices.present;
  return present[String(value)] ?? String(value);
}
