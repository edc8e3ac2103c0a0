/** One value of a draft, said at its place or taken away; where it is taken away, what the layers above say holds again. */
import type { InputOf } from "#model/form.ts";
import { type Asking, read } from "#model/policy/answer.ts";
import { amongIn, answersIn, valuesFor } from "#model/policy/asked.ts";
import { aboveOf, type Drafting, layersAbove } from "#model/policy/draft.ts";
import { amendmentForm } from "#model/policy/forms.ts";
import { type Fields, isFields, type Json, keyOf } from "#model/policy/layer.ts";
import { fieldAt, firstField } from "#model/policy/part.ts";
import { valueAt, withoutEntry, withoutValue, withValue } from "#model/policy/place.ts";
import { listAt, nameFor, type Spot, spotOf } from "#model/policy/spot.ts";
import { judge, wholeOf } from "#model/policy/whole.ts";
import { allOf, isRefusal, type Refusal, refuse } from "#model/refusals.ts";
import { draftOf } from "#model/subject.ts";
import { misfit } from "./misfit.ts";
import { onDraft } from "./on.ts";

type Input = InputOf<typeof amendmentForm>;
/** What the draft says itself, what stands above it, and both put together. */
interface Standing {
  readonly own: Fields;
  readonly above: Fields;
  readonly document: Fields;
}
/** The layer as it will be, and where it was changed. */
interface Changed {
  readonly layer: Fields;
  readonly at: string;
}

export const amend = onDraft({
  name: "amend",
  form: amendmentForm,
  decide: (known, _who, input) => {
    const { draft } = known;
    const above = aboveOf(known);
    const standing: Standing = { own: draft.layer, above, document: withLayer(known, draft.layer) };
    const spot = spotOf(standing.document, input.spot, above);
    if (!spot) return refuse("not_a_choice", "spot");
    const field = input.clear ? "clear" : fieldAt(firstField(spot.part));
    const changed = input.clear
      ? cleared(standing, spot)
      : said(
          standing,
          spot,
          input,
          known.areas.map((one) => one.code),
        );
    if (isRefusal(changed)) return changed;
    const { layer, at } = changed;
    if (JSON.stringify(layer) === JSON.stringify(draft.layer)) return refuse("same_value", field);
    const document = withLayer(known, layer);
    const { problems } = judge({ document });
    if (problems.length > 0) return misfit(field, problems);
    const kept = input.clear ? undefined : keptFromAbove(spot, document, layer);
    if (kept) return kept;
    return [
      {
        subject: draftOf(draft.id),
        kind: "layer_amended",
        body: { spot: at, cleared: input.clear },
        texts: { layer: JSON.stringify(layer) },
      },
    ];
  },
});

const withLayer = ({ draft, inForce }: Pick<Drafting, "draft" | "inForce">, layer: Fields): Fields =>
  wholeOf([...layersAbove(inForce, draft.path), { of: draft.area, id: "", layer }], draft.area, 1).document;

/** An entry that nothing above knows goes altogether. */
const cleared = ({ own, above }: Standing, { at, sort }: Spot): Changed => ({
  at,
  layer: sort === "entry" && valueAt(above, at) === undefined ? withoutEntry(own, at) : withoutValue(own, at),
});

