/** What the body of every fact says beside the data of its kind: who, in what role, when, and where it leads. */
import { z } from "zod";
import { entryKinds } from "./budget/entry.ts";
import { roles } from "./people/roles.ts";
import { stageNames } from "./stages.ts";

const id = z.string().min(1).max(80);
const fen = z.int().min(0);
const int = z.int().min(0);
const day = z.string().length(10);
const moment = z.int();

/** Until when, from when it was counted and how; when to remind before it and to tell who is above after it. */
export const dueSchema = z.strictObject({
  at: moment,
  day,
  start: day,
  days: int,
  unit: z.enum(["working", "calendar"]),
  provisional: z.boolean(),
  remind: moment.exactOptional(),
  escalate: moment.exactOptional(),
});
export type DueTime = z.infer<typeof dueSchema>;

/** Where a fact leads its project: the stage, the gate, whose turn, and until when. */
export const moveSchema = z.strictObject({
  stage: z.enum(stageNames),
  gate: id.nullable(),
  turn: id,
  due: dueSchema.nullable(),
});
export type Move = z.infer<typeof moveSchema>;

/** What every body says beside its own: who, in what role, when recorded, when it happened. */
export const envelopeSchema = z.strictObject({
  by: id,
  role: z.enum([...roles, "proposer", "clock", "setup"]),
  delegateOf: id.nullable(),
  at: moment,
  on: day,
  entries: z
    .array(z.strictObject({ line: id, kind: z.enum(entryKinds), holder: id.nullable(), amount: fen, reverses: int.exactOptional() }))
    .optional(),
  to: moveSchema.optional(),
});
export type Envelope = z.infer<typeof envelopeSchema>;

/** The whole body as it is kept: the envelope, the data of its kind, the digests of its texts, whom it tells. */
export const bodySchema = z.strictObject({
  ...envelopeSchema.shape,
  data: z.unknown(),
  texts: z.record(z.string(), z.string()),
  tells: z.array(z.string()).optional(),
});
