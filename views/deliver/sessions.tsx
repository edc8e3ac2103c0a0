/** The sessions of a service, what they come to, and how far the aims of its scheme are reached: a target may be exceeded. */
import { reachedOf, type Session, sessionsOf, sumsOf } from "#model/deliver/session.ts";
import type { Dossier } from "#model/project.ts";
import { Stack } from "../records.tsx";
import { Table } from "../rows.tsx";
import type { Setting } from "../setting.ts";
import { Mark } from "../tag.tsx";
import { choiceWord } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";

interface Props {
  readonly s: Setting;
  readonly d: Dossier;
  /** Whoever looks after it sees which sessions share their day and place. */
  readonly staff: boolean;
}

export const Sessions = ({ s, d, staff }: Props) => {
  const all = sessionsOf(d);
  const { deliver: w } = wordsOf(s.lang);
  if (all.length === 0) return <></>;
  const sums = sumsOf(all);
  const head = [w.day, w.activity, w.where].map((label) => ({ label }));
  const counts = [w.heads, w.families, w.times].map((label) => ({ label, numeric: true }));
  return (
    <section class="section" aria-labelledby="sessions">
      <h2 id="sessions">{w.sessions(sums.sessions)}</h2>
      <Reached s={s} d={d} />
      <Stack
        caption={w.sessions(sums.sessions)}
        hideCaption
        head={[...head, ...counts]}
        rows={all.map((one) => ({ cells: cellsOf(s, one, staff) }))}
        foot={[w.total, "", "", sums.heads, sums.families, sums.times]}
      />
    </section>
  );
};

function cellsOf(s: Setting, one: Session, staff: boolean) {
  const words = wordsOf(s.lang);
  const { deliver: w, common } = words;
  const where = (
    <>
      {one.place} {staff && one.twin && <Mark tone="seal">{w.twinSession}</Mark>}
      {staff && one.reason !== "" && <span class="quiet block">{w.outside(one.reason)}</span>}
    </>
  );
  return [common.day(one.on), choiceWord(words, "activity", one.activity), where, one.heads, one.families, one.times];
}

const Reached = ({ s, d }: { s: Setting; d: Dossier }) => {
  const { deliver: w, screen, common } = wordsOf(s.lang);
  const reached = reachedOf(d);
  if (reached.length === 0) return <></>;
  return (
    <Table
      id="reached"
      caption={w.reached}
      head={[
        { label: screen.plan.goal },
        { label: screen.plan.aim },
        { label: w.reachedNow, numeric: true },
        { label: w.share, numeric: true },
      ]}
      rows={reached.map((one) => [one.goal, one.aim, w.units[one.unit](one.reached), common.percent(one.percent)])}
    />
  );
};
