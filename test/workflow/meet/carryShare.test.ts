import { describe, expect, it } from "vitest";
import type { PlannedShare, ShareVote } from "#model/meet/share.ts";
import { passedShares, stateOfShare } from "#model/meet/share.ts";
import { perform } from "#workflow/act.ts";
import { allot } from "#workflow/budget/allot.ts";
import { adjust } from "#workflow/meet/agenda.ts";
import { carryResult } from "#workflow/meet/carry.ts";
import { carryShare } from "#workflow/meet/carryShare.ts";
import { unvoted } from "#workflow/screen/merge.ts";
import { area, at, chair, done, dossier, finance, holding, refused, street, streetPath } from "../../support/known.ts";
import { luohu } from "../../support/luohu.ts";
import { item, itemState, sitting } from "../../support/sitting.ts";

const [one, other] = ["440303009001", "440303009002"];
const said = <T extends string>(value: T) => ({ value, source: "示例", grade: "U" as const });
const each = (failed: "project" | "share" = "project", revotes = 0) => ({
  ...luohu,
  revotes: { ...luohu.revotes, value: revotes },
  shares: { vote: said("each"), failed: said(failed) },
});
const vote = (given: Partial<ShareVote> = {}): ShareVote => ({ ...itemState(), amount: 600_000, ...given });
const share = (of: string, most: number, given: Partial<ShareVote> | null): PlannedShare => ({
  area: of,
  name: of,
  most,
  vote: given && vote({ item: `${of}.1`, meeting: of, ...given }),
});
const planned = (of: string, most: number, held = 0) =>
  holding({ line: `2026-${of}-special`, held, planned: { order: 1, most, intended: 0 } });
const stands = {
  stage: "resolution",
  gate: "council",
  turn: "council",
  area: street,
  path: streetPath,
  amount: 1_000_000,
  lastOn: "2026-06-10",
} as const;
const known = (a: Partial<ShareVote> | null, b: Partial<ShareVote> | null, policy = each(), over = {}) =>
  dossier(
    { ...stands, ...over },
    {
      policy,
      shares: [share(one, 600_000, a), share(other, 400_000, b && { amount: 400_000, ...b })],
      holdings: [planned(one, 600_000), planned(other, 400_000)],
    },
  );
const passed = { carried: true } as const;

describe("each council votes on its own share", () => {
  it("one has passed: the result says whose share it was, and the project waits where it stood for the others", () =>
    expect(carryShare(known({}, null))).toMatchObject([
      {
        kind: "resolved",
        body: { result: "passed", share: { area: one, amount: 600_000 } },
        to: { stage: "resolution", gate: "council", turn: "council" },
      },
    ]));
  it("the last has passed: it goes on as after any vote", () =>
    expect(carryShare(known(passed, {}))).toMatchObject([{ body: { share: { area: other } }, to: { stage: "funding" } }]));
  it("two have come at once: one after the other", () => expect(carryShare(known({}, {}))).toHaveLength(1));
  it("what has reached the project reaches it once", () => expect(carryShare(known(passed, null))).toEqual([]));
  it("P4.5 without quorum there is no decision: that share is called again, and nothing else", () => {
    const [draft] = carryShare(known(passed, { result: "no_quorum" }));
    expect(draft).toMatchObject({ to: { stage: "resolution" }, entries: [] });
    expect(stateOfShare({ amount: 1_000_000 }, share(other, 400_000, { ...passed, result: "no_quorum" }))).toBe("no_quorum");
  });
  it("less was passed than is planned now: it does not count, and that share is called again", () => {
    const little = known({ ...passed, amount: 500_000 }, {});
    expect(carryShare(little)[0]?.to?.stage).toBe("resolution");
    expect(little.shares.map((of) => stateOfShare(little.project, of))).toEqual(["again", "called"]);
  });
  it("no share is larger than the whole", () =>
    expect(stateOfShare({ amount: 300_000 }, share(one, 600_000, { ...passed, amount: 300_000 }))).toBe("passed"));
  it("one that fails ends the project, and what was held comes back in the same write", () => {
    const d = { ...known(passed, { result: "failed" }), holdings: [holding({ held: 100 })] };
    expect(carryShare(d)).toMatchObject([{ to: { stage: "failed" }, entries: [{ kind: "RELEASE", amount: 100 }] }]);
  });
  it("it comes to a vote again as often as the policy allows", () =>
    expect(carryShare(known(passed, { result: "failed" }, each("project", 1)))[0]?.to?.stage).toBe("resolution"));
  it("or only its share falls out: the project costs what is left of the plan, its money comes back, and it goes on", () => {
    const d = known(passed, { result: "failed" }, each("share"));
    const held = { ...d, holdings: [planned(one, 600_000, 600_000), planned(other, 400_000, 400_000)] };
    expect(carryShare(held)).toMatchObject([
      {
        body: { share: { area: other, less: { from: 1_000_000, amount: 600_000 } } },
        to: { stage: "funding" },
        entries: [{ kind: "RELEASE", line: `2026-${other}-special`, amount: 400_000 }],
      },
    ]);
  });
  it("the others have not all decided: without that share it still waits for them", () =>
    expect(carryShare(known(null, { result: "failed" }, each("share")))[0]?.to?.stage).toBe("resolution"));
  it("no share is left: the project has failed", () => {
    const alone = dossier(stands, {
      policy: each("share"),
      shares: [share(one, 600_000, { result: "failed" })],
      holdings: [planned(one, 600_000)],
    });
    expect(carryShare(alone)[0]?.to?.stage).toBe("failed");
  });
  it("where one joint sitting decides, no share is carried, and a share is never taken for the whole", () => {
    expect(carryShare(known({}, {}, luohu as ReturnType<typeof each>))).toEqual([]);
    expect(carryResult(dossier(stands, { policy: each(), item: itemState({ share: one }) }))).toEqual([]);
  });
  it("what each has passed is said beside the order, and nothing of who has not", () =>
    expect(passedShares(known(passed, { result: "failed" }).shares)).toMatchObject([{ area: one, amount: 600_000 }]));
});

