/** Where somebody has an open place in the acceptance group: the places, and who may take them, are those of the pinned policy. */
import { type SQL, sql } from "drizzle-orm";
import type { Role, Who } from "#model/people/roles.ts";
import { signsForCouncil } from "../meet/body.ts";
import { projects } from "../schema.ts";
import { codesUnder } from "../sql.ts";

const slots: Partial<Record<Role, string>> = {
  member: "council",
  chair: "council",
  clerk: "committee",
  supervisor: "supervisor",
  "officer:service": "officer",
  "officer:works": "officer",
};

export const signersFor = (who: Who): SQL[] => [
  sql`(${open("proposer")} AND ${projects.receipt} IN (SELECT receipt FROM projects WHERE proposer = ${who.id} AND turn = 'signers'
    UNION ALL SELECT l.project FROM projects o JOIN lineage l ON l.origin = o.receipt WHERE o.proposer = ${who.id}))`,
  sql`(${projects.turn} = 'signers' AND EXISTS (SELECT 1 FROM representatives r WHERE r.project = ${projects.receipt} AND r.person = ${who.id}))`,
  ...who.grants.flatMap((grant) => {
    const slot = slots[grant.role];
    return slot === undefined
      ? []
      : [sql`(${open(slot)} AND ${projects.area} IN ${codesUnder(grant.path)} AND ${entitled(slot, grant.role, who)})`];
  }),
];

/** A place of its group that nobody has signed for in this round. */
const open = (slot: string): SQL => sql`${projects.turn} = 'signers'
  AND NOT EXISTS (SELECT 1 FROM signatures s WHERE s.project = ${projects.receipt} AND s.round = ${projects.round} AND s.slot = ${slot})
  AND EXISTS (SELECT 1 FROM policies p, json_each(p.document, '$.acceptance') a, json_each(a.value, '$.group') g
    WHERE p.digest = ${projects.policy} AND g.value = ${slot})`;

/** For the council who was on the roll that passed it, or sits now in the place of who no longer does; for the office the officer of its class. */
function entitled(slot: string, role: Role, who: Who): SQL {
  if (slot === "council") return signsForCouncil(sql`${projects.receipt}`, who.id);
  if (slot === "officer")
    return sql`EXISTS (SELECT 1 FROM policies p, json_each(p.document, '$.classes') c
      WHERE p.digest = ${projects.policy} AND c.value ->> 'code' = ${projects.class} AND c.value ->> 'officer' = ${role})`;
  return sql`${projects.proposer} <> ${who.id}`;
}
