import { describe, expect, it } from "vitest";
import { endOf } from "#model/day.ts";
import type { Dossier, Project } from "#model/project.ts";
import { perform } from "#workflow/act.ts";
import { answer } from "#workflow/notice/answer.ts";
import { at, clerk, done, dossier, holding, line, proposer, refused, resident, service } from "../../support/known.ts";
import { luohu } from "../../support/luohu.ts";
import { noticeWith, objectionWith } from "../../support/notices.ts";
import { fact } from "../../support/trail.ts";

const standing: Partial<Project> = { stage: "notice", gate: "notice", dueAt: endOf("2026-06-15"), dueDay: "2026-06-15" };
const objection = (id: string, given: Parameters<typeof objectionWith>[0] = {}) => objectionWith({ objection: id, ...given });
const hanging = (given: Partial<Omit<Dossier, "project">> = {}) => dossier(standing, { notice: noticeWith(), ...given });
const answered = { answer: "…", answeredOn: "2026-06-11", upheld: false };

describe("answer", () => {
  const input = { objection: "o1", upheld: "no" as "no" | "yes", answer: "已请物业复核，距离符合规范。" };
  const tries = (d = hanging({ objections: [objection("o1"), objection("o2")] }), by = clerk, given: Partial<typeof input> = {}) =>
    perform(answer, d, by, { ...input, ...given }, at());

  it("not upheld: the notice goes on, who objected is told", () =>
    expect(done(tries())).toEqual([
      {
        subject: "project:304718526",
        kind: "answered",
        body: { objection: "o1", upheld: false },
        texts: { answer: input.answer },
        tells: [resident.id],
      },
    ]));
  it("nobody is told of the answer to one without a name", () =>
    expect(done(tries(hanging({ objections: [objection("o1", { person: null, named: false })] })))).toMatchObject([{ tells: [] }]));
  it("P9.3 P9.8 upheld: it is refused with its code, and its money comes back in the same write", () => {
    const d = hanging({ objections: [objection("o1")], holdings: [holding({ held: 6_000_000 })] });
    expect(done(tries(d, clerk, { upheld: "yes" }))).toMatchObject([
      { kind: "answered", body: { objection: "o1", upheld: true } },
      {
        kind: "refused",
        body: { gate: "notice", code: "OBJECTION_UPHELD", approval: null },
        texts: { note: input.answer },
        to: { stage: "refused" },
        entries: [{ line, kind: "RELEASE", amount: 6_000_000 }],
        tells: [proposer.id],
      },
    ]);
  });
  it("refused to who is not the handler of the policy", () => {
    expect(refused(tries(undefined, resident))).toEqual({ refusal: "not_your_role" });
    const policy = { ...luohu, notice: { ...luohu.notice, handler: { ...luohu.notice.handler, value: "officer:service" as const } } };
    const d = hanging({ policy, objections: [objection("o1")] });
    expect(refused(tries(d, clerk))).toEqual({ refusal: "not_your_role" });
    expect(done(tries(d, service))).toHaveLength(1);
  });
  it("refused when every objection is answered", () =>
    expect(refused(tries(hanging({ objections: [objection("o1", answered)] })))).toEqual({ refusal: "objection_answered" }));
  it("refused for one that is answered or not there", () => {
    const d = hanging({ objections: [objection("o1", answered), objection("o2")] });
    for (const id of ["o1", "o9"])
      expect(refused(tries(d, clerk, { objection: id }))).toMatchObject({ refusal: "not_a_choice", field: "objection" });
  });
  it("refused to answer one's own, and not even offered when all that wait are", () => {
    const own = hanging({ objections: [objection("o1", { person: clerk.id }), objection("o2")] });
    expect(refused(tries(own))).toEqual({ refusal: "own_project" });
    expect(done(tries(own, clerk, { objection: "o2" }))).toHaveLength(1);
    expect(answer.may(hanging({ objections: [objection("o1", { person: clerk.id })] }), clerk, at())).toEqual({ refusal: "own_project" });
  });

  describe("after another one was upheld", () => {
    const upheld = objection("o1", { ...answered, upheld: true });
    const gone = (stage: Project["stage"], given: Partial<Omit<Dossier, "project">> = {}) =>
      dossier(
        { ...standing, stage, gate: null },
        { notice: noticeWith({ state: "over" }), objections: [upheld, objection("o2")], ...given },
      );

    it("the others are still answered, wherever the project has gone, and who objected is told", () => {
      for (const stage of ["refused", "resolution", "rectification"] as const)
        expect(done(tries(gone(stage), clerk, { objection: "o2" }))).toMatchObject([
          { kind: "answered", body: { objection: "o2", upheld: false }, tells: [resident.id] },
        ]);
    });
    it("upheld too, it has no second effect", () =>
      expect(done(tries(gone("refused"), clerk, { objection: "o2", upheld: "yes" })).map((draft) => draft.kind)).toEqual(["answered"]));
    it("nor when the project has come back to a later notice, under which only an objection to that one sends it away", () => {
      const again = { notice: noticeWith({ notice: "n2" }), objections: [upheld, objection("o2"), objection("o3", { notice: "n2" })] };
      const kinds = (id: string) =>
        done(tries(dossier(standing, again), clerk, { objection: id, upheld: "yes" })).map((draft) => draft.kind);
      expect(kinds("o2")).toEqual(["answered"]);
      expect(kinds("o3")).toEqual(["answered", "refused"]);
    });
    it("nor does a period that once waited begin again", () =>
      expect(done(tries(gone("refused", { notice: noticeWith({ state: "over", left: 4 }) }), clerk, { objection: "o2" }))).toHaveLength(1));
  });

  describe("of a period that waits", () => {
    const trail = [fact(1, "paused", "2026-06-10", { body: { notice: "n", left: 4, unit: "working" } })];
    const waits = (...open: readonly string[]) =>
      hanging({ trail, notice: noticeWith({ left: 4 }), objections: open.map((id) => objection(id)) });

    it("the last one starts it again with the days that were left, from the day after", () =>
      expect(done(tries(waits("o1")))[1]).toMatchObject({
        kind: "resumed",
        body: { from: "2026-06-16", until: "2026-06-22", provisional: false },
        to: { stage: "notice", turn: "clerk", due: { start: "2026-06-15", days: 4, day: "2026-06-22" } },
      }));
    it("another one leaves it waiting", () => expect(done(tries(waits("o1", "o2")))).toHaveLength(1));
    it("one that is upheld does not", () =>
      expect(done(tries(waits("o1"), clerk, { upheld: "yes" })).map((draft) => draft.kind)).toEqual(["answered", "refused"]));
  });
});
