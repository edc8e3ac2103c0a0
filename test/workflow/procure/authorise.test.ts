import { describe, expect, it } from "vitest";
import { readForm } from "#model/filled.ts";
import { contactForm } from "#model/procure/forms.ts";
import type { Authorising, Contact } from "#model/procure/register.ts";
import { perform } from "#workflow/act.ts";
import { authorise, relieve } from "#workflow/procure/authorise.ts";
import { at, clerk, done, finance, refused, resident, service, works } from "../../support/known.ts";
import { able, supplier } from "../../support/supply.ts";

const file = (given: Partial<Authorising> = {}): Authorising => ({
  ...able(),
  ...{ path: null, type: "enterprise", account: "", lists: "", grade: null, changes: [], contacts: [], contracts: [], holder: null },
  ...given,
});
const contact: Contact = {
  ...{ grant: "g1", person: "p1", name: "魏师傅", phone: "18800000001" },
  ...{ document: "委托书1号", from: "2026-03-02", until: null },
};
const given = { name: "魏师傅", phone: "18800000001", document: "委托书1号", from: "2026-06-15" };
const tries = (known = file(), by = works, input: { until?: string } = {}) =>
  perform(authorise, known, by, { ...given, until: null, ...input }, at());

describe("who acts for a supplier", () => {
  it("unknown to the house: is registered with the telephone, appointed, and named in the supplier's file", () => {
    const facts = done(tries());
    const [registered, granted, named] = facts;
    expect(facts.map(({ kind }) => kind)).toEqual(["registered", "granted", "authorised"]);
    expect(registered).toMatchObject({
      texts: { name: "魏师傅", phone: "18800000001" },
      body: { handle: expect.stringMatching(/^supplier-\d{8}$/) },
    });
    expect(granted).toMatchObject({
      subject: registered?.subject,
      body: { role: "supplier", supplier, document: "委托书1号", from: "2026-06-15" },
    });
    expect(named).toMatchObject({ subject: `supplier:${supplier}`, texts: { name: "魏师傅", phone: "18800000001" } });
  });

  it("known by that telephone: is that person, not a second one; the supplier's line says the same", () => {
    const [granted, named] = done(tries(file({ holder: "p-member-3" })));
    expect(granted).toMatchObject({ subject: "person:p-member-3", kind: "granted", tells: ["p-member-3"] });
    const [, , other] = done(tries());
    const { grant: _own, ...body } = Object(named?.body);
    expect([named?.subject, named?.kind, body, named?.texts]).toEqual([other?.subject, other?.kind, {}, other?.texts]);
  });

  it("in no body of a fact stands a name or a telephone", () => {
    for (const known of [file(), file({ holder: "p-member-3" })])
      expect(JSON.stringify(done(tries(known)).map(({ body }) => body))).not.toMatch(/1880000|魏师傅/);
  });

  it("is named by the officers of works and services alone, never by themselves", () => {
    expect(done(tries(file(), service))).toHaveLength(3);
    for (const by of [clerk, finance, resident]) expect(refused(tries(file(), by))).toEqual({ refusal: "not_your_role" });
    expect(refused(tries(file({ holder: works.id })))).toEqual({ refusal: "second_person", field: "phone" });
  });

  it("once under one telephone, until a day that is not before it begins", () => {
    expect(refused(tries(file({ contacts: [contact] })))).toEqual({ refusal: "taken", field: "phone" });
    expect(refused(tries(file(), works, { until: "2026-06-14" }))).toMatchObject({ refusal: "ends_before_start", field: "until" });
  });

  it("a telephone is read as people write it; what is none is told beside the field", () => {
    const read = (phone: string) => readForm(contactForm, { ...given, until: "", phone });
    for (const typed of ["188 0000 0001", "188-0000-0001", "+86 18800000001", "１８８００００００００１".slice(0, 11), "8618800000001"])
      expect(read(typed), typed).toMatchObject({ input: { phone: expect.stringMatching(/^188\d{8}$/) } });
    for (const typed of ["0755-25500000", "12800000001", "1880000000", "18800000001x"])
      expect(read(typed)).toEqual({ errors: { phone: "not_a_phone" } });
  });
});

describe("who no longer acts for it", () => {
  it("is relieved by an officer, one of those who are named", () => {
    const known = file({ contacts: [contact] });
    expect(done(perform(relieve, known, works, { contact: "g1" }, at()))).toEqual([
      { subject: "person:p1", kind: "revoked", body: { grant: "g1" }, texts: {}, tells: ["p1"] },
    ]);
    expect(refused(perform(relieve, known, works, { contact: "g2" }, at()))).toEqual({ refusal: "not_a_choice", field: "contact" });
    expect(refused(perform(relieve, file(), works, { contact: "g1" }, at()))).toEqual({ refusal: "nothing_open" });
    expect(refused(perform(relieve, file({ contacts: [{ ...contact, person: works.id }] }), works, { contact: "g1" }, at()))).toEqual({
      refusal: "second_person",
      field: "contact",
    });
  });
});
