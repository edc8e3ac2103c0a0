/** The page behind the plate: what it is, who ordered and who keeps it, until when it is under warranty, and what was reported of it. */
import { dayOf } from "#model/day.ts";
import type { Keeping, Outage, Work } from "#model/keep/work.ts";
import { Page } from "../page.tsx";
import { OfferLinks } from "../press.tsx";
import { Tag } from "../records.tsx";
import { type Row, SummaryList } from "../rows.tsx";
import type { Lang, Offer, Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";

interface Props {
  readonly s: Setting;
  readonly known: Keeping;
  readonly offers: readonly Offer[];
  readonly staff: boolean;
  /** The reader may see what was reported in the words of who did. */
  readonly original: boolean;
}

export const WorkPage = ({ s, known, offers, staff, original }: Props) => {
  const { keep: w } = wordsOf(s.lang);
  const { work, outages } = known;
  const under = work.until >= dayOf(s.now);
  const report = offers.find((one) => one.act === "fault");
  return (
    <Page s={s} title={work.title}>
      <h1 class="govuk-heading-l">{work.title}</h1>
      <p>
        <Tag tone={under ? "done" : "stopped"}>{under ? w.inWarranty : w.over}</Tag>
      </p>
      <SummaryList rows={[...aboutWork(known, s.lang), ...rest(s, work, staff)]} />
      {report && (
        <p>
          <a class="govuk-button" href={report.href}>
            {w.report}
          </a>
        </p>
      )}
      <section class="section" aria-labelledby="outages">
        <h2 id="outages">{w.outages}</h2>
        {outages.length === 0 && <p class="nothing">{w.noOutages}</p>}
        {outages.map((one) => (
          <Reported s={s} outage={one} original={original} />
        ))}
      </section>
      <OfferLinks s={s} offers={offers.filter((one) => one.act !== "fault")} />
      <p class="links">
        <a class="govuk-link" href={`/works/${work.receipt}/plate`}>
          {w.plate}
        </a>{" "}
        <a class="govuk-link" href={`/works/${work.receipt}/plate?paper=a6`}>
          {w.small}
        </a>{" "}
        <a class="govuk-link" href={`/works/${work.receipt}.json`}>
          {w.data}
        </a>
      </p>
    </Page>
  );
};

export function aboutWork({ work }: Pick<Keeping, "work">, lang: Lang): readonly Row[] {
  const { keep: w, choices, common } = wordsOf(lang);
  return [
    [w.place, work.place],
    [w.ordered, w.orderedBy(choices.side[work.side], work.areaName)],
    [w.accepted, common.day(work.acceptedOn)],
    [w.builder, work.supplierName ?? common.none],
    [w.keeper, work.keeper ?? w.noKeeper],
    [w.until, common.day(work.until)],
  ];
}

const rest = (s: Setting, work: Work, staff: boolean): readonly Row[] => {
  const { keep: w } = wordsOf(s.lang);
  return [
    ...(staff && work.contact ? [[w.contact, work.contact] as const] : []),
    [
      w.project,
      <a class="govuk-link" href={`/projects/${work.receipt}`}>
        {w.toProject}
      </a>,
    ],
  ];
};

/** Who reported it is nobody's business; their words are for who repairs it. */
const Reported = ({ s, outage: one, original }: { s: Setting; outage: Outage; original: boolean }) => {
  const { keep: w, common } = wordsOf(s.lang);
  const done = one.answer !== null;
  return (
    <div class="objection">
      <h3>
        {w.on(one.on)}{" "}
        <Tag tone={done ? "done" : "waiting"}>{done ? w.states[one.repaired ? "yes" : "no"] : one.warranted ? w.toBuilder : w.toClerk}</Tag>
      </h3>
      <p class="words">{original ? one.text : w.hidden}</p>
      {original && one.contact !== "" && <p class="quiet">{common.labelled(w.reach, one.contact)}</p>}
      <p class="words">{one.answer ?? w.waits(one.dueDay)}</p>
      {one.answeredOn && <p class="quiet">{w.answered(one.answeredOn)}</p>}
    </div>
  );
};