function said(standing: Standing, spot: Spot, input: Input, areas: readonly string[]): Changed | Refusal {
  const { own, above, document } = standing;
  const origin = originIn(spot, input);
  const asking: Asking = {
    answers: new Map(input.parts.map(({ key, is }) => [key, is])),
    standing: answersIn(valuesFor(document, spot)),
    among: (list) => amongIn(document, list, areas),
    origin: isRefusal(origin) ? {} : origin,
  };
  const { value, wrong } = read({ ...spot.part, ...(spot.part.may === "out" ? { may: "must" } : {}) }, asking);
  const faults = allOf([wrong, isRefusal(origin) ? origin : undefined]);
  if (faults || isRefusal(origin)) return faults ?? refuse("required", "ground");
  const { at, sort } = spot;
  if (sort === "order") return { at, layer: withValue(own, above, at, inOrder(standing, at, isFields(value) ? value : {})) };
  const cites = Object.entries(origin).map(([name, each]) => [`${spot.cite}.${name}`, each] as const);
  if (sort === "fresh") {
    const inside = spot.cite === at;
    const changed = entered(standing, spot, { ...(isFields(value) ? value : {}), ...(inside ? origin : {}) }, input.before);
    return inside || isRefusal(changed) ? changed : { ...changed, layer: saidAt(changed.layer, above, cites) };
  }
  if (spot.part.cited) return { at, layer: withValue(own, above, at, { value: value ?? null, ...origin }) };
  const parts =
    sort === "entry" && isFields(value)
      ? Object.entries(value).map(([name, each]) => [`${at}.${name}`, each] as const)
      : [[at, value ?? null] as const];
  const bare = spot.cite === undefined ? own : withoutValue(own, `${spot.cite}.since`);
  return { at, layer: saidAt(bare, above, [...parts, ...cites]) };
}
const saidAt = (layer: Fields, above: Fields, parts: readonly (readonly [string, Json])[]): Fields =>
  parts.reduce<Fields>((all, [place, each]) => withValue(all, above, place, each), layer);

/** Where it comes from; an order says nothing by itself. */
function originIn({ cite }: Spot, { ground, grade, since }: Input): Fields | Refusal {
  if (cite === undefined) return {};
  const missing = allOf([
    ground === null ? refuse("required", "ground") : undefined,
    grade === null ? refuse("required", "grade") : undefined,
  ]);
  return missing ?? { source: ground, grade, ...(since === null ? {} : { since }) };
}

/** The entries that have a number, by their numbers; each as the layer says it, or by its name alone where it does not. */
function inOrder({ own, above, document }: Standing, at: string, numbers: Fields): readonly Json[] {
  const all = [...listAt(document, at), ...listAt(above, at).filter((one) => valueAt(document, `${at}.${keyOf(one)}`) === undefined)];
  const kept = all.filter((one) => typeof numbers[keyOf(one) ?? ""] === "number");
  const numberOf = (one: Json): number => Number(numbers[keyOf(one) ?? ""]);
  return kept.sort((a, b) => numberOf(a) - numberOf(b)).map((one) => valueAt(own, `${at}.${keyOf(one)}`) ?? nameOf(one));
}
const nameOf = (one: Json): Fields => (isFields(one) && !("key" in one) ? { code: keyOf(one) ?? null } : { key: keyOf(one) ?? null });

/** A new entry under a name of its own, last or before another. */
function entered({ own, above, document }: Standing, spot: Spot, value: Fields, before: string | null): Changed | Refusal {
  const list = spot.at.slice(0, -2);
  const all = [...listAt(document, list), ...listAt(above, list)].flatMap((one) => keyOf(one) ?? []);
  if (before !== null && !all.includes(before)) return refuse("not_a_choice", "before");
  const name = nameFor(spot, value, all);
  const key = keyOf(name);
  const layer = withValue(own, above, `${list}.${key}`, { ...name, ...value });
  const entries = listAt(layer, list);
  const fresh = entries.at(-1) ?? null;
  const place = entries.findIndex((one) => keyOf(one) === before);
  return {
    at: `${list}.${key}`,
    layer: place < 0 ? layer : withValue(layer, above, list, [...entries.slice(0, place), fresh, ...entries.slice(place, -1)]),
  };
}

/** What the form left out and the layers above say goes on holding: it is told, not passed over. */
function keptFromAbove({ at, sort, part, cite }: Spot, document: Fields, layer: Fields): Refusal | undefined {
  if (cite !== undefined && sort !== "fresh" && !part.cited && valueAt(document, `${cite}.since`) !== valueAt(layer, `${cite}.since`))
    return refuse("said_above", "since");
  if (sort !== "entry" || part.sort !== "group") return undefined;
  const left = part.parts.find(
    ([name, inner]) => !inner.cited && valueAt(document, `${at}.${name}`) !== undefined && valueAt(layer, `${at}.${name}`) === undefined,
  );
  return left && refuse("said_above", fieldAt(firstField(left[1], left[0])));
}
