/** All that is known of one project, in one round trip: what its acts decide on and its page shows. */
import { and, desc, eq, inArray, sql } from "drizzle-orm";
import { dayOf } from "#model/day.ts";
import type { Fact } from "#model/draft.ts";
import type { Dossier } from "#model/project.ts";
import { projectOf } from "#model/subject.ts";
import { decisionOf } from "../approve/know.ts";
import { entriesOfHolder, holdingsOf, linesOfProject, takenBy } from "../budget/know.ts";
import { openFacts } from "../fact.ts";
import type { Db } from "../home.ts";
import { rollThatPassed } from "../meet/body.ts";
import { itemOfProject } from "../meet/know.ts";
import { sharesBelow, sharesIn } from "../meet/shares.ts";
import { amendmentsOf, noticeOfProject, objectionsOf } from "../notice/know.ts";
import { calendarNear } from "../open/know.ts";
import { policyOf } from "../policy/document.ts";
import { newerRules } from "../policy/newer.ts";
import { originsIn, originsOf } from "../procure/origins.ts";
import { supplyOf } from "../procure/supply.ts";
import { apart, built, map, one, type Reading, together } from "../read.ts";
import { corrections, facts, grants, payments, persons, policies, projects, representatives, signatures, texts } from "../schema.ts";
import { kinOf } from "../screen/kin.ts";
import { isWithin } from "../sql.ts";
import { intakeOf } from "./intaken.ts";

/** By receipt number; the sections of what is known are read side by side. */
const sections = built((db, receipt: string, who: string, today: string) =>
  together({
    head: headOf(db, receipt),
    before: intakeOf(db, receipt, who),
    kin: kinOf(db, receipt, today),
    item: itemOfProject(db, receipt),
    notice: noticeOfProject(db, receipt),
    objections: objectionsOf(db, receipt),
    amended: amendmentsOf(db, receipt),
    decision: decisionOf(db, receipt),
    signatures: one(db.select().from(signatures).where(eq(signatures.project, receipt))),
    named: one(db.select().from(representatives).where(eq(representatives.project, receipt))),
    roll: rollThatPassed(db, receipt),
    payments: one(db.select().from(payments).where(eq(payments.project, receipt)).orderBy(payments.n)),
    lines: linesOfProject(db, receipt),
    holdings: holdingsOf(db, receipt),
    entries: entriesOfHolder(db, projectOf(receipt)),
    corrections: correctionsOf(db, receipt),
    rules: newerRules(db, receipt),
    trail: trailOf(db, projectOf(receipt)),
    supply: supplyOf(db, receipt),
    residents: residentsToName(db, receipt),
  }),
);

export function dossier(db: Db, receipt: string, now: number, asking?: { readonly who: string }): Reading<Dossier | undefined> {
  const parts = together({ known: sections(db, receipt, asking?.who ?? "", dayOf(now)), calendar: calendarNear(db, now) });
  return map(parts, ({ known: { head, before, named, amended, rules, supply, corrections: all, ...rest }, calendar }) => {
    if (!head) return undefined;
    const open = all.find((each) => each.state === "asked");
    return {
      ...head,
      ...rest,
      ...before,
      calendar,
      ...amended,
      ...rules,
      ...supply,
      representatives: Object.fromEntries(named.map((each) => [each.slot, each.person])),
      correction: open ? { ...open, from: open.old as string, to: open.new as string } : null,
      corrections: all.length,
    };
  });
}

/** Those of the same street that passed before: waiting for money, or with a result that is still on its way to them; these few are looked at first, not every sitting that ever ended. */
const waitingBefore = sql<number>`(SELECT count(*) FROM projects w WHERE w.queue = ${projects.queue} AND w.stage = 'funding' AND w.passed_leaf < ${projects.passedLeaf})
  + (SELECT count(*) FROM items i CROSS JOIN meetings m ON m.id = i.meeting AND m.state = 'ended' JOIN projects w ON w.receipt = i.project AND w.queue = ${projects.queue}
     WHERE i.carried = 0 AND i.result = 'passed' AND i.place_leaf < ${projects.passedLeaf})`;

/** Sessions of the same day and place, of this project or another: which, and of which project the other is. */
const twins = sql<string>`(SELECT json_group_array(json_object('session', s.n, 'receipt', t.project)) FROM activity_sessions s
  JOIN activity_sessions t ON t.area = s.area AND t.happened = s.happened AND t.place = s.place AND (t.project <> s.project OR t.n <> s.n)
  WHERE s.project = ${projects.receipt})`;

