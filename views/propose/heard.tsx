/** The notice, and every objection with its answer. An objection's own words are kept from the public: they may name people. */
import type { Dossier } from "#model/project.ts";
import { DueLine } from "../due.tsx";
import { daysOf } from "../notice/list.tsx";
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
              {daysOf(s, notice)} {notice.provisional && <Mark>{w.due.provisional}</Mark>} {w.project.noticeState[notice.state]}{" "}
              <a class="govuk-link" href={`/notices/${notice.notice}`}>
                {w.project.seeNotice}
              </a>{" "}
              {notice.state === "over" && (
                <a class="govuk-link" href={`/notices/${notice.notice}/statement`}>
                  {w.project.seeStatement}
                </a>
              )}
            </>,
          ],
        ]}
      />
      {notice.left !== null && notice.state === "running" && <p>{w.project.noticeWaits(notice.left)}</p>}
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
      <h3>
        {w.project.objection(n, one.on)} {one.channel === "paper" && <Mark>{w.project.onPaper}</Mark>}{" "}
        {!one.named && <Mark>{w.project.unnamed}</Mark>}
      </h3>
      {original && one.sender !== "" && (
        <p>
          {w.project.sender} {one.sender}
        </p>
      )}
      <p class="words">{original ? one.text : w.project.objectionHidden}</p>
      {one.answer === null ? (
        <p>
          <Mark tone="seal">{w.project.waitsAnswer}</Mark>{" "}
          {one.due && (
            <>
              {w.project.answerDue}{" "}
              <DueLine
                s={s}
                dueAt={one.due.at}
                dueDay={one.due.day}
                remindAt={one.due.remind ?? null}
                provisional={one.due.provisional}
                left={null}
              />
            </>
          )}
        </p>
      ) : (
        <p class="words">
          <strong>{one.upheld ? w.notice.upheld : w.notice.notUpheld}</strong>
          {w.trail.colon}
          {one.answer}
        </p>
      )}
    </div>
  );
};
