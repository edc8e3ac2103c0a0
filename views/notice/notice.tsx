/** A notice as it hangs on the board, word for word as it was fixed; the same page prints on A4. */
import type { NoticePage } from "#model/notice/listed.ts";
import { PaperSection, type Papers } from "../archive/files.tsx";
import { Page } from "../page.tsx";
import { type Printed, SealPlace, SheetMark } from "../paper.tsx";
import { OfferLinks } from "../press.tsx";
import type { Offer, Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";
import { Channels } from "./channels.tsx";
import { noticePhase, paperTitle } from "./list.tsx";
import { Listed } from "./listed.tsx";
import { Period } from "./period.tsx";

interface Props {
  readonly s: Setting;
  readonly notice: NoticePage;
  readonly offers: readonly Offer[];
  readonly papers?: Papers;
  /** Which poster this is. */
  readonly printed?: Printed | undefined;
}

export const NoticePageView = ({ s, notice, offers, papers, printed }: Props) => {
  const { notice: w, common, files } = wordsOf(s.lang);
  const title = paperTitle(s, notice);
  const intro = notice.corrects ? w.correctionIntro : notice.result ? w.resultIntro : w.intro;
  return (
    <Page s={s} title={title} wide>
      <OfferLinks s={s} offers={offers} primary />
      <article class="sheet">
        <h1 class="sheet__title">{title}</h1>
        <Corrections s={s} notice={notice} />
        <Period s={s} notice={notice} />
        <p class="sheet__words">{intro(notice.listed.length)}</p>
        <Listed s={s} notice={notice} />
        <How s={s} notice={notice} />
        <p class="sheet__words">
          {w.contactLabel} {notice.contact}
        </p>
        <div class="on-screen">
          <Channels s={s} notice={notice} />
        </div>
        <SealPlace issuer={notice.areaName} day={common.day(notice.hungOn ?? notice.madeOn)} label={w.seal} />
        {printed && <SheetMark s={s} printed={printed} hint={files.scanPoster} />}
        <p class="sheet__foot">
          {w.idOf(notice.id)} · /notices/{notice.id}
        </p>
      </article>
      {isOver(notice) && (
        <p class="on-screen">
          <a class="govuk-link" href={`/notices/${notice.id}/statement`}>
            {w.seeStatement}
          </a>
        </p>
      )}
      <PaperSection s={s} papers={papers} />
      <p class="govuk-hint on-screen">{w.printHint}</p>
    </Page>
  );
};

/** Everything on it has ended, one way or another: the report can be made. */
export const isOver = ({ listed }: Pick<NoticePage, "listed">): boolean => listed.every((one) => one.state === "over");

/** A corrected notice names the wrong one and why; the wrong one names what corrects it. */
const Corrections = ({ s, notice }: Pick<Props, "s" | "notice">) => {
  const w = wordsOf(s.lang).notice;
  const { corrects, reason, correctedBy, listed } = notice;
  return (
    <>
      {corrects && (
        <p class="sheet__words">
          {w.corrects}{" "}
          <a class="govuk-link" href={`/notices/${corrects}`}>
            {w.idOf(corrects)}
          </a>
          {w.because(reason)}
        </p>
      )}
      {correctedBy.map(({ id, project }) => (
        <p class="sheet__words">
          <strong>{w.correctedHere(listed.find((one) => one.receipt === project)?.text.title ?? project)}</strong>{" "}
          <a class="govuk-link" href={`/notices/${id}`}>
            {w.seeCorrection}
          </a>
        </p>
      ))}
    </>
  );
};

const How = ({ s, notice }: Pick<Props, "s" | "notice">) => {
  const { notice: w, common } = wordsOf(s.lang);
  if (noticePhase(notice, s.now) === "over") return <p class="sheet__words">{w.overNote}</p>;
  return (
    <section class="object">
      <h2 class="object__title">{w.howTitle}</h2>
      <ol class="object__list">
        {w.how(notice.until === null ? "" : common.day(notice.until)).map((line) => (
          <li>{line}</li>
        ))}
      </ol>
    </section>
  );
};
