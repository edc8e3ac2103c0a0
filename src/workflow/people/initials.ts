/** The initials of an area stand in project numbers: capital letters and digits, once under the same parent. Numbers already given stay. */
import { initialsForm } from "#model/people/forms.ts";
import type { Neighbours } from "#model/people/neighbours.ts";
import { refuse } from "#model/refusals.ts";
import { areaOf } from "#model/subject.ts";
import { type Act, mayInArea } from "../act.ts";

export const name: Act<Neighbours, typeof initialsForm> = {
  name: "name",
  form: initialsForm,
  may: (area, who, hand) => mayInArea("name", who, area.path, hand),
  decide: (area, _who, { initials }) => {
    if (!/^[A-Z][A-Z0-9]+$/.test(initials)) return refuse("not_initials", "initials");
    if (initials === area.initials) return refuse("same_value", "initials");
    if (area.taken.includes(initials)) return refuse("taken", "initials");
    return [{ subject: areaOf(area.area), kind: "initials_set", body: { initials }, texts: {} }];
  },
};
