import { describe, expect, it } from "vitest";
import { perform } from "#workflow/act.ts";
import { complain, flag, redress } from "#workflow/deliver/complain.ts";
import { vouch } from "#workflow/deliver/vouch.ts";
import { remind } from "#workflow/open/remind.ts";
import {
  at,
  clerk,
  done,
  dossier,
  firm,
  proposer,
  refused,
  resident,
  stranger as supervisor,
  supplier,
  today,
  works,
} from "../../support/known.ts";
import { fact } from "../../support/trail.ts";

const d = (given = {}, more = {}) => dossier({ stage: "delivery", supplier, public: true, startedOn: "2026-06-01", ...given }, more);
const words = { text: "中午施工太吵，影响休息。" };
const [said] = done(perform(complain, d(), resident, words, at()));
const made = said?.kind === "complained" ? said : undefined;
const open = () => d({}, { trail: [fact(1, "complained", today, { body: made?.body ?? {}, texts: words })] });

describe("while the work runs", () => {
  it("a resident complains, and the officer of the class has the policy's days to answer", () =>
    expect(made).toMatchObject({
      kind: "complained",
      body: { flag: false, person: resident.id, handler: "officer:works", due: { start: today, days: 5 } },
    }));
  it("supervisors raise a red flag; nobody else does", () => {
    expect(done(perform(flag, d(), supervisor, words, at()))).toMatchObject([{ body: { flag: true } }]);
    for (const by of [resident, works, firm]) expect(refused(perform(flag, d(), by, words, at()))).toEqual({ refusal: "not_your_role" });
  });
  it("not before the contract, and not of what residents cannot see", () => {
    expect(refused(perform(complain, d({ stage: "approval" }), resident, words, at()))).toMatchObject({ refusal: "wrong_stage" });
    expect(refused(perform(complain, d({ public: false }), resident, words, at()))).toEqual({ refusal: "not_in_sight" });
  });
  it("whose turn it is to answer is reminded before the day and the approver told after it", () => {
    const due = made?.body.due;
    const holders = [works, { ...works, id: "p-approver", role: "approver" }].map((one) => ({
      ...{ person: one.id, supplier: null, from: "2026-01-01", until: null },
      role: one.id === works.id ? ("officer:works" as const) : ("approver" as const),
    }));
    const still = { ...open(), project: { ...open().project, dueAt: null, dueDay: null, dueStart: null } };
    expect(remind(still, holders, { ...at(), now: due?.remind ?? 0 })).toMatchObject([{ kind: "reminded", tells: [works.id] }]);
    expect(remind(still, holders, { ...at(), now: due?.escalate ?? 0 })).toMatchObject([{ kind: "escalated", tells: ["p-approver"] }]);
  });
});

describe("a complaint is answered", () => {
  const input = { complaint: "id1", founded: "yes" as const, answer: "已调整施工时间。" };
  it("by the officer of the class, and who complained is told", () =>
    expect(done(perform(redress, open(), works, input, at()))).toMatchObject([
      { kind: "redressed", body: { complaint: "id1", upheld: true }, tells: [resident.id] },
    ]));
  it("even when the project has ended meanwhile", () => {
    const ended = { ...open(), project: { ...open().project, stage: "closed" as const } };
    expect(done(perform(redress, ended, works, input, at()))).toHaveLength(1);
  });
  it("not by who complained, nor by anybody else", () => {
    expect(refused(perform(redress, open(), { ...works, id: resident.id }, input, at()))).toEqual({ refusal: "own_project" });
    for (const by of [clerk, firm, proposer])
      expect(refused(perform(redress, open(), by, input, at()))).toEqual({ refusal: "not_your_role" });
  });
  it("once", () => expect(refused(perform(redress, d(), works, input, at()))).toEqual({ refusal: "nothing_open" }));
});

describe("supervisors sign the progress", () => {
  const reported = fact(1, "reported", today, { body: { percent: 40, photos: [] }, texts: { note: "", next: "" } });
  const signs = (agrees: "yes" | "no", note: string | null, known = d({ percent: 40 }, { trail: [reported] }), by = supervisor) =>
    perform(vouch, known, by, { agrees, note }, at());
  it("as reported, or not and why", () => {
    expect(done(signs("yes", null))).toMatchObject([{ kind: "vouched", body: { percent: 40, agrees: true } }]);
    expect(refused(signs("no", null))).toEqual({ refusal: "required", field: "note" });
    expect(done(signs("no", "只看到一处"))).toMatchObject([{ body: { agrees: false } }]);
  });
  it("of a report that there is, and each person once", () => {
    expect(refused(signs("yes", null, d()))).toEqual({ refusal: "nothing_reported" });
    const mine = { ...fact(2, "vouched", today), envelope: { ...reported.envelope, by: supervisor.id } } as typeof reported;
    expect(refused(signs("yes", null, d({}, { trail: [reported, mine] })))).toEqual({ refusal: "already_signed" });
  });
});
