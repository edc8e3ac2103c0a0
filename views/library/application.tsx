/** What an organisation has sent in after a call: who it is, what it offers, where it stands. */
import type { Fact } from "#model/draft.ts";
import type { Form } from "#model/form.ts";
import { type Applied, unmet } from "#model/library/solicitation.ts";
import { pointsOf } from "#model/meet/score.ts";
import { PaperSection, type Papers } from "../archive/files.tsx";
import { FormPage } from "../form.tsx";
import { Page } from "../page.tsx";
import { OfferLinks } from "../press.tsx";
import { Tag } from "../records.tsx";
import { type Row, SummaryList } from "../rows.tsx";
import { Aims } from "../screen/plan.tsx";
import type { Lang, Offer, Setting, Sheet } from "../setting.ts";
import { Trail } from "../trail.tsx";
import { wordsOf } from "../words/words.ts";
import { StateTag } from "./result.tsx";
import { Lines } from "./solicitations.tsx";
import { templateRows } from "./standard.tsx";

/** The form, with its indicators in a table. */
export const ApplicationFormPage = ({ s, form, sheet, about }: { s: Setting; form: Form; sheet: Sheet; about: readonly Row[] }) => (
  <FormPage s={s} form={form} sheet={sheet} about={about} wide>
    <Aims s={s} sheet={sheet} />
  </FormPage>
);

interface Props {
  readonly s: Setting;
  readonly known: Applied;
  readonly offers: readonly Offer[];
  readonly papers: Papers;
  readonly trail: readonly Fact[];
  /** The office of the place. */
  readonly staff: boolean;
  /** Its applicant, or the office: sees what was said to it. */
  readonly own: boolean;
}

export const ApplicationPage = ({ s, known, offers, papers, trail, staff, own }: Props) => {
  const { solicitations: w, trail: heading } = wordsOf(s.lang);
  const { application } = known;
  return (
    <Page s={s} title={application.template.title}>
      <h1 class="govuk-heading-l">{application.template.title}</h1>
      <p>
        <StateTag s={s} application={application} />
      </p>
      <SummaryList
        rows={[
          ...aboutApplication(known, s.lang, own),
          ...(staff && application.contact !== "" ? [[w.contact, application.contact] as const] : []),
          ...templateRows(known.policy, application.template, s.lang),
        ]}
      />
      <OfferLinks s={s} offers={offers} />
      <Contests s={s} known={known} staff={staff} />
      <PaperSection s={s} papers={papers} />
      {own && (
        <section class="section" aria-labelledby="trail">
          <h2 id="trail">{heading.heading}</h2>
          <Trail s={s} facts={trail} policy={known.policy} areaName={known.call.areaName} open={staff} />
        </section>
      )}
    </Page>
  );
};

export function aboutApplication(known: Applied, lang: Lang, own = true): readonly Row[] {
  const { solicitations: w, choices, common } = wordsOf(lang);
  const { application: one, call } = known;
  const lacks = unmet(call, one).map((each) => choices.unfit[each]);
  return [
    [
      w.call,
      <a class="govuk-link" href={`/solicitations/${call.id}`}>
        {call.title}
      </a>,
    ],
    [w.supplier, one.supplierName],
    [w.credit, one.supplier],
    ...(own ? standing(known, lang) : []),
    ...(one.score === null ? [] : [[w.score, w.scored(pointsOf(one.score), one.rank)] as const]),
    ...(own ? ([[w.conditions, lacks.length === 0 ? w.met : <Lines list={[w.unmet(common.listAnd(lacks))]} />]] as const) : []),
  ];
}

/** What the conditions look at, and why it does not go on. */
function standing({ application: one }: Applied, lang: Lang): readonly Row[] {
  const { solicitations: w, choices, common } = wordsOf(lang);
  const why = one.code === null ? one.note : common.labelled(choices.unfit[one.code], one.note);
  return [
    [w.kind, choices.type[one.type]],
    [w.founded, one.founded === null ? w.noFounded : common.day(one.founded)],
    [w.staff, w.staffOf(one.staff)],
    [w.office, w.officeOf(one.office)],
    [w.rating, w.ratingOf(one.rating)],
    [w.channel, choices.channel[one.channel]],
    ...(one.state === "returned" && one.returnedUntil !== null ? [[w.stateOf.returned, w.until(one.returnedUntil)] as const] : []),
    ...(why === "" ? [] : [[w.why, why] as const]),
  ];
}

const Contests = ({ s, known: { application }, staff }: { s: Setting; known: Applied; staff: boolean }) => {
  const { solicitations: w } = wordsOf(s.lang);
  if (application.contests.length === 0) return <></>;
  return (
    <section class="section" aria-labelledby="contests">
      <h2 id="contests">{w.contests}</h2>
      {application.contests.map((one) => (
        <div class="objection">
          <p>
            <Tag tone={one.answer === null ? "waiting" : one.upheld ? "stopped" : "done"}>
              {one.answer === null ? w.contestWaits : w.contestUpheld[one.upheld ? "yes" : "no"]}
            </Tag>
          </p>
          {staff && <p class="words">{one.text}</p>}
          {one.answer !== null && <p class="words">{one.answer}</p>}
        </div>
      ))}
    </section>
  );
};
