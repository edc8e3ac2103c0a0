/**
 * What people say of it afterwards (满意度): residents of the place once each, online or on paper that two people have checked. The clock asks some
 * weeks after the acceptance and closes it; whoever is below the policy's aim has to answer for it.
 */
import { canvassForm, opinionForm, remedyForm } from "#model/accept/forms.ts";
import { answered, opinions, satisfied } from "#model/accept/opinion.ts";
import { startOf } from "#model/day.ts";
import type { Draft } from "#model/draft.ts";
import type { Hand } from "#model/hand.ts";
import { proposersOf } from "#model/procure/recast.ts";
import type { Dossier } from "#model/project.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { countOf, opinionOf, projectOf } from "#model/subject.ts";
import { actsForSupplier, onProject } from "../act.ts";
import { dueIn } from "../moves.ts";

/** Is somebody asked now? */
function asking(d: Dossier, hand: Hand): Refusal | undefined {
  const { until, closed } = d.opinions;
  if (until === null) return refuse("not_asked");
  return closed || hand.today > until ? refuse("asking_over", undefined, { day: until }) : undefined;
}

export const opine = onProject({
  name: "opine",
  form: opinionForm,
  when: (d, who, hand) => {
    if (actsForSupplier(d, who, hand)) return refuse("delivered_it");
    const all = d.policy.satisfaction.value.asked.includes("beneficiaries");
    return all || proposersOf(d).includes(who.id) ? asking(d, hand) : refuse("not_yours");
  },
  decide: (d, who, { opinion, note }) => {
    const { receipt } = d.project;
    const body = { project: receipt, person: who.id, opinion };
    return [{ subject: opinionOf(receipt, who.id), kind: "opined", body, texts: { note: note ?? "" } }];
  },
});

/** At the door and by telephone: so many of each answer, on forms that a second person looks through. */
export const canvass = onProject({
  name: "canvass",
  form: canvassForm,
  when: (d, _who, hand) => asking(d, hand),
  decide: (d, _who, { counts, paper }, hand) => {
    const of = opinions.map((_, index) => counts.find((row) => row.key === String(index))?.count ?? 0);
    const forms = answered(of);
    if (forms === 0) return refuse("required", "counts.count.0");
    const body = { about: "opinion" as const, of: d.project.receipt, forms, counts: of };
    return [{ subject: countOf(hand.id()), kind: "count_entered", body, texts: { paper } }];
  },
});

export const remedy = onProject({
  name: "remedy",
  form: remedyForm,
  when: (d) => (d.opinions.low ? undefined : refuse("not_low")),
  decide: (d, _who, { note }) => [
    { subject: projectOf(d.project.receipt), kind: "remedied", body: {}, texts: { note }, tells: [d.project.proposer] },
  ],
});

/** The clock asks, and later closes what it asked. */
export function askOpinions(d: Dossier, hand: Hand): readonly Draft[] {
  const subject = projectOf(d.project.receipt);
  const { acceptedOn } = d.project;
  // Of what was done in sections people are asked once, of the whole.
  if (acceptedOn === null || d.opinions.closed || d.project.partOf !== null) return [];
  const { after, within, target } = d.policy.satisfaction.value;
  if (d.opinions.until === null) {
    if (hand.now < startOf(dueIn(d.calendar, acceptedOn, after).day)) return [];
    const { day } = dueIn(d.calendar, hand.today, within);
    return [{ subject, kind: "opinions_asked", body: { until: day }, texts: {}, tells: proposersOf(d) }];
  }
  if (hand.today <= d.opinions.until) return [];
  const counts = [...d.opinions.counts];
  const good = satisfied(counts);
  const body = { counts, good: good ?? 0, target, low: good === null || good < target };
  return [{ subject, kind: "opinions_closed", body, texts: {}, tells: proposersOf(d) }];
}
