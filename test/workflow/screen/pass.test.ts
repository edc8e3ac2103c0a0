import { describe, expect, it } from "vitest";
import { type Outcome, perform } from "#workflow/act.ts";
import { pass } from "#workflow/screen/pass.ts";
import { at, chair, clerk, done, dossier, proposer, refused, service, today } from "../../support/known.ts";
import { luohu } from "../../support/luohu.ts";
import { gates } from "../../support/policies.ts";
import { policyWith } from "../../support/policyWith.ts";

const points = luohu.checklist.map(({ key }) => ({ key, answer: "yes" as "yes" | "no" | "na" | null, note: null as string | null }));
const wording = {
  title: "木棉岭后巷路灯",
  need: "夜里看不清路，老人摔过两次。",
  place: "二巷至六巷",
  amount: null as number | null,
  grid: null as string | null,
  note: null,
  points,
  closed: false,
};
const tries = (d = dossier(), by = clerk, given: Partial<typeof wording> = {}) => perform(pass, d, by, { ...wording, ...given }, at());
const answering = (key: string, answer: "yes" | "no" | "na" | null, note: string | null = null) =>
  points.map((one) => (one.key === key ? { key, answer, note } : one));
const screened = (outcome: Outcome) => done(outcome).find((draft) => draft.kind === "screened");

describe("screening passed", () => {
  it("fixes the public wording and leads to the next gate, due by that gate's limit", () => {
    expect(screened(tries())).toMatchObject({
      kind: "screened",
      body: { gate: "screening" },
      texts: { title: wording.title, need: wording.need, place: wording.place, note: "" },
      to: { stage: "resolution", gate: "council", turn: "council", due: { start: today, days: 20 } },
      tells: [proposer.id],
    });
  });

  it("leads where the pinned policy leads: straight to the notice where no council sits", () => {
    const policy = policyWith({}, [gates.screening, gates.notice, gates.approval]);
    expect(screened(tries(dossier({}, { policy })))?.to).toMatchObject({ stage: "notice", gate: "notice", turn: "clerk" });
  });

  it("at a second check is the second office's", () => {
    const policy = policyWith({}, [gates.screening, gates.review, gates.council, gates.approval]);
    const d = dossier({ gate: "review" }, { policy });
    expect(refused(tries(d, clerk))).toEqual({ refusal: "not_your_role" });
    expect(screened(tries(d, service))).toMatchObject({ body: { gate: "review" }, to: { gate: "council" } });
  });
});

describe("what it costs (核定)", () => {
  const d = dossier({ amount: 500_000 });
  const body = (outcome: Outcome) => screened(outcome)?.body;
  it("is what the check finds, more or less than was asked; nothing is said where it is the same", () => {
    for (const amount of [300_000, 700_000]) expect(body(tries(d, clerk, { amount }))).toEqual({ gate: "screening", amount });
    for (const amount of [null, 500_000]) expect(body(tries(d, clerk, { amount }))).toEqual({ gate: "screening" });
  });
  it("decides the way on: gates that look at the amount look at this one", () => {
    const dear = { ...gates.review, key: "dear", only: { above: 599_999 } };
    const policy = policyWith({}, [gates.screening, dear, gates.council, gates.notice, gates.approval]);
    const gate = (amount: number | null) => screened(tries(dossier({ amount: 500_000 }, { policy }), clerk, { amount }))?.to?.gate;
    expect([gate(null), gate(600_000)]).toEqual(["council", "dear"]);
  });
  it("is refused beside its field over a cap that nobody can lift", () => {
    const hard = dossier({ amount: 500_000 }, { policy: policyWith({ capMode: "hard" }, [gates.screening, gates.council, gates.last]) });
    expect(refused(tries(hard, clerk, { amount: 100_000_001 }))).toMatchObject({ refusal: "over_cap", field: "amount" });
  });
});

describe("a cap that is never to be passed", () => {
  const under = (path: typeof luohu.gates, amount: number) => tries(dossier({ amount }, { policy: policyWith({ capMode: "hard" }, path) }));
  const unapproved = [gates.screening, gates.council, gates.last];
  it("holds it back where no approving body could agree to less", () => {
    expect(refused(under(unapproved, 100_000_001))).toEqual({ refusal: "over_cap", says: { cap: 100_000_000 } });
    expect(screened(under(unapproved, 100_000_000))).toMatchObject({ to: { gate: "council" } });
  });
  it("is left to the approving body where there is one", () =>
    expect(screened(under(luohu.gates, 100_000_001))).toMatchObject({ to: { gate: "council" } }));
});

