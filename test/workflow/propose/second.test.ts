import { describe, expect, it } from "vitest";
import type { Intake } from "#model/standing.ts";
import { perform } from "#workflow/act.ts";
import { enlist, second } from "#workflow/propose/second.ts";
import { at, clerk, done, dossier, proposer, receipt, refused, resident, stranger } from "../../support/known.ts";
import { fact } from "../../support/trail.ts";

const shown = (intake: Partial<Intake> = {}, project: Parameters<typeof dossier>[0] = {}, trail: ReturnType<typeof fact>[] = []) => {
  const d = dossier({ public: true, ...project }, { trail });
  return { ...d, intake: { ...d.intake, ...intake } };
};
const says = (wanted: "yes" | "no", d = shown(), by = resident) => perform(second, d, by, { wanted }, at());

describe("a resident needs it too", () => {
  it("on a line of their own, so that many press at once", () =>
    expect(done(says("yes"))).toMatchObject([
      { subject: `support:${receipt}/${resident.id}`, kind: "seconded", body: { project: receipt, person: resident.id, wanted: true } },
    ]));
  it("once: said again nothing happens", () => {
    expect(done(says("yes", shown({ mine: true })))).toEqual([]);
    expect(done(says("no"))).toEqual([]);
    expect(done(says("no", shown({ mine: false })))).toEqual([]);
  });
  it("and takes it back as long as it has not counted", () => {
    expect(done(says("no", shown({ mine: true })))).toMatchObject([{ body: { wanted: false } }]);
    const passed = [fact(1, "proposed", "2026-06-12"), fact(2, "screened", "2026-06-13")];
    expect(refused(says("no", shown({ mine: true }, {}, passed)))).toEqual({ refusal: "seconding_counted" });
    expect(refused(says("no", shown({ mine: true }, { stage: "resolution", gate: "council" })))).toEqual({ refusal: "seconding_counted" });
  });
  it("not before its words are public", () => expect(refused(says("yes", shown({}, { public: false })))).toEqual({ refusal: "not_shown" }));
  it("not the proposer, and nobody from elsewhere", () => {
    expect(refused(says("yes", shown(), proposer))).toEqual({ refusal: "own_project" });
    expect(refused(says("yes", shown(), stranger))).toEqual({ refusal: "not_your_role" });
    const elsewhere = { ...resident, grants: resident.grants.map((grant) => ({ ...grant, path: "4403/440303/440303009/440303009001" })) };
    expect(refused(says("yes", shown(), elsewhere))).toEqual({ refusal: "not_your_role" });
  });
  it("not when it is decided", () =>
    expect(refused(says("yes", shown({}, { stage: "notice", gate: "notice" })))).toMatchObject({ refusal: "wrong_stage" }));
});

it("a sheet of supporters is typed by a clerk, and waits for a second person", () => {
  expect(done(perform(enlist, dossier(), clerk, { forms: 12, paper: "原件" }, at()))).toMatchObject([
    { kind: "count_entered", body: { about: "project", of: receipt, forms: 12, counts: [] } },
  ]);
  expect(refused(perform(enlist, dossier(), resident, { forms: 12, paper: "原件" }, at()))).toEqual({ refusal: "not_your_role" });
});
