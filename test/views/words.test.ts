import { describe, expect, it } from "vitest";
import { acts } from "#model/acts.ts";
import { facts } from "#model/facts.ts";
import { fieldErrors } from "#model/form.ts";
import { refusals } from "#model/refusals.ts";
import { stageNames } from "#model/stages.ts";
import type { Lang } from "#views/setting.ts";
import { actWords, errorText, factText, fieldWords, namesOf, refusalText, turnWord } from "#views/words/pick.ts";
import { wordsOf } from "#views/words/words.ts";
import { luohu } from "../support/luohu.ts";
import { fact } from "../support/trail.ts";

const languages: readonly Lang[] = ["zh", "en"];
const han = /\p{Script=Han}/u;
/** Every sentence with its address; functions stand for themselves. */
const sentences = (list: object, at = ""): readonly (readonly [string, unknown])[] =>
  Object.entries(list).flatMap(([key, value]) =>
    typeof value === "object" && value !== null ? sentences(value, `${at}${key}.`) : [[at + key, value] as const],
  );
const broken = /undefined|NaN|\[object|null/;

describe("the word lists", () => {
  it("say the same things in both languages", () => {
    const [zh, en] = languages.map((lang) => sentences(wordsOf(lang)).map(([at]) => at));
    expect(en).toEqual(zh);
  });

  it("are silent in the same places, and have no Chinese in English but the name of the other language", () => {
    const [silent, quiet] = languages.map((lang) => sentences(wordsOf(lang)).filter(([, value]) => value === ""));
    expect(quiet).toEqual(silent);
    const said = sentences(wordsOf("en")).filter(([, value]) => typeof value === "string");
    expect(said.filter(([at, value]) => han.test(String(value)) && !at.startsWith("common.otherLanguage"))).toEqual([]);
  });
});

describe.each(languages)("in %s", (lang) => {
  const w = wordsOf(lang);

  it("every act has a title and a button", () => {
    for (const act of Object.keys(acts))
      expect(sentences(w.acts).map(([at]) => at)).toEqual(expect.arrayContaining([`${act}.title`, `${act}.button`]));
    expect(actWords(w, "withdraw").lead).toBeTruthy();
  });

  it("every refusal is one clear sentence, with what it names and without", () => {
    const says = {
      most: 8_200_000,
      cap: 50_000_000,
      missing: 1_234_500,
      day: "2026-06-20",
      today: "2026-06-15",
      days: 30,
      at: 1_781_500_000_000,
      counted: 13,
      present: 14,
      percent: 60,
      rounds: 2,
      year: 2026,
    };
    for (const refusal of Object.keys(refusals)) {
      if (!(refusal in w.refusals)) throw new Error(refusal);
      for (const given of [says, {}]) {
        const text = refusalText(w, { refusal: refusal as keyof typeof refusals, says: given });
        expect(text.length).toBeGreaterThan(3);
        expect(text).not.toMatch(broken);
      }
    }
  });

  it("every mistake in a field is told", () => {
    for (const code of fieldErrors) expect(errorText(w, { code }, { kind: "text", min: 4, max: 40 })).not.toMatch(broken);
  });

  it("every kind of fact, stage and turn has a name", () => {
    expect(Object.keys(w.facts).sort()).toEqual(Object.keys(facts).sort());
    expect(Object.keys(w.stages).sort()).toEqual([...stageNames].sort());
    expect(turnWord(w, "signers")).not.toBe("signers");
  });
});

describe("sentences that people count on", () => {
  const names = namesOf(luohu, "zh");
  const said = (given: Parameters<typeof fact>) => factText(wordsOf("zh"), fact(...given), names);

  it("a result gives its whole count", () => {
    const body = { meeting: "m", item: "i", result: "passed", members: 16, present: 14, for: 12, against: 1, abstain: 1, recused: 0 };
    expect(said([1, "resolved", "2026-06-01", { body }])).toBe("表决通过：应到 16，实到 14，同意 12，反对 1，弃权 1");
  });

  it("gates, classes and reasons go by the policy's own names", () => {
    expect(said([1, "refused", "2026-06-01", { body: { gate: "screening", code: "PRIVATE", approval: null } }])).toBe(
      "不予立项：属于私人领域，应由住户自行承担",
    );
  });

  it("a refusal names the missing sum in yuan and a limit as a day", () => {
    expect(refusalText(wordsOf("zh"), { refusal: "short_of_money", says: { missing: 1_234_500 } })).toContain("还差 ¥12,345.00");
    expect(refusalText(wordsOf("zh"), { refusal: "in_the_future", says: { today: "2026-06-20" } })).toContain("2026年6月20日");
    expect(refusalText(wordsOf("en"), { refusal: "in_the_future", says: { today: "2026-06-20" } })).toContain("20 June 2026");
  });

  it("a field asks in the words of its act", () => {
    expect(fieldWords(wordsOf("zh"), "propose", "amount").label).toBe("估计要多少钱（元）");
    expect(fieldWords(wordsOf("zh"), "contract", "amount").label).toBe("合同金额（元）");
  });
});
