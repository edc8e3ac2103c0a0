/** How the parts of a value are asked: each question in words, each choice by its name. */
import type { Asked } from "#model/form.ts";
import { rowsOf, takenOut } from "#model/policy/answer.ts";
import { amongIn } from "#model/policy/asked.ts";
import type { Drafting } from "#model/policy/draft.ts";
import { deciders, gateKinds } from "#model/policy/gate.ts";
import type { Fields } from "#model/policy/layer.ts";
import { fieldAt, type Leaf, type Part, type Rows, under, type Ways, wayField } from "#model/policy/part.ts";
import { valueAt } from "#model/policy/place.ts";
import { wordsOfDocument } from "#model/policy/problem.ts";
import type { Among } from "#model/policy/sourced.ts";
import { every } from "../label.tsx";
import type { Option, Setting, Sheet } from "../setting.ts";
import { choiceWord, roleWord } from "../words/pick.ts";
import type { FieldWords } from "../words/shapes.ts";
import { type Words, wordsOf } from "../words/words.ts";

/** A question, or several under a heading; `row` are those of one row of a table. */
export type Ask =
  | { readonly field: string; readonly words: FieldWords; readonly asked: Asked; readonly options?: readonly Option[] }
  | { readonly heading: string; readonly row: boolean; readonly asks: readonly Ask[] };

export interface Asker {
  readonly s: Setting;
  readonly document: Fields;
  readonly areas: Drafting["areas"];
  /** What was typed, or stands there. */
  readonly values: Sheet["values"];
  /** What stands there. */
  readonly standing: Sheet["values"];
  /** The rule itself in words: how its only field is called. */
  readonly rule: string;
  /** How the entries of an order are called. */
  readonly entries: (key: string) => string | undefined;
  readonly at: string;
}

export function asksOf(asker: Asker, part: Part, path = ""): readonly Ask[] {
  if (part.sort === "leaf") return [leafAsk(asker, part, path)];
  if (part.sort === "ways") return waysAsks(asker, part, path);
  if (part.sort === "rows") return rowAsks(asker, part, path);
  return part.parts.flatMap(([name, inner]) => {
    const asks = asksOf(asker, inner, under(path, name));
    return inner.sort === "group" ? [{ heading: wordsAt(asker, inner.name).label, row: false, asks }] : asks;
  });
}

/** The longest end of a place that has words of its own; the whole value is called as its rule is. */
function wordsAt({ s, rule }: Asker, name: string, whole = false): FieldWords {
  const labels: Readonly<Record<string, FieldWords>> = wordsOf(s.lang).parts.labels;
  const steps = name.split(".");
  const ends = steps.map((_step, index) => steps.slice(index).join("."));
  const found = ends.flatMap((end) => labels[end] ?? [])[0];
  return whole ? { ...found, label: rule } : (found ?? { label: name });
}

function leafAsk(asker: Asker, leaf: Leaf, path: string): Ask {
  const { asked, may, name, schema } = leaf;
  const empty = asked.kind === "choices" ? [] : asked.kind === "money" ? 0 : undefined;
  const optional = may !== "must" || (empty !== undefined && schema.safeParse(empty).success);
  const month = schema.safeParse("12-31").success && !schema.safeParse("12-32").success;
  const words = name === "order" ? { ...wordsAt(asker, name), label: asker.entries(path) ?? path } : wordsAt(asker, name, path === "");
  const hint = month ? wordsOf(asker.s.lang).parts.labels.monthDay.hint : words.hint;
  return {
    field: fieldAt(path || "value"),
    words: { label: words.label, ...(hint === undefined ? {} : { hint }) },
    asked: { ...asked, optional },
    ...(asked.kind === "choice" || asked.kind === "choices" ? { options: optionsFor(asker, leaf, path, optional) } : {}),
  };
}

function waysAsks(asker: Asker, { name, ways }: Ways, path: string): readonly Ask[] {
  const { parts: w, choices } = wordsOf(asker.s.lang);
  const labels: Readonly<Record<string, string>> = { ...w.pays, ...choices.must, ...w.there };
  const field = fieldAt(under(path, wayField));
  const options = ways.map(({ value }) => ({ value, label: labels[value] ?? value }));
  const choice: Ask = { field, words: wordsAt(asker, name, path === ""), asked: { kind: "choice" }, options };
  return [choice, ...ways.flatMap((way) => (way.part ? asksOf(asker, way.part, path) : []))];
}

/** So many rows more than there are. */
const moreRows = 2;

