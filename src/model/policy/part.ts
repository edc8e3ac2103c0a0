/**
 * What a value of a policy is made of, read from its schema: single answers, groups of them, rows, and one of several ways. A form asks exactly
 * this, whatever the value is: what the schema takes up tomorrow is asked tomorrow.
 */
import { z } from "zod";
import type { Asked } from "../form.ts";
import { type Among, fen, lists, purse } from "./sourced.ts";

/** What an empty answer means: it must be given, there is none, or nothing is said. */
type May = "must" | "none" | "out";
interface Base {
  /** Its place in the schema, without the names of entries: `gates.only.above`. */
  readonly name: string;
  readonly may: May;
  readonly schema: z.ZodType;
  /** It carries its own source where it stands: a new entry gives it that of the entry. */
  readonly cited?: true;
}
export interface Leaf extends Base {
  readonly sort: "leaf";
  readonly asked: Asked;
  /** It is one, or several, of what stands elsewhere. */
  readonly among?: Among;
}
export interface Group extends Base {
  readonly sort: "group";
  readonly parts: readonly (readonly [string, Part])[];
}
export interface Rows extends Base {
  readonly sort: "rows";
  readonly row: Group;
  /** Its rows are told apart by a key that is made for them. */
  readonly keyed: boolean;
}
/** One of several: `value` is what is chosen, `says` what it means by itself, `tag` the field in which the document has the choice. */
export interface Way {
  readonly value: string;
  readonly says?: string | null;
  readonly tag?: string;
  readonly part?: Part;
}
export interface Ways extends Base {
  readonly sort: "ways";
  readonly ways: readonly Way[];
}
export type Part = Leaf | Group | Rows | Ways;

/** What tells an entry apart, and where it comes from: never asked among its parts. */
export const apart: readonly string[] = ["key", "code", "source", "grade", "since"];
/** The field of a choice between ways, beside those of the way that is chosen. */
export const wayField = "way";

export const isSourced = (schema: unknown): boolean =>
  schema instanceof z.ZodObject && "value" in schema.shape && "source" in schema.shape && "grade" in schema.shape;
/** What can be left out, or be none, without that. */
export const bare = (schema: unknown): unknown =>
  schema instanceof z.ZodNullable || schema instanceof z.ZodExactOptional ? bare(schema.unwrap()) : schema;
/** A list of entries that are told apart by a key or a code. */
export const entryOf = (schema: unknown): z.ZodObject | undefined =>
  schema instanceof z.ZodArray && schema.element instanceof z.ZodObject && ("key" in schema.element.shape || "code" in schema.element.shape)
    ? schema.element
    : undefined;

export function partOf(schema: unknown, name: string, may: May = "must"): Part {
  if (!(schema instanceof z.ZodType)) throw new Error(`no schema at ${name}`);
  const base = { name, may, schema };
  if (schema instanceof z.ZodExactOptional) return partOf(schema.unwrap(), name, "out");
  if (schema instanceof z.ZodNullable) {
    const part = partOf(schema.unwrap(), name, "none");
    return part.sort === "leaf"
      ? part
      : {
          ...base,
          sort: "ways",
          ways: [
            { value: "none", says: null },
            { value: "some", part },
          ],
        };
  }
  if (schema instanceof z.ZodObject && isSourced(schema)) return { ...partOf(schema.shape["value"], name, may), cited: true };
  if (schema instanceof z.ZodUnion) return { ...base, sort: "ways", ways: schema.options.map((one) => wayOf(one, name)) };
  if (schema instanceof z.ZodObject) return { ...base, sort: "group", parts: partsOf(schema, name) };
  if (schema instanceof z.ZodTuple)
    return { ...base, sort: "group", parts: ["0", "1"].map((n) => [n, partOf(schema.def.items[Number(n)], `${name}.${n}`)]) };
  if (schema instanceof z.ZodArray && schema.element instanceof z.ZodObject)
    return { ...base, sort: "rows", row: rowOf(schema.element, name), keyed: "key" in schema.element.shape };
  return { ...base, sort: "leaf", ...leafOf(schema) };
}

const rowOf = (schema: z.ZodObject, name: string): Group => ({ name, may: "must", schema, sort: "group", parts: partsOf(schema, name) });
const partsOf = (schema: z.ZodObject, name: string): readonly (readonly [string, Part])[] =>
  Object.entries(schema.shape).flatMap(([each, inner]) => (apart.includes(each) ? [] : [[each, partOf(inner, `${name}.${each}`)]]));

/** A word by itself, an object that names its way in a field, or a value of parts. */
function wayOf(schema: unknown, name: string): Way {
  if (schema instanceof z.ZodLiteral) return { value: String(schema.value), says: String(schema.value) };
  if (!(schema instanceof z.ZodObject)) return { value: "share", part: partOf(schema, name) };
  const [tag = "", choice] = Object.entries(schema.shape).find(([, each]) => each instanceof z.ZodLiteral) ?? [];
  const rest = Object.entries(schema.shape).filter(([each]) => each !== tag);
  const part: Group = { ...rowOf(schema, name), parts: rest.map(([each, inner]) => [each, partOf(inner, `${name}.${each}`)]) };
  return { value: choice instanceof z.ZodLiteral ? String(choice.value) : "", tag, ...(rest.length > 0 ? { part } : {}) };
}

/** Texts of a policy are short; numbers without a bound of their own stay countable. */
const longest = 400;
const mostFen = 100_000_000_000_000;
const mostOfAll = 100_000_000;

function leafOf(schema: z.ZodType): Pick<Leaf, "asked" | "among"> {
  if (schema === fen || schema === purse) return { asked: { kind: "money", min: schema === fen ? 1 : 0, max: mostFen } };
  if (schema instanceof z.ZodNumber)
    return { asked: { kind: "whole", min: leastOf(schema), max: Math.min(schema.maxValue ?? mostOfAll, mostOfAll) } };
  if (schema instanceof z.ZodEnum) return { asked: { kind: "choice", options: schema.options.map(String) } };
  if (schema instanceof z.ZodBoolean) return { asked: { kind: "choice", options: ["yes", "no"] } };
  if (schema instanceof z.ZodArray && schema.element instanceof z.ZodType) {
    const { asked, ...rest } = leafOf(schema.element);
    return { asked: { ...asked, kind: "choices" }, ...rest };
  }
  const list = lists.find((one) => one === schema.meta()?.["among"]);
  return list ? { asked: { kind: "choice" }, among: list } : { asked: { kind: "text", min: 1, max: longest } };
}
const leastOf = (schema: z.ZodNumber): number => {
  const least = Math.max(schema.minValue ?? 0, 0);
  return schema.safeParse(least).success ? least : least + 1;
};

/** The first field that asks for a part. */
export function firstField(part: Part, path = ""): string {
  if (part.sort === "leaf") return path || "value";
  if (part.sort === "ways") return under(path, wayField);
  if (part.sort === "rows") return firstField(part.row, under(path, "+1"));
  const [[name, inner] = []] = part.parts;
  return name !== undefined && inner ? firstField(inner, under(path, name)) : path;
}
export const under = (path: string, name: string): string => (path === "" ? name : `${path}.${name}`);
/** As the form names a field of the value: a row of one table, so that every value fits one form. */
export const fieldAt = (path: string): string => `parts.is.${path}`;
