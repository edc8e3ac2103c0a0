/** Of what kind the value at a place of a policy is, read from its schema: what a form has to ask for it. */
import { z } from "zod";
import { type Fields, keyOf } from "./layer.ts";
import { valueAt } from "./place.ts";
import { type Policy, policySchema } from "./policy.ts";
import { fen, fraction, limit, words } from "./sourced.ts";

export type Kind = "sum" | "limit" | "share" | "pick" | "picks" | "count" | "words" | "written" | "json";

export interface Spot {
  readonly at: string;
  readonly kind: Kind;
  /** It says its own source and grade beside the value. */
  readonly sourced: boolean;
  /** What stands there when the form is left empty; where it is not said, something must be filled in. */
  readonly empty?: null | 0;
  readonly options: readonly string[];
}

export function spotOf(policy: Policy | null, at: string): Spot | undefined {
  const found = bare(at.split(".").reduce<unknown>(into, policySchema));
  if (!(found instanceof z.ZodType) || fixed.includes(at)) return undefined;
  const sourced = isSourced(found);
  const value = sourced && found instanceof z.ZodObject ? found.shape["value"] : found;
  if (at === "notice.upheld") return { at, kind: "pick", sourced, options: ["refuse", ...(policy?.gates ?? []).map((gate) => gate.key)] };
  if (sums.includes(at)) return { at, kind: "sum", sourced, options: [], empty: 0 };
  return { at, sourced, ...kindOf(bare(value)), ...(value instanceof z.ZodNullable ? { empty: null } : {}) };
}

/** Is there such a value in a document: a place that its schema knows, and in its lists only what they hold. */
export const isThere = (document: Fields, at: string): boolean =>
  spotOf(null, at) !== undefined &&
  at.split(".").every((_step, index, steps) => isHeld(document, steps.slice(0, index), steps[index] ?? ""));

function isHeld(document: Fields, above: readonly string[], step: string): boolean {
  const holder = above.length === 0 ? document : valueAt(document, above.join("."));
  return !Array.isArray(holder) || holder.some((one) => keyOf(one) === step);
}

/** Whose it is and which version follow from the publication; names of areas and keys are not values. */
const fixed: readonly string[] = ["area", "version"];
/** Sums of which there may be none. */
const sums: readonly string[] = ["quota.street", "quota.pool"];

const bare = (schema: unknown): unknown =>
  schema instanceof z.ZodNullable || schema instanceof z.ZodExactOptional ? schema.unwrap() : schema;

function into(schema: unknown, step: string): unknown {
  const inner = bare(schema);
  if (inner instanceof z.ZodObject) return isSourced(inner) ? undefined : inner.shape[step];
  return inner instanceof z.ZodArray ? inner.element : undefined;
}

const isSourced = (schema: unknown): boolean =>
  schema instanceof z.ZodObject && "value" in schema.shape && "source" in schema.shape && "grade" in schema.shape;

function kindOf(value: unknown): Pick<Spot, "kind" | "options"> {
  const none: readonly string[] = [];
  if (value === fen) return { kind: "sum", options: none };
  if (value === limit) return { kind: "limit", options: none };
  if (value === fraction) return { kind: "share", options: none };
  if (value === words) return { kind: "words", options: none };
  if (value instanceof z.ZodEnum) return { kind: "pick", options: value.options.map(String) };
  if (value instanceof z.ZodBoolean) return { kind: "pick", options: ["true", "false"] };
  if (value instanceof z.ZodNumber) return { kind: "count", options: none };
  if (value instanceof z.ZodString) return { kind: "written", options: none };
  if (value instanceof z.ZodArray && value.element instanceof z.ZodEnum)
    return { kind: "picks", options: value.element.options.map(String) };
  return { kind: "json", options: none };
}
