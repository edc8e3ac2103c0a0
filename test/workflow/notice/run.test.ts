import { describe, expect, it } from "vitest";
import { endOf } from "#model/day.ts";
import type { Project } from "#model/project.ts";
import { endNotice, startNotice } from "#workflow/notice/run.ts";
import { at, calendar, dossier } from "../../support/known.ts";
import { noticeWith, objectionWith } from "../../support/notices.ts";
import { moment } from "../../support/sitting.ts";

const hung = noticeWith({ state: "hung", hungOn: "2026-06-15", from: "2026-06-16", until: "2026-06-23" });
const running = noticeWith({ ...hung, state: "running" });
const standing: Partial<Project> = {
  stage: "notice",
  gate: "notice",
  dueAt: endOf("2026-06-23"),
  dueDay: "2026-06-23",
  dueStart: "2026-06-15",
  dueDays: 5,
};
const objection = objectionWith;
const justAfter = { ...at(), now: endOf("2026-06-23") + 1, today: "2026-06-24" };

describe("a hung list starts each project's notice", () => {
  it("on the day it hung, until the end of its last working day", () =>
    expect(startNotice(dossier(standing, { notice: hung }))).toMatchObject([
      {
        kind: "noticed",
        on: "2026-06-15",
        body: { notice: "n", from: "2026-06-16", until: "2026-06-23", provisional: false },
        to: { stage: "notice", gate: "notice", turn: "clerk", due: { day: "2026-06-23", at: endOf("2026-06-23"), start: "2026-06-15" } },
      },
    ]));
  it("once", () => expect(startNotice(dossier(standing, { notice: running }))).toEqual([]));
  it("not of a project that has left", () => expect(startNotice(dossier({ stage: "withdrawn" }, { notice: hung }))).toEqual([]));
});

describe("P7.2 a notice ends", () => {
  const ends = (given: Parameters<typeof dossier>[1] = {}, hand = justAfter, project: Partial<Project> = {}) =>
    endNotice(dossier({ ...standing, ...project }, { notice: running, ...given }), hand);

  it("a millisecond after its last day, not at its last", () => {
    expect(ends({}, { ...justAfter, now: endOf("2026-06-23"), today: "2026-06-23" })).toEqual([]);
    expect(ends()).toMatchObject([
      {
        kind: "unopposed",
        body: { notice: "n", objections: 0 },
        to: { stage: "approval", gate: "approval", turn: "approver", due: { start: "2026-06-24" } },
      },
    ]);
  });
  it("later, the next limit still runs from the day after", () => expect(ends({}, at("2026-07-01"))[0]?.to?.due?.start).toBe("2026-06-24"));
  it("not while an objection is unanswered; answered ones are counted", () => {
    expect(ends({ objections: [objection()] })).toEqual([]);
    const answered = [
      objection({ answer: "不成立", upheld: false }),
      objection({ objection: "older", notice: "n0", answer: "不成立", upheld: false }),
    ];
    expect(ends({ objections: answered })).toMatchObject([{ body: { objections: 1 } }]);
  });
  it("P7.1 never on a provisional date", () => expect(ends({}, at("2026-07-30"), { provisional: true })).toEqual([]));
  it("not while it waits for an answer", () => expect(ends({ notice: noticeWith({ ...running, left: 3 }) })).toEqual([]));
  it("not before it hangs", () => expect(ends({ notice: hung })).toEqual([]));
  it("over New Year: open all of 5 January, closed after it", () => {
    const newYear: Partial<Project> = { dueAt: endOf("2027-01-05"), dueDay: "2027-01-05", dueStart: "2026-12-28" };
    expect(ends({ calendar }, { ...at(), now: moment("2027-01-05T23:59"), today: "2027-01-05" }, newYear)).toEqual([]);
    expect(ends({ calendar }, { ...at(), now: moment("2027-01-06T00:00"), today: "2027-01-06" }, newYear)).toHaveLength(1);
  });
});
