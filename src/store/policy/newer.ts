/** What is in force for the place of a project where it is not what the project keeps, and whether somebody has asked to move it there. */
import { and, desc, eq, sql } from "drizzle-orm";
import type { Dossier } from "#model/project.ts";
import type { Db } from "../home.ts";
import { apart, map, one, type Reading, together } from "../read.ts";
import { areas, policies, projects, repins } from "../schema.ts";
import { codesOf } from "../sql.ts";
import { policyOf } from "./document.ts";

export function newerRules(db: Db, receipt: string): Reading<Pick<Dossier, "newer" | "repin" | "repins">> {
  const path = sql`(SELECT path FROM projects WHERE receipt = ${receipt})`;
  const nearest = sql`(SELECT p.digest FROM policies p JOIN areas a ON a.code = p.area WHERE p.area IN (SELECT value FROM ${codesOf(path)})
    ORDER BY length(a.path) DESC, p.version DESC LIMIT 1)`;
  const parts = together({
    newer: one(
      db
        .select(apart({ digest: policies.digest, id: policies.id, document: policies.document }))
        .from(policies)
        .innerJoin(areas, eq(areas.code, policies.area))
        .innerJoin(projects, eq(projects.receipt, receipt))
        .where(and(sql`${policies.digest} = ${nearest}`, sql`${policies.digest} <> ${projects.policy}`)),
    ),
    asked: one(db.select().from(repins).where(eq(repins.project, receipt)).orderBy(desc(repins.n))),
  });
  return map(parts, ({ newer: [found], asked }) => ({
    newer: found ? { digest: found.digest, id: found.id, policy: policyOf(found.digest, found.document) } : null,
    repin: asked.find((each) => each.state === "asked") ?? null,
    repins: asked.length,
  }));
}
