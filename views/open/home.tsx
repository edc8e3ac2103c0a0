/** The front page: what this is, the two things most people come for, how it goes, where the money is, what is new. */
import { available, type Balance } from "#model/budget/entry.ts";
import type { ProjectRow } from "#model/lists.ts";
import type { NoticeRow } from "#model/notice/listed.ts";
import { Money } from "../money.tsx";
import { daysOf } from "../notice/list.tsx";
import { Page } from "../page.tsx";
import { ProjectCard } from "../propose/card.tsx";
import { FollowBox } from "../propose/follow.tsx";
import { type Segment, Segments, Swatch } from "../segments.tsx";
import type { Setting } from "../setting.ts";
import { Mark } from "../tag.tsx";
import { wordsOf } from "../words/words.ts";
import { Calls, type OpenCall } from "./calls.tsx";

interface HomePageProps {
  readonly s: Setting;
  readonly recent: readonly ProjectRow[];
  readonly running: readonly NoticeRow[];
  readonly year: number;
  readonly total: Balance;
  /** Calls that are open now. */
  readonly calls: readonly OpenCall[];
  /** The reader may place an order, or has not said who they are. */
  readonly proposes: boolean;
}

export const HomePage = ({ s, recent, running, year, total, calls, proposes }: HomePageProps) => {
  const w = wordsOf(s.lang).home;
  return (
    <Page s={s} title={w.title} wide>
      <section class="hero">
        <div>
          <h1 class="govuk-heading-xl">{w.title}</h1>
          <p class="lead">{w.lead}</p>
          {proposes && (
            <a class="govuk-button hero__press" href="/proposals/new">
              {w.propose}
            </a>
          )}
        </div>
        <div class="card hero__follow">
          <FollowBox s={s} />
        </div>
      </section>
      <Calls s={s} calls={calls} />
      <How s={s} />
      <MoneyOfYear s={s} year={year} total={total} />
      <Running s={s} running={running} />
      <section class="section" aria-labelledby="recent">
        <h2 id="recent">{w.recent}</h2>
        {recent.length === 0 ? (
          <p class="nothing">{w.recentNone}</p>
        ) : (
          <ul class="cards cards--two">
            {recent.map((row) => (
              <ProjectCard s={s} row={row} />
            ))}
          </ul>
        )}
        <p>
          <a class="govuk-link back" href="/projects">
            {w.all}
          </a>
        </p>
      </section>
      <section class="section" aria-labelledby="after">
        <h2 id="after">{wordsOf(s.lang).keep.title}</h2>
        <p>{wordsOf(s.lang).keep.lead}</p>
        <p>
          <a class="govuk-link back" href="/works">
            {wordsOf(s.lang).keep.all}
          </a>{" "}
          <a class="govuk-link back" href="/library">
            {wordsOf(s.lang).library.title}
          </a>
        </p>
      </section>
    </Page>
  );
};

const How = ({ s }: { s: Setting }) => {
  const w = wordsOf(s.lang).home;
  return (
    <section class="section" aria-labelledby="how">
      <h2 id="how">{w.how}</h2>
      <ol class="how">
        {w.steps.map(([name, what]) => (
          <li class="how__step">
            <strong>{name}</strong> <span class="quiet">{what}</span>
          </li>
        ))}
      </ol>
    </section>
  );
};

interface Part extends Segment {
  readonly label: string;
}

const MoneyOfYear = ({ s, year, total }: { s: Setting; year: number; total: Balance }) => {
  const w = wordsOf(s.lang);
  const parts: readonly Part[] = [
    { key: "paid", texture: "solid", value: total.paid, label: w.balances.paid },
    { key: "committed", texture: "slant", value: total.committed, label: w.balances.committed },
    { key: "held", texture: "dots", value: total.held, label: w.balances.held },
    { key: "available", texture: "plain", value: Math.max(0, available(total)), label: w.balances.available },
  ];
  return (
    <section class="section" aria-labelledby="money">
      <h2 id="money">{w.home.money(year)}</h2>
      {total.appropriated + total.carriedIn === 0 ? (
        <p class="nothing">{w.home.moneyNone}</p>
      ) : (
        <>
          <Segments title={w.home.moneyTitle(year)} desc={parts.map((one) => one.label).join(", ")} segments={parts} />
          <dl class="legend">
            {parts.map((part) => (
              <div>
                <dt>
                  <Swatch of={part} /> {part.label}
                </dt>
                <dd>
                  <Money fen={part.value} />
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <p>
        <a class="govuk-link back" href={`/budget?year=${year}`}>
          {w.home.seeBudget}
        </a>
      </p>
    </section>
  );
};

const Running = ({ s, running }: { s: Setting; running: readonly NoticeRow[] }) => {
  const w = wordsOf(s.lang);
  return (
    <section class="section" aria-labelledby="running">
      <h2 id="running">{w.home.notices}</h2>
      {running.length === 0 ? (
        <p class="nothing">{w.home.noticesNone}</p>
      ) : (
        <ul class="cards cards--two">
          {running.map((notice) => (
            <li class="item">
              <h3 class="item__title">
                <a class="govuk-link" href={`/notices/${notice.id}`}>
                  {notice.areaName} · {w.home.noticeLine(notice.projects)}
                </a>
              </h3>
              <p class="item__line">
                {daysOf(s, notice)} {notice.provisional && <Mark>{w.due.provisional}</Mark>}
              </p>
              <p class="item__line">{notice.place}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
