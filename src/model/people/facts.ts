/** People, their roles, and those who may be contracted. */
import { z } from "zod";
import { day, fact, id, int } from "../fact.ts";
import { consentForms, relations } from "./consent.ts";
import { roles } from "./roles.ts";
import { manners, reaches } from "./tell.ts";

export const peopleFacts = {
  /** Version 1 knew no telephone. */
  registered: fact(2, { handle: id.nullable() }, ["name", "phone"]),
  granted: fact(1, {
    grant: id,
    role: z.enum(roles),
    area: id,
    from: day,
    until: day.nullable(),
    supplier: id.nullable(),
    delegateOf: id.nullable(),
    document: id.exactOptional(),
  }),
  /** Somebody may act for a resident: how they agreed to it, and who received or heard it. */
  consented: fact(
    1,
    { grant: id, area: id, resident: id, relation: z.enum(relations), form: z.enum(consentForms), heard: id, from: day, until: day },
    ["paper"],
  ),
  revoked: fact(1, { grant: id }),
  /** Of a project that waits at an office: to one of its people, or back to all of them. */
  assigned: fact(1, { person: id.nullable(), turn: id }),
  relayed: fact(1, { from: id, to: z.enum(roles) }, ["reason"]),
  /** Somebody was told by telephone or at the door of fact `of`, or was tried to be. */
  told: fact(1, { of: int, person: id, how: z.enum(manners), reached: z.enum(reaches) }, ["note"]),
} as const;
