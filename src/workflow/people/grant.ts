/** Roles are given per area, with a term, by an administrator; a role that ends is revoked, never erased. */
import { appointmentForm, revocationForm } from "#model/people/forms.ts";
import type { Role } from "#model/people/roles.ts";
import type { Staff } from "#model/people/staff.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { personOf } from "#model/subject.ts";
import { type Act, mayInArea } from "../act.ts";

export const appoint: Act<Staff, typeof appointmentForm> = {
  name: "appoint",
  form: appointmentForm,
  may: (staff, who, hand) => mayInArea("appoint", who, staff.path, hand),
  decide: (staff, who, { person, role, from, until, delegateOf, organisation, document }, hand) => {
    const chosen = staff.people.find((one) => one.id === person);
    if (!chosen) return refuse("not_a_choice", "person");
    if (chosen.id === who.id) return refuse("second_person", "person");
    if (until !== null && until < from) return refuse("ends_before_start", "until", { day: from });
    const wrong = actsFor(staff, role, organisation, document);
    if (wrong) return wrong;
    if (delegateOf !== null && !staff.people.some((one) => one.id === delegateOf && one.id !== person))
      return refuse("not_a_choice", "delegateOf");
    const body = {
      grant: hand.id(),
      role,
      area: staff.area,
      from,
      until,
      supplier: organisation,
      delegateOf,
      ...(document === null ? {} : { document }),
    };
    return [{ subject: personOf(person), kind: "granted", body, texts: {}, tells: [person] }];
  },
};

/** Who acts for a supplier has its authorisation (授权委托书), for an agency the contract by which it is engaged. Nobody else is appointed for an organisation. */
function actsFor(staff: Staff, role: Role, organisation: string | null, document: string | null): Refusal | undefined {
  if (role !== "agency" && role !== "supplier") return organisation === null ? undefined : refuse("not_a_choice", "organisation");
  if (organisation === null) return refuse("required", "organisation");
  if (!staff.organisations.some((one) => one.id === organisation)) return refuse("not_a_choice", "organisation");
  return document === null ? refuse("required", "document") : undefined;
}

export const revoke: Act<Staff, typeof revocationForm> = {
  name: "revoke",
  form: revocationForm,
  may: (staff, who, hand) => mayInArea("revoke", who, staff.path, hand),
  decide: (staff, who, { grant }) => {
    const holder = staff.people.find((one) => one.grants.some((each) => each.id === grant));
    if (!holder) return refuse("not_a_choice", "grant");
    if (holder.id === who.id) return refuse("second_person", "grant");
    return [{ subject: personOf(holder.id), kind: "revoked", body: { grant }, texts: {}, tells: [holder.id] }];
  },
};
