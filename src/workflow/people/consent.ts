/** A resident lets somebody act for them, and a clerk writes it down: who, for whom, how it was given, from when until when; it can be ended at any time. */

import type { Hand } from "#model/hand.ts";
import type { Consents } from "#model/people/consent.ts";
import { consentForm, retractionForm } from "#model/people/forms.ts";
import { holds, type Who } from "#model/people/roles.ts";
import { refuse } from "#model/refusals.ts";
import { personOf } from "#model/subject.ts";
import { type Act, mayInArea } from "../act.ts";

export const consent: Act<Consents, typeof consentForm> = {
  name: "consent",
  form: consentForm,
  may: (known, who, hand) => mayInArea("consent", who, known.path, hand),
  decide: (known, who, { resident, agent, relation, given, heard, paper, from, until }, hand) => {
    if (!known.residents.some((one) => one.id === resident)) return refuse("not_a_choice", "resident");
    if (agent === resident || !known.agents.some((one) => one.id === agent)) return refuse("not_a_choice", "agent");
    // Who writes it down does not write it down for themselves.
    if (agent === who.id || resident === who.id) return refuse("second_person", agent === who.id ? "agent" : "resident");
    if (heard === agent || !known.clerks.some((one) => one.id === heard)) return refuse("not_a_choice", "heard");
    if (given === "paper" && paper === null) return refuse("required", "paper");
    if (until < from) return refuse("ends_before_start", "until", { day: from });
    if (until < hand.today) return refuse("ends_before_start", "until", { day: hand.today });
    const body = { grant: hand.id(), area: known.area, resident, relation, form: given, heard, from, until };
    return [{ subject: personOf(agent), kind: "consented", body, texts: { paper: paper ?? "" }, tells: [resident, agent] }];
  },
};

/** By a clerk, or by the resident whose consent it is. */
export const retract: Act<Consents, typeof retractionForm> = {
  name: "retract",
  form: retractionForm,
  may: (known, who, hand) =>
    mayInArea("retract", who, known.path, hand) ?? (endable(known, who, hand).length > 0 ? undefined : refuse("nothing_open")),
  decide: (known, who, { agent, grant }, hand) => {
    const one = endable(known, who, hand).find((each) => each.grant === grant && each.agent === agent);
    if (!one) return refuse("not_a_choice", "grant");
    return [{ subject: personOf(one.agent), kind: "revoked", body: { grant }, texts: {}, tells: [one.resident, one.agent] }];
  },
};

/** One's own, and for a clerk all of the place. */
const endable = ({ list, path }: Consents, who: Who, hand: Hand) =>
  list.filter((each) => !each.revoked && (each.resident === who.id || holds(who, ["clerk"], path, hand.today)));
