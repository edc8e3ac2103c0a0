/** What waits for one person, part by part; a part in which nothing waits is not there. */
import type { Child } from "hono/jsx";
import type { Desk } from "#model/people/desk.ts";
import { DueLine } from "../due.tsx";
import { Money } from "../money.tsx";
import { ProjectCard } from "../propose/card.tsx";
import type { Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";
import { type LinkList, linksOf } from "./links.ts";
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
