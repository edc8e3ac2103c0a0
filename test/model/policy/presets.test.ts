import { describe, expect, it } from "vitest";
import { isFields, type Json } from "#model/policy/layer.ts";
import { classOf, type Policy, policySchema } from "#model/policy/policy.ts";
import { baseLayer, type Preset, presetLayers, presetNames, presetOf, presetPolicy } from "#model/policy/presets.ts";
import { unsound } from "#model/policy/sound.ts";
import { grades } from "#model/policy/sourced.ts";
import { gatesFor, isOverCap, type Matter } from "#model/policy/way.ts";
import { realProjects } from "../../support/town/real.ts";

type Fields = Exclude<Json, null | boolean | number | string | readonly Json[]>;
/** Every value and every entry that carries its source, with its place. */
function sourcedIn(of: Json, at = ""): readonly (readonly [string, Fields])[] {
  if (Array.isArray(of)) return of.flatMap((each, index) => sourcedIn(each, `${at}.${index}`));
  if (!isFields(of)) return [];
  const own = "grade" in of || "source" in of ? [[at, of] as const] : [];
  return [...own, ...Object.entries(of).flatMap(([name, each]) => (name === "value" ? [] : sourcedIn(each, `${at}.${name}`)))];
}

describe.each(presetNames)("the rules of %s", (name) => {
  const { document, origins } = presetLayers(name);
  const own = presetOf(name);

  it("on the common base are a policy", () => expect(policySchema.safeParse(document).error).toBeUndefined());
  it("are sound", () => expect(unsound(presetPolicy(name))).toEqual([]));
  it("give every value its source and grade", () => {
    const all = sourcedIn(document);
    expect(all.length).toBeGreaterThan(80);
    for (const [at, { source, grade }] of all) {
      expect(source, at).toMatch(/\p{Script=Han}/u);
      expect(grades, at).toContain(grade);
    }
  });
  it("say openly what was not found: whatever is unconfirmed says so in its source", () => {
    for (const [at, { source, grade }] of sourcedIn(own.document)) if (grade === "U") expect(source, at).toMatch(/未见|暂|折合/);
  });
  it("are those of an area, and what they do not say comes from the base", () => {
    expect(own.of).toMatch(/^\d{6}$/);
    expect(new Set(Object.values(origins))).toEqual(new Set([baseLayer.of, own.of]));
  });
  it("are told in both languages", () => {
    const words = JSON.stringify(document).match(/"en":"[^"]*"/g) ?? [];
    expect(words.length).toBeGreaterThan(25);
    for (const each of words) expect(each).not.toMatch(/\p{Script=Han}/u);
  });
});

/** `check → resolution·hold → notice → approval·commit | check`: what comes after the work stands behind the line. */
function pathOf(policy: Policy, matter: Matter): string {
  if (!classOf(policy, matter.class)) return "no such class";
  const told = (after: boolean) =>
    gatesFor(policy, matter, after)
      .map(({ kind, money }) => (money === "none" ? kind : `${kind}·${money}`))
      .join(" → ");
  return [told(false), told(true)].filter((side) => side !== "").join(" | ");
}

const street = "check → resolution·hold → notice → approval·commit";
const panel = "resolution → check → resolution·commit";
const ballot = "check → ballot·hold → notice·commit";
const fiveSteps = "check → resolution·hold → notice·commit | check";
/** domain.md §2.2: what was seen of each place's chain of gates; the four projects in the order of `realProjects`. */
const seen: Readonly<Record<Preset, readonly string[]>> = {
  luohu: [street, street, street, street],
  futian2016: [street, "no such class", street, "check → resolution·hold → notice → approval → approval·commit"],
  nanshan2020: [street, street, street, street],
  longgang: Array.from({ length: 4 }, () => `${street} | check → notice`),
  meilan: [ballot, ballot, ballot, ballot],
  sanshui: [panel, panel, panel, panel],
  chengdu: [fiveSteps, "no such class", fiveSteps, fiveSteps],
};

