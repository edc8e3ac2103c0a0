/** How the form of one value is filled before anybody types: what it is made of, its source where it stands, what is there to choose from. */
import { z } from "zod";
import { purposes } from "../archive/file.ts";
import { sheetKinds } from "../archive/sheet.ts";
import { sources } from "../budget/entry.ts";
import { askedOf, type Form, type Raw } from "../form.ts";
import { plainYuan } from "../money.ts";
import { amendmentForm } from "./forms.ts";
import { type Fields, isFields, type Json, keyOf } from "./layer.ts";
import { fieldAt, type Part, under, type Way, wayField } from "./part.ts";
import { valueAt } from "./place.ts";
import type { Among } from "./sourced.ts";
import { listAt, type Spot } from "./spot.ts";

/** The amendment's form without the value's own fields, cut down to what this spot asks. */
export function formFor({ sort, cite }: Spot): Form {
  const { spot, before, ground, grade, since, clear } = amendmentForm.shape;
  const needed = <T extends z.ZodType>(schema: T): T => schema.meta({ asked: { ...askedOf(schema), optional: false } });
  return z.object({
    spot,
    ...(sort === "fresh" ? { before } : {}),
    ...(cite === undefined ? {} : { ground: needed(ground), grade: needed(grade), since }),
    ...(sort === "fresh" ? {} : { clear }),
  });
}

/** What stands there now. */
export function valuesFor(document: Fields, { at, sort, part, cite }: Spot): Raw {
  if (sort === "fresh") return {};
  const found = valueAt(document, at);
  const value = part.cited && isFields(found) ? found["value"] : sort === "order" ? numbered(listAt(document, at)) : found;
  const origin = cite === undefined ? undefined : valueAt(document, cite);
  const said = (name: string): string => String((isFields(origin) ? origin[name] : undefined) ?? "");
  return { ...Object.fromEntries(filled(part, value, "")), ground: said("source"), grade: said("grade"), since: said("since") };
}
const numbered = (list: readonly Json[]): Fields => Object.fromEntries(list.map((one, index) => [keyOf(one) ?? "", index + 1]));

type Answers = readonly (readonly [string, string | readonly string[]])[];

function filled(part: Part, value: Json | undefined, path: string): Answers {
  if (part.sort === "ways") {
    const way = part.ways.find((one) => isWay(one, value));
    return way ? [[fieldAt(under(path, wayField)), way.value], ...(way.part ? filled(way.part, value, path) : [])] : [];
  }
  if (value === undefined || value === null) return [];
  if (part.sort === "rows")
    return (Array.isArray(value) ? value : []).flatMap((one: Json, index) =>
      filled(part.row, one, under(path, keyOf(one) ?? String(index + 1))),
    );
  if (part.sort === "group") return part.parts.flatMap(([name, inner]) => filled(inner, partAt(value, name), under(path, name)));
  const { kind, min } = part.asked;
  const one = (each: Json): string =>
    kind === "money" && typeof each === "number" ? plainYuan(each) : each === true ? "yes" : each === false ? "no" : String(each);
  return [
    [fieldAt(path || "value"), Array.isArray(value) ? value.map(one) : value === 0 && kind === "money" && min === 0 ? "" : one(value)],
  ];
}

/** Of the ways to say it the one that a value has taken: its word, nothing, its field, or else the parts. */
const isWay = ({ says, tag, value: name, part }: Way, value: Json | undefined): boolean =>
  says !== undefined
    ? value === says
    : tag
      ? isFields(value) && value[tag] === name
      : part !== undefined && typeof value === "object" && value !== null;

/** A share is a pair; a value that carries its source stands in it. */
function partAt(value: Json, name: string): Json | undefined {
  if (Array.isArray(value)) return value[Number(name)];
  const found = isFields(value) ? value[name] : undefined;
  return isFields(found) && "grade" in found && "value" in found ? found["value"] : found;
}

/** The answers of a form by their place in the value. */
export const answersIn = (raw: Raw): ReadonlyMap<string, string | readonly string[]> =>
  new Map(
    Object.entries(raw).flatMap(([name, value]) =>
      name.startsWith(fieldAt("")) ? [[name.slice(fieldAt("").length), value] as const] : [],
    ),
  );

/** What happened, as a paper of the archive names it. */
export const proving = [
  "proposed",
  "cited",
  "checked",
  "planned",
  "item_counted",
  "minutes_signed",
  "proven",
  "objected",
  "answered",
  "established",
  "awarded",
  "contracted",
  "reported",
  "completed",
  "accepted",
  "requested",
  "paid",
  "corrected",
  "change_asked",
  "change_declined",
  "changed",
  "varied",
  "session_held",
  "measured",
  "inspected",
  "opinions_asked",
  "opinions_closed",
  "remedied",
  "evaluated",
  "settled",
  "supplemented",
  "bounced",
  "refunded",
] as const;

/** What a name in a policy may be one of; areas are those of the draft. */
export function amongIn(document: Fields, list: Among, areas: readonly string[]): readonly string[] {
  const keys = (at: string): readonly string[] => listAt(document, at).flatMap((one) => keyOf(one) ?? []);
  const all: Record<Among, () => readonly string[]> = {
    classes: () => keys("classes"),
    bodies: () => keys("bodies"),
    contents: () => keys("contents"),
    keeps: () => keys("archive.keeps"),
    upheld: () => ["refuse", ...keys("gates")],
    sources: () => sources,
    areas: () => areas,
    facts: () => proving,
    proofs: () => [
      ...proving.map((one) => `fact:${one}`),
      ...purposes.map((one) => `file:${one}`),
      ...sheetKinds.map((one) => `sheet:${one}`),
    ],
  };
  return all[list]();
}
