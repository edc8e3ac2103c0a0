import { describe, expect, it } from "vitest";
import type { InputOf } from "#model/form.ts";
import type { appointmentForm } from "#model/people/forms.ts";
import type { Staff } from "#model/people/staff.ts";
import { perform } from "#workflow/act.ts";
import { appoint, revoke } from "#workflow/people/grant.ts";
import { approver, at, clerk, done, refused, service, street, streetPath, supplier, who } from "../../support/known.ts";

const administrator = who("p-admin", "administrator");
const staff: Staff = {
  area: street,
  path: streetPath,
  people: [clerk, approver, administrator].map(({ id, grants }) => ({ id, name: id, handle: null, grants })),
  organisations: [{ id: supplier, name: "罗湖区邻里评估中心（虚构）" }],
};

describe("appoint", () => {
  const input: InputOf<typeof appointmentForm> = {
    person: clerk.id,
    role: "chair",
    area: street,
    from: "2026-07-01",
    until: "2027-06-30",
    delegateOf: null,
    organisation: null,
    document: null,
  };
  const tries = (given: Partial<typeof input> = {}, by = administrator) => perform(appoint, staff, by, { ...input, ...given }, at());

  it("a role over an area, with a term; the person is told", () =>
    expect(done(tries())).toEqual([
      {
        subject: `person:${clerk.id}`,
        kind: "granted",
        body: { grant: "id1", role: "chair", area: street, from: "2026-07-01", until: "2027-06-30", supplier: null, delegateOf: null },
        texts: {},
        tells: [clerk.id],
      },
    ]));
  it("without an end, or in somebody's place", () =>
    expect(done(tries({ until: null, delegateOf: approver.id }))).toMatchObject([{ body: { until: null, delegateOf: approver.id } }]));
  it("refused for a term that ends before it begins", () =>
    expect(refused(tries({ until: "2026-06-30" }))).toEqual({ refusal: "ends_before_start", field: "until", says: { day: "2026-07-01" } }));
  it("refused for oneself", () =>
    expect(refused(tries({ person: administrator.id }))).toMatchObject({ refusal: "second_person", field: "person" }));
  it("refused for somebody who is not known there", () =>
    expect(refused(tries({ person: "p-x" }))).toMatchObject({ refusal: "not_a_choice", field: "person" }));
  it("refused in the place of oneself, or of somebody unknown", () => {
    for (const delegateOf of [clerk.id, "p-x"])
      expect(refused(tries({ delegateOf }))).toMatchObject({ refusal: "not_a_choice", field: "delegateOf" });
  });
  it("for an evaluation agency, under the contract by which it is engaged", () => {
    const engaged = { role: "agency", organisation: supplier, document: "委托合同2026-3" } as const;
    expect(done(tries(engaged))).toMatchObject([{ body: { role: "agency", supplier, document: "委托合同2026-3" } }]);
    expect(refused(tries({ ...engaged, organisation: null }))).toMatchObject({ refusal: "required", field: "organisation" });
    expect(refused(tries({ ...engaged, document: null }))).toMatchObject({ refusal: "required", field: "document" });
    expect(refused(tries({ ...engaged, organisation: "x" }))).toMatchObject({ refusal: "not_a_choice", field: "organisation" });
    expect(refused(tries({ organisation: supplier }))).toMatchObject({ refusal: "not_a_choice", field: "organisation" });
  });
  it("for a supplier, with its authorisation", () => {
    const authorised = { role: "supplier", organisation: supplier, document: "授权委托书2026-7" } as const;
    expect(done(tries(authorised))).toMatchObject([{ body: { role: "supplier", supplier, document: "授权委托书2026-7" } }]);
    expect(refused(tries({ ...authorised, organisation: null }))).toMatchObject({ refusal: "required", field: "organisation" });
    expect(refused(tries({ ...authorised, document: null }))).toMatchObject({ refusal: "required", field: "document" });
  });
  it("refused to anybody but an administrator", () => {
    for (const by of [clerk, approver]) expect(refused(tries({}, by))).toEqual({ refusal: "not_your_role" });
  });
});

describe("revoke", () => {
  const tries = (grant = `${clerk.id}-0`, by = administrator) => perform(revoke, staff, by, { area: street, grant }, at());

  it("a role ends, and the person is told", () =>
    expect(done(tries())).toEqual([
      { subject: `person:${clerk.id}`, kind: "revoked", body: { grant: `${clerk.id}-0` }, texts: {}, tells: [clerk.id] },
    ]));
  it("refused for one's own", () =>
    expect(refused(tries(`${administrator.id}-0`))).toMatchObject({ refusal: "second_person", field: "grant" }));
  it("refused for a role that is not there", () =>
    expect(refused(tries("g-x"))).toMatchObject({ refusal: "not_a_choice", field: "grant" }));
  it("refused to anybody but an administrator", () => expect(refused(tries(undefined, service))).toEqual({ refusal: "not_your_role" }));
});
