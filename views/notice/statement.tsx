/** 公示情况说明: the report on a notice that has ended, written from its facts; staff read what was objected, the public what was answered. */
import type { Heard, ListedProject, NoticePage } from "#model/notice/listed.ts";
import { captionOf, type Papers, Shown } from "../archive/files.tsx";
import { Page } from "../page.tsx";
import { SealPlace, SignBoxes } from "../paper.tsx";
import { SummaryList } from "../rows.tsx";
import type { Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";
import { Channels } from "./channels.tsx";
import { daysOf, paperTitle } from "./list.tsx";
import { limitWords } from "./period.tsx";

interface Props {
  readonly s: Setting;
  readonly notice: NoticePage;
  readonly heard: readonly Heard[];
  /** Staff of the area see what was objected as it was written. */
  readonly original: boolean;
  /** How it hung, as far as the reader may see. */
  readonly photos: Papers["files"];
}

export const StatementPage = ({ s, notice, heard, original, photos }: Props) => {
  const { notice: w, common } = wordsOf(s.lang);
  const title = w.statementTitle(paperTitle(s, notice));
  const ended = notice.listed.map((one) => one.endedOn ?? notice.madeOn).sort();
  return (
    <Page s={s} title={title} wide>
      <article class="sheet">
        <h1 class="sheet__title">{title}</h1>
        <SummaryList
          rows={[
            [w.noticeLabel, <a href={`/notices/${notice.id}`}>{w.idOf(notice.id)}</a>],
            [w.periodLabel, `${daysOf(s, notice)}${common.stop}${limitWords(s, notice)}`],
            [w.objections, w.heardCount(heard.length, heard.filter((one) => one.upheld === true).length)],
          ]}
        />
        <h2>{w.channelsTitle}</h2>
        <Channels s={s} notice={notice} />
        <Photos s={s} photos={photos} />
        <h2>{w.resultsTitle}</h2>
        {notice.listed.map((one, index) => (
          <Outcome s={s} listed={one} n={index + 1} heard={heard.filter((each) => each.project === one.receipt)} original={original} />
        ))}
        <SignBoxes signers={[{ label: w.signedBy }, { label: w.witnessedBy }]} date={common.day(ended.at(-1) ?? notice.madeOn)} />
        <SealPlace issuer={notice.areaName} day={common.day(ended.at(-1) ?? notice.madeOn)} label={w.seal} />
      </article>
      <p class="govuk-hint on-screen">{w.statementHint}</p>
    </Page>
  );
};

const Photos = ({ s, photos }: Pick<Props, "s" | "photos">) =>
  photos.length === 0 ? (
    <></>
  ) : (
    <ul class="papers__list">
      {photos.map((file) => (
        <li class="paper">
          <Shown s={s} file={file} />
          <p class="paper__caption">{captionOf(s, file)}</p>
        </li>
      ))}
    </ul>
  );

interface OutcomeProps {
  readonly s: Setting;
  readonly listed: ListedProject;
  readonly n: number;
  readonly heard: readonly Heard[];
  readonly original: boolean;
}

const Outcome = ({ s, listed: one, n, heard, original }: OutcomeProps) => {
  const { notice: w, common } = wordsOf(s.lang);
  return (
    <section class="outcome">
      <h3>
        {n}. <a href={`/projects/${one.receipt}`}>{one.text.title}</a>
      </h3>
      <p>
        {w.periodLabel} {daysOf(s, one)}
        {common.stop}
        {one.result && <strong>{w.results[one.result]}</strong>}
        {one.endedOn && w.dated(common.day(one.endedOn))}
      </p>
      {heard.length === 0 ? (
        <p>{w.noObjections}</p>
      ) : (
        <ol class="outcome__heard">
          {heard.map((each) => (
            <Objection s={s} heard={each} original={original} />
          ))}
        </ol>
      )}
    </section>
  );
};

const Objection = ({ s, heard: one, original }: { s: Setting; heard: Heard; original: boolean }) => {
  const w = wordsOf(s.lang);
  return (
    <li>
      <p>
        {w.notice.objectedHow(w.notice.ways[one.channel], w.common.day(one.on))}
        {!one.named && ` ${w.notice.withoutName}`}
      </p>
      {original && <p class="words">{one.text}</p>}
      <p class="words">
        {one.answer === null ? (
          w.notice.neverAnswered
        ) : (
          <>
            <strong>{one.upheld ? w.notice.upheld : w.notice.notUpheld}</strong>
            {w.trail.colon}
            {one.answer}
            {one.answeredOn && w.notice.dated(w.common.day(one.answeredOn))}
          </>
        )}
      </p>
    </li>
  );
};
