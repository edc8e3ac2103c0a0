import { describe, expect, it } from "vitest";
import type { Stage } from "#model/stages.ts";
import { perform } from "#workflow/act.ts";
import { withdraw } from "#workflow/propose/withdraw.ts";
import { at, chair, clerk, done, dossier, holding, line, proposer, receipt, refused } from "../../support/known.ts";
import { itemState } from "../../support/sitting.ts";

const input = { reason: "物业已经装好了。" };
const tries = (d = dossier(), by = proposer) => perform(withdraw, d, by, input, at());

describe("a wish is taken back", () => {
  const open: readonly Stage[] = ["screening", "revision", "resolution", "funding", "notice", "approval"];
  for (const stage of open)
    it(`at ${stage}`, () =>
      expect(done(tries(dossier({ stage })))).toMatchObject([
        { kind: "withdrawn", to: { stage: "withdrawn", gate: null, turn: "nobody", due: null } },
      ]));

  it("and what it held comes back in the same write (P9.8)", () => {
    const [draft] = done(tries(dossier({ stage: "notice" }, { holdings: [holding({ held: 8_600_000 })] })));
    expect(draft).toMatchObject({
      body: { returned: 8_600_000 },
      entries: [{ line, kind: "RELEASE", holder: `project:${receipt}`, amount: 8_600_000 }],
    });
  });

  it("and nothing is booked where nothing was held", () => expect(done(tries())[0]).toMatchObject({ body: { returned: 0 }, entries: [] }));

  it("after the sitting that dealt with it is over", () =>
    expect(done(tries(dossier({ stage: "resolution" }, { item: itemState({ meetingState: "ended", carried: true }) })))).toHaveLength(1));
});

describe("refused", () => {
  it("to everybody but its proposer", () => {
    for (const by of [clerk, chair]) expect(refused(tries(dossier(), by))).toEqual({ refusal: "not_your_role" });
  });
  it("while a sitting is called that will deal with it", () =>
    expect(refused(tries(dossier({ stage: "resolution" }, { item: itemState({ meetingState: "called" }) })))).toEqual({
      refusal: "item_called",
    }));

  const late: readonly Stage[] = [
    "procurement",
    "delivery",
    "acceptance",
    "rectification",
    "payment",
    "closed",
    "refused",
    "failed",
    "withdrawn",
    "terminated",
  ];
  for (const stage of late) it(`at ${stage}`, () => expect(refused(tries(dossier({ stage })))).toMatchObject({ refusal: "wrong_stage" }));
});
