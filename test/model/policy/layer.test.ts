import { describe, expect, it } from "vitest";
import { type Json, type Layer, layered } from "#model/policy/layer.ts";

const leaf = (value: number, grade = "U") => ({ value, source: "示例", grade });
const city: Layer = {
  of: "city",
  document: {
    name: "city",
    rounds: leaf(2),
    limits: { payment: leaf(30), funding: leaf(180) },
    gates: [
      { key: "screening", by: ["clerk"], limit: leaf(10) },
      { key: "council", by: ["chair"], limit: leaf(20) },
    ],
  },
};
const district = (document: Layer["document"]): Layer => ({ of: "district", document });
const of = (document: Layer["document"]) => layered([city, district(document)]);

describe("the nearest that says something wins", () => {
  it("field by field", () =>
    expect(of({ limits: { payment: leaf(15) } }).document).toMatchObject({
      name: "city",
      limits: { payment: leaf(15), funding: leaf(180) },
    }));
  it("a sourced value is replaced whole, with its source", () =>
    expect(of({ rounds: { value: 3, source: "区办法", grade: "A" } }).document["rounds"]).toEqual({
      value: 3,
      source: "区办法",
      grade: "A",
    }));
  it("a list of keyed things is said whole, in its new order, and inherits what it does not say", () =>
    expect(of({ gates: [{ key: "council" }, { key: "screening", limit: leaf(5) }] }).document["gates"]).toEqual([
      { key: "council", by: ["chair"], limit: leaf(20) },
      { key: "screening", by: ["clerk"], limit: leaf(5) },
    ]));
  it("what the list leaves out is gone, what is new stands as it is", () =>
    expect(of({ gates: [{ key: "party", by: ["clerk"] }] }).document["gates"]).toEqual([{ key: "party", by: ["clerk"] }]));
  it("a condition is said whole: what it demands above can be dropped", () => {
    const gate = (only: Json) => ({ gates: [{ key: "screening", only }] });
    const under = (only: Json) =>
      layered([
        { of: "city", document: gate({ above: 5, urgent: false }) },
        { of: "street", document: gate(only) },
      ]);
    expect(under({ above: 9 }).document).toEqual(gate({ above: 9 }));
    expect(under({}).document).toEqual(gate({}));
  });
  it("a plain list is replaced whole", () =>
    expect(of({ gates: [{ key: "screening", by: ["officer:service"] }] }).document["gates"]).toMatchObject([{ by: ["officer:service"] }]));
});

describe("each value says whose it is", () => {
  it("the layer that said it last", () => {
    const { origins } = of({ limits: { payment: leaf(15) }, gates: [{ key: "screening", limit: leaf(5) }] });
    expect(origins).toMatchObject({
      rounds: "city",
      "limits.payment": "district",
      "limits.funding": "city",
      "gates.screening.limit": "district",
      "gates.screening.by": "city",
    });
  });
});
