/** What the form of one value asks: the fields that fit its kind, its source where it has one, and whether to take it away. */
import { z } from "zod";
import { askedOf, type Form, type Raw } from "../form.ts";
import { plainYuan } from "../money.ts";
import { type CompoundKind, compounds, type Field, isCompound } from "./compound.ts";
import { amendmentForm } from "./forms.ts";
import type { Kind, Spot } from "./kind.ts";
import { isFields, type Json } from "./layer.ts";
import type { Standing } from "./place.ts";

const plain = {
  sum: ["sum"],
  limit: ["days", "unit"],
  share: ["part", "total"],
  pick: ["pick"],
  picks: ["picks"],
  count: ["count"],
  words: ["zh", "en"],
  written: ["written"],
  json: ["json"],
} as const satisfies Record<Exclude<Kind, CompoundKind>, readonly Field[]>;
const fieldsOf = (kind: Kind): Pick<(typeof compounds)[CompoundKind], "fields" | "needed"> =>
  isCompound(kind) ? compounds[kind] : { fields: plain[kind], needed: plain[kind] };
/** The first field that asks for a value of a kind. */
export const firstField = (kind: Kind): Field => fieldsOf(kind).fields[0] ?? "spot";
const origin = ["ground", "grade"] as const satisfies readonly Field[];

/** The amendment's form, cut down to one value. */
export function formFor({ kind, sourced, entry, empty }: Spot): Form {
  const asked = fieldsOf(kind);
  const cited = sourced || entry;
  const needed = [...(empty === undefined ? asked.needed : []), ...(cited ? origin : [])];
  const names: readonly Field[] = ["spot", ...asked.fields, ...(cited ? ([...origin, "since"] as const) : []), "clear"];
  const shape = names.map((name): [string, z.ZodType] => {
    const schema: z.ZodType = amendmentForm.shape[name];
    return [name, needed.includes(name) ? schema.meta({ asked: { ...askedOf(schema), optional: false } }) : schema];
  });
  return z.object(Object.fromEntries(shape));
}

/** What stands there now, as its form is filled before anybody types. */
export const valuesFor = (spot: Spot, { value, source, grade, since }: Standing): Raw => ({
  ...filled(spot.kind, value),
  ground: source,
  grade,
  since,
});

function filled(kind: Kind, value: Json): Raw {
  if (isCompound(kind)) return isFields(value) ? compounds[kind].filled(value) : {};
  if (kind === "json") return { json: JSON.stringify(value, null, 2) };
  if (value === null) return {};
  if (kind === "sum") return { sum: typeof value === "number" && value > 0 ? plainYuan(value) : "" };
  if (kind === "limit" && isFields(value)) return { days: String(value["days"] ?? ""), unit: String(value["unit"] ?? "") };
  if (kind === "words" && isFields(value)) return { zh: String(value["zh"] ?? ""), en: String(value["en"] ?? "") };
  if (Array.isArray(value)) return kind === "share" ? { part: String(value[0]), total: String(value[1]) } : { picks: value.map(String) };
  const name = { pick: "pick", count: "count", written: "written" }[kind === "pick" || kind === "count" ? kind : "written"] ?? "written";
  return { [name]: String(value) };
}
