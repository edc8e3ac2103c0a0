/** The papers of a gate that were produced: a row each, and for whoever is put before others which of them are missing. */
import { sql } from "drizzle-orm";
import { lackingOf } from "#model/archive/demanded.ts";
import type { FactOf } from "#model/draft.ts";
import type { GatePaper } from "#model/policy/gate.ts";
import type { Policy } from "#model/policy/policy.ts";
import { idOf } from "#model/subject.ts";
import type { Db, Statement } from "../home.ts";
import { gatePapers, projects } from "../schema.ts";

export const produced = (db: Db, { subject, body }: FactOf<"produced">): readonly Statement[] => [
  db.insert(gatePapers).values({ project: idOf(subject), ...body }),
];

/** A column beside a project: what was produced for the gate at which it stands. */
export const producedHere = sql<string>`(SELECT json_group_array(gp.paper) FROM gate_papers gp WHERE gp.project = ${projects.receipt} AND gp.gate = ${projects.gate})`;

export const lacksOf = (policy: Policy, standing: Parameters<typeof lackingOf>[1], here: string): readonly GatePaper[] =>
  lackingOf(policy, standing, JSON.parse(here) as string[]);
