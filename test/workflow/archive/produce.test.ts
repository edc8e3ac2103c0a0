import { describe, expect, it } from "vitest";
import type { FileRow } from "#model/archive/file.ts";
import type { produceForm } from "#model/archive/forms.ts";
import type { Volume } from "#model/archive/volume.ts";
import type { Fact } from "#model/draft.ts";
import type { InputOf } from "#model/form.ts";
import { perform } from "#workflow/act.ts";
import { produce } from "#workflow/archive/produce.ts";
import { pass } from "#workflow/screen/pass.ts";
import * as known from "../../support/known.ts";
import { luohu } from "../../support/luohu.ts";
import { gates } from "../../support/policies.ts";
import { policyWith } from "../../support/policyWith.ts";
import { fact } from "../../support/trail.ts";

const papers = [
  { key: "application", label: { zh: "项目申请书", en: "Application" } },
  { key: "budget", label: { zh: "项目预算", en: "Budget" } },
];
const policy = policyWith({}, [{ ...gates.screening, papers }, gates.approval]);
const was = (n: number, paper: string, gate = "screening", file: string | null = null): Fact =>
  fact(n, "produced", known.today, { body: { gate, paper, file }, texts: { where: "档案盒 3" } });
const file = { id: "f".repeat(20), about: `project:${known.receipt}` } as FileRow;
const elsewhere = { ...file, id: "g".repeat(20), about: "meeting:m" };
const standing = (trail: readonly Fact[] = [], project: Parameters<typeof known.dossier>[0] = {}): Volume => ({
  d: known.dossier(project, { policy, trail: [...trail] }),
  folders: [],
  files: [file, elsewhere],
  sheets: [],
  happened: [],
});
const onPaper: InputOf<typeof produceForm> = { paper: "budget", file: null, where: "社区档案盒 2026-3" };
const tries = (v = standing(), given: Partial<typeof onPaper> = {}, who = known.clerk) =>
  perform(produce, v, who, { ...onPaper, ...given }, known.at());

describe("a paper that a gate demands", () => {
  it("is produced as it lies on paper, with the place apart from the fact", () => {
    expect(known.done(tries())).toEqual([
      {
        subject: `project:${known.receipt}`,
        kind: "produced",
        body: { gate: "screening", paper: "budget", file: null },
        texts: { where: "社区档案盒 2026-3" },
      },
    ]);
  });
  it("is produced as a file that hangs at the project", () => {
    expect(known.done(tries(standing(), { file: file.id, where: null }))).toMatchObject([
      { body: { file: file.id }, texts: { where: "" } },
    ]);
  });
  it("is no file that hangs elsewhere", () => {
    expect(known.refused(tries(standing(), { file: elsewhere.id }))).toEqual({ refusal: "not_a_choice", field: "file" });
  });
  it("is somewhere: without a file the place is asked for", () => {
    expect(known.refused(tries(standing(), { where: null }))).toEqual({ refusal: "required", field: "where" });
  });
  it("is one of the gate where the project stands, and not there yet", () => {
    const no = { refusal: "not_a_choice", field: "paper" };
    expect(known.refused(tries(standing(), { paper: "map" }))).toEqual(no);
    expect(known.refused(tries(standing([was(1, "budget")])))).toEqual(no);
  });
  it("is produced by who decides at the gate, a clerk or an officer; not by the proposer's side", () => {
    for (const who of [known.clerk, known.service, known.works]) known.done(tries(standing(), {}, who));
    for (const who of [known.proposer, known.resident])
      expect(known.refused(tries(standing(), {}, who))).toEqual({ refusal: "not_your_role" });
  });
  it("is not asked for once all are there, nor where the project stands at no gate", () => {
    expect(known.refused(tries(standing([was(1, "budget"), was(2, "application")])))).toEqual({ refusal: "nothing_open" });
    expect(known.refused(tries(standing([], { stage: "funding" })))).toMatchObject({ refusal: "wrong_stage" });
  });
});

describe("a check", () => {
  const points = luohu.checklist.map(({ key }) => ({ key, answer: "yes" as const, note: null }));
  const wording = {
    title: "木棉岭后巷路灯",
    need: "夜里看不清路，老人摔过两次。",
    place: "二巷至六巷",
    amount: null,
    grid: null,
    note: null,
    points,
    closed: false,
  };
  const passes = (trail: readonly Fact[]) => perform(pass, standing(trail).d, known.clerk, wording, known.at());

  it("is not passed while papers of its gate are missing, and they are named", () => {
    expect(known.refused(passes([was(1, "budget")]))).toMatchObject({
      refusal: "papers_due",
      says: { zh: "项目申请书", en: "Application" },
    });
    expect(known.refused(passes([]))).toMatchObject({ says: { zh: "项目申请书\n项目预算", en: "Application\nBudget" } });
  });
  it("is not passed on what was produced for another gate", () => {
    expect(known.refused(passes([was(1, "budget"), was(2, "application", "review")]))).toMatchObject({ refusal: "papers_due" });
  });
  it("is passed once they are there, also when the project comes back to it", () => {
    const back = fact(3, "returned", known.today);
    expect(known.done(passes([was(1, "budget"), was(2, "application"), back])).map(({ kind }) => kind)).toContain("screened");
  });
});
