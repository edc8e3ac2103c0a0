/**
 * A value with where it comes from and how sure we are of it.
 * Grades: A wording read in an official text, B press or forum, L national law, U unconfirmed default that an office may change.
 */
import { z } from "zod";
import { roles } from "../people/roles.ts";

export const grades = ["A", "B", "L", "U"] as const;
export type Grade = (typeof grades)[number];

/** `since`: the day on which a statutory value came into force. */
const cited = { source: z.string().min(1), grade: z.enum(grades), since: z.string().length(10).exactOptional() };

export const origin = z.strictObject(cited);
export const sourced = <T extends z.ZodType>(value: T) => z.strictObject({ value, ...cited });
/** The same where older documents do not say it: unsaid, it is unconfirmed. */
export const sometimesSourced = { source: cited.source.exactOptional(), grade: cited.grade.exactOptional(), since: cited.since };
/** An entry of a list that carries its own source: a reason, a rung, a group. */
export const entry = <S extends z.ZodRawShape>(shape: S) => z.strictObject({ ...shape, ...cited });

export interface Sourced<T> {
  readonly value: T;
  readonly source: string;
  readonly grade: Grade;
  readonly since?: string;
}

export const words = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
export const fen = z.int().positive();
/** A sum of which there may be none. */
export const purse = z.int().min(0);
export const count = z.int().min(0);
export const percent = z.int().min(0).max(100);
/** A share is at most the whole. */
export const fraction = z
  .tuple([z.int().positive().max(1000), z.int().positive().max(1000)])
  .refine(([part, whole]) => part <= whole, { params: { problem: "share" } });
export const role = z.enum(roles);
export const classCode = z.string().regex(/^[A-Z]+$/);
export const key = z.string().regex(/^[a-z][a-z0-9_]*$/);
export const monthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);

/** What a name may be one of: entries of a list of the same policy, or what the house knows. */
export const lists = ["classes", "bodies", "contents", "keeps", "upheld", "sources", "areas", "facts", "proofs"] as const;
export type Among = (typeof lists)[number];
/** A name of something that stands elsewhere: a form offers what there is. */
export const among = <T extends z.ZodType>(list: Among, schema: T): T => schema.meta({ among: list });
export const inClass = among("classes", classCode);

/** So many days; working days by the published calendar. */
export const limit = z.strictObject({ days: z.int().positive().max(3650), unit: z.enum(["working", "calendar"]) });
export type Limit = z.infer<typeof limit>;

/** For which projects something holds: every condition that is said must be true; an empty one is always true. */
export const condition = z.strictObject({
  classes: z.array(inClass).min(1).exactOptional(),
  /** More than so many fen. */
  above: fen.exactOptional(),
  /** At most so many fen. */
  upTo: fen.exactOptional(),
  /** Over, or within, the cap of its class. */
  overCap: z.boolean().exactOptional(),
  /** Paid from a line of one of these sources. */
  sources: z
    .array(among("sources", z.string().min(1)))
    .min(1)
    .exactOptional(),
  /** In one of these areas, or below. */
  areas: z
    .array(among("areas", z.string().min(1)))
    .min(1)
    .exactOptional(),
  urgent: z.boolean().exactOptional(),
});
export type Condition = z.infer<typeof condition>;
