import { describe, expect, it } from "vitest";
import type { Telling } from "#model/people/tell.ts";
import { perform } from "#workflow/act.ts";
import { tell } from "#workflow/people/tell.ts";
import { at, clerk, path, resident } from "../../support/known.ts";

const known: Telling = {
  id: "304718526-2",
  receipt: "304718526",
  title: "后巷加灯",
  seq: 2,
  kind: "refused",
  person: "p-resident",
  name: "张伟民",
  contact: null,
  path,
  due: "2026-06-18",
  dueAt: Date.parse("2026-06-18T23:59:59.999+08:00"),
  tries: 0,
  most: 3,
  told: false,
};
const input = { how: "phone", reached: "yes", note: null } as const;
const tries = (over: Partial<Telling> = {}, said: object = {}, who = clerk) =>
  perform(tell, { ...known, ...over }, who, { ...input, ...said }, at("2026-06-15"));

describe("somebody whom no message reaches is told by telephone or at the door", () => {
  it("each try is a fact of the project that says which fact it told, of whom and how", () => {
    expect(tries()).toMatchObject([
      { subject: "project:304718526", kind: "told", body: { of: 2, person: "p-resident", how: "phone", reached: "yes" } },
    ]);
  });
  it("by a clerk of the place alone", () => expect(tries({}, {}, resident)).toMatchObject({ refusal: "not_your_role" }));
  it("who was told is not told again", () => expect(tries({ told: true })).toMatchObject({ refusal: "told_already" }));
  it("it is given up after the policy's tries, not before", () => {
    expect(tries({ tries: 2 }, { reached: "given_up", note: "三次都没有人接。" })).toMatchObject({
      refusal: "try_again",
      field: "reached",
    });
    expect(tries({ tries: 3 }, { reached: "given_up", note: "三次都没有人接。" })).toMatchObject([{ body: { reached: "given_up" } }]);
  });
  it("and says why", () => expect(tries({ tries: 3 }, { reached: "given_up" })).toMatchObject({ refusal: "required", field: "note" }));
});
