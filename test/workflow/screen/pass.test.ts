import { describe, expect, it } from "vitest";
import { perform } from "#workflow/act.ts";
import { pass } from "#workflow/screen/pass.ts";
import { at, chair, clerk, done, dossier, policyWith, proposer, refused, service, today } from "../../support/known.ts";
import { gates } from "../../support/policies.ts";

const wording = { title: "木棉岭后巷路灯", need: "夜里看不清路，老人摔过两次。", place: "二巷至六巷", note: null };
const tries = (d = dossier(), by = clerk) => perform(pass, d, by, wording, at());

describe("screening passed", () => {
  it("fixes the public wording and leads to the next gate, due by that gate's limit", () => {
    const [draft] = done(tries());
    expect(draft).toMatchObject({
      kind: "screened",
      body: { gate: "screening" },
      texts: { title: wording.title, need: wording.need, place: wording.place, note: "" },
      to: { stage: "resolution", gate: "council", turn: "council", due: { start: today, days: 20 } },
      tells: [proposer.id],
    });
  });

  it("leads where the pinned policy leads: straight to the notice where no council sits", () => {
    const policy = policyWith({}, [gates.screening, gates.notice, gates.approval]);
    expect(done(tries(dossier({}, { policy })))[0]?.to).toMatchObject({ stage: "notice", gate: "notice", turn: "clerk" });
  });

  it("at a second check is the second office's", () => {
    const policy = policyWith({}, [gates.screening, gates.review, gates.council, gates.approval]);
    const d = dossier({ gate: "review" }, { policy });
    expect(refused(tries(d, clerk))).toEqual({ refusal: "not_your_role" });
    expect(done(tries(d, service))[0]).toMatchObject({ body: { gate: "review" }, to: { gate: "council" } });
  });
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
