/** Sheets that people sign: which facts each kind shows, and those that came back. */
import { and, eq, type SQL, sql } from "drizzle-orm";
import {
  aboutOf,
  type Lodging,
  markOf,
  offices,
  type PaperSheet,
  type Place,
  type SheetKind,
  type SheetRef,
  seal,
  sheetCode,
  type Version,
} from "#model/archive/sheet.ts";
import type { FactOf } from "#model/draft.ts";
import { idOf } from "#model/subject.ts";
import type { Db, Statement } from "../home.ts";
import { apart, map, one, type Reading, together } from "../read.ts";
import { approvals, areas, meetings, notices, persons, projects, seats, sheets } from "../schema.ts";
import { pathOf } from "../sql.ts";

export const lodged = (db: Db, { subject, seq, body, texts, envelope }: FactOf<"sheet_lodged">): readonly Statement[] => {
  const { area, sheet: kind, ...rest } = body;
  const by = { lodgedBy: envelope.by, lodgedAt: envelope.at, happened: envelope.on, state: "lodged" as const };
  return [db.insert(sheets).values({ sheet: idOf(subject), n: seq, path: pathOf(area), kind, ...rest, ...texts, ...by })];
};

const decide = (
  db: Db,
  { subject, body, envelope }: FactOf<"sheet_confirmed" | "sheet_rejected">,
  set: Partial<typeof sheets.$inferInsert>,
) =>
  db
    .update(sheets)
    .set({ ...set, decidedBy: envelope.by })
    .where(and(eq(sheets.sheet, idOf(subject)), eq(sheets.n, body.lodged)));

export const confirmed = (db: Db, fact: FactOf<"sheet_confirmed">): readonly Statement[] => [decide(db, fact, { state: "confirmed" })];
export const rejected = (db: Db, fact: FactOf<"sheet_rejected">): readonly Statement[] => [
  decide(db, fact, { state: "rejected", reason: fact.texts.reason }),
];

interface Shown extends Version {
  readonly kind: string;
}
/** Fills in the days that a list has announced: a poster printed before still says what stands. */
const fulfils: readonly string[] = ["hung"];

/** The facts that a sheet shows. A roll is frozen when the sitting is called, so who comes does not make its sheet another one. */
function shownBy(kind: SheetKind, id: string): SQL {
  const columns = sql.raw("f.leaf, f.hash, f.kind, f.happened AS 'on'");
  const of = (subject: string) => sql`SELECT ${columns} FROM facts f WHERE f.subject = ${subject}`;
  if (kind === "attendance") return sql`${of(`meeting:${id}`)} AND f.kind IN ('called', 'postponed', 'cancelled', 'voided')`;
  if (kind === "minutes") return sql`${of(`meeting:${id}`)} OR (f.subject > ${`seat:${id}/`} AND f.subject < ${`seat:${id}0`})`;
  if (kind === "decision")
    return sql`${of(`approval:${id}`)}
      UNION ALL SELECT ${columns} FROM approval_items i JOIN facts f ON f.subject = 'project:' || i.project
        AND f.kind IN ('established', 'approved', 'returned', 'refused') AND f.body ->> '$.data.approval' = ${id} WHERE i.approval = ${id}`;
  if (kind === "transfer") return sql`${of(`project:${id}`)} AND f.kind IN ('transferred', 'rated')`;
  if (kind === "contract") return sql`${of(`project:${id}`)} AND f.kind IN ('contracted', 'varied', 'dismissed')`;
  return sql`${of(`notice:${id}`)} AND f.kind <> 'proven'
    UNION ALL SELECT ${columns} FROM notice_projects np JOIN facts f ON f.subject = 'project:' || np.project
      AND f.kind IN ('objected', 'answered', 'paused', 'resumed', 'due_moved', 'reissued', 'corrected')
      AND coalesce(f.body ->> '$.data.notice', ${id}) = ${id} AND (f.kind <> 'due_moved' OR f.body ->> '$.to.stage' = 'notice')
      AND f.leaf > (SELECT leaf FROM notices WHERE id = ${id})
      WHERE np.notice = ${id}`;
}

/** What a sheet printed now would show last; nothing, where there is no such thing. Minutes are printed when they are signed, and nothing follows that. */
export function versionOf(db: Db, kind: SheetKind, id: string): Reading<Version | undefined> {
  const last =
    kind === "minutes"
      ? sql`SELECT leaf, hash, happened AS 'on' FROM facts WHERE subject = ${`meeting:${id}`} ORDER BY seq DESC LIMIT 1`
      : sql`SELECT * FROM (${shownBy(kind, id)}) ORDER BY leaf DESC LIMIT 1`;
  return map(one(db.all<Version>(last)), ([row]) => row);
}

export const lodgingsOf = (db: Db, about: string): Reading<readonly Lodging[]> =>
  one(db.select().from(sheets).where(eq(sheets.about, about)).orderBy(sheets.lodgedAt, sheets.n));

/** By its code; undefined when no sheet could ever have borne it. */
export function sheetOfCode(db: Db, ref: SheetRef): Reading<PaperSheet | undefined> {
  const { kind, id } = ref;
  const parts = together({
    head: one(headOf(db, kind, id)),
    shown: one(db.all<Shown>(shownBy(kind, id))),
    seats: one(
      db
        .select(apart({ key: seats.person, name: persons.name, present: seats.present }))
        .from(seats)
        .innerJoin(persons, eq(persons.id, seats.person))
        .where(eq(seats.meeting, aboutOf(ref) === `meeting:${id}` ? id : ""))
        .orderBy(seats.person),
    ),
    lodgings: lodgingsOf(db, aboutOf(ref)),
  });
  return map(parts, ({ head: [head], shown, seats: roll, lodgings }) => {
    const printed = shown.find((fact) => fact.leaf === ref.leaf && markOf(fact) === ref.mark);
    if (!head || !printed) return undefined;
    const code = sheetCode(kind, id, printed);
    const newer = shown.filter((fact) => fact.leaf > printed.leaf && !fulfils.includes(fact.kind)).length;
    const mine = lodgings.filter((each) => each.sheet === code);
    return { code, kind, about: aboutOf(ref), ...head, printed, newer, places: placesOn(kind, roll), lodgings: mine };
  });
}

function headOf(db: Db, kind: SheetKind, id: string) {
  if (kind === "contract" || kind === "transfer")
    return db
      .select(
        apart({
          area: projects.area,
          path: projects.path,
          areaName: areas.name,
          // A transferred order may not be public: its slip bears the number.
          title: kind === "transfer" ? projects.receipt : projects.title,
        }),
      )
      .from(projects)
      .innerJoin(areas, eq(areas.code, projects.area))
      .where(eq(projects.receipt, id));
  const of = kind === "poster" ? notices : kind === "decision" ? approvals : meetings;
  const title = kind === "poster" ? notices.id : kind === "decision" ? approvals.document : meetings.body;
  return db
    .select(apart({ area: of.area, path: of.path, areaName: areas.name, title }))
    .from(of)
    .innerJoin(areas, eq(areas.code, of.area))
    .where(eq(of.id, id));
}

const office = (key: string): Place => ({ key, name: null });

/** Where people sign: the offices and those who came; everybody on the roll; at least the seal. */
function placesOn(kind: SheetKind, roll: readonly (Place & { readonly present: boolean })[]): readonly Place[] {
  const people = roll.filter((one) => kind === "attendance" || one.present).map(({ key, name }) => ({ key, name }));
  return [...offices[kind].map(office), ...people, ...(kind === "attendance" ? [] : [office(seal)])];
}
