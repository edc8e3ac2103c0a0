/** What waits for one person, part by part; a part in which nothing waits is not there. */
import type { Child } from "hono/jsx";
import type { Desk } from "#model/lists.ts";
import { waitingOf } from "#model/propose/wish.ts";
import { DueLine } from "../due.tsx";
import { Money } from "../money.tsx";
import { ProjectCard } from "../propose/card.tsx";
import type { Setting } from "../setting.ts";
import { choiceWord } from "../words/pick.ts";
import { type Words, wordsOf } from "../words/words.ts";
import { TellingCard } from "./telling.tsx";

export const Waiting = ({ s, desk }: { s: Setting; desk: Desk }) => {
  const w = wordsOf(s.lang);
  const isMine = (row: Desk["projects"][number]) => row.assignee !== null && row.assignee.id === s.who?.id;
  const mine = desk.projects.filter(isMine);
  const others = desk.projects.filter((row) => !isMine(row));
  return (
    <>
      <Part id="mine" title={w.desk.mine} show={mine.length > 0}>
        <Projects s={s} list={mine} />
      </Part>
      <Part id="projects" title={mine.length > 0 ? w.desk.ofOffice : w.desk.projects} show={others.length > 0}>
        <Projects s={s} list={others} />
      </Part>
      <Part id="objections" title={w.desk.objections} show={desk.objections.length > 0}>
        <ul class="cards cards--two">
          {desk.objections.map((one) => (
            <ObjectionCard s={s} {...one} />
          ))}
        </ul>
      </Part>
      <Part id="tellings" title={w.telling.title} show={desk.tellings.length > 0}>
        <ul class="cards cards--two">
          {desk.tellings.map((one) => (
            <TellingCard s={s} {...one} />
          ))}
        </ul>
      </Part>
      {linksOf(w, desk).map((part) => (
        <Links {...part} />
      ))}
    </>
  );
};

const Projects = ({ s, list }: { s: Setting; list: Desk["projects"] }) => (
  <ul class="cards cards--two">
    {list.map((row) => (
      <ProjectCard s={s} row={row} handler={row.assignee?.id === s.who?.id ? undefined : row.assignee?.name} />
    ))}
  </ul>
);

interface LinkList {
  readonly id: string;
  readonly title: string;
  readonly list: readonly Link[];
}

/** What is only named here and done on a page of its own. */
const linksOf = (w: Words, desk: Desk): readonly LinkList[] => [
  {
    id: "outages",
    title: w.keep.desk,
    list: desk.outages.map((one) => ({ href: `/works/${one.receipt}`, title: one.title, line: w.keep.deskLine(one.dueDay) })),
  },
  {
    id: "calls",
    title: w.solicitations.desk,
    list: desk.calls.map(({ href, title, what, day, count }) => ({ href, title, line: callLine(w, what, day, count) })),
  },
  { id: "remedies", title: w.desk.remedies, list: desk.remedies.map(toProject) },
  { id: "amendments", title: w.desk.amendments, list: desk.amendments.map(toProject) },
  {
    id: "wishes",
    title: w.wishes.title,
    list: desk.wishes.map((one) => ({ href: `/wishes?area=${one.area}`, title: one.areaName, line: w.wishes.waits(waitingOf(one)) })),
  },
  {
    id: "counts",
    title: w.surveys.toVerify,
    list: desk.counts.map((one) => ({
      href: `/counts/${one.id}`,
      title: one.title,
      line: `${w.surveys.countOf[one.about]} ${w.surveys.countLine(one.forms)}`,
    })),
  },
  {
    id: "meetings",
    title: w.desk.meetings,
    list: desk.meetings.map((one) => ({ href: `/meetings/${one.id}`, title: one.body, line: w.desk.meetingLine(one.at, one.items) })),
  },
  {
    id: "approvals",
    title: w.desk.approvals,
    list: desk.approvals.map((one) => ({
      href: `/approvals/${one.id}`,
      title: one.document,
      line: w.desk.approvalLine(one.on, one.projects),
    })),
  },
  {
    id: "requests",
    title: w.desk.requests,
    list: desk.requests.map((one) => ({
      href: `/budget/lines/${one.line}`,
      title: one.title,
      line: w.desk.requestLine(choiceWord(w, "kind", one.kind)),
      sum: one.amount,
    })),
  },
  { id: "corrections", title: w.desk.corrections, list: desk.corrections.map(toProject) },
  { id: "repins", title: w.desk.repins, list: desk.repins.map(toProject) },
  {
    id: "drafts",
    title: w.desk.drafts,
    list: desk.drafts.map((one) => ({ href: `/drafts/${one.id}`, title: one.areaName, line: w.desk.draftLine(one.changes) })),
  },
  {
    id: "sheets",
    title: w.desk.sheets,
    list: desk.sheets.map((one) => ({
      href: `/sheets/${one.code}`,
      title: choiceWord(w, "sheet", one.kind),
      line: w.files.signedOn(one.on),
    })),
  },
  { id: "years", title: w.desk.years, list: desk.years.map((year) => ({ href: "/calendar", title: w.desk.yearLine(year) })) },
];
const callLine = ({ solicitations: { deskLine } }: Words, what: Desk["calls"][number]["what"], day: string, count: number): string =>
  what === "mend" ? deskLine.mend(day) : what === "announce" ? deskLine.announce : deskLine[what](count);
const toProject = ({ receipt, title }: { readonly receipt: string; readonly title: string }): Link => ({
  href: `/projects/${receipt}`,
  title,
});

const ObjectionCard = ({ s, receipt, title, due }: Desk["objections"][number] & { s: Setting }) => (
  <li class={`item${due && s.now > due.at ? " item--late" : ""}`}>
    <h3 class="item__title">
      <a class="govuk-link" href={`/projects/${receipt}`}>
        {title}
      </a>
    </h3>
    <p class="item__line">
      {due && <DueLine s={s} dueAt={due.at} dueDay={due.day} remindAt={due.remind ?? null} provisional={due.provisional} left={null} />}
    </p>
  </li>
);

interface Link {
  readonly href: string;
  readonly title: string;
  readonly line?: string;
  readonly sum?: number;
}

const Links = ({ id, title, list }: LinkList) => (
  <Part id={id} title={title} show={list.length > 0}>
    <ul class="cards cards--two">
      {list.map(({ href, title: name, line, sum }) => (
        <li class="item">
          <h3 class="item__title">
            <a class="govuk-link" href={href}>
              {name}
            </a>
          </h3>
          {line && (
            <p class="item__line">
              {line} {sum !== undefined && <Money fen={sum} />}
            </p>
          )}
        </li>
      ))}
    </ul>
  </Part>
);

export const Part = ({ id, title, show, children }: { id: string; title: string; show: boolean; children?: Child }) =>
  show ? (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  ) : (
    <></>
  );