describe("the same four real projects take the way of each place", () => {
  const matterIn = (policy: Policy, one: (typeof realProjects)[number]): Matter => ({
    class: one.class,
    amount: one.amount,
    urgent: false,
    path: policy.area,
    source: null,
  });
  const rows = presetNames.flatMap((name) =>
    realProjects.map((one, index) => ({ name, index, one, policy: presetPolicy(name), matter: matterIn(presetPolicy(name), one) })),
  );

  it.each(rows)("$name: $one.title", ({ name, index, policy, matter }) => expect(pathOf(policy, matter)).toBe(seen[name][index]));

  it("so the paths of the places differ", () => {
    const table = presetNames.map((name) => rows.filter((row) => row.name === name).map(({ policy, matter }) => pathOf(policy, matter)));
    expect(new Set(table.map((paths) => paths.join())).size).toBe(6);
  });
  it("what is over the cap in one place is within the rules of another", () => {
    const over = rows
      .filter(({ policy, matter }) => isOverCap(policy, matter))
      .map(({ name, one }) => `${name} ${one.class} ${one.amount}`);
    expect(over).toEqual(["luohu", "futian2016", "nanshan2020", "longgang"].map((name) => `${name} SERVICE 350030000`));
  });
  it("in words, as an office reads them", () => {
    const told = rows.map(({ name, one, policy, matter }) => {
      const labels = [...gatesFor(policy, matter), ...gatesFor(policy, matter, true)].map((gate) => gate.label.zh).join(" → ");
      return `${name.padEnd(12)}${one.class.padEnd(8)} ${classOf(policy, matter.class) ? labels : "—"}`;
    });
    expect(told.join("\n")).toMatchInlineSnapshot(`
      "luohu       SERVICE  社区初审 → 居民议事会 → 公示 → 街道党工委会审定立项
      luohu       GOODS    社区初审 → 居民议事会 → 公示 → 街道党工委会审定立项
      luohu       WORKS    社区初审 → 居民议事会 → 公示 → 街道党工委会审定立项
      luohu       SERVICE  社区初审 → 居民议事会 → 公示 → 街道党工委会审定立项
      futian2016  SERVICE  社区初审 → 居民议事会 → 公示 → 街道审定立项
      futian2016  GOODS    —
      futian2016  WORKS    社区初审 → 居民议事会 → 公示 → 街道审定立项
      futian2016  SERVICE  社区初审 → 居民议事会 → 公示 → 街道审核意见 → 区审定立项
      nanshan2020 SERVICE  社区初审 → 居民议事会 → 公示 → 街道审定立项
      nanshan2020 GOODS    社区初审 → 居民议事会 → 公示 → 街道审定立项
      nanshan2020 WORKS    社区初审 → 居民议事会 → 公示 → 街道审定立项
      nanshan2020 SERVICE  社区初审 → 居民议事会 → 公示 → 街道审定立项
      longgang    SERVICE  社区初审 → 居民议事会 → 公示 → 街道审定立项 → 社区确认 → 结果公示
      longgang    GOODS    社区初审 → 居民议事会 → 公示 → 街道审定立项 → 社区确认 → 结果公示
      longgang    WORKS    社区初审 → 居民议事会 → 公示 → 街道审定立项 → 社区确认 → 结果公示
      longgang    SERVICE  社区初审 → 居民议事会 → 公示 → 街道审定立项 → 社区确认 → 结果公示
      meilan      SERVICE  居民协商 → 居民票选 → 公示
      meilan      GOODS    居民协商 → 居民票选 → 公示
      meilan      WORKS    居民协商 → 居民票选 → 公示
      meilan      SERVICE  居民协商 → 居民票选 → 公示
      sanshui     SERVICE  村（社区）党组织申报 → 申报受理 → 评审团评审
      sanshui     GOODS    村（社区）党组织申报 → 申报受理 → 评审团评审
      sanshui     WORKS    村（社区）党组织申报 → 申报受理 → 评审团评审
      sanshui     SERVICE  村（社区）党组织申报 → 申报受理 → 评审团评审
      chengdu     SERVICE  社区党组织提议 → 居民议事会 → 公示 → 党组织评议、监委会监督
      chengdu     GOODS    —
      chengdu     WORKS    社区党组织提议 → 居民议事会 → 公示 → 党组织评议、监委会监督
      chengdu     SERVICE  社区党组织提议 → 居民议事会 → 公示 → 党组织评议、监委会监督"
    `);
  });
});

describe("what the places are known for", () => {
  const of = presetPolicy;
  it("罗湖: more than two thirds of the council present, five days of notice, 200 万元 a community", () => {
    expect(of("luohu").bodies[0]?.vote).toMatchObject({ value: { quorum: [2, 3], quorumStrict: true }, grade: "B" });
    expect(of("luohu").quota.community.value).toBe(200_000_000);
  });
  it("福田 2016: no goods; 20 and 40 万元", () =>
    expect(of("futian2016").classes.map(({ code, cap }) => [code, cap.value, cap.grade])).toEqual([
      ["SERVICE", 20_000_000, "A"],
      ["WORKS", 40_000_000, "A"],
    ]));
  it("南山 2020: 50, 50 and 100 万元", () =>
    expect(of("nanshan2020").classes.map(({ cap }) => cap.value)).toEqual([50_000_000, 50_000_000, 100_000_000]));
  it("龙岗: 200 万元 a community and a pool; caps and vote rule were not found", () => {
    expect(of("longgang").quota).toMatchObject({ community: { value: 200_000_000 }, pool: { value: 2_000_000_000 } });
    expect(of("longgang").bodies[0]?.vote.grade).toBe("U");
    expect(of("longgang").classes.map(({ cap }) => cap.grade)).toEqual(["U", "U", "U"]);
  });
  it("海口美兰: residents from 15 who live, work or study there; three calendar days", () => {
    expect(of("meilan").proposal).toMatchObject({ minAge: { value: 15 }, residency: { value: ["live", "work", "study"] } });
    expect(of("meilan").notice.period).toMatchObject({ value: { days: 3, unit: "calendar" }, grade: "B" });
    expect(of("meilan").bodies).toEqual([]);
  });
  it("佛山三水: a panel of 24, projects compete, the district pays a share", () => {
    expect(
      of("sanshui")
        .bodies.find((one) => one.key === "panel")
        ?.seats.reduce((all, seat) => all + seat.least, 0),
    ).toBe(24);
    expect(of("sanshui").quota.mode.value).toBe("competitive");
    expect(of("sanshui").payment.kind.value).toEqual({ pays: "share", percent: 34 });
  });
  it("成都: so much a head, a tenth self-raised, the supervision committee accepts", () => {
    expect(of("chengdu").quota.perHead.value).toEqual({ base: 10_000_000, perHundred: 150_000 });
    expect(of("chengdu").payment.coFunding.value).toBe(10);
    expect(of("chengdu").acceptance[0]?.group).toContain("supervisor");
  });
});
