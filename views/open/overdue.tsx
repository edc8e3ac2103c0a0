/** What is late, by office and place and the person whose turn it is; and what stands with no day to be done by. */
import type { Calendar } from "#model/calendar.ts";
import { workingDaysLeft } from "#model/calendar.ts";
import { dayOf, daysBetween } from "#model/day.ts";
import type { AreaRow } from "#model/lists.ts";
import type { Idle, Late } from "#model/open/oversight.ts";
import { Shaded } from "../due.tsx";
import { Page } from "../page.tsx";
import { Stack } from "../records.tsx";
import type { Setting } from "../setting.ts";
import { turnWord } from "../words/pick.ts";
import { type Words, wordsOf } from "../words/words.ts";
import { AreaFilter } from "./area.tsx";

interface Props {
  readonly s: Setting;
  readonly area: AreaRow;
  readonly areas: readonly AreaRow[];
  readonly late: readonly Late[];
  readonly idle: readonly Idle[];
  readonly calendar: Calendar;
}

export const OverduePage = (props: Props) => {
  const { s, area, areas, late, idle } = props;
  const w = wordsOf(s.lang).overdue;
  return (
    <Page s={s} title={w.title} wide>
      <h1 class="govuk-heading-l">{w.title}</h1>
      <p class="lead">{w.lead(area.name, late.length)}</p>
      <AreaFilter s={s} action="/overdue" area={area} areas={areas} />
      {late.length === 0 ? (
        <p class="nothing">{w.none}</p>
      ) : (
        <>
          <Counts s={s} late={late} />
          <LateList {...props} />
        </>
      )}
      <section class="section" aria-labelledby="idle">
        <h2 id="idle">{w.idleTitle}</h2>
        <p class="quiet">{w.idleLead}</p>
        {idle.length === 0 ? <p class="nothing">{w.idleNone}</p> : <IdleList s={s} idle={idle} />}
      </section>
    </Page>
  );
};

/** How many wait for each office, and in each place. */
const Counts = ({ s, late }: { s: Setting; late: readonly Late[] }) => {
  const w = wordsOf(s.lang);
  const count = (of: (one: Late) => string) =>
    [...Map.groupBy(late, of)].sort(([, a], [, b]) => b.length - a.length).map(([name, list]) => w.overdue.count(name, list.length));
  return (
    <ul class="counts">
      <li>
        {w.overdue.byOffice} {w.common.listAnd(count((one) => turnWord(w, one.turn)))}
      </li>
      <li>
        {w.overdue.byArea} {w.common.listAnd(count((one) => one.areaName))}
      </li>
    </ul>
  );
};

const titled = ({ receipt, title }: { readonly receipt: string; readonly title: string }) => (
  <a class="govuk-link" href={`/projects/${receipt}`}>
    {title}
  </a>
);

/** What both lists say of a project before what is their own. */
const headOf = ({ overdue: w }: Words) => [w.project, w.area, w.what, w.whose].map((label) => ({ label }));
const cellsOf = (s: Setting, one: Late | Idle, what: string) => [titled(one), one.areaName, what, whose(s, one)];

const LateList = ({ s, late, calendar }: Props) => {
  const w = wordsOf(s.lang);
  return (
    <Stack
      caption={w.overdue.title}
      hideCaption
      head={[...headOf(w), { label: w.overdue.due }, { label: w.overdue.over }]}
      rows={late.map((one) => ({
        cells: [
          ...cellsOf(s, one, one.what === "stage" ? w.stages[one.stage].name : w.overdue[one.what]),
          w.common.day(one.dueDay),
          <>
            <Shaded s={s} shade="red" /> {over(s, one, calendar)}
          </>,
        ],
      }))}
    />
  );
};

const whose = (s: Setting, { turn, names }: Pick<Late, "turn" | "names">): string => {
  const w = wordsOf(s.lang);
  return names.length === 0 ? turnWord(w, turn) : w.overdue.named(turnWord(w, turn), w.common.listAnd(names));
};

function over(s: Setting, { dueDay, unit }: Late, calendar: Calendar): string {
  const { common } = wordsOf(s.lang);
  const today = dayOf(s.now);
  const working = -workingDaysLeft(calendar, today, dueDay);
  return unit === "working" && working > 0 ? common.workingDays(working) : common.calendarDays(daysBetween(dueDay, today));
}

const IdleList = ({ s, idle }: { s: Setting; idle: readonly Idle[] }) => {
  const w = wordsOf(s.lang);
  return (
    <Stack
      caption={w.overdue.idleTitle}
      hideCaption
      head={[...headOf(w), { label: w.overdue.stood }]}
      rows={idle.map((one) => ({
        cells: [...cellsOf(s, one, w.stages[one.stage].name), w.common.calendarDays(Math.max(0, daysBetween(one.since, dayOf(s.now))))],
      }))}
    />
  );
};
