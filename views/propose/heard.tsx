/** The notice, and every objection with its answer. An objection's own words are kept from the public: they may name people. */
import { dayOf } from "#model/day.ts";
import type { Dossier } from "#model/project.ts";
import { SummaryList } from "../rows.tsx";
import type { Setting } from "../setting.ts";
import { Mark } from "../tag.tsx";
import { wordsOf } from "../words/words.ts";

interface HeardProps {
  readonly s: Setting;
  readonly d: Dossier;
  readonly original: boolean;
}

export const Heard = ({ s, d: { notice, objections }, original }: HeardProps) => {
  if (!notice) return <></>;
  const w = wordsOf(s.lang);
  return (
    <section class="section" aria-labelledby="heard">
      <h2 id="heard">{w.project.notice}</h2>
      <SummaryList
        rows={[
          [
            w.project.noticePeriod,
            <>
              {w.common.dayRange(notice.from, notice.until)} {notice.provisional && <Mark>{w.due.provisional}</Mark>}{" "}
              {w.project.noticeState[notice.state]}{" "}
              <a class="govuk-link" href={`/notices/${notice.notice}`}>
                {w.project.seeNotice}
              </a>
            </>,
          ],
        ]}
      />
      {objections.length === 0 && <p>{w.project.noObjections}</p>}
      {objections.map((one, index) => (
        <OneObjection s={s} objection={one} n={index + 1} original={original} />
      ))}
    </section>
  );
};

interface ObjectionProps {
  readonly s: Setting;
  readonly objection: Dossier["objections"][number];
  readonly n: number;
  readonly original: boolean;
}

const OneObjection = ({ s, objection: one, n, original }: ObjectionProps) => {
  const w = wordsOf(s.lang);
  return (
    <div class="objection">
      <h3>{w.project.objection(n, dayOf(one.at))}</h3>
      <p class="words">{original ? one.text : w.project.objectionHidden}</p>
      {one.answer === null ? (
        <p>
          <Mark tone="seal">{w.project.waitsAnswer}</Mark>
        </p>
      ) : (
        <p class="words">
          <strong>{one.upheld ? w.choices.upheld.yes : w.choices.upheld.no}</strong>
          {w.trail.colon}
          {one.answer}
        </p>
      )}
    </div>
  );
};