function headOf(db: Db, receipt: string) {
  const year = sql`(SELECT substr(a.happened, 1, 4) FROM approval_items i JOIN approvals a ON a.id = i.approval WHERE i.project = ${receipt} AND i.done = 0)`;
  const statement = db
    .select(
      apart({
        project: projects,
        document: policies.document,
        waitingBefore,
        lastCode: sql<number>`coalesce((SELECT max(o.code_seq) FROM projects o WHERE o.area = ${projects.area} AND o.code_year = cast(coalesce(${year}, substr(${projects.passedOn}, 1, 4)) AS INTEGER)), 0)`,
        twins,
        shares: sharesBelow,
        votedIn: sql<string>`(SELECT json_group_object(a.code, a.name) FROM items i JOIN areas a ON a.code = i.share WHERE i.project = ${projects.receipt} AND i.share IS NOT NULL)`,
        origins: originsOf,
        residents: sql<number | null>`(SELECT residents FROM areas WHERE code = ${projects.area})`,
        taken: takenBy(sql`${projects.area}`),
        area: sql<string>`coalesce((SELECT initials FROM areas WHERE code = ${projects.area}), ${projects.area})`,
        street: sql<string>`coalesce((SELECT initials FROM areas WHERE path = ${projects.queue}), ${projects.area})`,
      }),
    )
    .from(projects)
    .innerJoin(policies, eq(policies.digest, projects.policy))
    .where(eq(projects.receipt, receipt));
  return map(one(statement), ([row]) => {
    if (!row) return undefined;
    const { project, document, waitingBefore, lastCode, area, street, residents, taken } = row;
    const community = { residents, taken: JSON.parse(taken) as Readonly<Record<string, number>> };
    const twinsOf = JSON.parse(row.twins) as Dossier["twins"];
    const initials = { street, area };
    const shares = sharesIn(row.shares);
    const votedIn = JSON.parse(row.votedIn) as Dossier["votedIn"];
    const origins = originsIn(row.origins);
    return {
      project,
      origins,
      policy: policyOf(project.policy, document),
      community,
      waitingBefore,
      twins: twinsOf,
      shares,
      votedIn,
      lastCode,
      initials,
    };
  });
}

const correctionsOf = (db: Db, receipt: string) =>
  one(
    db
      .select()
      .from(corrections)
      .where(eq(corrections.subject, projectOf(receipt))),
  );

/** Every fact of a subject, oldest first, with the texts that are still kept. */
export function trailOf(db: Db, subject: string): Reading<readonly Fact[]> {
  const rows = db
    .select({ leaf: facts.leaf, subject: facts.subject, seq: facts.seq, kind: facts.kind, body: facts.body })
    .from(facts)
    .where(eq(facts.subject, subject))
    .orderBy(facts.seq);
  const words = db
    .select({ digest: texts.digest, text: texts.text })
    .from(texts)
    .where(sql`${texts.digest} IN (SELECT t.value FROM facts f, json_each(f.body, '$.texts') t WHERE f.subject = ${subject})`);
  return map(together({ rows: one(rows), words: one(words) }), (read) => openFacts(read.rows, read.words).map(({ fact }) => fact));
}

/** Written down by a clerk for somebody unnamed, and not yet past its approval. */
const byClerk = sql`(${projects.proposer} = ${projects.enteredBy} AND ${projects.approvedOn} IS NULL
  AND EXISTS (SELECT 1 FROM grants g WHERE g.person = ${projects.enteredBy} AND g.role = 'clerk' AND g.revoked = 0))`;

/** Residents of the place who may be named to sign for somebody, or whose wish a clerk wrote down. */
const residentsToName = (db: Db, receipt: string) =>
  one(
    db
      .selectDistinct(apart({ id: persons.id, name: persons.name }))
      .from(grants)
      .innerJoin(persons, eq(persons.id, grants.person))
      .innerJoin(projects, and(eq(projects.receipt, receipt), sql`(${projects.stage} = 'acceptance' OR ${byClerk})`))
      .where(and(inArray(grants.role, ["resident", "member"]), eq(grants.revoked, false), isWithin(projects.path, grants.path)))
      .orderBy(desc(persons.id))
      .limit(100),
  );
