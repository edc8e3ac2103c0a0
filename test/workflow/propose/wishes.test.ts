import { describe, expect, it } from "vitest";
import type { Basket } from "#model/propose/wish.ts";
import { perform } from "#workflow/act.ts";
import { attach, detach } from "#workflow/propose/attach.ts";
import { collect } from "#workflow/propose/collect.ts";
import { gather } from "#workflow/propose/gather.ts";
import { basket, place, wish } from "../../support/intake.ts";
import { area, at, chair, clerk, done, receipt, refused, resident, streetPath } from "../../support/known.ts";

const row = (key: string, over = {}) => ({
  key,
  text: "后巷太黑",
  place: null,
  channel: "chat" as const,
  person: null,
  photo: [],
  ...over,
});

describe("wishes are written down", () => {
  const tries = (rows: readonly ReturnType<typeof row>[], by = clerk) => perform(collect, place(), by, { area, rows: [...rows] }, at());

  it("each line is a wish of its own, with its own channel", () => {
    const drafts = done(tries([row("1"), row("2", { channel: "visit", place: "二巷", person: resident.id })]));
    expect(drafts).toMatchObject([
      { subject: "wish:id1", kind: "wished", body: { area, channel: "chat", person: null }, texts: { text: "后巷太黑", place: "" } },
      { subject: "wish:id2", kind: "wished", body: { area, channel: "visit", person: resident.id }, texts: { place: "二巷" } },
    ]);
  });
  it("not for somebody who is no resident of the place: the row is named", () =>
    expect(refused(tries([row("1"), row("7", { person: "p-nobody" })]))).toEqual({ refusal: "not_a_choice", field: "rows.person.7" }));
  it("only by a clerk", () => expect(refused(tries([row("1")], resident))).toEqual({ refusal: "not_your_role" }));
});

describe("wishes hang under a project", () => {
  const tries = (known: Basket, wishes: string[], by = clerk, project = receipt) =>
    perform(attach, known, by, { area, wishes, project }, at());

  it("several under one, each by a fact of its own", () => {
    expect(done(tries(basket(), ["w1", "w2"]))).toMatchObject([
      { subject: "wish:w1", kind: "attached", body: { project: receipt } },
      { subject: "wish:w2", kind: "attached", body: { project: receipt } },
    ]);
  });
  it("one of a community may stand under a project of its street", () => {
    const known = basket({ projects: [{ receipt, title: "全街道路灯", amount: 1, path: streetPath }] });
    expect(done(tries(known, ["w1"]))).toHaveLength(1);
  });
  it("not under one of another community", () => {
    const known = basket({
      projects: [
        { receipt, title: "别处", amount: 1, path: `${streetPath}/440303009001` },
        { receipt: "2", title: "这里", amount: 1, path: streetPath },
      ],
    });
    expect(refused(tries(known, ["w1"]))).toEqual({ refusal: "other_community", field: "project" });
  });
  it("not a wish that no longer waits", () =>
    expect(refused(tries(basket(), ["w1", "w9"]))).toEqual({ refusal: "not_a_choice", field: "wishes" }));
  it("not under a project that is ended or not there", () =>
    expect(refused(tries(basket(), ["w1"], clerk, "9"))).toEqual({ refusal: "not_a_choice", field: "project" }));
  it("not while nothing waits", () => expect(refused(tries(basket({ wishes: [] }), ["w1"]))).toEqual({ refusal: "nothing_open" }));
  it("only by a clerk", () => expect(refused(tries(basket(), ["w1"], chair))).toEqual({ refusal: "not_your_role" }));

  it("and is taken from it again, once", () => {
    const under = wish("w1", { state: "attached", project: receipt });
    expect(done(perform(detach, under, clerk, {}, at()))).toMatchObject([{ kind: "detached", body: { project: receipt } }]);
    expect(refused(perform(detach, wish("w1"), clerk, {}, at()))).toEqual({ refusal: "nothing_open" });
    expect(refused(perform(detach, under, resident, {}, at()))).toEqual({ refusal: "not_your_role" });
  });
});

describe("a project is made of wishes", () => {
  const input = {
    title: "后巷加装路灯",
    need: "后巷太黑，老人摔过两次。",
    place: "二巷",
    class: "WORKS",
    amount: 8_600_000,
    beneficiaries: 420,
    content: null,
    grid: null,
    answers: [],
    side: null,
    confirmed: true,
  };
  const tries = (known: Basket, wishes: string[], over: { person?: string; class?: string } = {}, by = clerk) =>
    perform(gather, known, by, { area, wishes, ...input, person: null, contact: null, ...over }, at());

  it("it is asked for like any other, and the wishes stand under it at once", () => {
    const [project, ...rest] = done(tries(basket(), ["w2", "w1"]));
    expect(project).toMatchObject({ kind: "proposed", body: { proposer: clerk.id, channel: "online" }, to: { stage: "screening" } });
    const number = project?.subject.slice("project:".length);
    expect(rest).toMatchObject([
      { subject: "wish:w1", body: { project: number } },
      { subject: "wish:w2", body: { project: number } },
    ]);
  });
  it("for the resident who said it, whose way of saying it is kept", () => {
    const [project] = done(tries(basket(), ["w2"], { person: resident.id }));
    expect(project).toMatchObject({ body: { proposer: resident.id, channel: "visit" }, tells: [resident.id] });
  });
  it("not for a stranger, in a class that there is not, or from a wish that no longer waits", () => {
    expect(refused(tries(basket(), ["w1"], { person: "p-nobody" }))).toEqual({ refusal: "not_a_choice", field: "person" });
    expect(refused(tries(basket(), ["w1"], { class: "NONE" }))).toEqual({ refusal: "not_a_choice", field: "class" });
    expect(refused(tries(basket(), ["w9"]))).toEqual({ refusal: "not_a_choice", field: "wishes" });
  });
  it("not while nothing waits, and only by a clerk", () => {
    expect(refused(tries(basket({ wishes: [] }), ["w1"]))).toEqual({ refusal: "nothing_open" });
    expect(refused(tries(basket(), ["w1"], {}, resident))).toEqual({ refusal: "not_your_role" });
  });
});
