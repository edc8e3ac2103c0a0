/** While work runs residents complain and their supervisors (居务监督) raise red flags; the officer of the class answers within the limit. */
import { openComplaints } from "#model/deliver/complaint.ts";
import { complaintForm, redressForm } from "#model/deliver/forms.ts";
import type { Draft } from "#model/draft.ts";
import type { Hand } from "#model/hand.ts";
import type { Who } from "#model/people/roles.ts";
import type { Dossier } from "#model/project.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";
import { limited, officerOf } from "../moves.ts";

/** What is to be divided or united is not yet done by anybody. */
const underContract = (d: Dossier): Refusal | undefined => (d.contracts.length > 0 ? undefined : refuse("no_contract"));

export const complain = onProject({
  name: "complain",
  form: complaintForm,
  when: (d) => (d.project.public ? underContract(d) : refuse("not_in_sight")),
  decide: (d, who, { text }, hand) => [said(d, who, text, false, hand)],
});

export const flag = onProject({
  name: "flag",
  form: complaintForm,
  when: underContract,
  decide: (d, who, { text }, hand) => [said(d, who, text, true, hand)],
});

const said = (d: Dossier, who: Who, text: string, isFlag: boolean, hand: Hand): Draft => ({
  subject: projectOf(d.project.receipt),
  kind: "complained",
  body: {
    complaint: hand.id(),
    flag: isFlag,
    person: who.id,
    handler: officerOf(d),
    due: limited(d, hand.today, d.policy.delivery.answer.value),
  },
  texts: { text },
});

export const redress = onProject({
  name: "redress",
  form: redressForm,
  when: (d, who) => {
    const open = openComplaints(d);
    if (open.length === 0) return refuse("nothing_open");
    return open.every((one) => one.person === who.id) ? refuse("own_project") : undefined;
  },
  decide: (d, who, { complaint, founded, answer }) => {
    const open = openComplaints(d).find((one) => one.complaint === complaint);
    if (!open) return refuse("not_a_choice", "complaint");
    if (open.person === who.id) return refuse("own_project");
    return [
      {
        subject: projectOf(d.project.receipt),
        kind: "redressed",
        body: { complaint, upheld: founded === "yes" },
        texts: { answer },
        tells: [open.person],
      },
    ];
  },
});
