import { describe, expect, it } from "vitest";
import type { Calendar } from "#model/calendar.ts";
import { endOf } from "#model/day.ts";
import type { Project } from "#model/project.ts";
import { recount } from "#workflow/open/recount.ts";
import { at, calendar, dossier } from "../../support/known.ts";

const only2026: Calendar = { "2026": calendar["2026"] ?? { off: [], work: [] } };
const with2027: Calendar = { ...only2026, "2027": { off: ["2027-01-01"], work: ["2027-01-03"] } };
/** Ten working days from 23 December 2026, counted while 2027 was unknown. */
const open: Partial<Project> = {
  dueStart: "2026-12-23",
  dueDays: 10,
  dueUnit: "working",
  dueDay: "2027-01-06",
  dueAt: endOf("2027-01-06"),
  provisional: true,
};
const counted = (project: Partial<Project>, years: Calendar, when = "2026-12-28") =>
  recount(dossier({ stage: "notice", gate: "notice", turn: "clerk", ...project }, { calendar: years }), at(when));

describe("P7.3 the calendar has changed", () => {
  it("an open due time is counted anew; the trail keeps the old and the new day, nothing else moves", () => {
    const sunday = { ...with2027, "2027": { off: ["2027-01-01"], work: [] } };
    expect(counted(open, sunday)).toEqual([
      {
        subject: "project:304718526",
        kind: "due_moved",
        body: { from: "2027-01-06", until: "2027-01-07", provisional: false },
        texts: {},
        to: {
          stage: "notice",
          gate: "notice",
          turn: "clerk",
          due: { at: endOf("2027-01-07"), day: "2027-01-07", start: "2026-12-23", days: 10, unit: "working", provisional: false },
        },
      },
    ]);
  });
  it("to the same day, it is no longer provisional", () =>
    expect(counted(open, with2027)).toMatchObject([{ body: { from: "2027-01-06", until: "2027-01-06", provisional: false } }]));
  it("a provisional one even after it: the right day may still be to come", () =>
    expect(counted(open, with2027, "2027-01-08")).toHaveLength(1));
});

describe("P7.3 nothing is counted anew", () => {
  it("while the year is still unknown", () => expect(counted(open, only2026)).toEqual([]));
  it("that counts calendar days", () =>
    expect(counted({ ...open, dueUnit: "calendar", dueDay: "2027-01-02", dueAt: endOf("2027-01-02") }, with2027)).toEqual([]));
  it("that has no limit, or one set by a contract", () => {
    expect(counted({ dueAt: null, dueDay: null, dueStart: null }, with2027)).toEqual([]);
    expect(counted({ ...open, dueDays: 0 }, with2027)).toEqual([]);
  });
  it("that is over, however old: its year may be out of sight", () => {
    const old: Partial<Project> = {
      dueStart: "2024-12-20",
      dueDays: 10,
      dueDay: "2025-01-06",
      dueAt: endOf("2025-01-06"),
      provisional: false,
    };
    expect(counted(old, with2027)).toEqual([]);
  });
});
