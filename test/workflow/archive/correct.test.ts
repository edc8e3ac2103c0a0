import { describe, expect, it } from "vitest";
import type { EntryRef } from "#model/budget/line.ts";
import type { Dossier, Project } from "#model/project.ts";
import type { Correction } from "#model/standing.ts";
import { perform } from "#workflow/act.ts";
import { correct, decline } from "#workflow/archive/correct.ts";
import {
  approver,
  at,
  clerk,
  done,
  dossier,
  finance,
  holding,
  line,
  lineWith,
  proposer,
  receipt,
  refused,
  resident,
} from "../../support/known.ts";
import { policyWith } from "../../support/policyWith.ts";
import { asked, itemState } from "../../support/sitting.ts";
import { trail } from "../../support/trail.ts";

const d = (correction: Partial<Correction>, project: Partial<Project> = {}, given: Partial<Omit<Dossier, "project">> = {}) =>
  dossier(project, { trail: trail("proposed"), correction: asked({ fact: 1, askedBy: finance.id, ...correction }), ...given });
const early = d({ from: 8_600_000, to: 9_000_000 });
const tries = (known = early, by = clerk) => perform(correct, known, by, {}, at());
const entry = (kind: string, amount: number, reverses?: number) => ({
  line,
  kind,
  holder: `project:${receipt}`,
  amount,
  ...(reverses ? { reverses } : {}),
});
const ref = (n: number, kind: string, amount: number, standing = true): EntryRef => ({ line, n, kind, amount, standing, seq: 1 });

describe("a second person confirms", () => {
  it("P9.10 the correction names what it mends, and the proposer is told", () =>
    expect(done(tries())).toEqual([
      {
        subject: `project:${receipt}`,
        kind: "corrected",
        body: { fact: 1, target: null, field: "amount", from: 8_600_000, to: 9_000_000, correction: 1, asked: 9 },
        texts: { reason: "录入有误", paper: "会议纪要原件" },
        entries: [],
        tells: [proposer.id],
      },
    ]));
  it("the approver too", () => expect(done(tries(early, approver))).toHaveLength(1));
  it("refused to who asked for it", () => expect(refused(tries(early, finance))).toEqual({ refusal: "second_person" }));
  it("refused when nothing waits", () => expect(refused(tries({ ...early, correction: null }))).toEqual({ refusal: "correction_over" }));
  it("refused to a resident", () => expect(refused(tries(early, resident))).toEqual({ refusal: "not_your_role" }));
});

describe("an approved sum is mended by a reversal and the right entry (红字冲销)", () => {
  const known = (to: number, given: Partial<Omit<Dossier, "project">> = {}) =>
    d(
      { fact: 3, from: 8_000_000, to },
      { stage: "procurement", approved: 8_000_000 },
      {
        trail: trail("established"),
        holdings: [holding({ committed: 8_000_000 })],
        entries: [ref(4, "HOLD", 8_000_000), ref(5, "COMMIT", 8_000_000)],
        ...given,
      },
    );
  it("to more: held longer, then committed", () =>
    expect(done(tries(known(8_500_000)))[0]?.entries).toEqual([
      entry("COMMIT", 8_000_000, 5),
      entry("HOLD", 500_000),
      entry("COMMIT", 8_500_000),
    ]));
  it("to less: the rest is released", () =>
    expect(done(tries(known(7_000_000)))[0]?.entries).toEqual([
      entry("COMMIT", 8_000_000, 5),
      entry("RELEASE", 1_000_000),
      entry("COMMIT", 7_000_000),
    ]));
  it("what was reversed once is not reversed again", () => {
    const twice = [ref(5, "COMMIT", 9_000_000, false), ref(6, "COMMIT", 9_000_000, false), ref(8, "COMMIT", 8_000_000)];
    expect(done(tries(known(8_500_000, { entries: twice })))[0]?.entries?.[0]).toEqual(entry("COMMIT", 8_000_000, 8));
  });
  it("P8.3 refused when the money has gone meanwhile, naming what is missing", () =>
    expect(refused(tries(known(8_500_000, { lines: [lineWith({ appropriated: 8_400_000, committed: 8_000_000 })] })))).toEqual({
      refusal: "money_gone",
      says: { missing: 100_000 },
    }));
});

