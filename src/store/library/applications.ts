/** What organisations have sent in after a call: as rows, and as what waits for a panel. */
import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Application, Assessment, Contest } from "#model/library/solicitation.ts";
import type { Candidate } from "#model/meet/council.ts";
import type { Db } from "../home.ts";
import { policyOf } from "../policy/document.ts";
import { apart, map, one, type Reading } from "../read.ts";
import { applications, policies, solicitations, suppliers } from "../schema.ts";

/** Its last sitting that was not called off; how many members gave it points. */
const sitting = sql<
  string | null
>`(SELECT json_object('item', i.id, 'meeting', i.meeting, 'state', i.state, 'result', i.result, 'score', i.score,
    'scorers', (SELECT count(DISTINCT s.person) FROM scores s WHERE s.item = i.id), 'meetingState', m.state, 'carried', json(iif(i.carried, 'true', 'false')))
  FROM items i JOIN meetings m ON m.id = i.meeting WHERE i.application = ${applications.id} AND i.state NOT IN ('struck', 'deferred')
  ORDER BY m.leaf DESC LIMIT 1)`;
const contests = sql<string>`(SELECT json_group_array(json_object('id', c.id, 'text', c.text, 'person', c.person, 'answer', c.answer,
    'upheld', json(iif(c.upheld IS NULL, 'null', iif(c.upheld, 'true', 'false'))))) FROM contests c WHERE c.application = ${applications.id})`;

/** In the order in which they were first sent. */
export const applicationsOf = (db: Db, call: SQL): Reading<readonly Application[]> =>
  map(
    one(
      db
        .select(
          apart({
            application: applications,
            supplierName: suppliers.name,
            type: suppliers.type,
            founded: suppliers.founded,
            rating: suppliers.grade,
            barred: sql<number>`(${suppliers.suspended} OR ${suppliers.clear} IS 0)`,
            sitting,
            contests,
          }),
        )
        .from(applications)
        .innerJoin(suppliers, eq(suppliers.id, applications.supplier))
        .where(eq(applications.solicitation, call))
        .orderBy(applications.leaf)
        .limit(500),
    ),
    (rows) =>
      rows.map(({ application, barred, sitting: sat, contests: said, ...supplier }) => ({
        ...application,
        ...supplier,
        barred: barred === 1,
        sitting: sat === null ? null : (JSON.parse(sat) as Assessment),
        contests: JSON.parse(said) as readonly Contest[],
      })),
  );

/** Found fit in a call of the area that has closed, and on no agenda. */
export function offeredIn(db: Db, area: string): Reading<readonly Candidate[]> {
  const free = sql`NOT EXISTS (SELECT 1 FROM items i JOIN meetings m ON m.id = i.meeting WHERE i.application = ${applications.id}
    AND i.state NOT IN ('struck', 'deferred') AND (m.state = 'called' OR (m.state = 'ended' AND i.carried = 0)))`;
  const agents = sql<string>`(SELECT json_group_array(DISTINCT g.person) FROM grants g WHERE g.role = 'supplier' AND g.supplier = ${applications.supplier} AND g.revoked = 0)`;
  const rows = db
    .select(
      apart({
        application: applications,
        panel: solicitations.panel,
        until: solicitations.until,
        digest: policies.digest,
        document: policies.document,
        agents,
      }),
    )
    .from(solicitations)
    .innerJoin(applications, eq(applications.solicitation, solicitations.id))
    .innerJoin(policies, eq(policies.digest, solicitations.policy))
    .where(and(eq(solicitations.state, "closed"), eq(solicitations.area, area), eq(applications.state, "qualified"), free))
    .orderBy(applications.leaf)
    .limit(100);
  return map(one(rows), (list) =>
    list.map(({ application: { id, by, template }, panel, until, digest, document, agents: acting }) => ({
      ...{ receipt: id, title: template.title, class: template.class, amount: template.high },
      ...{ change: null, share: null, proposer: by, lastOn: until, gate: "", panel, lacks: [] },
      policy: policyOf(digest, document),
      agents: JSON.parse(acting) as readonly string[],
    })),
  );
}
