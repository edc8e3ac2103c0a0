import { areaOf, personOf } from "#model/subject.ts";
import { holderOf } from "#store/people/know.ts";
import { neighbours, staff } from "#store/people/staff.ts";
import { colleagueOptions, named, roleOptions } from "#views/options.ts";
import { assign } from "#workflow/people/assign.ts";
import { appoint, revoke } from "#workflow/people/grant.ts";
import { name } from "#workflow/people/initials.ts";
import { otherOffices, relay } from "#workflow/people/relay.ts";
import { deed, first } from "../deed.ts";
import { inArea, onProject } from "../subjects.ts";

const inOffice = inArea((db, area) => staff(db, area));
export const ofStaff = [
  deed(
    appoint,
    { ...inOffice, writes: (_id, raw) => [personOf(first(raw["person"]))] },
    { options: (known) => ({ person: named(known.people), delegateOf: named(known.people), organisation: named(known.organisations) }) },
  ),
  deed(revoke, { ...inOffice, writes: (_id, raw) => [holderOf(first(raw["grant"]))] }),
];

export const ofProject = [
  deed(assign, onProject, { options: (d, lang) => ({ person: colleagueOptions(d, lang) }) }),
  deed(relay, onProject, { options: (d, lang) => ({ role: roleOptions(otherOffices(d), lang) }) }),
];

export const naming = deed(
  name,
  { ...inArea((db, area) => neighbours(db, area)), writes: (area) => [areaOf(area)] },
  { values: (known) => ({ initials: known.initials ?? "" }) },
);
