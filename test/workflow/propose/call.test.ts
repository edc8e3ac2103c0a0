import { describe, expect, it } from "vitest";
import type { Call, Campaign } from "#model/propose/call.ts";
import { callFor } from "#model/propose/call.ts";
import { perform } from "#workflow/act.ts";
import { edit } from "#workflow/propose/edit.ts";
import { invite } from "#workflow/propose/invite.ts";
import { propose } from "#workflow/propose/propose.ts";
import { nothingBesides, place } from "../../support/intake.ts";
import { area, at, clerk, done, dossier, path, proposer, refused, resident, service, streetPath, today } from "../../support/known.ts";
import { luohu } from "../../support/luohu.ts";
import { fact } from "../../support/trail.ts";

const call = (id: string, over: Partial<Call> = {}): Call => ({
  id,
  area,
  path,
  title: "夏季征集",
  text: "",
  from: "2026-06-01",
  until: "2026-06-30",
  classes: ["WORKS"],
  quota: null,
  editing: 5,
  copied: null,
  questions: "",
  ...over,
});

describe("a call is made", () => {
  const campaign: Campaign = { area, path, policy: luohu, older: [call("c0")] };
  const input = {
    area,
    title: "夏季征集",
    text: "征集身边的小事，一张单子一件事。",
    from: today,
    until: "2026-07-15",
    classes: ["WORKS"],
    quota: null,
    editing: 5,
    questions: null,
    copy: null,
  };
  const tries = (
    over: Partial<Omit<typeof input, "copy" | "questions">> & { copy?: string | null; questions?: string | null } = {},
    by = service,
  ) => perform(invite, campaign, by, { ...input, ...over }, at());

  it("with its window, classes, quota and days of editing; from an older one too", () => {
    expect(done(tries({ copy: "c0" }))).toMatchObject([
      {
        subject: "call:id1",
        kind: "invited",
        body: { area, from: today, until: "2026-07-15", classes: ["WORKS"], quota: null, editing: 5, copied: "c0" },
      },
    ]);
  });
  it("not for a class that there is not, or copied from nothing", () => {
    expect(refused(tries({ classes: ["NONE"] }))).toEqual({ refusal: "not_a_choice", field: "classes" });
    expect(refused(tries({ copy: "c9" }))).toEqual({ refusal: "not_a_choice", field: "copy" });
  });
  it("not backwards, and not when it is over", () => {
    expect(refused(tries({ from: "2026-07-16" }))).toMatchObject({ refusal: "ends_before_start", field: "until" });
    expect(refused(tries({ from: "2026-06-01", until: "2026-06-14" }))).toEqual({ refusal: "window_over", field: "until" });
  });
  it("not by a resident", () => expect(refused(tries({}, resident))).toEqual({ refusal: "not_your_role" }));
});

describe("a wish belongs to", () => {
  const street = call("street", { path: streetPath, until: "2026-12-31" });
  const next = call("next", { from: "2026-09-01", until: "2026-09-30" });
  const later = call("later", { from: "2026-10-01", until: "2026-10-30" });

  it("the call that is open, of its own community before that of the street", () => {
    expect(callFor([street, call("own"), next], "WORKS", today)?.id).toBe("own");
    expect(callFor([street, next], "WORKS", today)?.id).toBe("street");
  });
  it("on the first and on the last day too", () => {
    for (const day of ["2026-06-01", "2026-06-30"]) expect(callFor([call("own")], "WORKS", day)?.id).toBe("own");
  });
  it("the next one when it is late, and to none where none is to come", () => {
    expect(callFor([call("own"), later, next], "WORKS", "2026-07-01")?.id).toBe("next");
    expect(callFor([call("own")], "WORKS", "2026-07-01")).toBeUndefined();
  });
  it("none that is not for its class", () => expect(callFor([call("own")], "SERVICE", today)).toBeUndefined());

  it("and says so by a fact of its own", () => {
    const wish = {
      title: "后巷加装路灯",
      need: "后巷太黑，老人摔过两次。",
      place: "二巷",
      class: "WORKS",
      amount: 100,
      beneficiaries: 4,
      area,
    };
    const input = { ...wish, channel: null, person: null, apportioned: false, standard: null, checked: false, ...nothingBesides };
    const drafts = done(perform(propose, place({ calls: [call("own")] }), resident, input, at()));
    expect(drafts.map(({ kind, body }) => [kind, body])).toMatchObject([
      ["proposed", {}],
      ["joined", { call: "own" }],
    ]);
    expect(done(perform(propose, place(), resident, input, at()))).toHaveLength(1);
  });
});

describe("a wish is put into other words by its proposer", () => {
  const input = {
    title: "后巷加装路灯",
    need: "后巷太黑，老人摔过两次。",
    place: "二巷",
    class: "WORKS",
    amount: 7_000_000,
    beneficiaries: 400,
    content: null,
    answers: [],
  };
  const joined = { id: "own", title: "夏季征集", from: "2026-06-01", classes: ["WORKS"], editing: 3, questions: "" };
  const known = (
    over: Partial<typeof joined> | null = {},
    trail = [fact(1, "proposed", "2026-06-12"), fact(2, "joined", "2026-06-12")],
  ) => {
    const d = dossier({}, { trail });
    return { ...d, intake: { ...d.intake, call: over ? { ...joined, ...over } : null } };
  };
  const tries = (d = known(), by = proposer, when = today, over: Partial<typeof input> = {}) =>
    perform(edit, d, by, { ...input, ...over }, at(when));

  it("until the last of the days of its call; it stays where it is", () => {
    const [draft] = done(tries(known(), proposer, "2026-06-15"));
    expect(draft).toMatchObject({
      kind: "edited",
      body: { class: "WORKS", amount: 7_000_000, beneficiaries: 400 },
      texts: { title: input.title },
    });
    expect(draft?.to).toBeUndefined();
    expect(refused(tries(known(), proposer, "2026-06-16"))).toEqual({ refusal: "window_over" });
  });
  it("counted from the day the call opens, where it was sent before", () =>
    expect(done(tries(known({ from: "2026-06-20" }), proposer, "2026-06-23"))).toHaveLength(1));
  it("not when it belongs to no call", () => expect(refused(tries(known(null)))).toEqual({ refusal: "window_over" }));
  it("not once a clerk has done something with it", () => {
    const touched = [fact(1, "proposed", "2026-06-12"), fact(2, "cited", "2026-06-12")];
    expect(refused(tries(known({}, touched)))).toEqual({ refusal: "not_touched" });
  });
  it("not into a class that its call is not for", () =>
    expect(refused(tries(known(), proposer, today, { class: "SERVICE" }))).toEqual({ refusal: "not_a_choice", field: "class" }));
  it("by nobody else", () => expect(refused(tries(known(), clerk))).toEqual({ refusal: "not_your_role" }));
});