/** Each row that stands there or was typed, and some to be added. */
function rowAsks(asker: Asker, { name, row }: Rows, path: string): readonly Ask[] {
  const w = wordsOf(asker.s.lang).parts;
  const { label } = wordsAt(asker, name);
  const typed = Object.entries(asker.values).filter(([, value]) => every(value).some((one) => one.trim() !== ""));
  const ids = rowsOf(
    typed.map(([field]) => field).filter((field) => field.startsWith(`${fieldAt(path)}`)),
    fieldAt(path),
  );
  const fresh = Array.from({ length: ids.length + moreRows }, (_, n) => `+${n + 1}`)
    .filter((id) => !ids.includes(id))
    .slice(0, moreRows);
  return [...ids, ...fresh].map((id, index) => {
    const out: Ask = { field: fieldAt(under(path, `${id}.${takenOut}`)), words: { label: w.out }, asked: { kind: "flag", optional: true } };
    const asks = asksOf(asker, row, under(path, id));
    return {
      heading: index < ids.length ? w.row(label, index + 1) : w.fresh(label),
      row: true,
      asks: index < ids.length ? [...asks, out] : asks,
    };
  });
}

/** What is chosen already comes first, in its order: an order that means something is kept when a form is sent again. */
function optionsFor(asker: Asker, leaf: Leaf, path: string, optional: boolean): readonly Option[] {
  const chosen = every(asker.values[fieldAt(path || "value")]);
  const values = leaf.among ? namesFor(asker, leaf.among, path) : leaf.name === "gates.by" ? decidersAt(asker) : (leaf.asked.options ?? []);
  const inOrder =
    leaf.asked.kind === "choices"
      ? [...chosen.filter((one) => values.includes(one)), ...values.filter((one) => !chosen.includes(one))]
      : values;
  const word = (value: string): string =>
    leaf.among ? amongWord(asker, leaf.among, value) : optionWord(wordsOf(asker.s.lang), leaf, value);
  const unsaid = optional && leaf.asked.kind === "choice" ? [{ value: "", label: wordsOf(asker.s.lang).parts.unsaid }] : [];
  return [...unsaid, ...inOrder.map((value) => ({ value, label: capital(word(value)) }))];
}
const capital = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1);

/** What stands there already may stay, whatever it means by now. */
const namesFor = ({ document, areas, standing }: Asker, list: Among, path: string): readonly string[] => [
  ...new Set([
    ...amongIn(
      document,
      list,
      areas.map((one) => one.code),
    ),
    ...every(standing[fieldAt(path || "value")]),
  ]),
];

/** Who could decide at a gate of its kind; at a new one, at any. */
function decidersAt({ document, at }: Asker): readonly string[] {
  const kind = gateKinds.find((one) => one === valueAt(document, `${at}.kind`));
  return kind ? deciders[kind] : [...new Set([...deciders.approval, ...deciders.check, ...gateKinds.flatMap((one) => deciders[one])])];
}

function optionWord(w: Words, { name, asked }: Leaf, value: string): string {
  if (asked.options?.includes("yes")) return w.parts.yesNo[value === "yes" ? "yes" : "no"];
  if (asked.options?.includes("administrator")) return roleWord(w, value);
  const [last = "", holder = ""] = name.split(".").reverse();
  return choicesIn(w, `${holder}.${last}`)?.[value] ?? choicesIn(w, last)?.[value] ?? value;
}

function choicesIn(w: Words, end: string): Readonly<Record<string, string>> | undefined {
  const { rules: r, choices: c, parts: p } = w;
  const all: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    ...{ unit: c.unit, money: c.funds, passBase: c.base, group: c.slot, "gates.kind": p.gateKinds, "papers.gate": p.gateKinds },
    recast: r.recastBy,
    ...{ "questions.kind": r.questionKinds, capMode: r.capModes, "shares.vote": r.sharesVotes, "shares.failed": r.sharesFail },
    ...{ who: r.proposers, residency: r.residencies, level: r.levels, recusal: r.recusals, library: r.rungOf, priority: r.priorityOf },
    ...{ kinds: c.type, ties: r.tiesOf },
    ...{ methods: r.methodOf, channels: r.channelOf, objections: r.objectionOf, clock: r.clocks, again: r.changeOf, form: r.forms },
    ...{ results: r.resultOf, asked: r.askedOf, "ladder.by": r.rungOf, at: r.paidAt, mode: r.quotaModes, carry: r.carries },
  };
  return all[end];
}

/** An entry by its own name, a place by its name, a proof by what happened. */
function amongWord({ s, document, areas }: Asker, list: Among, value: string): string {
  const w = wordsOf(s.lang);
  const happened: Readonly<Record<string, string>> = w.parts.happened;
  if (list === "sources") return choiceWord(w, "source", value);
  if (list === "areas") return areas.find((one) => one.code === value)?.name ?? value;
  if (list === "facts") return happened[value] ?? value;
  if (list === "proofs") {
    const [sort = "", what = ""] = value.split(":");
    if (sort === "fact") return w.parts.proofOf.fact(happened[what] ?? what);
    return sort === "file" ? w.parts.proofOf.file(choiceWord(w, "purpose", what)) : w.parts.proofOf.sheet(choiceWord(w, "sheet", what));
  }
  if (list === "upheld" && value === "refuse") return w.parts.upheldRefuse;
  const home = list === "upheld" ? "gates" : list === "keeps" ? "archive.keeps" : list;
  return wordsOfDocument(valueAt(document, `${home}.${value}.label`), s.lang) ?? (list === "bodies" ? w.rules.bodyNotHere : value);
}
