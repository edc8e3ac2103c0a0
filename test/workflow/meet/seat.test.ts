import { describe, expect, it } from "vitest";
import type { BodySeat, SeatedBody } from "#model/meet/body.ts";
import { perform } from "#workflow/act.ts";
import { renew } from "#workflow/meet/renew.ts";
import { seat, unseat } from "#workflow/meet/seat.ts";
import { at, clerk, done, member, refused, resident, service, street, streetPath, who } from "../../support/known.ts";
import { councilOf, luohu } from "../../support/luohu.ts";

const seatOf = (n: number, given: Partial<BodySeat> = {}): BodySeat => ({
  id: `seat-${n}`,
  person: `p-member-${n}`,
  name: `成员${n}`,
  kind: "member",
  term: 3,
  from: "2024-01-01",
  until: null,
  ended: null,
  ...given,
});
const body = (given: Partial<SeatedBody> = {}): SeatedBody => ({
  id: `${street}/council`,
  area: street,
  areaName: "东晓街道",
  path: streetPath,
  level: "street",
  key: "council",
  rule: councilOf(luohu),
  term: 3,
  seats: [seatOf(1), seatOf(2), seatOf(3, { ended: "2026-01-01" })],
  called: [],
  people: [1, 2, 3, 4, 5, 6].map((n) => ({ id: `p-member-${n}`, name: `成员${n}` })),
  ...given,
});

describe("somebody is seated", () => {
  const tries = (input: Partial<Parameters<typeof seat.decide>[2]> = {}, known = body(), by = clerk) =>
    perform(seat, known, by, { person: "p-member-4", seat: "member", from: "2026-06-15", until: null, ...input }, at());

  it("in the term that runs, by kind, from a day until another", () =>
    expect(done(tries({ until: "2028-12-31" }))).toEqual([
      {
        subject: `body:${street}/council`,
        kind: "seated",
        body: {
          area: street,
          key: "council",
          seat: "id1",
          person: "p-member-4",
          kind: "member",
          term: 3,
          from: "2026-06-15",
          until: "2028-12-31",
        },
        texts: {},
        tells: ["p-member-4"],
      },
    ]));
  it("as the chair, by the office, and again after a seat that has ended", () => {
    expect(done(tries({ seat: "chair" }, body(), service))[0]?.body).toMatchObject({ kind: "chair" });
    expect(done(tries({ person: "p-member-3" }))).toHaveLength(1);
  });
  it("refused twice, for a kind that the policy does not know, and for who may not act as a member", () => {
    expect(refused(tries({ person: "p-member-1" }))).toMatchObject({ refusal: "already_seated", field: "person" });
    expect(refused(tries({ seat: "king" }))).toMatchObject({ refusal: "not_a_choice", field: "seat" });
    expect(refused(tries({ person: "p-resident" }))).toMatchObject({ refusal: "not_a_choice", field: "person" });
  });
  it("refused to oneself, to members and residents, and until a day before it begins", () => {
    const self = who("p-member-4", "clerk", "member");
    expect(refused(tries({}, body(), self))).toMatchObject({ refusal: "second_person" });
    for (const by of [member(1), resident]) expect(refused(tries({}, body(), by))).toEqual({ refusal: "not_your_role" });
    expect(refused(tries({ until: "2026-06-14" }))).toMatchObject({ refusal: "ends_before_start", field: "until" });
  });
});

describe("a seat ends", () => {
  const tries = (id: string, by = clerk) => perform(unseat, body(), by, { seat: id, reason: "迁出本社区" }, at());
  it("with its reason, and the person is told", () =>
    expect(done(tries("seat-2"))).toMatchObject([
      { kind: "unseated", body: { seat: "seat-2" }, texts: { reason: "迁出本社区" }, tells: ["p-member-2"] },
    ]));
  it("refused for one that has ended, and for one's own", () => {
    expect(refused(tries("seat-3"))).toMatchObject({ refusal: "not_a_choice" });
    expect(refused(tries("seat-1", who("p-member-1", "clerk")))).toMatchObject({ refusal: "second_person" });
  });
});

describe("a new term", () => {
  const five = [2, 3, 4, 5, 6].map((n) => ({ key: `p-member-${n}`, seat: "member" }));
  const tries = (seats: readonly { key: string; seat: string | null }[] = five, known = body(), from = "2026-06-15", by = clerk) =>
    perform(renew, known, by, { from, until: "2029-06-14", seats: [...seats] }, at());
  const called = {
    meeting: "m",
    items: [
      { item: "m.1", project: "304718521", application: null, state: "listed" },
      { item: "m.2", project: "304718522", application: null, state: "struck" },
    ],
  };

  it("ends the old one and seats the new members, in one act", () =>
    expect(done(tries([{ key: "p-member-1", seat: null }, ...five]))).toMatchObject([
      {
        kind: "renewed",
        body: { term: 4, from: "2026-06-15", until: "2029-06-14", seats: five.map(({ key }) => ({ person: key, kind: "member" })) },
      },
    ]));
  it("makes a called sitting of the old one void; its items go back to wait", () =>
    expect(done(tries(five, body({ called: [called] }))).slice(1)).toEqual([
      { subject: "meeting:m", kind: "voided", body: { body: `${street}/council`, term: 4 }, texts: {} },
      { subject: "project:304718521", kind: "unscheduled", body: { meeting: "m", item: "m.1" }, texts: {} },
    ]));
  it("refused while a sitting is being voted in", () => {
    for (const state of ["open", "closed", "counted"])
      expect(
        refused(tries(five, body({ called: [{ ...called, items: [{ item: "m.1", project: "x", application: null, state }] }] }))),
      ).toEqual({
        refusal: "under_way",
      });
  });
  it("refused with fewer than the policy asks for", () =>
    expect(refused(tries(five.slice(1)))).toEqual({ refusal: "too_few_seats", says: { found: 4, least: 5 } }));
  it("refused in the future, before the last seat was given, and for oneself", () => {
    expect(refused(tries(five, body(), "2026-06-16"))).toMatchObject({ refusal: "in_the_future", field: "from" });
    expect(refused(tries(five, body(), "2023-12-31"))).toMatchObject({ refusal: "before_the_last" });
    expect(refused(tries(five, body(), "2026-06-15", who("p-member-2", "clerk")))).toMatchObject({ refusal: "second_person" });
  });
  it("refused for a kind of seat that there is not, beside the name", () =>
    expect(refused(tries([...five, { key: "p-member-1", seat: "king" }]))).toMatchObject({
      refusal: "not_a_choice",
      field: "seats.seat.p-member-1",
    }));
});
