import { describe, expect, it } from "vitest";
import { grades } from "#model/policy/sourced.ts";
import { chaptersOf } from "#views/policy/chapters.ts";
import { PolicyPage } from "#views/policy/policy.tsx";
import { luohu } from "../../support/luohu.ts";
import { reading, textOf } from "../reader.ts";

const row = {
  digest: "d".repeat(64),
  id: "440303-1",
  area: "440303",
  areaName: "罗湖区",
  version: 1,
  published: Date.parse("2026-01-05T10:00:00+08:00"),
};
const draw = (lang: "zh" | "en" = "zh") => String(<PolicyPage s={reading({ lang })} policy={luohu} row={row} />);

/** Every graded value of the document, wherever it stands. */
const graded = (value: unknown): readonly { grade: string; source: string }[] => {
  if (typeof value !== "object" || value === null) return [];
  const own = "grade" in value && "source" in value ? [{ grade: String(value.grade), source: String(value.source) }] : [];
  return [...own, ...Object.values(value).flatMap(graded)];
};

const count = (list: readonly { grade: string }[], grade: string): number => list.filter((one) => one.grade === grade).length;

describe("the page of a policy", () => {
  it("shows every value of the document with its grade and its source", () => {
    const all = graded(luohu);
    const rows = chaptersOf(luohu, "zh").flatMap((chapter) => chapter.rules);
    for (const grade of grades)
      expect(
        count(
          rows.map((one) => one.origin),
          grade,
        ),
      ).toBeGreaterThanOrEqual(count(all, grade));
    const html = draw();
    const legend = 4;
    // The order of the gates is drawn, each with its own source.
    expect(html.match(/class="grade grade--/g)).toHaveLength(rows.length - 1 + legend);
    const text = textOf(html);
    for (const { source } of all) expect(text).toContain(textOf(source));
  });

  it("no kind of seat is said twice: the row of a body names its kinds where they are several", () => {
    const rows = chaptersOf(luohu, "zh").flatMap((chapter) => chapter.rules);
    for (const { key, seats } of luohu.bodies)
      for (const seat of seats) {
        const [body, own] = [`bodies.${key}`, `bodies.${key}.seats.${seat.key}`].map((at) => rows.find((one) => one.at === at));
        expect(own?.words).toBeTruthy();
        expect(own?.words).not.toContain(seat.label.zh);
        expect(body?.words.includes(seat.label.zh)).toBe(seats.length > 1);
      }
  });

  it("the contents lead to every chapter, which stands folded with how much is in it", () => {
    const html = draw("en");
    for (const { key, title, rules } of chaptersOf(luohu, "en")) {
      expect(html).toContain(`href="#${key}"`);
      const chapter = html.slice(html.indexOf(`id="${key}"`));
      expect(chapter.slice(0, chapter.indexOf("</summary>"))).toMatch(/<details(?![^>]*open)/);
      const head = textOf(chapter.slice(chapter.indexOf("<summary"), chapter.indexOf("</summary>")));
      expect(head).toContain(title);
      expect(head).toMatch(new RegExp(`\\b${rules.length} rules?\\b`));
    }
  });

  it("no value stands there without a source: name, basis, whose the work is, seats, orders", () => {
    for (const { at, origin } of chaptersOf(luohu, "zh").flatMap((chapter) => chapter.rules)) {
      expect(origin.source, at).not.toBe("");
      expect(origin.source, at).not.toBe("没有写明出处");
    }
  });

  it("where a document gives none, it says so and marks it unconfirmed", () => {
    const { cited: _cited, ...silent } = luohu;
    const [name] = chaptersOf(silent, "zh")[0]?.rules ?? [];
    expect(name?.origin).toEqual({ source: "没有写明出处", grade: "U" });
  });

  it("an order is as sure as the least sure of what it orders", () => {
    const sure = luohu.procurement.ladder.map((one, index) => ({ ...one, grade: index === 0 ? ("B" as const) : ("A" as const) }));
    const rules = chaptersOf({ ...luohu, procurement: { ...luohu.procurement, ladder: sure } }, "zh").flatMap((one) => one.rules);
    expect(rules.find((one) => one.at === "procurement.ladder")?.origin.grade).toBe("B");
  });

  it("marks what is unconfirmed as open to change by the office", () => {
    const rules = chaptersOf(luohu, "zh").flatMap((chapter) => chapter.rules);
    const unconfirmed = count(
      rules.filter((one) => one.at !== "gates").map((one) => one.origin),
      "U",
    );
    expect(textOf(draw()).match(/U 未经确认 可由办公室修改/g)).toHaveLength(unconfirmed);
  });

  it("says the rule of the vote, the gates in order and the limits in plain words", () => {
    const text = textOf(draw());
    expect(text).toContain("超过三分之二到会，会议有效；可表决的到会人数中过半数同意，事项通过");
    expect(text).toMatch(/1 社区初审.*2 居民议事会.*3 公示.*4 街道党工委会审定立项/);
    expect(text).toContain("由社区经办办理 · 10 个工作日内办理");
    expect(text).toContain("街道-社区-年度-序号，例如 DXJD-MMLSQ-2026-01");
    expect(textOf(draw("en"))).toContain("A meeting is valid with more than two thirds of the roll present");
  });
});
