import { expect, it } from "vitest";
import type { Register } from "#model/procure/register.ts";
import { perform } from "#workflow/act.ts";
import { enrol } from "#workflow/procure/enrol.ts";
import { at, clerk, done, refused, service, streetPath, supplier, works } from "../../support/known.ts";

const input = { name: "邻里社工服务中心", credit: "53440300MJLEXAMP2X", type: "organisation" as const, founded: "2018-09-03" };
const register: Register = { path: streetPath, known: [{ id: supplier, name: "惠民小筑", credit: supplier }] };
const tries = (given: Partial<typeof input> = {}, by = service) => perform(enrol, register, by, { ...input, ...given }, at());

it("a supplier is registered under its credit code", () => {
  for (const by of [service, works])
    expect(done(tries({}, by))).toEqual([
      {
        subject: `supplier:${input.credit}`,
        kind: "supplier_registered",
        body: { credit: input.credit, type: input.type, founded: input.founded },
        texts: { name: input.name },
      },
    ]);
});
it("refused to a clerk", () => expect(refused(tries({}, clerk))).toEqual({ refusal: "not_your_role" }));
it("refused with a code that does not check", () =>
  expect(refused(tries({ credit: "53440300MJLEXAMP2Y" }))).toEqual({ refusal: "bad_credit_code", field: "credit" }));
it("refused when it is registered already", () =>
  expect(refused(tries({ credit: supplier }))).toEqual({ refusal: "taken", field: "credit" }));
