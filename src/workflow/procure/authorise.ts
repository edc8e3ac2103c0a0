/**
 * Who acts for a supplier is named by its authorisation, with a telephone. Whoever has that telephone already, as a resident or on a body, is that person and
 * nobody else, so that they stand back where the supplier is decided on; the officer learns nothing of it: it looks and reads the same.
 */
import { officers } from "#model/act.ts";
import { grantFor } from "#model/people/roles.ts";
import { contactForm, releaseForm } from "#model/procure/forms.ts";
import type { Authorising, SupplierFile } from "#model/procure/register.ts";
import { refuse } from "#model/refusals.ts";
import { personOf, supplierOf } from "#model/subject.ts";
import { type Act, mayInArea } from "../act.ts";

export const authorise: Act<Authorising, typeof contactForm> = {
  name: "authorise",
  form: contactForm,
  may: (known, who, hand) => mayInArea("authorise", who, known.path, hand),
  decide: ({ id, contacts, holder }, who, { name, phone, document, from, until }, hand) => {
    if (until !== null && until < from) return refuse("ends_before_start", "until", { day: from });
    if (contacts.some((one) => one.phone === phone)) return refuse("taken", "phone");
    if (holder === who.id) return refuse("second_person", "phone");
    const area = grantFor(who, officers, null, hand.today)?.path.split("/").at(-1) ?? "";
    const person = personOf(holder ?? hand.id());
    const grant = hand.id();
    const terms = { grant, role: "supplier" as const, area, from, until, supplier: id, delegateOf: null, document };
    return [
      ...(holder === null
        ? [{ subject: person, kind: "registered" as const, body: { handle: `supplier-${hand.digits(8)}` }, texts: { name, phone } }]
        : []),
      { subject: person, kind: "granted", body: terms, texts: {}, tells: [person.slice("person:".length)] },
      { subject: supplierOf(id), kind: "authorised", body: { grant }, texts: { name, phone } },
    ];
  },
};

export const relieve: Act<SupplierFile, typeof releaseForm> = {
  name: "relieve",
  form: releaseForm,
  may: (file, who, hand) => mayInArea("relieve", who, file.path, hand) ?? (file.contacts.length > 0 ? undefined : refuse("nothing_open")),
  decide: ({ contacts }, who, { contact }) => {
    const found = contacts.find((one) => one.grant === contact);
    if (!found) return refuse("not_a_choice", "contact");
    if (found.person === who.id) return refuse("second_person", "contact");
    return [{ subject: personOf(found.person), kind: "revoked", body: { grant: contact }, texts: {}, tells: [found.person] }];
  },
};
