import { type SQLWrapper, sql } from "drizzle-orm";
import type { Role } from "#model/people/roles.ts";

/** Who decides in an area of its level: a district for itself, else the street's approver. */
export const deciderOf = (area: SQLWrapper) =>
  sql<Role>`iif((SELECT level FROM areas WHERE code = ${area}) IN ('city', 'district'), 'district', 'approver')`;
