/**
 * Layers: city, district, street and community each say what is different with them, and the nearest that says something wins.
 * Objects are put together field by field; a condition and a sourced value are replaced whole; a list of things with a key, code or name of their own is said whole,
 * in its new order, and each of its entries takes what it does not say from the entry of the same key above.
 */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
export type Fields = { readonly [name: string]: Json };

export interface Layer {
  /** Whose layer it is: an area's code, or `base`. */
  readonly of: string;
  readonly document: Fields;
}
export interface Layered {
  readonly document: Fields;
  /** Where each value comes from: its place in the document → whose layer said it last. A list of keyed things says whose order it is in. */
  readonly origins: Readonly<Record<string, string>>;
}

export const isFields = (value: Json | undefined): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);
const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
/** A value with its source: one leaf of the document. */
const isLeaf = (value: Fields): boolean => "source" in value && "grade" in value && "value" in value;

/** What tells the entries of a list apart. */
export function keyOf(value: Json | undefined): string | undefined {
  if (!isFields(value)) return undefined;
  const named = value["key"] ?? value["code"];
  return typeof named === "string" ? named : undefined;
}

export function layered(layers: readonly Layer[]): Layered {
  const origins: Record<string, string> = {};
  const [first, ...rest] = layers;
  let document: Fields = first?.document ?? {};
  if (first) mark(origins, "", document, first.of);
  for (const layer of rest) document = overFields(document, layer.document, "", layer.of, origins);
  return { document, origins };
}

function over(above: Json | undefined, below: Json, path: string, of: string, origins: Record<string, string>): Json {
  if (isFields(below) && isFields(above) && !isLeaf(below)) return overFields(above, below, path, of, origins);
  if (isList(below) && below.length > 0 && below.every((each) => keyOf(each) !== undefined)) {
    const known = isList(above) ? above : [];
    origins[path] = of;
    return below.map((each) => {
      const same = known.find((one) => keyOf(one) === keyOf(each));
      return over(same, each, `${path}.${keyOf(each)}`, of, origins);
    });
  }
  mark(origins, path, below, of);
  return below;
}

/** A condition is said whole: else what it demands above could never be dropped. */
const whole = "only";

function overFields(above: Fields, below: Fields, path: string, of: string, origins: Record<string, string>): Fields {
  const said = Object.entries(below).map(
    ([name, value]) => [name, over(name === whole ? undefined : above[name], value, join(path, name), of, origins)] as const,
  );
  return { ...above, ...Object.fromEntries(said) };
}

/** Every leaf below `path` comes from this layer. */
function mark(origins: Record<string, string>, path: string, value: Json, of: string): void {
  if (isFields(value) && !isLeaf(value)) {
    for (const [name, each] of Object.entries(value)) mark(origins, join(path, name), each, of);
  } else if (isList(value) && value.some((each) => keyOf(each) !== undefined)) {
    origins[path] = of;
    for (const each of value) mark(origins, `${path}.${keyOf(each)}`, each, of);
  } else origins[path] = of;
}

const join = (path: string, name: string): string => (path === "" ? name : `${path}.${name}`);
