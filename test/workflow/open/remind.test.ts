import { describe, expect, it } from "vitest";
import { endOf, startOf } from "#model/day.ts";
import type { Role } from "#model/people/roles.ts";
import type { Dossier, Project } from "#model/project.ts";
import { limited } from "#workflow/moves.ts";
import { remind } from "#workflow/open/remind.ts";
import { at, calendar, dossier, proposer } from "../../support/known.ts";
import { luohu } from "../../support/luohu.ts";
import { noticeWith, objectionWith } from "../../support/notices.ts";
import { fact } from "../../support/trail.ts";

const holder = (person: string, role: Role, given = {}) => ({ person, role, supplier: null, from: "2023-12-01", until: null, ...given });
const holders = [
  holder("p-c1", "clerk"),
  holder("p-c2", "clerk", { until: "2026-01-01" }),
  holder("p-a", "approver"),
  holder("p-f", "officer:finance"),
];
const nine = 9 * 3_600_000;
const due: Partial<Project> = {
  ...{ dueAt: endOf("2026-06-18"), dueDay: "2026-06-18", dueStart: "2026-06-08" },
  ...{ remindAt: startOf("2026-06-16") + nine, escalateAt: endOf("2026-06-26") + 1 },
};
const drafts = (when: string, given: Partial<Omit<Dossier, "project">> = {}, project: Partial<Project> = {}) =>
  remind(dossier({ ...due, ...project }, given), holders, at(when));

describe("P9.6 before a due time whose turn it is is reminded", () => {
  it("so many days before, with the day; those who hold the office today are told", () =>
    expect(drafts("2026-06-16T09:00")).toMatchObject([
      {
        kind: "reminded",
        body: { stage: "screening", turn: "clerk", until: "2026-06-18", objection: null },
        tells: ["p-c1"],
      },
    ]));
  it("that is said on the day itself: no day before it is claimed", () => {
    for (const when of ["2026-06-16T09:00", "2026-06-27T09:00"])
      for (const one of drafts(when)) expect(one.on ?? at(when).today).toBe(at(when).today);
  });
  it("not sooner, and not when it is past", () => {
    expect(drafts("2026-06-16T08:59")).toEqual([]);
    expect(drafts("2026-06-19T09:00")).toEqual([]);
  });
  it("once for each due time", () => {
    const trail = [
      fact(3, "reminded", "2026-06-16", { body: { stage: "screening", turn: "clerk", until: "2026-06-18", objection: null } }),
    ];
    expect(drafts("2026-06-17T09:00", { trail })).toEqual([]);
    const moved = { dueDay: "2026-06-19", dueAt: endOf("2026-06-19") };
    expect(drafts("2026-06-17T09:00", { trail }, moved)).toHaveLength(1);
  });
  it("the proposer, or the office of finance for what waits for money", () => {
    expect(drafts("2026-06-17", {}, { stage: "revision", turn: "proposer" })[0]?.tells).toEqual([proposer.id]);
    expect(drafts("2026-06-17", {}, { stage: "funding", turn: "money" })[0]?.tells).toEqual(["p-f"]);
  });
  it("nobody of a notice that runs: it ends by itself", () =>
    expect(drafts("2026-06-17", { notice: noticeWith() }, { stage: "notice", gate: "notice" })).toEqual([]));
  it("the handler of an objection that is to be answered", () => {
    const one = objectionWith({ due: limited({ policy: luohu, calendar }, "2026-06-10", { days: 5, unit: "working" }) });
    expect(drafts("2026-06-16", { notice: noticeWith(), objections: [one] }, { stage: "notice", gate: "notice" })).toMatchObject([
      { kind: "reminded", body: { until: "2026-06-17", objection: "o" }, tells: ["p-c1"] },
    ]);
  });
});

describe("P9.6 long after it somebody above is told", () => {
  it("once, the role that the policy names", () => {
    expect(drafts("2026-06-27")).toMatchObject([{ kind: "escalated", body: { until: "2026-06-18", to: "approver" }, tells: ["p-a"] }]);
    const trail = [fact(3, "escalated", "2026-06-27", { body: { stage: "screening", until: "2026-06-18", objection: null } })];
    expect(drafts("2026-06-30", { trail })).toEqual([]);
  });
  it("not of a provisional day, which is counted again", () => expect(drafts("2026-06-27", {}, { provisional: true })).toEqual([]));
});

describe("a limit says when to remind and when to tell", () => {
  it("two days before at nine, and when five more working days are over", () =>
    expect(limited({ policy: luohu, calendar }, "2026-06-08", { days: 10, unit: "working" })).toMatchObject({
      day: "2026-06-23",
      remind: startOf("2026-06-21") + nine,
      escalate: endOf("2026-06-30") + 1,
    }));
  it("no reminder where the limit is as short as that", () =>
    expect(limited({ policy: luohu, calendar }, "2026-06-08", { days: 2, unit: "calendar" }).remind).toBeUndefined());
});
