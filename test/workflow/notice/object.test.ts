import { describe, expect, it } from "vitest";
import { endOf } from "#model/day.ts";
import type { Policy } from "#model/policy/policy.ts";
import type { Dossier, Project } from "#model/project.ts";
import type { NoticeState, Objection } from "#model/standing.ts";
import { perform } from "#workflow/act.ts";
import { answer, object } from "#workflow/notice/object.ts";
import { at, clerk, done, dossier, holding, line, proposer, refused, resident, stranger } from "../../support/known.ts";
import { luohu } from "../../support/luohu.ts";
import { gates } from "../../support/policies.ts";

const running: NoticeState = {
  notice: "n",
  state: "running",
  hungOn: "2026-06-08",
  from: "2026-06-09",
  until: "2026-06-15",
  untilAt: endOf("2026-06-15"),
  provisional: false,
};
const standing: Partial<Project> = { stage: "notice", gate: "notice", dueAt: endOf("2026-06-15"), dueDay: "2026-06-15" };
const objection = (id: string, given: Partial<Objection> = {}): Objection => ({
  objection: id,
  notice: "n",
  person: resident.id,
  text: "太近",
  at: 0,
  answer: null,
  upheld: null,
  ...given,
});
const hanging = (given: Partial<Omit<Dossier, "project">> = {}, project: Partial<Project> = {}) =>
  dossier({ ...standing, ...project }, { notice: running, ...given });

describe("object", () => {
  const tries = (d = hanging(), by = resident, hand = at()) => perform(object, d, by, { text: "充电棚离窗户太近" }, hand);

  it("anybody of the community may while the list hangs", () =>
    expect(done(tries())).toEqual([
      {
        subject: "project:304718526",
        kind: "objected",
        body: { objection: "id1", notice: "n", person: resident.id },
        texts: { text: "充电棚离窗户太近" },
      },
    ]));
  it("P7.2 until the last millisecond of the last day", () => {
    expect(done(tries(hanging(), resident, { ...at(), now: endOf("2026-06-15") }))).toHaveLength(1);
    expect(refused(tries(hanging(), resident, { ...at(), now: endOf("2026-06-15") + 1 }))).toEqual({ refusal: "notice_over" });
  });
  it("P7.1 and after a provisional last day, which cannot end it", () =>
    expect(done(tries(hanging({}, { provisional: true }), resident, at("2026-06-17")))).toHaveLength(1));
  it("refused to who is no resident", () => expect(refused(tries(hanging(), stranger))).toEqual({ refusal: "not_your_role" }));
  it("refused before it hangs and after it ended", () => {
    for (const notice of [null, { ...running, state: "hung" as const }, { ...running, state: "over" as const }])
      expect(refused(tries(hanging({ notice })))).toEqual({ refusal: "notice_not_running" });
  });
  it("refused at another stage", () =>
    expect(refused(tries(dossier({ stage: "approval" }, { notice: running })))).toMatchObject({ refusal: "wrong_stage" }));
});

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
  it("refused to who is no clerk", () => expect(refused(tries(undefined, resident))).toEqual({ refusal: "not_your_role" }));
  it("refused when every objection is answered", () =>
    expect(refused(tries(hanging({ objections: [objection("o1", { answer: "…", upheld: false })] })))).toEqual({
      refusal: "objection_answered",
    }));
  it("refused for one that is answered or not there", () => {
    const d = hanging({ objections: [objection("o1", { answer: "…", upheld: false }), objection("o2")] });
    for (const id of ["o1", "o9"])
      expect(refused(tries(d, clerk, { objection: id }))).toMatchObject({ refusal: "not_a_choice", field: "objection" });
  });
  it("refused to answer one's own", () => {
    const own = hanging({ objections: [objection("o1", { person: clerk.id }), objection("o2")] });
    expect(refused(tries(own))).toEqual({ refusal: "own_project" });
    expect(done(tries(own, clerk, { objection: "o2" }))).toHaveLength(1);
  });
  it("not even offered when all that wait are one's own", () =>
    expect(answer.may(hanging({ objections: [objection("o1", { person: clerk.id })] }), clerk, at())).toEqual({ refusal: "own_project" }));
});

describe("an upheld objection goes where the policy says", () => {
  const upheld = (policy: Policy, project: Partial<Project> = {}) =>
    done(
      perform(
        answer,
        hanging({ policy, objections: [objection("o1")], holdings: [holding({ held: 5 })] }, project),
        clerk,
        { objection: "o1", upheld: "yes", answer: "情况属实。" },
        at(),
      ),
    )[1];
  const back = { ...luohu, notice: { ...luohu.notice, upheld: { value: "council", source: "示例", grade: "U" as const } } };
  it("back to a gate, with its money", () =>
    expect(upheld(back)).toMatchObject({
      kind: "returned",
      body: { gate: "council", approval: null },
      to: { stage: "resolution", gate: "council" },
      entries: [{ kind: "RELEASE", amount: 5 }],
    }));
  it("refused, with the reason that names it", () =>
    expect(upheld(luohu)).toMatchObject({ kind: "refused", body: { code: "OBJECTION_UPHELD" }, to: { stage: "refused" } }));
  it("against a result: it is put right before it is paid, and keeps its money", () => {
    const result = { ...luohu, gates: [...luohu.gates, gates.result] };
    const fact = upheld(result, { gate: "result" });
    expect(fact).toMatchObject({ kind: "returned", to: { stage: "rectification" } });
    expect(fact?.entries).toBeUndefined();
  });
});
