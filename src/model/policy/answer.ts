/** What was filled in for a value, read part by part; every fault beside its own field. */
import { z } from "zod";
import { fenOf } from "../money.ts";
import { allOf, type Refusal, refuse } from "../refusals.ts";
import { type Fields, isFields, type Json } from "./layer.ts";
import { fieldAt, firstField, type Group, type Leaf, type Part, type Rows, under, type Ways, wayField } from "./part.ts";
import type { Among } from "./sourced.ts";
import { freshKey } from "./spot.ts";

/** Answers by their place in the value: `only.above`, `papers.+1.label.zh`. */
type Answers = ReadonlyMap<string, string | readonly string[]>;
export interface Asking {
  readonly answers: Answers;
  /** What stands there: a name that means nothing here any more may stay. */
  readonly standing: Answers;
  /** What a name may be one of. */
  readonly among: (list: Among) => readonly string[];
  /** The source that a new entry lends to what must carry one inside it. */
  readonly origin: Fields;
}
/** No value where nothing is said; what is wrong, else. */
export interface Read {
  readonly value?: Json;
  readonly wrong?: Refusal;
}

const fault = (wrong: Refusal["refusal"], path: string, says?: Refusal["says"]): Read => ({
  wrong: refuse(wrong, fieldAt(path || "value"), says),
});
const given = ({ answers }: Pick<Asking, "answers">, path: string): readonly string[] => {
  const answer = answers.get(path || "value") ?? "";
  return (typeof answer === "string" ? [answer] : answer).map((one) => one.normalize("NFC").trim()).filter((one) => one !== "");
};
const isBlank = (asking: Asking, path: string): boolean =>
  ![...asking.answers.keys()].some(
    (each) =>
      (path === "" || each === path || each.startsWith(`${path}.`)) && !each.endsWith(`.${takenOut}`) && given(asking, each).length > 0,
  );

/** The box of a row that takes it away. */
export const takenOut = "out";
/** The rows of a table that was sent, or that stands there, in their order. */
export const rowsOf = (names: Iterable<string>, path: string): readonly string[] => {
  const before = path === "" ? "" : `${path}.`;
  return [...new Set([...names].flatMap((each) => (each.startsWith(before) ? (each.slice(before.length).split(".")[0] ?? []) : [])))];
};

export function read(part: Part, asking: Asking, path = ""): Read {
  const found =
    part.sort === "leaf"
      ? readLeaf(part, asking, path)
      : part.sort === "group"
        ? readGroup(part, asking, path)
        : part.sort === "rows"
          ? readRows(part, asking, path)
          : readWays(part, asking, path);
  return part.cited && path !== "" && found.value !== undefined ? { value: { value: found.value, ...asking.origin } } : found;
}

/** An empty answer: none, nothing said, or a list and a sum that may be empty. */
function unsaid({ may, schema, asked }: Pick<Leaf, "may" | "schema"> & { asked?: Leaf["asked"] }): Read | undefined {
  if (may === "none") return { value: null };
  const empty: readonly Json[] = asked?.kind === "money" ? [0] : asked?.kind === "choices" || asked === undefined ? [[], {}] : [];
  const said = empty.find((one) => schema.safeParse(one).success);
  return said !== undefined ? { value: said } : may === "out" ? {} : undefined;
}

function readLeaf(leaf: Leaf, asking: Asking, path: string): Read {
  const answers = given(asking, path);
  const { asked, schema } = leaf;
  const [first] = answers;
  if (first === undefined) return unsaid(leaf) ?? fault("required", path);
  if (asked.kind === "choice" || asked.kind === "choices") {
    const options = asked.options ?? (leaf.among ? [...asking.among(leaf.among), ...given({ answers: asking.standing }, path)] : []);
    if (!answers.every((one) => options.includes(one))) return fault("not_a_choice", path);
    return { value: asked.kind === "choices" ? answers : schema.safeParse(true).success ? first === "yes" : first };
  }
  if (asked.kind === "text") return fitting(leaf, first, path);
  const plain = first.normalize("NFKC");
  const number = asked.kind === "money" ? fenOf(plain) : /^\d{1,9}$/.test(plain) ? Number(plain) : undefined;
  return typeof number === "number" ? fitting(leaf, number, path) : fault(asked.kind === "money" ? "not_money" : "not_whole", path);
}

function fitting({ schema, asked: { kind, min = 0, max = 0 } }: Leaf, value: string | number, path: string): Read {
  const long = typeof value === "string" && (value.length > max || value.includes("\n"));
  if (long) return fault("too_long", path, { max });
  if (typeof value === "number" && value > max) return fault("out_of_range", path, { min, max, kind });
  if (schema.safeParse(value).success) return { value };
  return typeof value === "number" ? fault("out_of_range", path, { min, max, kind }) : fault("other_form", path);
}

function readGroup(group: Group, asking: Asking, path: string): Read {
  if (group.may === "out" && isBlank(asking, path)) return unsaid(group) ?? {};
  const all = group.parts.map(([name, inner]) => [name, read(inner, asking, under(path, name))] as const);
  const wrong = allOf(all.map(([, one]) => one.wrong));
  if (wrong) return { wrong };
  const said = all.flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value] as const]));
  // The parts of a share are called by their number.
  if (group.schema instanceof z.ZodTuple) {
    const value = said.map(([, each]) => each);
    return group.schema.safeParse(value).success ? { value } : fault("over_the_whole", firstField(group, path));
  }
  return { value: Object.fromEntries(said) };
}

function readWays(part: Ways, asking: Asking, path: string): Read {
  const [chosen] = given(asking, under(path, wayField));
  const way = part.ways.find((one) => one.value === chosen);
  if (chosen === undefined) return part.may === "out" ? {} : fault("required", under(path, wayField));
  if (!way) return fault("not_a_choice", under(path, wayField));
  if (way.says !== undefined) return { value: way.says };
  const { value = {}, wrong } = way.part ? read({ ...way.part, may: "must" }, asking, path) : {};
  if (wrong) return { wrong };
  return { value: way.tag && isFields(value) ? { [way.tag]: way.value, ...value } : value };
}

function readRows(part: Rows, asking: Asking, path: string): Read {
  const ids = rowsOf(asking.answers.keys(), path).filter(
    (id) => !isBlank(asking, under(path, id)) && given(asking, under(path, `${id}.${takenOut}`)).length === 0,
  );
  const all = ids.map((id) => [id, read(part.row, asking, under(path, id))] as const);
  const wrong = allOf(all.map(([, one]) => one.wrong));
  if (wrong) return { wrong };
  const taken = ids.filter((id) => !id.startsWith("+"));
  const list = all.map(([id, { value = {} }]) => {
    if (!part.keyed || !isFields(value)) return value;
    const key = id.startsWith("+") ? freshKey(value, undefined, taken) : id;
    taken.push(key);
    return { key, ...value };
  });
  if (list.length === 0) return unsaid(part) ?? fault("required", firstField(part, path));
  const enough = part.schema.safeParse(list).success;
  return enough ? { value: list } : fault("required", firstField(part.row, under(path, "+1")));
}
