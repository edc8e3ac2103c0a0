/** What is known of a project from before its screening: what it answers and rests on, who needs it too, what it may repeat. */
import { and, desc, eq, sql } from "drizzle-orm";
import type { Opinions } from "#model/accept/opinion.ts";
import type { Template } from "#model/library/template.ts";
import type { Intake } from "#model/standing.ts";
import { opinionColumns, opinionsIn } from "../accept/know.ts";
import type { Db } from "../home.ts";
import { gridsOf } from "../open/areas.ts";
import { apart, map, one, type Reading, together } from "../read.ts";
import { calls, intakes, opinionRounds, opinions, standardVersions, supports, surveys } from "../schema.ts";
import { codesOf } from "../sql.ts";
import { alikeToWaiting } from "./alike.ts";

const answers = sql<number>`${surveys.online} + ${surveys.paper}`;

/** One row of it and of what people say of the work: both are of one project, and of one person. */
export function intakeOf(db: Db, receipt: string, person: string): Reading<{ readonly intake: Intake; readonly opinions: Opinions }> {
  const row = db
    .select(
      apart({
        intake: intakes,
        mine: sql<
          number | null
        >`(SELECT max(standing) FROM ${supports} WHERE ${supports.countsFor} = ${receipt} AND ${supports.person} = ${person})`,
        call: {
          id: calls.id,
          title: calls.title,
          from: calls.from,
          classes: calls.classes,
          editing: calls.editing,
          questions: calls.questions,
        },
        ...opinionColumns,
        survey: { id: surveys.id, title: surveys.title, answers },
        template: standardVersions.template,
        grids: gridsOf(sql`(SELECT area FROM projects WHERE receipt = ${receipt})`),
      }),
    )
    .from(intakes)
    .leftJoin(calls, eq(calls.id, intakes.call))
    .leftJoin(surveys, eq(surveys.id, intakes.survey))
    .leftJoin(standardVersions, and(eq(standardVersions.standard, intakes.standard), eq(standardVersions.version, intakes.standardVersion)))
    .leftJoin(opinionRounds, eq(opinionRounds.project, intakes.project))
    .leftJoin(opinions, and(eq(opinions.project, intakes.project), eq(opinions.person, person)))
    .where(eq(intakes.project, receipt));
  const path = sql`(SELECT path FROM projects WHERE receipt = ${receipt} AND stage = 'screening')`;
  const near = db
    .select({ id: surveys.id, title: surveys.title, answers })
    .from(surveys)
    .where(sql`${surveys.area} IN (SELECT value FROM ${codesOf(sql`coalesce(${path}, '')`)})`)
    .orderBy(desc(surveys.leaf))
    .limit(10);
  return map(
    together({ row: one(row), near: one(near), alike: alikeToWaiting(db, receipt) }),
    ({ row: [found], near: surveys, alike }) => ({
      intake: { ...standing(found), surveys, alike },
      opinions: opinionsIn(found),
    }),
  );
}

interface Row {
  readonly intake: typeof intakes.$inferSelect;
  readonly mine: number | null;
  readonly call: Found<NonNullable<Intake["call"]>>;
  readonly survey: Found<NonNullable<Intake["survey"]>>;
  readonly template: Template | null;
  readonly grids: string;
}
const standing = (row: Row | undefined): Omit<Intake, "surveys" | "alike"> => ({
  wishes: row?.intake.wishes ?? 0,
  supporters: row?.intake.supporters ?? 0,
  paper: row?.intake.paper ?? 0,
  mine: row?.mine == null ? null : row.mine === 1,
  call: row?.intake.call ? callOf(row.call) : null,
  side: row?.intake.side ?? "resident",
  confirmed: row?.intake.confirmed ?? false,
  answers: row?.intake.answers ?? {},
  content: row?.intake.content ?? null,
  grid: row?.intake.grid ?? null,
  grids: row ? JSON.parse(row.grids) : [],
  survey: row?.intake.survey ? surveyOf(row.survey) : null,
  standard: standardIn(row),
});

const standardIn = (row: Row | undefined): Intake["standard"] =>
  row?.template && row.intake.standard !== null && row.intake.standardVersion !== null
    ? { ...row.template, id: row.intake.standard, version: row.intake.standardVersion }
    : null;

type Found<T> = { readonly [K in keyof T]: T[K] | null } | null;
const callOf = (call: Found<NonNullable<Intake["call"]>>): Intake["call"] => call as Intake["call"];
const surveyOf = (survey: Found<NonNullable<Intake["survey"]>>): Intake["survey"] => survey as Intake["survey"];
