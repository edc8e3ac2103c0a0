import { describe, expect, it } from "vitest";
import type { Almanac, AlmanacYear } from "#model/open/almanac.ts";
import { perform } from "#workflow/act.ts";
import { check, type } from "#workflow/open/year.ts";
import { at, clerk, done, finance, refused, who } from "../../support/known.ts";

const administrator = who("p-admin", "administrator");
const district = who("p-district", "district");
const year = (given: Partial<AlmanacYear> = {}): AlmanacYear => ({
  year: 2027,
  n: 1,
  state: "typed",
  off: ["2027-01-01"],
  work: [],
  source: "示例",
  typedBy: administrator.id,
  ...given,
});
const almanac = (...years: readonly AlmanacYear[]): Almanac => ({ path: null, years, open: [] });

describe("one person types a year", () => {
  const tries = (off: string | null = "2027-01-01..2027-01-03", work = "2027-01-09", by = administrator, file: string | null = null) =>
    perform(type, almanac(), by, { year: 2027, file, off, work, source: "国办发明电〔2026〕示例" }, at());

  it("days off and make-up workdays, with the source", () =>
    expect(done(tries())).toEqual([
      {
        subject: "calendar",
        kind: "year_typed",
        body: { year: 2027, off: ["2027-01-01", "2027-01-02", "2027-01-03"], work: ["2027-01-09"] },
        texts: { source: "国办发明电〔2026〕示例" },
      },
    ]));
  it("a year without make-up workdays is typed with a dash", () =>
    expect(done(tries(undefined, " - "))).toMatchObject([{ body: { work: [] } }]));
  it("refused with a day of another year", () => {
    expect(refused(tries("2026-12-31..2027-01-02"))).toEqual({ refusal: "not_a_day", field: "off" });
    expect(refused(tries(undefined, "2028-01-01"))).toEqual({ refusal: "not_a_day", field: "work" });
  });
  it("refused with a day that is both", () =>
    expect(refused(tries(undefined, "2027-01-02"))).toEqual({ refusal: "not_a_day", field: "work" }));
  it("refused with anything that is no day, or with no day off at all", () => {
    expect(refused(tries("元旦放假三天共三天"))).toEqual({ refusal: "not_a_day", field: "off" });
    expect(refused(tries("，，，，，，，，，，"))).toEqual({ refusal: "not_a_day", field: "off" });
  });
  it("or uploads them in a file, which counts before what is typed", () => {
    const uploaded = tries("2027-01-01", undefined, administrator, "2027-10-01..2027-10-03 off\n2027-10-10,work\n");
    expect(done(uploaded)).toMatchObject([{ body: { off: ["2027-10-01", "2027-10-02", "2027-10-03"], work: ["2027-10-10"] } }]);
    expect(refused(tries(null, undefined, administrator, "2027-10-01 perhaps"))).toEqual({ refusal: "not_a_day", field: "file" });
    expect(refused(tries(null))).toEqual({ refusal: "required", field: "off" });
  });
  it("refused to other offices", () => {
    for (const by of [clerk, finance]) expect(refused(tries(undefined, undefined, by))).toEqual({ refusal: "not_your_role" });
  });
});

describe("another confirms it", () => {
  const tries = (known = almanac(year()), by = district, of = 2027) => perform(check, known, by, { year: of }, at());

  it("and it is in force", () =>
    expect(done(tries())).toEqual([{ subject: "calendar", kind: "year_confirmed", body: { year: 2027 }, texts: {} }]));
  it("refused to who typed it", () => {
    expect(refused(tries(almanac(year()), administrator))).toEqual({ refusal: "second_person" });
    const two = almanac(year(), year({ year: 2028, typedBy: district.id }));
    expect(refused(tries(two, administrator))).toEqual({ refusal: "second_person" });
    expect(done(tries(two, administrator, 2028))).toHaveLength(1);
  });
  it("refused when none waits", () => expect(refused(tries(almanac(year({ state: "confirmed" }))))).toEqual({ refusal: "nothing_open" }));
  it("refused for a year that nobody typed", () =>
    expect(refused(tries(almanac(year()), district, 2028))).toMatchObject({ refusal: "not_a_choice", field: "year" }));
  it("refused to other offices", () => expect(refused(tries(almanac(year()), clerk))).toEqual({ refusal: "not_your_role" }));
});
