/** A notice as it hangs on the board; the same page prints on A4. */
import { yearOf } from "#model/day.ts";
import type { NoticePage } from "#model/lists.ts";
import type { Fen } from "#model/money.ts";
import { PaperSection, type Papers } from "../archive/files.tsx";
import { classWord } from "../budget/class.ts";
import { Money } from "../money.tsx";
import { Page } from "../page.tsx";
import { type Printed, SealPlace, SheetMark } from "../paper.tsx";
import { OfferLinks } from "../press.tsx";
import { Stack, Tag } from "../records.tsx";
import { SummaryList } from "../rows.tsx";
import type { Offer, Setting } from "../setting.ts";
import { Mark } from "../tag.tsx";
import { wordsOf } from "../words/words.ts";
import { leftWords, noticePhase, noticeTones } from "./list.tsx";

type ListedProject = NoticePage["listed"][number];

interface Props {
  readonly s: Setting;
  readonly notice: NoticePage;
  readonly offers: readonly Offer[];
  readonly papers?: Papers;
  /** Which poster this is. */
  readonly printed?: Printed | undefined;
}

export const NoticePageView = (props: Props) => {
  const { s, notice, offers, papers, printed } = props;
  const { notice: w, common, files } = wordsOf(s.lang);
  return (
    <Page s={s} title={w.paperTitle(notice.areaName)} wide>
      <article class="sheet">
        <h1 class="sheet__title">{w.paperTitle(notice.areaName)}</h1>
        <Period s={s} notice={notice} />
        <p class="sheet__words">{w.intro(notice.listed.length)}</p>
        <Listed {...props} />
        <How s={s} notice={notice} />
        <SummaryList
          rows={[
            [w.placeLabel, notice.place],
            [w.hungLabel, common.day(notice.hungOn)],
            [w.proofLabel, notice.proof],
          ]}
        />
        <SealPlace issuer={notice.areaName} day={common.day(notice.hungOn)} label={w.seal} />
        {printed && <SheetMark s={s} printed={printed} hint={files.scanPoster} />}
        <p class="sheet__foot">
          {w.idOf(notice.id)} · /notices/{notice.id}
        </p>
      </article>
      <OfferLinks s={s} offers={offers} />
      <PaperSection s={s} papers={papers} />
      <p class="govuk-hint on-screen">{w.printHint}</p>
    </Page>
  );
};

const Period = ({ s, notice }: { s: Setting; notice: NoticePage }) => {
  const { notice: w, common } = wordsOf(s.lang);
  const phase = noticePhase(notice, s.now);
  const held = phase === "over" && open(notice) > 0;
  return (
    <div class="period">
      <p class="period__days">
        <span class="period__label">{w.periodLabel}</span> {common.dayRange(notice.from, notice.until)}
      </p>
      <p class="period__state on-screen">
        <Tag tone={held ? "asked" : noticeTones[phase]}>{held ? w.states.held : w.states[phase]}</Tag> {leftWords(s, notice)}
      </p>
      <p class="period__note">{held ? w.heldNote : phase === "over" ? "" : w.periodNote}</p>
      {notice.provisional && (
        <p class="period__note">
          <Mark tone="seal">{w.states.provisional}</Mark> {w.provisionalNote(yearOf(notice.until))}
        </p>
      )}
    </div>
  );
};

const open = (notice: NoticePage): number => notice.listed.reduce((count, one) => count + one.openObjections, 0);
const total = (listed: readonly ListedProject[]): Fen => listed.reduce((sum, one) => sum + one.amount, 0);

const Listed = ({ s, notice }: Props) => {
  const w = wordsOf(s.lang).notice;
  return (
    <Stack
      caption={w.intro(notice.listed.length)}
      hideCaption
      head={[
        { label: w.project },
        { label: w.class },
        { label: w.amount, numeric: true },
        { label: w.beneficiaries, numeric: true },
        { label: w.objections },
      ]}
      rows={notice.listed.map((one, index) => ({
        cells: [
          <>
            {index + 1}. <a href={`/projects/${one.receipt}`}>{one.title}</a>
            {one.apportioned && <Apportioned s={s} />}
          </>,
          classWord(s, one.class),
          <Money fen={one.amount} />,
          wordsOf(s.lang).common.people(one.beneficiaries),
          <Objections s={s} listed={one} runs={noticePhase(notice, s.now) === "running"} />,
        ],
      }))}
      foot={[w.total(notice.listed.length), "", <Money fen={total(notice.listed)} />, "", ""]}
    />
  );
};

const Apportioned = ({ s }: { s: Setting }) => (
  <>
    {" "}
    <Mark>{wordsOf(s.lang).common.apportioned}</Mark>
  </>
);

const Objections = ({ s, listed, runs }: { s: Setting; listed: ListedProject; runs: boolean }) => {
  const w = wordsOf(s.lang).notice;
  const answered = listed.objections - listed.openObjections;
  return (
    <>
      <span class={listed.openObjections > 0 ? "objections objections--open" : "objections"}>
        {listed.objections === 0 ? w.noObjections : w.objectionCount(listed.objections, answered)}
      </span>
      {runs && listed.state !== "over" && (
        <a class="govuk-link objections__link on-screen" href={`/projects/${listed.receipt}`} aria-label={w.objectToTitle(listed.title)}>
          {w.objectTo}
        </a>
      )}
    </>
  );
};

const How = ({ s, notice }: { s: Setting; notice: NoticePage }) => {
  const { notice: w, common } = wordsOf(s.lang);
  if (noticePhase(notice, s.now) === "over") return <p class="sheet__words">{w.overNote}</p>;
  return (
    <section class="object">
      <h2 class="object__title">{w.howTitle}</h2>
      <ol class="object__list">
        {w.how(common.day(notice.until)).map((line) => (
          <li>{line}</li>
        ))}
      </ol>
    </section>
  );
};
