/**
 * A spot is one place of a policy that is said by itself, with its source: a sourced value, an entry of a list, a new entry (`gates.*`), the
 * order of a list, or a value that stands under the source of what holds it.
 */

import { z } from "zod";
import { type Fields, isFields, type Json, keyOf } from "./layer.ts";
import { apart, bare, entryOf, type Group, isSourced, type Leaf, type Part, partOf } from "./part.ts";
import { valueAt } from "./place.ts";
import { policySchema } from "./policy.ts";
import { key } from "./sourced.ts";

export interface Spot {
  readonly at: string;
  readonly sort: "value" | "entry" | "fresh" | "order";
  readonly part: Part;
  /** Where its source stands: at itself, or at what holds it. */
  readonly cite?: string;
}
/** The step that means an entry which is not there yet. */
const fresh = "*";
/** Whose it is and which version follow from the publication. */
const fixed: readonly string[] = ["area", "version", "cited"];

interface Walk {
  readonly schema: unknown;
  readonly name: string;
  readonly at: string;
  readonly cite: string | undefined;
  /** It is an entry of a list. */
  readonly listed: boolean;
}

/** Nothing, where the schema has no such value, or the document no such entry. `above` are the layers it rests on. */
export function spotOf(document: Fields, at: string, above: Fields = document): Spot | undefined {
  const steps = at.split(".");
  const root: Walk = { schema: policySchema, name: "", at: "", cite: undefined, listed: false };
  const found = fixed.includes(steps[0] ?? "")
    ? undefined
    : steps.reduce<Walk | undefined>((walk, step) => walk && into(document, walk, step), root);
  if (!found) return undefined;
  const { schema, name, cite, listed } = found;
  const last = steps.at(-1) ?? "";
  if (entryOf(schema)) return { at, sort: "order", part: orderOf(document, above, at) };
  const inner = bare(schema);
  if (last === fresh && cite !== undefined) return { at, sort: "fresh", part: partOf(inner, name), cite };
  if (isSourced(inner)) return { at, sort: "value", part: partOf(schema, name), cite: at };
  if (listed && cite !== undefined) return { at, sort: "entry", part: unsaid(partOf(inner, name), valueAt(document, at)), cite };
  if (cite !== undefined) return { at, sort: "value", part: partOf(schema, name), cite };
  // What the document says of itself at its very top stands under its own source.
  return steps.length === 1 && !(inner instanceof z.ZodObject && Object.values(inner.shape).some((each) => !(each instanceof z.ZodString)))
    ? { at, sort: "value", part: partOf(schema, name), cite: "cited" }
    : undefined;
}

function into(document: Fields, { schema, name, at, cite }: Walk, step: string): Walk | undefined {
  const inner = bare(schema);
  const here = at === "" ? step : `${at}.${step}`;
  const element = entryOf(inner);
  if (element)
    return step === fresh || isHeld(document, at, step)
      ? { schema: element, name, at: here, cite: isCited(element) ? here : cite, listed: true }
      : undefined;
  if (!(inner instanceof z.ZodObject) || isSourced(inner) || !(step in inner.shape) || apart.includes(step)) return undefined;
  return { schema: inner.shape[step], name: name === "" ? step : `${name}.${step}`, at: here, cite, listed: false };
}

const isHeld = (document: Fields, list: string, step: string): boolean => listAt(document, list).some((one) => keyOf(one) === step);
export const listAt = (document: Fields, at: string): readonly Json[] => {
  const found = valueAt(document, at);
  return Array.isArray(found) ? found : [];
};
const isCited = (schema: unknown): boolean => schema instanceof z.ZodObject && "source" in schema.shape && "grade" in schema.shape;

/** What carries its own source and is said already has a spot of its own. */
const unsaid = (part: Part, standing: Json | undefined): Part =>
  part.sort === "group"
    ? { ...part, parts: part.parts.filter(([name, inner]) => !inner.cited || !isFields(standing) || standing[name] === undefined) }
    : part;

/** A number for each entry, of the document and of the layers above; without one it is left out. */
function orderOf(document: Fields, above: Fields, at: string): Group {
  const keys = [...listAt(document, at), ...listAt(above, at)].flatMap((one) => keyOf(one) ?? []);
  const number: Leaf = {
    sort: "leaf",
    name: "order",
    may: "out",
    schema: z.int().min(1).max(999),
    asked: { kind: "whole", min: 1, max: 999, optional: true },
  };
  return { sort: "group", name: "order", may: "must", schema: z.looseObject({}), parts: [...new Set(keys)].map((each) => [each, number]) };
}

/** What tells a new entry of a list apart. */
export function nameFor({ part }: Spot, value: Fields, taken: readonly string[]): Fields {
  const shape = part.schema instanceof z.ZodObject ? part.schema.shape : {};
  const name = "key" in shape ? "key" : "code";
  return { [name]: freshKey(value, shape[name], taken) };
}
/** A name for a new entry, from its English one where it has one, that no other has. */
export function freshKey(value: Fields, schema: unknown, taken: readonly string[]): string {
  const said = value["label"] ?? value["text"];
  const english = (isFields(said) ? said["en"] : undefined) ?? value["by"] ?? value["form"];
  const stem = (typeof english === "string" ? english : "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^[_0-9]+|_+$/g, "");
  const fits = schema instanceof z.ZodType ? schema : key;
  const shapes = (stem: string): readonly string[] => [
    stem,
    stem.toUpperCase(),
    stem.toUpperCase().replace(/[^A-Z_]/g, ""),
    stem.toUpperCase().replace(/[^A-Z]/g, ""),
  ];
  const shape = shapes(stem.slice(0, 40) || "n").findIndex((one) => fits.safeParse(one).success);
  const tries = [
    "",
    ...[..."bcdefghijklmnopqrstuvwxyz"].map((letter) => `_${letter}`),
    ...Array.from({ length: 99 }, (_, n) => `_${n + 2}`),
  ];
  const found = tries
    .map((each) => shapes(`${stem.slice(0, 40) || "n"}${each}`)[Math.max(shape, 0)] ?? "")
    .find((one) => fits.safeParse(one).success && !taken.includes(one));
  return found ?? stem;
}
