/** What waits for one person: by the roles they hold, where they hold them. */
import { and, desc, eq, gte, inArray, ne, not, or, type SQL, sql } from "drizzle-orm";
import { acts } from "#model/acts.ts";
import { dayOf } from "#model/day.ts";
import { principalsOf } from "#model/people/consent.ts";
import type { Desk } from "#model/people/desk.ts";
import type { Role, Who } from "#model/people/roles.ts";
import { deciders } from "#model/policy/gate.ts";
import { waitingOf } from "#model/propose/wish.ts";
import { selectApprovals } from "../approve/list.ts";
import type { Db } from "../home.ts";
import { outagesFor } from "../keep/know.ts";
import { callTasks } from "../library/waiting.ts";
import { toCall } from "../meet/council.ts";
import { selectMeetings } from "../meet/list.ts";
import { selectRows } from "../propose/list.ts";
import { countsToVerify } from "../propose/survey.ts";
import { wishCountsIn } from "../propose/wish.ts";
import { apart, map, one, type Reading, together } from "../read.ts";
import { approvals, calendarYears, lines, meetings, moneyRequests, outbox, projects, sheets } from "../schema.ts";
import { anyOf, codesUnder, pathWithin } from "../sql.ts";
import { objectionsFor } from "./notices.ts";
import { draftsToPublish, projectsToConfirm } from "./seconds.ts";
import { tellingsFor } from "./tell.ts";
import { turnOf } from "./turn.ts";

const checking: readonly Role[] = ["clerk", "chair", "officer:service", "officer:works", "approver", "supervisor"];

export function desk(db: Db, who: Who, now: number): Reading<Desk> {
  const theirs = [who.id, ...principalsOf(who, dayOf(now))];
  const parts = together({
    turn: turnOf(db, who, now),
    own: one(selectRows(db).where(inArray(projects.proposer, theirs)).orderBy(desc(projects.leaf)).limit(20)),
    calls: callsFor(db, who),
    sittings: sittingsFor(db, who),
    seconds: secondsFor(db, who),
    messages: messagesFor(db, theirs, now),
    objections: objectionsFor(db, who),
    confirms: projectsToConfirm(db, who),
    drafts: draftsToPublish(db, who),
    wishes: wishesFor(db, who),
    counts: countsToVerify(db, who),
    tellings: tellingsFor(db, who),
    outages: outagesFor(db, who),
    solicitations: callTasks(db, who),
  });
  return map(parts, ({ turn, sittings, seconds, confirms, wishes, ...rest }) => ({
    ...sittings,
    ...seconds,
    ...confirms,
    ...rest,
    wishes: wishes.filter((one) => waitingOf(one) > 0),
    projects: turn.map((row) => ({ ...row, waits: row.turn })),
  }));
}

/** What waits for a sitting of the bodies that the person may call: the most that a desk shows. */
function callsFor(db: Db, who: Who): Reading<Desk["calls"]> {
  const mine = who.grants.filter((grant) => acts.call.by.some((role) => role === grant.role));
  const areas = new Set(mine.map((grant) => grant.path.split("/").at(-1) ?? ""));
  const parts = Object.fromEntries([...areas].map((area) => [`in ${area}`, toCall(db, area)]));
  return map(together(parts), (found) => Object.values(found).flat().slice(0, 20));
}

/** Sittings to attend or to lead, and tables to confirm. */
function sittingsFor(db: Db, who: Who) {
  const seated = sql`EXISTS (SELECT 1 FROM seats s WHERE s.meeting = ${meetings.id} AND s.person = ${who.id})`;
  const leads = under(sql`${meetings.area}`, who, ["chair", "clerk"]);
  const named = (role: Role) =>
    sql`(${approvals.override} = ${role} OR EXISTS (SELECT 1 FROM json_each(${approvals.deciders}) WHERE value = ${role}))`;
  const confirms = or(...deciders.approval.map((role) => and(under(sql`${approvals.area}`, who, [role]), named(role))));
  const signed = sql`EXISTS (SELECT 1 FROM approval_confirmations c WHERE c.approval = ${approvals.id} AND c.person = ${who.id})`;
  return together({
    meetings: one(
      selectMeetings(db)
        .where(and(eq(meetings.state, "called"), sql`(${seated} OR ${leads})`))
        .limit(20),
    ),
    approvals: one(
      selectApprovals(db)
        .where(and(eq(approvals.state, "prepared"), ne(approvals.preparedBy, who.id), confirms, not(signed)))
        .limit(20),
    ),
  });
}

/** What somebody else has asked for and a second person has to confirm. */
function secondsFor(db: Db, who: Who) {
  const requests = db
    .select(apart({ line: lines.id, title: lines.title, kind: moneyRequests.kind, amount: moneyRequests.amount }))
    .from(moneyRequests)
    .innerJoin(lines, eq(lines.id, moneyRequests.line))
    .where(
      and(
        eq(moneyRequests.state, "asked"),
        ne(moneyRequests.askedBy, who.id),
        under(sql`${lines.area}`, who, ["officer:finance", "district", "approver"]),
      ),
    )
    .limit(20);
  const typed = db
    .select({ year: calendarYears.year })
    .from(calendarYears)
    .where(and(eq(calendarYears.state, "typed"), ne(calendarYears.typedBy, who.id)));
  const signed = db
    .select({ code: sheets.sheet, kind: sheets.kind, on: sheets.happened })
    .from(sheets)
    .where(and(eq(sheets.state, "lodged"), ne(sheets.lodgedBy, who.id), within(sheets.path, who, checking)))
    .limit(20);
  return map(together({ requests: one(requests), years: one(typed), sheets: one(signed) }), ({ years, ...rest }) => ({
    ...rest,
    years: mayConfirmYears(who) ? years.map((each) => each.year) : [],
  }));
}

const wishesFor = (db: Db, who: Who) =>
  wishCountsIn(
    db,
    who.grants.filter((grant) => grant.role === "clerk").map((grant) => grant.path),
  );

/** What the person, or somebody for whom they act, was told in the last thirty days. */
const messagesFor = (db: Db, theirs: readonly string[], now: number) =>
  one(
    db
      .select(
        apart({
          receipt: projects.receipt,
          title: projects.title,
          kind: sql<string>`(SELECT kind FROM facts f WHERE f.subject = ${outbox.subject} AND f.seq = ${outbox.seq})`,
          at: outbox.at,
        }),
      )
      .from(outbox)
      .innerJoin(projects, sql`${projects.receipt} = substr(${outbox.subject}, instr(${outbox.subject}, ':') + 1)`)
      .where(and(inArray(outbox.person, theirs), gte(outbox.at, now - 30 * 86_400_000)))
      .orderBy(desc(outbox.at))
      .limit(20),
  );

const mayConfirmYears = (who: Who): boolean => who.grants.some((grant) => grant.role === "administrator" || grant.role === "district");

/** In the areas of the grants for these roles. */
function under(column: SQL | typeof projects.area, who: Who, roles: readonly Role[]): SQL {
  return anyOf(who.grants.filter((grant) => roles.includes(grant.role)).map((grant) => sql`${column} IN ${codesUnder(grant.path)}`));
}

const within = (path: typeof sheets.path, who: Who, roles: readonly Role[]): SQL =>
  anyOf(who.grants.filter((grant) => roles.includes(grant.role)).map((grant) => pathWithin(path, sql`${grant.path}`)));