describe("a contracted sum is mended by taking back its saving", () => {
  const known = (to: number, committed: number, entries: readonly EntryRef[], given: Partial<Omit<Dossier, "project">> = {}) =>
    d(
      { fact: 5, from: 8_000_000, to },
      { stage: "delivery", approved: 8_600_000, contracted: 8_000_000 },
      { trail: trail("contracted"), holdings: [holding({ committed })], entries, ...given },
    );
  const saved = [ref(6, "DECOMMIT", 600_000)];

  it("to more and to less", () => {
    expect(done(tries(known(8_400_000, 8_000_000, saved)))[0]?.entries).toEqual([
      entry("DECOMMIT", 200_000),
      entry("DECOMMIT", 600_000, 6),
    ]);
    expect(done(tries(known(7_000_000, 8_000_000, saved)))[0]?.entries).toEqual([
      entry("DECOMMIT", 1_600_000),
      entry("DECOMMIT", 600_000, 6),
    ]);
  });
  it("to the whole: nothing is saved", () =>
    expect(done(tries(known(8_600_000, 8_000_000, saved)))[0]?.entries).toEqual([entry("DECOMMIT", 600_000, 6)]));
  it("where nothing was saved there is nothing to take back", () =>
    expect(done(tries(known(8_000_000, 8_600_000, [])))[0]?.entries).toEqual([entry("DECOMMIT", 600_000)]));
  it("what the policy sets aside for changes stays set aside", () => {
    const policy = policyWith({ contingencyPercent: 5 });
    const kept = [ref(6, "DECOMMIT", 200_000)];
    expect(done(tries(known(7_000_000, 8_400_000, kept, { policy })))[0]?.entries).toEqual([
      entry("DECOMMIT", 1_250_000),
      entry("DECOMMIT", 200_000, 6),
    ]);
  });
  it("to less where nothing is free: the right entry first, then the reversal", () => {
    const lines = [lineWith({ appropriated: 8_000_000, committed: 8_000_000 })];
    expect(done(tries(known(7_000_000, 8_000_000, saved, { lines })))).toHaveLength(1);
  });
  it("to so much less that it must be the other way about, and the saving is needed for a moment", () => {
    const free = [lineWith({ appropriated: 8_600_000, committed: 8_000_000 })];
    expect(done(tries(known(500_000, 8_000_000, saved, { lines: free })))[0]?.entries).toEqual([
      entry("DECOMMIT", 600_000, 6),
      entry("DECOMMIT", 8_100_000),
    ]);
  });
  it("refused when the saving has been spent elsewhere", () =>
    expect(
      refused(tries(known(8_400_000, 8_000_000, saved, { lines: [lineWith({ appropriated: 8_300_000, committed: 8_000_000 })] }))),
    ).toEqual({
      refusal: "money_gone",
      says: { missing: 100_000 },
    }));
});

describe("refused when the project has moved on", () => {
  it("what was asked about is read out already", () =>
    expect(refused(tries(d({ to: 9_000_000 }, { stage: "resolution" }, { item: itemState({ meetingState: "called" }) })))).toEqual({
      refusal: "not_correctable",
    }));
  it("a date no longer fits between its neighbours", () => {
    const later = d({ fact: 3, field: "on", from: "2026-06-05", to: "2026-06-09" }, { stage: "delivery" }, { trail: trail("contracted") });
    expect(refused(tries(later))).toEqual({ refusal: "not_correctable" });
    const fits = d({ fact: 3, field: "on", from: "2026-06-05", to: "2026-06-07" }, { stage: "delivery" }, { trail: trail("contracted") });
    expect(done(tries(fits))).toHaveLength(1);
  });
});

describe("decline", () => {
  const declines = (known = early, by = clerk) => perform(decline, known, by, { reason: "原件与系统一致" }, at());
  it("the value stands as it was, with a reason; who asked may take it back", () => {
    for (const by of [clerk, finance])
      expect(done(declines(early, by))).toEqual([
        {
          subject: `project:${receipt}`,
          kind: "correction_declined",
          body: { correction: 1, asked: 9 },
          texts: { reason: "原件与系统一致" },
        },
      ]);
  });
  it("refused when nothing waits", () => expect(refused(declines({ ...early, correction: null }))).toEqual({ refusal: "correction_over" }));
  it("refused to a resident", () => expect(refused(declines(early, resident))).toEqual({ refusal: "not_your_role" }));
});
