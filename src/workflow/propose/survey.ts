/** A need survey (问需): asked of a community; each resident answers once and may change it until it closes. */

import type { Hand } from "#model/hand.ts";
import { holds, type Who } from "#model/people/roles.ts";
import { respondForm, surveyForm, tallyForm } from "#model/propose/forms.ts";
import { type Ground, kindsIn, mostKinds, type Survey } from "#model/propose/survey.ts";
import { refuse } from "#model/refusals.ts";
import { countOf, responseOf, surveyOf } from "#model/subject.ts";
import { type Act, mayInArea } from "../act.ts";

export const survey: Act<Ground, typeof surveyForm> = {
  name: "survey",
  form: surveyForm,
  may: (ground, who, hand) => mayInArea("survey", who, ground.path, hand),
  decide: (ground, _who, { title, from, until, list }, hand) => {
    const kinds = kindsIn(list);
    if (kinds.length < 2 || kinds.length > mostKinds) return refuse("out_of_kinds", "list", { least: 2, most: mostKinds });
    if (until < from) return refuse("ends_before_start", "until", { day: from });
    if (until < hand.today) return refuse("window_over", "until");
    const body = { area: ground.area, from, until, kinds: kinds.length };
    return [{ subject: surveyOf(hand.id()), kind: "surveyed", body, texts: { title, list: kinds.join("\n") } }];
  },
};

export const respond: Act<Survey, typeof respondForm> = {
  name: "respond",
  form: respondForm,
  may: (known, who, hand) => {
    if (!livesIn(known, who, hand)) return refuse("not_your_community");
    if (hand.today < known.from) return refuse("too_early");
    return hand.today > known.until ? refuse("survey_closed") : undefined;
  },
  decide: (known, who, { kinds, line }) => {
    const chosen = kinds.map(Number);
    if (!chosen.every((kind) => known.kinds[kind] !== undefined)) return refuse("not_a_choice", "kinds");
    const body = { survey: known.id, person: who.id, kinds: [...chosen].sort((a, b) => a - b) };
    return [{ subject: responseOf(known.id, who.id), kind: "responded", body, texts: { line: line ?? "" } }];
  },
};

/** Residents of the community, and of any of it where a whole street is asked. */
const livesIn = (known: Survey, who: Who, hand: Hand): boolean =>
  who.grants.some(
    (grant) =>
      (grant.path === known.path || grant.path.startsWith(`${known.path}/`) || known.path.startsWith(`${grant.path}/`)) &&
      holds({ ...who, grants: [grant] }, ["resident"], null, hand.today),
  );

/** Paper forms, counted by a clerk: so many in all, and so many for each kind. It counts when a second person has verified it. */
export const tally: Act<Survey, typeof tallyForm> = {
  name: "tally",
  form: tallyForm,
  may: (known, who, hand) => mayInArea("tally", who, known.path, hand) ?? (hand.today < known.from ? refuse("too_early") : undefined),
  decide: (known, _who, { forms, counts, paper }, hand) => {
    const more = counts.find((row) => row.count > forms);
    if (more) return refuse("more_than_forms", `counts.count.${more.key}`, { most: forms });
    const of = known.kinds.map((_, kind) => counts.find((row) => row.key === String(kind))?.count ?? 0);
    const body = { about: "survey" as const, of: known.id, forms, counts: of };
    return [{ subject: countOf(hand.id()), kind: "count_entered", body, texts: { paper } }];
  },
};
