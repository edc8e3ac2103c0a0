/** The bodies that can be called in an area, what waits for a sitting of theirs, and what such a sitting is to be told. */
import { and, eq, sql } from "drizzle-orm";
import type { Candidate, Council } from "#model/meet/council.ts";
import { awaitsCall, shareOf, votesEach } from "#model/meet/share.ts";
import type { Desk } from "#model/people/desk.ts";
import { bodyOf, gateOf, type Policy } from "#model/policy/policy.ts";
import { lacksOf, producedHere } from "../archive/produced.ts";
import type { Db } from "../home.ts";
import { offeredIn } from "../library/applications.ts";
import { policyOf } from "../policy/document.ts";
import { apart, map, one, type Reading, together } from "../read.ts";
import { areas, bodies, changes, policies, projects } from "../schema.ts";
import { codesUnder, isWithin, pathOf } from "../sql.ts";
import { bodySeatsOf, nearestPolicy } from "./body.ts";
import { sharesBelow, sharesIn } from "./shares.ts";

/** The bodies of an area, and the projects at the gate of one of them that wait for a sitting; the nearest body of a kind is the one that resolves. */
export function council(db: Db, area: string, today: string): Reading<Council | undefined> {
  const parts = together({
    area: one(db.select({ path: areas.path, level: areas.level, name: areas.name }).from(areas).where(eq(areas.code, area))),
    rules: nearestPolicy(db, area),
    bodies: one(db.select().from(bodies).where(eq(bodies.area, area)).orderBy(bodies.key)),
    seats: bodySeatsOf(db, sql`b.area = ${area}`, today),
    waiting: one(waitingIn(db, area)),
    offered: offeredIn(db, area),
    urgent: untold(db, area),
  });
  return map(parts, ({ area: [found], rules: [rules], bodies: kept, seats: list, waiting: rows, offered, urgent }) => {
    if (!found) return undefined;
    const policy = rules && policyOf(rules.digest, rules.document);
    const candidates = candidatesOf(area, rows);
    return {
      area,
      areaName: found.name,
      path: found.path,
      level: found.level,
      urgent: urgent.map((each) => each.receipt),
      bodies: kept.map(({ id, key }) => ({ id, key, rule: policy && bodyOf(policy, key), seats: list.filter((seat) => seat.body === id) })),
      candidates: [
        ...candidates.map(({ project, change, share, amount, policy, gate, agents: acting, produced }) => ({
          ...project,
          change,
          share,
          amount,
          gate,
          policy,
          panel: null,
          lacks: lacksOf(policy, project, produced),
          agents: listOf(acting),
        })),
        ...offered,
      ],
    };
  });
}

/** For what the bodies of an area can be called now. */
export const toCall = (db: Db, area: string): Reading<Desk["calls"]> =>
  map(
    together({ kept: one(db.select({ key: bodies.key }).from(bodies).where(eq(bodies.area, area))), rows: one(waitingIn(db, area)) }),
    ({ kept, rows }) =>
      candidatesOf(area, rows)
        .filter(({ policy, gate }) => kept.some(({ key }) => key === bodyAt(policy, gate)))
        .map(({ project: { receipt, title }, areaName, share, amount }) => ({ area, areaName, receipt, title, share, amount })),
  );

const candidatesOf = (area: string, rows: Awaited<ReturnType<typeof waitingIn>>) =>
  rows
    .flatMap((row) => asCandidate(area, { ...row, policy: policyOf(row.project.policy, row.document) }))
    .filter(({ policy, gate, nearer }) => !listOf(nearer).includes(bodyAt(policy, gate)));
const bodyAt = (policy: Policy, gate: string): string => gateOf(policy, gate)?.body ?? "";

interface Waiting {
  readonly project: typeof projects.$inferSelect;
  readonly shares: string;
  readonly asked: number;
  readonly within: number;
  readonly policy: Policy;
}
/** The whole of a project of the area, or the share of the area in one that is voted on by each council. */
function asCandidate<W extends Waiting>(area: string, row: W): readonly (W & Pick<Candidate, "gate" | "share" | "amount">)[] {
  const { project, policy, asked, within } = row;
  const shares = project.stage === "resolution" && votesEach(policy, project.gate) ? sharesIn(row.shares) : [];
  const gate = project.gate ?? "";
  if (shares.length === 0) return within === 1 ? [{ ...row, gate, share: null, amount: asked }] : [];
  const own = shares.find((one) => one.area === area);
  return own && awaitsCall(project, own) ? [{ ...row, gate, share: area, amount: shareOf(project, own) }] : [];
}

/** What waits there for a sitting, with what tells whether it can be put before one. */
function waitingIn(db: Db, area: string) {
  const free = sql`NOT EXISTS (SELECT 1 FROM items i JOIN meetings m ON m.id = i.meeting WHERE i.project = ${projects.receipt}
    AND (i.share IS NULL OR i.share = ${area}) AND i.state NOT IN ('struck', 'deferred') AND (m.state = 'called' OR (m.state = 'ended' AND i.carried = 0)))`;
  const agents = sql<string>`(SELECT json_group_array(DISTINCT g.person) FROM grants g WHERE g.role = 'supplier' AND g.supplier = ${projects.supplier} AND g.revoked = 0)`;
  const nearer = sql<string>`(SELECT json_group_array(b.key) FROM bodies b WHERE length(b.path) > length(${pathOf(area)}) AND instr(${projects.path} || '/', b.path || '/') = 1)`;
  const asked = sql<number>`coalesce(${changes.amount}, ${projects.amount})`;
  const within = sql<number>`${projects.area} IN ${codesUnder(pathOf(area))}`;
  return db
    .select(
      apart({
        project: projects,
        areaName: sql<string>`(SELECT name FROM areas WHERE code = ${area})`,
        change: changes.n,
        asked,
        within,
        shares: sharesBelow,
        document: policies.document,
        agents,
        nearer,
        produced: producedHere,
      }),
    )
    .from(projects)
    .innerJoin(policies, eq(policies.digest, projects.policy))
    .leftJoin(changes, and(eq(changes.project, projects.receipt), eq(changes.state, "asked")))
    .where(
      and(
        eq(projects.turn, "council"),
        // What is only drawn into the change of another is decided on with it.
        sql`(${projects.stage} = 'resolution' OR (${projects.stage} = 'change' AND ${changes.n} IS NOT NULL))`,
        sql`(${within} OR ${projects.receipt} IN (SELECT project FROM shares WHERE area = ${area}))`,
        free,
      ),
    )
    .orderBy(projects.leaf)
    .limit(60);
}
const listOf = (json: string): readonly string[] => JSON.parse(json) as string[];

/** Begun urgently, and no sitting has been told of it that was not called off. */
const untold = (db: Db, area: string) =>
  one(
    db
      .select({ receipt: projects.receipt })
      .from(projects)
      .where(
        and(
          sql`${projects.urgent} = 1`,
          isWithin(projects.path, pathOf(area)),
          sql`NOT EXISTS (SELECT 1 FROM meeting_reports r JOIN meetings m ON m.id = r.meeting AND m.state IN ('called', 'ended') WHERE r.project = ${projects.receipt})`,
        ),
      )
      .orderBy(projects.leaf)
      .limit(100),
  );
