/** A call to organisations is opened and answered: by whom, in its time, and refused otherwise. */
import { describe, expect, it } from "vitest";
import { endOf, startOf } from "#model/day.ts";
import type { Opening } from "#model/library/solicitation.ts";
import { perform } from "#workflow/act.ts";
import { apply, forgo } from "#workflow/library/apply.ts";
import { solicitationMoves } from "#workflow/library/enter.ts";
import { solicit } from "#workflow/library/solicit.ts";
import { closed, known, place, template } from "../../support/call.ts";
import { approver, at, clerk, done, finance, firm, refused, resident, service, street, supplier } from "../../support/known.ts";
import { luohu } from "../../support/luohu.ts";

const asked = { area: street, title: "入库征集", sought: "面向长者的服务。", classes: ["SERVICE"], places: null, files: [] };
const opens = (over: Partial<typeof asked & { from: string; until: string }> = {}, by = service, known: Opening = place) =>
  perform(solicit, known, by, { ...asked, from: "2026-06-15", until: "2026-06-30", ...over }, at());

const offer = { ...template, aims: [], checks: "签到表", supplier, staff: 5, office: 60, channel: null, contact: null, files: [] };
const sends = (
  over: Partial<Omit<typeof offer, "channel" | "contact"> & { channel: "counter" | "paper"; contact: string }> = {},
  by = firm,
  of = known(),
  when = at(),
) => perform(apply, of, by, { ...offer, ...over }, when);

describe("a call", () => {
  it("is opened by whom the rules name, and fixes what they ask", () => {
    expect(done(opens())).toMatchObject([
      {
        kind: "solicited",
        body: { policy: "d", asks: { age: 12, staff: 3, office: 20 }, panel: "library_panel", ties: "all", closes: endOf("2026-06-30") },
      },
    ]);
    expect(refused(opens({}, approver))).toEqual({ refusal: "not_by_this_policy" });
    for (const by of [clerk, firm, resident]) expect(refused(opens({}, by))).toEqual({ refusal: "not_your_role" });
  });
  it("is open for ten working days at least, over the Dragon Boat holiday", () => {
    expect(refused(opens({ until: "2026-06-29" }))).toMatchObject({
      refusal: "window_too_short",
      field: "until",
      says: { day: "2026-06-30" },
    });
    expect(refused(opens({ from: "2026-06-14" }))).toMatchObject({ refusal: "before_the_last", field: "from" });
    expect(refused(opens({ classes: ["NONE"] }))).toMatchObject({ refusal: "not_a_choice", field: "classes" });
  });
  it("is not opened where nobody could score", () => {
    const policy = { ...luohu, bodies: luohu.bodies.filter(({ key }) => key !== "library_panel") };
    expect(refused(opens({}, service, { ...place, policy }))).toMatchObject({ refusal: "no_panel" });
  });
  it("is closed by the clock, and not a moment before", () => {
    expect(solicitationMoves(known(), at("2026-06-15T23:59"))).toEqual([]);
    expect(solicitationMoves(known(), at("2026-06-16"))).toMatchObject([{ kind: "solicitation_closed", body: { applications: 1 } }]);
  });
});

describe("an application", () => {
  it("is sent by who acts for the organisation, or recorded by the office with how it came", () => {
    expect(done(sends())).toMatchObject([{ subject: `application:c-${supplier}`, kind: "applied", body: { channel: "online", staff: 5 } }]);
    expect(done(sends({ channel: "paper" }, clerk))).toMatchObject([{ body: { channel: "paper" } }]);
    expect(refused(sends({}, clerk))).toMatchObject({ refusal: "required", field: "channel" });
    expect(refused(sends({ supplier: "other" }))).toMatchObject({ refusal: "not_a_choice", field: "supplier" });
    for (const by of [resident, finance]) expect(refused(sends({}, by))).toEqual({ refusal: "not_your_role" });
  });
  it("says who can be reached in a text of its own, never in the fact", () => {
    const [fact] = done(sends({ contact: "何静 0755-2500 0001" }));
    expect(JSON.stringify(fact?.body)).not.toContain("何静");
    expect(fact?.texts).toMatchObject({ contact: "何静 0755-2500 0001" });
  });
  it("is refused before the first day, after the last, and of what the call does not ask for", () => {
    expect(refused(sends({}, firm, known({}, { opens: startOf("2026-06-16") })))).toMatchObject({ refusal: "call_ahead" });
    expect(refused(sends({}, firm, known({}, closed)))).toMatchObject({ refusal: "call_closed" });
    expect(refused(sends({ class: "WORKS" }))).toMatchObject({ refusal: "not_sought", field: "class" });
    expect(refused(sends({ low: 300 }))).toMatchObject({ refusal: "low_over_high", field: "high" });
  });
  it("may be mended after the close by who was asked to, until that day, and by nobody else", () => {
    const back = known({ state: "returned", returnedUntil: "2026-06-18", returnedAt: endOf("2026-06-18") }, closed);
    expect(done(sends({}, firm, back, at("2026-06-18T23:59")))).toMatchObject([{ kind: "applied" }]);
    expect(refused(sends({}, firm, back, at("2026-06-19")))).toMatchObject({ refusal: "call_closed" });
    expect(refused(sends({ supplier: "other", channel: "paper" }, clerk, back, at("2026-06-18")))).toMatchObject({
      refusal: "call_closed",
      field: "supplier",
    });
  });
  it("is taken back while the call is open, and stays afterwards", () => {
    expect(done(perform(forgo, known(), firm, { reason: "不报了。" }, at()))).toMatchObject([{ kind: "application_forgone" }]);
    expect(refused(perform(forgo, known({}, closed), firm, { reason: "不报了。" }, at()))).toMatchObject({ refusal: "call_closed" });
    expect(refused(perform(forgo, known({ state: "forgone" }), firm, { reason: "不报了。" }, at()))).toEqual({
      refusal: "decided_already",
    });
  });
});
