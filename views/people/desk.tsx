/** What waits for one person, the most urgent first; or the kind word that nothing does. */
import { clockTime, stamp } from "#model/day.ts";
import { keepFacts } from "#model/keep/facts.ts";
import type { Desk } from "#model/people/desk.ts";
import { Page } from "../page.tsx";
import { OfferLinks } from "../press.tsx";
import { ProjectCard } from "../propose/card.tsx";
import type { Offer, Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";
import { Part, Waiting } from "./waiting.tsx";

interface DeskPageProps {
  readonly s: Setting;
  readonly desk: Desk;
  /** Acts in an area: place an order, call a meeting, hang a notice. */
  readonly links: readonly Offer[];
  /** Lists that the reader looks after. */
  readonly lists?: readonly ("counter" | "consents" | "overdue" | "running" | "backdated")[];
}

export const DeskPage = ({ s, desk, links, lists = [] }: DeskPageProps) => {
  const w = wordsOf(s.lang).desk;
  const waiting =
    desk.projects.length +
    desk.wishes.length +
    desk.counts.length +
    desk.tellings.length +
    desk.outages.length +
    desk.calls.length +
    desk.solicitations.length +
    desk.meetings.length +
    desk.approvals.length +
    desk.requests.length +
    desk.corrections.length +
    desk.objections.length +
    desk.amendments.length +
    desk.repins.length +
    desk.remedies.length +
    desk.drafts.length +
    desk.years.length +
    desk.sheets.length;
  return (
    <Page s={s} title={w.title} wide>
      <h1 class="govuk-heading-l">{w.title}</h1>
      <p class="lead">
        {s.who && `${w.greet(s.who.name)}${wordsOf(s.lang).common.stop}`}
        {waiting > 0 ? w.waiting(waiting) : w.none}
      </p>
      {waiting === 0 && <p class="nothing">{w.noneMore}</p>}
      <Waiting s={s} desk={desk} />
      <Part id="actions" title={w.actions} show={links.length > 0}>
        <OfferLinks s={s} offers={links} primary={waiting === 0} />
      </Part>
      <Part id="lists" title={w.lists} show={lists.length > 0}>
        <ul class="offers">
          {lists.map((list) => (
            <li>
              <a class="govuk-button govuk-button--secondary" href={`/${list}`}>
                {wordsOf(s.lang)[list].title}
              </a>
            </li>
          ))}
        </ul>
      </Part>
      <Part id="messages" title={w.messages} show={desk.messages.length > 0}>
        <Messages s={s} desk={desk} />
      </Part>
      <Part id="own" title={w.own} show={desk.own.length > 0}>
        <ul class="cards cards--two">
          {desk.own.map((row) => (
            <ProjectCard s={s} row={row} />
          ))}
        </ul>
      </Part>
      {s.demo && s.who?.roles.includes("administrator") && <ClockForm s={s} />}
    </Page>
  );
};

const Messages = ({ s, desk }: { s: Setting; desk: Desk }) => {
  const w = wordsOf(s.lang);
  const told: Readonly<Record<string, string>> = w.desk.told;
  return (
    <ul class="news">
      {desk.messages.map((one) => (
        <li>
          <a class="govuk-link" href={`${one.kind in keepFacts ? "/works" : "/projects"}/${one.receipt}`}>
            {one.title}
          </a>{" "}
          {told[one.kind] ?? w.desk.toldOther}{" "}
          <time class="quiet" datetime={stamp(one.at)}>
            {clockTime(one.at)}
          </time>
        </li>
      ))}
    </ul>
  );
};

/** Only in a demonstration, so that limits and notices can be seen to end. */
const ClockForm = ({ s }: { s: Setting }) => {
  const w = wordsOf(s.lang).desk;
  return (
    <section class="card" aria-labelledby="clock">
      <h2 id="clock">{w.clock}</h2>
      <form class="follow" method="post" action="/clock">
        <input type="hidden" name="csrf" value={s.csrf} />
        <div class="govuk-form-group">
          <label class="govuk-label" for="to">
            {w.clockLabel}
          </label>
          <div class="govuk-hint" id="to-hint">
            {w.clockHint}
          </div>
          <input class="govuk-input" type="datetime-local" id="to" name="to" value={stamp(s.now).slice(0, 16)} aria-describedby="to-hint" />
        </div>
        <button class="govuk-button govuk-button--secondary" type="submit">
          {w.clockButton}
        </button>
      </form>
    </section>
  );
};
