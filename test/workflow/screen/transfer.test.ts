import { describe, expect, it } from "vitest";
import type { Upload } from "#model/archive/file.ts";
import type { Dossier, Project } from "#model/project.ts";
import { transfersOf } from "#model/screen/transfer.ts";
import { perform } from "#workflow/act.ts";
import { rate, reply, transfer } from "#workflow/screen/transfer.ts";
import { at, chair, clerk, done, dossier, holding, proposer, refused, resident, today } from "../../support/known.ts";
import { luohu } from "../../support/luohu.ts";
import { fact } from "../../support/trail.ts";

const away = { to: { stage: "transfer" as const, gate: "screening", turn: "office", due: null } };
const sent = (n = 1, leaf = 2) =>
  fact(leaf, "transferred", "2026-06-12", { body: { gate: "screening", office: "HOTLINE", n }, texts: { note: "x" }, ...away });
const answered = fact(3, "replied", "2026-06-12", { body: { office: "HOTLINE", n: 1 }, texts: { note: "y", evidence: "" } });
const cameBack = fact(4, "rated", "2026-06-12", { body: { n: 1, outcome: "half", back: true }, texts: { note: "" } });
const there = (trail: Dossier["trail"], project: Partial<Project> = {}) =>
  dossier({ stage: "transfer", turn: "office", ...project }, { trail });

const picture = (letter: string): Upload => ({
  ...{ id: letter.repeat(20), digest: letter.repeat(64), type: "image/jpeg", size: 4321, name: `${letter}.jpg` },
});

describe("transfer", () => {
  const input = { office: "REPAIR_FUND", grid: null as string | null, note: "电梯大修属于维修资金，请受理。" };
  const tries = (d = dossier(), by = clerk, given: Partial<typeof input> = {}) => perform(transfer, d, by, { ...input, ...given }, at());

  it("P3.3 what belongs to another channel goes there by name, with that channel's limit; the proposer is told", () => {
    expect(done(tries())).toMatchObject([
      {
        kind: "transferred",
        body: { gate: "screening", office: "REPAIR_FUND", n: 1 },
        texts: { note: input.note },
        to: { stage: "transfer", gate: "screening", turn: "office", due: { start: today, days: 15, unit: "working" } },
        tells: [proposer.id],
      },
    ]);
  });
  it("what everybody may read and the slip bears holds nobody's number", () =>
    expect(refused(tries(dossier(), clerk, { note: "请与 13800138000 联系。" }))).toMatchObject({
      ...{ refusal: "personal_data", field: "note", says: { found: "13800138000" } },
    }));
  it("says in which grid of the community, where it was not known; only one of its own", () => {
    const d = dossier();
    const known = { ...d, intake: { ...d.intake, grids: [{ id: "g1", name: "第一网格" }] } };
    expect(done(tries(known, clerk, { grid: "g1" }))).toMatchObject([{ body: { grid: "g1" } }]);
    const standing = { ...known, intake: { ...known.intake, grid: "g1" } };
    expect(done(tries(standing, clerk, { grid: "g1" }))[0]?.body).not.toHaveProperty("grid");
    expect(refused(tries(d, clerk, { grid: "g1" }))).toEqual({ refusal: "not_a_choice", field: "grid" });
  });
  it("refused to a channel that the pinned policy does not name", () =>
    expect(refused(tries(dossier(), clerk, { office: "MAYOR" }))).toEqual({ refusal: "not_a_choice", field: "office" }));
  it("refused where the policy names no channel", () =>
    expect(refused(tries(dossier({}, { policy: { ...luohu, transfers: [] } })))).toEqual({ refusal: "no_channel" }));
  it("refused once it is established: what is done after the work is no other office's", () =>
    expect(refused(tries(dossier({ code: "DXJD-MMLSQ-2026-01" })))).toEqual({ refusal: "established" }));
  it("refused to who is not of the gate", () => expect(refused(tries(dossier(), chair))).toEqual({ refusal: "not_your_role" }));
  it("refused on one's own wish", () => expect(refused(tries(dossier({ proposer: clerk.id })))).toEqual({ refusal: "own_project" }));
});

