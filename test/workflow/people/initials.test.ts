import { expect, it } from "vitest";
import type { Neighbours } from "#model/people/neighbours.ts";
import { perform } from "#workflow/act.ts";
import { name } from "#workflow/people/initials.ts";
import { area, at, clerk, done, path, refused, who } from "../../support/known.ts";

const neighbours: Neighbours = { area, path, name: "木棉岭社区", initials: "MMLSQ", taken: ["DXSQ", "SQSQ"] };
const tries = (initials: string, by = who("p-admin", "administrator")) => perform(name, neighbours, by, { area, initials }, at());

it("an area gets the initials that stand in its project numbers", () =>
  expect(done(tries("MML2"))).toEqual([{ subject: `area:${area}`, kind: "initials_set", body: { initials: "MML2" }, texts: {} }]));
it("refused unless they are capitals and digits, a capital first", () => {
  for (const initials of ["mml", "2MML", "MM-L", "木棉", "M", "M ML"])
    expect(refused(tries(initials))).toEqual({ refusal: "not_initials", field: "initials" });
});
it("refused where a neighbour has them", () => expect(refused(tries("DXSQ"))).toEqual({ refusal: "taken", field: "initials" }));
it("refused where nothing changes", () => expect(refused(tries("MMLSQ"))).toEqual({ refusal: "same_value", field: "initials" }));
it("refused to anybody but an administrator", () => expect(refused(tries("MML2", clerk))).toEqual({ refusal: "not_your_role" }));
