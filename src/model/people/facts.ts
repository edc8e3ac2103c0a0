/** People, their roles, and those who may be contracted. */
import { z } from "zod";
import { day, fact, id } from "../fact.ts";
import { roles } from "./roles.ts";

export const peopleFacts = {
  registered: fact(1, { handle: id.nullable() }, ["name"]),
  granted: fact(1, {
    grant: id,
    role: z.enum(roles),
    area: id,
    from: day,
    until: day.nullable(),
    supplier: id.nullable(),
    delegateOf: id.nullable(),
  }),
  revoked: fact(1, { grant: id }),
} as const;
