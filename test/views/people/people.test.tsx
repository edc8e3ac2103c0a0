import { describe, expect, it } from "vitest";
import type { Grant } from "#model/people/roles.ts";
import { PeoplePage } from "#views/people/people.tsx";
import { reading, textOf } from "../reader.ts";

const street = "4403/440303/440303009";
const grant = (id: string, given: Partial<Grant> = {}): Grant => ({
  id,
  role: "clerk",
  path: street,
  from: "2024-01-01",
  until: null,
  supplier: null,
  delegateOf: null,
  ...given,
});
const staff = {
  area: "440303009",
  path: street,
  people: [
    { id: "p-admin", name: "周立", handle: null, grants: [grant("g1", { role: "administrator" })] },
    {
      id: "p-clerk",
      name: "陈晓燕",
      handle: null,
      grants: [grant("g2"), grant("g3", { role: "chair", path: `${street}/440303009014`, until: "2026-05-31" })],
    },
    { id: "p-stand", name: "何敏", handle: null, grants: [grant("g4", { role: "approver", from: "2026-07-01", delegateOf: "p-clerk" })] },
  ],
  organisations: [],
};
const draw = (given: Partial<Parameters<typeof PeoplePage>[0]> = {}) =>
  String(
    <PeoplePage
      s={reading({ who: { id: "p-admin", name: "周立", roles: ["administrator"] } })}
      staff={staff}
      areaName="东晓街道"
      offers={[]}
      {...given}
    />,
  );

describe("who holds which role", () => {
  it("says where, and until when", () => {
    const text = textOf(draw({ areas: [{ code: "440303009014", name: "木棉岭社区" }] }));
    expect(text).toContain("社区经办 东晓街道 · 2024年1月1日起，未定任期");
    expect(text).toContain("议事会召集人 任期已满 木棉岭社区 · 2024年1月1日至2026年5月31日");
    expect(text).toContain("街道审定人 尚未到任");
    expect(text).toContain("代行陈晓燕的职责");
  });

  it("offers to end roles of others, never one's own", () => {
    const html = draw({ offers: [{ act: "revoke", href: "/r" }] });
    expect([...html.matchAll(/name="grant" value="(\w+)"/g)].map((match) => match[1])).toEqual(["g2", "g3", "g4"]);
    expect(html).toContain('action="/people/revocations"');
    expect(draw()).not.toContain("/people/revocations");
  });
});
