/** What a place keeps of a project (归档): its papers in the order in which they are bound, what proves each, how long it is kept, by when it is filed. */
import { z } from "zod";
import { gateKinds } from "./gate.ts";
import { among, condition, entry, key, monthDay, sourced, words } from "./sourced.ts";

/** What is on file when it has happened (`fact:contracted`), hangs there (`file:photo`) or came back signed (`sheet:minutes`). */
const proof = among("proofs", z.string().regex(/^(fact|file|sheet):[a-z_]+$/));

const paper = entry({
  key,
  label: words,
  only: condition.exactOptional(),
  /** Asked for only where its way has a gate of this kind. */
  gate: z.enum(gateKinds).exactOptional(),
  /** Asked for only where this has happened. */
  after: among("facts", key).exactOptional(),
  /** Any one of these is it. */
  by: z.array(proof).min(1),
  /** A key of `keeps`. */
  keep: among("keeps", key),
});
export type Paper = z.infer<typeof paper>;

export const archive = z.strictObject({
  /** By which day of the year after it was closed. */
  documents: sourced(monthDay),
  accounts: sourced(monthDay),
  /** For how many years; null is for ever. */
  keeps: z.array(entry({ key, label: words, years: z.int().positive().nullable() })).min(1),
  papers: z.array(paper).min(1),
});
