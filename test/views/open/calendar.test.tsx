import { describe, expect, it } from "vitest";
import type { AlmanacYear } from "#model/open/almanac.ts";
import { CalendarPage } from "#views/open/calendar.tsx";
import { runsOf } from "#views/open/days.tsx";
import { reading, tagWith, textOf } from "../reader.ts";

const year = (given: Partial<AlmanacYear> = {}): AlmanacYear => ({
  year: 2027,
  n: 1,
  state: "typed",
  off: ["2027-01-01", "2027-01-02", "2027-01-03", "2027-04-05"],
  work: ["2027-02-14"],
  source: "国办发明电〔2026〕9号",
  typedBy: "p-admin",
  ...given,
});
const move = { receipt: "304718526", title: "后巷路灯", from: "2027-01-04", until: "2027-01-05", provisional: false };
const draw = (years: readonly AlmanacYear[], id: string | null = "p-district") =>
  String(
    <CalendarPage
      s={reading({ who: id === null ? null : { id, name: "某某", roles: ["district"] } })}
      almanac={{ path: null, years, open: [] }}
      offers={id === null ? [] : [{ act: "check", href: "/c" }]}
      moves={[move]}
    />,
  );

describe("the calendar", () => {
  it("puts days that follow one another together", () => {
    expect(runsOf(["2027-04-05", "2027-01-02", "2027-01-01", "2027-12-31"])).toEqual([
      { from: "2027-01-01", until: "2027-01-02", days: 2 },
      { from: "2027-04-05", until: "2027-04-05", days: 1 },
      { from: "2027-12-31", until: "2027-12-31", days: 1 },
    ]);
  });

  it("shows a second person the days, the times that move, old and new, and the button", () => {
    const html = draw([year()]);
    const text = textOf(html);
    for (const words of ["1月1日至1月3日，共 3 天", "4月5日（星期一）", "2月14日（星期日）", "后巷路灯 2027年1月4日 2027年1月5日"])
      expect(text).toContain(words);
    expect(tagWith(html, "<form", "/calendar/")).toContain('action="/calendar/confirmations"');
    expect(html).toContain('name="year" value="2027"');
  });

  it("gives no button to who typed the year, nor to the public", () => {
    expect(draw([year()], "p-admin")).not.toContain("/calendar/confirmations");
    expect(textOf(draw([year()], "p-admin"))).toContain("要由另一个人核对");
    expect(draw([year()], null)).not.toContain("/calendar/confirmations");
  });

  it("says which years are not known yet", () => {
    const text = textOf(draw([year({ year: 2026, state: "confirmed" })]));
    expect(text).toContain("尚无 2027 年安排");
    expect(text).not.toContain("尚无 2026 年安排");
  });
});
