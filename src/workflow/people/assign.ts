/**
 * A project that waits at an office is given to one of its people by name: taken, passed on, given back. Any of the office may do so, and may still
 * do the work: who it was given to says whose desk it is on first, never who may. The trail shows who did it.
 */

import { assignmentForm } from "#model/people/forms.ts";
import { assigneeOf } from "#model/people/office.ts";
import { toOffice } from "#model/people/staff.ts";
import type { Dossier } from "#model/project.ts";
import { refuse } from "#model/refusals.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";

export const assign = onProject({
  name: "assign",
  form: assignmentForm,
  when: (d) => (assigneeOf(d) || colleagues(d).length > 0 ? undefined : refuse("nobody_else")),
  decide: (d, who, { person: chosen }) => {
    const { receipt, turn } = d.project;
    const person = chosen === toOffice ? null : chosen;
    if (person === (assigneeOf(d)?.id ?? null)) return refuse("same_value", "person");
    if (person !== null && !colleagues(d).some((one) => one.id === person)) return refuse("not_a_choice", "person");
    const tells = person === null || person === who.id ? [] : [person];
    return [{ subject: projectOf(receipt), kind: "assigned", body: { person, turn }, texts: {}, tells }];
  },
});

/** Nobody decides on what they proposed themselves. */
const colleagues = ({ kin, project }: Dossier) => kin.office.filter((one) => one.id !== project.proposer);