describe("the plan and the votes of the councils", () => {
  const lines = [one, other, area].map((of) => ({ ...dossier().lines[0], line: `2026-${of}-special`, area: of }));
  const plan = (d: ReturnType<typeof known>, most: number | null, of = one) =>
    perform(allot, { ...d, lines: lines as typeof d.lines }, finance, { line: `2026-${of}-special`, most, order: 1 }, at());
  it("while a council has a share before it, the plan of its community stays", () => {
    expect(refused(plan(known({ meetingState: "called", result: null, carried: false }, null), 500_000))).toEqual({
      refusal: "share_in_hand",
    });
    expect(done(plan(known(null, { meetingState: "called", result: null, carried: false }), 500_000))).toHaveLength(1);
  });
  it("before a joint sitting that was called when nothing was planned, nothing is", () =>
    expect(refused(plan({ ...known(null, null), item: itemState({ meetingState: "called" }) }, 500_000))).toEqual({
      refusal: "share_in_hand",
    }));
  it("afterwards no more is planned than was passed, and of no other community", () => {
    const after = known(passed, passed, each(), { stage: "notice", gate: "notice", turn: "clerk" });
    expect(refused(plan(after, 600_001))).toEqual({ refusal: "over_the_vote", field: "most", says: { most: 600_000 } });
    expect(refused(plan(after, 1, area))).toEqual({ refusal: "over_the_vote", field: "most", says: { most: 0 } });
    expect(done(plan(after, 500_000))).toHaveLength(1);
  });
  it("planned at less, what was passed before is enough: it goes on, and waits for nobody", () => {
    const little = known({ ...passed, amount: 500_000 }, passed);
    expect(done(plan(little, 550_000))[0]).not.toHaveProperty("to");
    expect(done(plan(little, 500_000))[0]).toMatchObject({ kind: "allotted", to: { stage: "funding" } });
  });
  it("one whose council has not met is taken out of the plan: the others decide; a new one is waited for", () => {
    expect(done(plan(known(passed, null), null, other))[0]).toMatchObject({ to: { stage: "funding" } });
    expect(done(plan(known(passed, passed), 100, area))[0]).not.toHaveProperty("to");
    expect(done(plan(known(null, null), 100))[0]).not.toHaveProperty("to");
  });
  it("once a council has voted, or is called, two projects no longer become one", () => {
    expect(unvoted(known(passed, null))).toEqual({ refusal: "voted_already" });
    expect(unvoted(known(null, { meetingState: "called", result: null }))).toEqual({ refusal: "item_called" });
  });
  it("in the sitting a share is voted on as it is planned", () => {
    const input = { item: "m.1", amount: 500_000, title: null, reason: "减少" };
    expect(refused(perform(adjust, sitting({ items: [item(1, { share: one })] }), chair, input, at()))).toEqual({
      refusal: "share_as_planned",
      field: "item",
    });
  });
});