describe("the checklist of the policy", () => {
  it("is not asked after the work", () => {
    const policy = { ...luohu, gates: luohu.gates.map((gate) => (gate.key === "screening" ? { ...gate, after: true } : gate)) };
    expect(done(tries(dossier({}, { policy }), clerk, { points: [] })).map((draft) => draft.kind)).toEqual(["screened"]);
  });
  it("keeps every answer as a code in the fact, and the notes apart", () => {
    const [draft] = done(tries(dossier(), clerk, { points: answering("price", "na", "单价按去年同类项目核对") }));
    expect(draft).toMatchObject({ kind: "checked", body: { gate: "screening" }, texts: { notes: '{"price":"单价按去年同类项目核对"}' } });
    expect(draft?.kind === "checked" && draft.body.answers.map((one) => one.point)).toEqual(luohu.checklist.map((one) => one.key));
    expect(draft?.kind === "checked" && draft.body.answers.find((one) => one.point === "price")?.answer).toBe("na");
    expect(JSON.stringify(draft?.body)).not.toContain("去年");
  });
  it("is answered whole: a point left out is named", () =>
    expect(refused(tries(dossier(), clerk, { points: points.filter((one) => one.key !== "site") }))).toEqual({
      refusal: "required",
      field: "points.answer.site",
    }));
  it("a point without an answer is named", () =>
    expect(refused(tries(dossier(), clerk, { points: answering("negative", null, "看不清") }))).toEqual({
      refusal: "required",
      field: "points.answer.negative",
    }));
  it("one no bars passing", () =>
    expect(refused(tries(dossier(), clerk, { points: answering("property", "no") }))).toEqual({
      refusal: "point_fails",
      field: "points.answer.property",
    }));
  it("an answer to a point that the policy does not have is not kept", () => {
    const [draft] = done(tries(dossier(), clerk, { points: [...points, { key: "stray", answer: "no", note: "x" }] }));
    expect(JSON.stringify(draft)).not.toContain("stray");
  });
  it("a policy without a checklist asks nothing", () => {
    const d = dossier({}, { policy: { ...luohu, checklist: [] } });
    expect(done(tries(d, clerk, { points: [] })).map((draft) => draft.kind)).toEqual(["screened"]);
  });
});

describe("all that is wrong is said at once", () => {
  it("every point without an answer, every one that fails, every field with something personal", () => {
    const given = {
      points: points.map((one, n) => ({ ...one, answer: n === 0 ? ("no" as const) : null })),
      need: "请打 13812345678。请打电话。",
      place: "低保户门口",
    };
    const answer = refused(tries(dossier(), clerk, given));
    const fields = [answer, ...(answer.more ?? [])].map(({ refusal, field }) => [refusal, field]);
    const left = luohu.checklist.map(({ key }, n) => [n === 0 ? "point_fails" : "required", `points.answer.${key}`]);
    expect(fields).toEqual([...left, ["personal_data", "need"], ["personal_data", "place"]]);
  });
});

describe("nothing personal becomes public", () => {
  it.each([
    ["title", "木棉岭 13812345678 路灯", "13812345678"],
    ["need", "请联系 138-1234-5678，夜里看不清路。", "138-1234-5678"],
    ["need", "本人 440303199001011234 申请加装路灯。", "440303199001011234"],
    ["place", "二巷低保户门口", "低保户"],
  ] as const)("%s: %s", (field, text, found) =>
    expect(refused(tries(dossier(), clerk, { [field]: text }))).toEqual({ refusal: "personal_data", field, says: { found } }),
  );
  it("a house number, a sum and a document number are nothing personal", () =>
    expect(done(tries(dossier(), clerk, { need: "6 栋 1802 旁，估价 13800138.00 元，粤建〔2026〕20260615号。" }))).toHaveLength(2));
  it("a matter of one household is passed and kept from the public, whatever its words", () =>
    expect(done(tries(dossier(), clerk, { need: "家里有人卧床，请打 13812345678。", closed: true })).at(-1)).toMatchObject({
      kind: "cleared",
      to: { stage: "resolution", gate: "council" },
      tells: [proposer.id],
    }));
});

describe("refused", () => {
  it("to who is not of the gate", () => expect(refused(tries(dossier(), chair))).toEqual({ refusal: "not_your_role" }));
  it("to the clerk of another street", () => {
    const other = { ...clerk, grants: clerk.grants.map((grant) => ({ ...grant, path: "4403/440303/440303010" })) };
    expect(refused(tries(dossier(), other))).toEqual({ refusal: "not_your_role" });
  });
  it("to a clerk whose term is over", () => {
    const gone = { ...clerk, grants: clerk.grants.map((grant) => ({ ...grant, until: "2026-06-14" })) };
    expect(refused(tries(dossier(), gone))).toEqual({ refusal: "not_your_role" });
  });
  it("on one's own wish", () => expect(refused(tries(dossier({ proposer: clerk.id })))).toEqual({ refusal: "own_project" }));
  it("after it has been screened", () =>
    expect(
      refused(tries(dossier({ stage: "approval", gate: "approval" }), { ...clerk, grants: [...clerk.grants, ...who("approver")] })),
    ).toMatchObject({ refusal: "wrong_stage" }));
});

const who = (role: "approver") => clerk.grants.map((grant) => ({ ...grant, id: "g-2", role }));
