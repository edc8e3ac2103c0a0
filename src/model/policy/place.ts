/** One value of a layer by its place: `notice.period`, `classes.SERVICE.cap`, `gates.council`. Entries of lists are named by what tells them apart. */
import { type Fields, isFields, type Json, keyOf } from "./layer.ts";

const stepsOf = (place: string): readonly string[] => place.split(".");

export function valueAt(document: Json | undefined, place: string): Json | undefined {
  return stepsOf(place).reduce<Json | undefined>(into, document);
}

function into(value: Json | undefined, step: string): Json | undefined {
  if (isList(value)) return value.find((one) => keyOf(one) === step);
  return isFields(value) ? value[step] : undefined;
}
const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/** A layer that says `value` at a place. A list it has not said yet is said whole, each entry by its key alone, as `above` has them. */
export const withValue = (layer: Fields, above: Fields, place: string, value: Json): Fields => {
  const set = setIn(layer, above, stepsOf(place), value);
  return isFields(set) ? set : layer;
};

function setIn(own: Json | undefined, above: Json | undefined, [step, ...rest]: readonly string[], value: Json): Json {
  if (step === undefined) return value;
  const next = setIn(into(own, step), into(above, step), rest, value);
  if (isList(own) || isList(above)) {
    const said = isList(own) ? own : stubs(above);
    return said.some((one) => keyOf(one) === step) ? said.map((one) => (keyOf(one) === step ? keyed(next, one) : one)) : [...said, next];
  }
  return { ...(isFields(own) ? own : {}), [step]: next };
}

/** An entry keeps what tells it apart. */
function keyed(next: Json, before: Json): Json {
  if (!isFields(next) || !isFields(before) || keyOf(next) !== undefined) return next;
  return "code" in before && !("key" in before) ? { code: before["code"] ?? null, ...next } : { key: before["key"] ?? null, ...next };
}

const stubs = (above: Json | undefined): readonly Json[] =>
  isList(above) ? above.flatMap((one) => (isFields(one) ? [named(one)] : [])) : [];
const named = (one: Fields): Fields => ("key" in one ? { key: one["key"] ?? null } : { code: one["code"] ?? null });

/** A layer that says nothing at a place: what is above it holds again. */
export function withoutValue(layer: Fields, place: string): Fields {
  const left = without(layer, stepsOf(place));
  return isFields(left) ? left : {};
}

function without(own: Json | undefined, [step, ...rest]: readonly string[]): Json | undefined {
  if (own === undefined || step === undefined) return undefined;
  if (isList(own))
    return own.map((one) => (keyOf(one) === step ? (rest.length === 0 ? nameOnly(one) : (without(one, rest) ?? nameOnly(one))) : one));
  if (!isFields(own)) return own;
  const { [step]: gone, ...others } = own;
  const left = without(gone, rest);
  if (left !== undefined) return { ...others, [step]: left };
  return Object.keys(others).length === 0 ? undefined : others;
}
/** A list of a layer without one of its entries. */
export function withoutEntry(layer: Fields, place: string): Fields {
  const [list, key] = [place.slice(0, place.lastIndexOf(".")), place.slice(place.lastIndexOf(".") + 1)];
  const entries = valueAt(layer, list);
  return isList(entries)
    ? withValue(
        layer,
        layer,
        list,
        entries.filter((one) => keyOf(one) !== key),
      )
    : layer;
}
const nameOnly = (one: Json): Json => (isFields(one) ? named(one) : one);
