import { describe, expect, it } from "vitest";
import { journeyTown } from "../town.ts";
import { offices } from "./cast.ts";
import { formsIn, walker } from "./walker.ts";

const answers = {
  nothing: "",
  "what no field wants": "\u0000<script>'\"%_\u202e😀",
  "a number beyond all": "1e999",
  "far too much": "长".repeat(2000),
};

describe("every form that somebody can reach", { timeout: 300_000 }, () => {
  const town = journeyTown();

  it.each(offices)("answers nonsense with a sentence and never breaks: %s", async (handle) => {
    const walk = await walker(town.url(), handle, 2);
    const wrong: string[] = [];
    const met = new Set<string>();
    for await (const { path, text } of walk.pages())
      for (const form of formsIn(text)) {
        const kind = walk.kindOf(form.action);
        if (met.has(kind) || /^\/(?:session|clock)/.test(form.action)) continue;
        met.add(kind);
        for (const [name, answer] of Object.entries(answers)) {
          const { status, said } = await walk.send(path, form, answer);
          if (status >= 500) wrong.push(`${form.action}, ${name}: ${status}`);
          if (status === 422 && !said.includes('role="alert"')) wrong.push(`${form.action}, ${name}: says nothing`);
          if (/\bundefined\b|\bNaN\b|\[object /.test(said)) wrong.push(`${form.action}, ${name}: says what is no word`);
        }
      }
    expect(wrong).toEqual([]);
    expect(met.size).toBeGreaterThan(0);
  });
});