describe("the office's answer", () => {
  const input = { on: "2026-06-15", note: "已派人上门维修。", evidence: null, before: [] as Upload[], after: [] as Upload[] };
  const tries = (d = there([sent()]), given: Partial<typeof input> = {}) => perform(reply, d, clerk, { ...input, ...given }, at());

  it("is kept with the day it was given, and it is the proposer's turn", () => {
    expect(done(tries())).toMatchObject([
      {
        kind: "replied",
        on: "2026-06-15",
        body: { office: "HOTLINE", n: 1 },
        to: { stage: "transfer", turn: "proposer", due: { days: 15 } },
        tells: [proposer.id],
      },
    ]);
  });
  it("comes with photos from before and after, which hang at the order and stay the staff's and the proposer's", () => {
    const [before, after] = [picture("a"), picture("b")];
    expect(done(tries(there([sent()]), { before: [before], after: [after] }))).toMatchObject([
      {
        kind: "filed",
        subject: `file:${before.id}`,
        body: { about: "project:304718526", purpose: "before" },
        texts: { caption: "12345 政务服务便民热线" },
      },
      { kind: "filed", subject: `file:${after.id}`, body: { purpose: "after" } },
      { kind: "replied", body: { n: 1, before: [before.id], after: [after.id] } },
    ]);
  });
  it("is pictured, not written on another paper", () =>
    expect(refused(tries(there([sent()]), { after: [{ ...picture("a"), type: "application/pdf" }] }))).toEqual({
      ...{ refusal: "not_a_picture", field: "after" },
    }));
  it("given before there were photos, is read as it was", () =>
    expect(transfersOf(there([sent(), answered]))).toMatchObject([{ reply: "y", before: [], after: [] }]));
  it("cannot have been given tomorrow", () =>
    expect(refused(tries(there([sent()]), { on: "2026-06-16" }))).toMatchObject({ refusal: "in_the_future", field: "on" }));
  it("is given once", () => expect(refused(tries(there([sent(), answered])))).toEqual({ refusal: "replied_already" }));
});

describe("what the resident says", () => {
  const tries = (d: Dossier, outcome: "solved" | "half" | "not", by = proposer, note: string | null = null) =>
    perform(rate, d, by, { outcome, note }, at());

  it("solved: it ends as transferred", () =>
    expect(done(tries(there([sent(), answered]), "solved"))).toMatchObject([
      { kind: "rated", body: { n: 1, outcome: "solved", back: false }, to: { stage: "transferred", gate: null } },
    ]));
  it("solved: what it held comes back in the same write", () => {
    const known = { ...there([sent(), answered]), holdings: [holding({ held: 8_600_000 })] };
    expect(done(tries(known, "solved"))[0]?.entries).toMatchObject([{ kind: "RELEASE", amount: 8_600_000 }]);
    expect(done(tries(known, "half"))[0]?.entries).toEqual([]);
  });
  it.each(["half", "not"] as const)("%s: it comes back to its gate", (outcome) =>
    expect(done(tries(there([sent(), answered]), outcome))).toMatchObject([
      { body: { outcome, back: true }, to: { stage: "screening", gate: "screening", turn: "clerk", due: { days: 10 } } },
    ]),
  );
  it("half a second time: it ends, for it comes back once", () => {
    const second = fact(6, "replied", "2026-06-12", { body: { office: "HOTLINE", n: 2 }, texts: { note: "z", evidence: "" } });
    expect(done(tries(there([sent(), answered, cameBack, sent(2, 5), second]), "half"))).toMatchObject([
      { body: { n: 2, outcome: "half", back: false }, to: { stage: "transferred" } },
    ]);
  });
  it("is not asked before the office has answered", () =>
    expect(refused(tries(there([sent()]), "not"))).toEqual({ refusal: "not_replied" }));
  it("can be said when the office has let its limit pass", () =>
    expect(done(tries(there([sent()], { dueAt: 1 }), "not"))).toMatchObject([{ body: { back: true } }]));
  it("is written down by a clerk with how it was heard", () => {
    expect(refused(tries(there([sent(), answered]), "solved", clerk))).toEqual({ refusal: "required", field: "note" });
    expect(done(tries(there([sent(), answered]), "solved", clerk, "电话回访，本人说已修好。"))).toHaveLength(1);
  });
  it("is not a neighbour's to say", () =>
    expect(refused(tries(there([sent(), answered]), "solved", resident))).toEqual({ refusal: "not_your_role" }));
});
