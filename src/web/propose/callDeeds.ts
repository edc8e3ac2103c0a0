import type { Raw } from "#model/form.ts";
import { plainYuan } from "#model/money.ts";
import type { Campaign } from "#model/propose/call.ts";
import type { CountToCheck, Survey } from "#model/propose/survey.ts";
import { countOf, responseOf } from "#model/subject.ts";
import { campaign } from "#store/propose/call.ts";
import { countById, ground, surveyById } from "#store/propose/survey.ts";
import { aboutCount, aboutSurvey } from "#views/about.tsx";
import { callOptions, classOptions, needOptions } from "#views/options.ts";
import { spoil, verify } from "#workflow/propose/count.ts";
import { invite } from "#workflow/propose/invite.ts";
import { respond, survey, tally } from "#workflow/propose/survey.ts";
import { asInArea, deed, first, type Subjects } from "../deed.ts";
import { inArea } from "../subjects.ts";

export const inviting = deed(invite, inArea(campaign), {
  options: (known, lang) => ({ classes: classOptions(known.policy, lang), copy: callOptions(known.older) }),
  values: (known, raw) => copied(known, raw),
});

/** As last year's: the same words, classes and money, a year later. */
function copied({ older }: Campaign, raw: Raw): Raw {
  const call = older.find((one) => one.id === first(raw["copy"]));
  if (!call) return {};
  const next = (day: string) => `${Number(day.slice(0, 4)) + 1}${day.slice(4) === "-02-29" ? "-02-28" : day.slice(4)}`;
  return {
    title: call.title.replaceAll(call.from.slice(0, 4), next(call.from).slice(0, 4)),
    text: call.text,
    from: next(call.from),
    until: next(call.until),
    classes: [...call.classes],
    quota: call.quota === null ? "" : plainYuan(call.quota),
    editing: String(call.editing),
    questions: call.questions,
  };
}

export const surveying = deed(survey, inArea(ground));

const onSurvey: Subjects<Survey> = {
  know: (db, id, _now, asking) => surveyById(db, id, asking?.who),
  writes: () => [],
  as: asInArea,
  about: aboutSurvey,
};
/** An answer is a line of its own, so that a whole community answers at once. */
export const ofSurvey = [
  deed(
    respond,
    { ...onSurvey, writes: (id, _raw, who) => [responseOf(id, who)] },
    {
      options: (known) => ({ kinds: needOptions(known) }),
      values: ({ mine }): Raw => (mine ? { kinds: mine.kinds.map(String), line: mine.line } : {}),
    },
  ),
  deed(tally, onSurvey),
];

const onCount: Subjects<CountToCheck> = { know: countById, writes: (id) => [countOf(id)], as: asInArea, about: aboutCount };
export const ofCount = [deed(verify, onCount), deed(spoil, onCount)];
