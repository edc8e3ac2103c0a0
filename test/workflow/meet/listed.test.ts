import { describe, expect, it } from "vitest";
import type { BodySeat } from "#model/meet/body.ts";
import { bodyWith, candidate, council, type input, seatOf, tries } from "../../support/council.ts";
import { done, refused, street } from "../../support/known.ts";

const order = (rows: readonly Partial<(typeof input)["order"][number]>[]) =>
  rows.map((row) => ({ key: "", n: null, method: null, ...row }));
const itemsOf = (drafts: ReturnType<typeof done>) => (drafts[0]?.kind === "called" ? drafts[0].body.items : []);

describe("its agenda", () => {
  it("stands in the order that the caller chose; what has no number follows as it was listed", () => {
    const three = council({ candidates: ["100000001", "100000002", "100000003"].map((one) => candidate(one)) });
    const projects = ["100000001", "100000002", "100000003"];
    const listed = itemsOf(
      done(
        tries(
          {
            projects,
            order: order([
              { key: "100000003", n: 1 },
              { key: "100000002", n: 2 },
            ]),
          },
          three,
        ),
      ),
    );
    expect(listed.map((one) => one.project)).toEqual(["100000003", "100000002", "100000001"]);
    expect(listed.map((one) => one.item)).toEqual(["id1.1", "id1.2", "id1.3"]);
  });
  it("may have items by hands and items online; then it is published ahead", () => {
    const mixed = { method: "hands", order: order([{ key: "100000001", method: "online" }]) } as const;
    expect(itemsOf(done(tries(mixed))).map((one) => one.method)).toEqual(["hands", "online"]);
    expect(refused(tries({ ...mixed, at: "2026-06-16T14:30" }))).toMatchObject({ refusal: "too_soon" });
  });
  it("P4.4 knows who acts for the supplier of a project: they are recused from the start", () => {
    const agents = council({ candidates: [candidate("100000001", { agents: ["p-member-2", "p-firm"] }), candidate("100000002")] });
    expect(itemsOf(done(tries({ projects: ["100000001"] }, agents)))[0]?.interested).toEqual(["p-member-2"]);
  });
  it("has with it what was begun urgently since the last sitting", () =>
    expect(done(tries({}, council({ urgent: ["200000001"] })))[0]).toMatchObject({ body: { reported: ["200000001"] } }));
});

describe("its roll", () => {
  const rollOf = (seats: readonly BodySeat[], given: Partial<typeof input> = {}) => {
    const [called] = done(tries(given, council({ bodies: [bodyWith(seats)] })));
    return called?.kind === "called" ? called.body.roll : [];
  };
  it("P4.2 is of those who sit on the day it is called, not of those whose term is over or to come", () =>
    expect(
      rollOf([
        seatOf("p-a"),
        seatOf("p-b", { until: "2026-06-14" }),
        seatOf("p-c", { from: "2026-06-16" }),
        seatOf("p-d", { ended: "2026-06-15" }),
        seatOf("p-e", { until: "2026-06-15" }),
      ]),
    ).toEqual(["p-a", "p-e"]));
  it("P9.11 of one that is entered afterwards, of those who sat on its day", () =>
    expect(rollOf([seatOf("p-a"), seatOf("p-d", { ended: "2026-06-15" })], { method: "hands", at: "2026-06-12T14:30" })).toEqual([
      "p-a",
      "p-d",
    ]));
  it("counts a person in two bodies once, in a joint sitting", () => {
    const both = council({ bodies: [bodyWith([seatOf("p-a"), seatOf("p-b")]), bodyWith([seatOf("p-b"), seatOf("p-c")], "party")] });
    const [called] = done(tries({ bodies: [`${street}/council`, `${street}/party`] }, both));
    expect(called).toMatchObject({ body: { roll: ["p-a", "p-b", "p-c"], bodies: [`${street}/council`, `${street}/party`] } });
  });
});
