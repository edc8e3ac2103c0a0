import { describe, expect, it } from "vitest";
import { type FactKind, facts } from "#model/facts.ts";
import { documents, elsewhere } from "#views/said.tsx";
import { wordsOf } from "#views/words/words.ts";

describe("what was written with a fact", () => {
  it.each(["zh", "en"] as const)("stands in the trail under a word of the reader's language, or in a form of its own (%s)", (lang) => {
    const labels: readonly string[] = Object.keys(wordsOf(lang).trail.said);
    const bare = (Object.keys(facts) as FactKind[])
      .filter((kind) => !elsewhere.includes(kind))
      .flatMap((kind) =>
        [...facts[kind].texts]
          .filter((name: string) => !labels.includes(name) && !documents.includes(name))
          .map((name) => `${kind} ${name}`),
      );
    expect(bare).toEqual([]);
  });
});
