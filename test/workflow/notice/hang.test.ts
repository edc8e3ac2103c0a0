import { describe, expect, it } from "vitest";
import type { Board, Hangable } from "#model/notice/board.ts";
import type { Channel, Policy } from "#model/policy/policy.ts";
import { perform } from "#workflow/act.ts";
import { hang } from "#workflow/notice/hang.ts";
import { at, chair, clerk, done, refused, service, street, streetPath } from "../../support/known.ts";
import { luohu } from "../../support/luohu.ts";
import { policyHanging } from "../../support/policyWith.ts";

const hangable = (receipt: string, given: Partial<Hangable> = {}): Hangable => ({
  receipt,
  title: receipt,
  lacks: [],
  amount: 1,
  class: "WORKS",
  gate: "notice",
  policy: luohu,
  text: 7,
  ...given,
});
const board = (given: Partial<Board> = {}): Board => ({
  area: street,
  path: streetPath,
  contact: "",
  candidates: [hangable("100000001"), hangable("100000002")],
  ...given,
});
const input = { area: street, projects: ["100000001", "100000002"], contact: "东晓居委会 0755-0000" };
const lists = (given: Partial<typeof input> = {}, known = board(), by = clerk) => perform(hang, known, by, { ...input, ...given }, at());
const channelled = (...channels: readonly Channel[]): Policy => ({
  ...luohu,
  notice: { ...luohu.notice, channels: { ...luohu.notice.channels, value: [...channels] } },
});

describe("a list is made", () => {
  it("in the words that were fixed before, with its channels and its period as the policy says", () => {
    expect(done(lists())).toEqual([
      {
        subject: "notice:id1",
        kind: "listed",
        texts: { contact: "东晓居委会 0755-0000", reason: "" },
        body: {
          area: street,
          gate: "notice",
          after: false,
          projects: [
            { project: "100000001", text: 7 },
            { project: "100000002", text: 7 },
          ],
          channels: ["board"],
          days: 5,
          unit: "working",
          corrects: null,
        },
      },
    ]);
  });
  it("refused to who is no clerk", () => expect(refused(lists({}, board(), chair))).toEqual({ refusal: "not_your_role" }));
  it("refused to an office that does not run this gate", () =>
    expect(refused(lists({}, board(), service))).toEqual({ refusal: "not_your_role" }));
  it("refused with a project that does not wait for its notice", () => {
    expect(refused(lists({ projects: ["100000001", "100000009"] }))).toMatchObject({ refusal: "already_listed", field: "projects" });
    expect(refused(lists({ projects: ["100000009"] }))).toMatchObject({ refusal: "already_listed" });
  });
  it("refused with a project that lacks a paper of its gate, which is named", () => {
    const lacks = [{ key: "budget", label: { zh: "项目预算", en: "Budget" } }];
    const known = board({ candidates: [hangable("100000001"), hangable("100000002", { title: "后巷路灯", lacks })] });
    expect(refused(lists({}, known))).toEqual({
      refusal: "choice_lacks_papers",
      field: "projects",
      says: { title: "后巷路灯", zh: "项目预算", en: "Budget" },
    });
    expect(done(lists({ projects: ["100000001"] }, known))).toHaveLength(1);
  });
  it("refused where two would hang for different periods, or on different channels", () => {
    for (const policy of [policyHanging({ days: 3, unit: "calendar" }), channelled("board", "web")]) {
      const mixed = board({ candidates: [hangable("100000001"), hangable("100000002", { policy })] });
      expect(refused(lists({}, mixed))).toMatchObject({ refusal: "mixed_rules", field: "projects" });
    }
  });
});
