/** One project in a list: what it is, where it stands, whose turn, until when, how much. */
import type { ProjectRow } from "#model/lists.ts";
import { stages } from "#model/stages.ts";
import { DueLine } from "../due.tsx";
import { Money } from "../money.tsx";
import type { Setting } from "../setting.ts";
import { Mark, StageTag } from "../tag.tsx";
import { turnWord } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";

export const hrefOf = (row: Pick<ProjectRow, "receipt">): string => `/projects/${row.receipt}`;
const isLate = (s: Setting, row: ProjectRow): boolean => row.dueAt !== null && s.now > row.dueAt;

/** `handler`: who of the office has it, for the office. */
export const ProjectCard = ({ s, row, handler }: { s: Setting; row: ProjectRow; handler?: string | undefined }) => {
  const w = wordsOf(s.lang);
  return (
    <li class={`item${isLate(s, row) ? " item--late" : ""}`}>
      <h3 class="item__title">
        <a class="govuk-link" href={hrefOf(row)}>
          {row.title}
        </a>
      </h3>
      <p class="item__line">
        <StageTag s={s} stage={row.stage} /> <Sum s={s} row={row} /> <span>{row.areaName}</span>
      </p>
      {!stages[row.stage].ended && (
        <p class="item__line">
          <span>
            {w.project.turn} {turnWord(w, row.turn)}
            {handler !== undefined && ` · ${handler}`}
          </span>{" "}
          {row.dueAt !== null && <RowDue s={s} row={row} />}
        </p>
      )}
    </li>
  );
};

export const RowDue = ({ s, row }: { s: Setting; row: ProjectRow }) => (
  <DueLine s={s} dueAt={row.dueAt} dueDay={row.dueDay} remindAt={row.remindAt} provisional={row.provisional} left={null} />
);

/** Which of its sums it is that a row shows. */
const stood = ({ approved, amount, asked }: ProjectRow) => (approved !== null ? "approved" : amount === asked ? "asked" : "reviewed");

export const Sum = ({ s, row }: { s: Setting; row: ProjectRow }) => {
  const w = wordsOf(s.lang);
  return (
    <>
      <span>
        {w.projects[stood(row)]} <Money fen={row.approved ?? row.amount} />
      </span>{" "}
      {row.apportioned && <Mark>{w.common.apportioned}</Mark>}
    </>
  );
};
