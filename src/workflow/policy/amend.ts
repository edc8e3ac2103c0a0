/** One value of a draft, said at its place or taken away; where it is taken away, what the layers above say holds again. */
import type { InputOf } from "#model/form.ts";
import { firstField } from "#model/policy/asked.ts";
import { type CompoundKind, compounds, isCompound } from "#model/policy/compound.ts";
import { type Drafting, layersAbove } from "#model/policy/draft.ts";
import { amendmentForm } from "#model/policy/forms.ts";
import { type Kind, type Spot, spotOf } from "#model/policy/kind.ts";
import { type Fields, isFields, type Json } from "#model/policy/layer.ts";
import { standingAt, withoutValue, withValue } from "#model/policy/place.ts";
import { judge, wholeOf } from "#model/policy/whole.ts";
import { isRefusal, type Refusal, refuse } from "#model/refusals.ts";
import { draftOf } from "#model/subject.ts";
import { readJson } from "./json.ts";
import { misfit } from "./misfit.ts";
import { onDraft } from "./on.ts";

type Input = InputOf<typeof amendmentForm>;

export const amend = onDraft({
  name: "amend",
  form: amendmentForm,
  decide: (known, _who, input) => {
    const { draft } = known;
    const above = wholeOf(layersAbove(known.inForce, draft.path), draft.area, 1).document;
    const spot = spotOf(judge(withLayer(known, draft.layer)).policy, input.spot);
    if (!spot) return refuse("not_a_choice", "spot");
    const value = input.clear ? undefined : valueIn(spot, input, standingAt(withLayer(known, draft.layer).document, spot.at).value);
    if (value && isRefusal(value)) return value;
    const layer = value === undefined ? withoutValue(draft.layer, spot.at) : said(draft.layer, above, spot, value.value);
    if (JSON.stringify(layer) === JSON.stringify(draft.layer)) return refuse("same_value", input.clear ? "clear" : firstField(spot.kind));
    const { problems } = judge(withLayer(known, layer));
    if (problems.length > 0) return misfit(input.clear ? "clear" : firstField(spot.kind), problems);
    const body = { spot: spot.at, cleared: input.clear };
    return [{ subject: draftOf(draft.id), kind: "layer_amended", body, texts: { layer: JSON.stringify(layer) } }];
  },
});

/** What the form does not ask of an entry stays as it is said: each part is said at its own place. */
const said = (layer: Fields, above: Fields, spot: Spot, value: Json): Fields =>
  isCompound(spot.kind) && !spot.sourced && isFields(value)
    ? Object.entries(value).reduce((all, [name, part]) => withValue(all, above, `${spot.at}.${name}`, part), layer)
    : withValue(layer, above, spot.at, value);

const withLayer = ({ draft, inForce }: Drafting, layer: Fields) =>
  wholeOf([...layersAbove(inForce, draft.path), { of: draft.area, id: "", layer }], draft.area, 1);

type Given = { readonly value: Json };

/** The value with its source, as the document has it. */
function valueIn(spot: Spot, input: Input, now: Json): Given | Refusal {
  const given = isCompound(spot.kind) ? compounds[spot.kind].read(input, isFields(now) ? now : {}) : read[spot.kind](input, spot);
  if (given !== undefined && isRefusal(given)) return given;
  const bare = given?.value ?? spot.empty;
  if (bare === undefined) return refuse("required", firstField(spot.kind));
  if (!spot.sourced && !spot.entry) return { value: bare };
  if (input.ground === null) return refuse("required", "ground");
  if (input.grade === null) return refuse("required", "grade");
  const origin = { source: input.ground, grade: input.grade, ...(input.since === null ? {} : { since: input.since }) };
  return { value: spot.entry && isFields(bare) ? { ...bare, ...origin } : { value: bare, ...origin } };
}

/** What was filled in, by its kind; nothing, where it was left empty. */
const read: Readonly<Record<Exclude<Kind, CompoundKind>, (input: Input, spot: Spot) => Given | Refusal | undefined>> = {
  sum: ({ sum }) => (sum === null ? undefined : { value: sum }),
  limit: ({ days, unit }) => (days === null ? undefined : unit === null ? refuse("required", "unit") : { value: { days, unit } }),
  share: ({ part, total }) => (part === null ? undefined : total === null ? refuse("required", "total") : { value: [part, total] }),
  pick: ({ pick }, { options }) =>
    pick === null
      ? undefined
      : options.includes(pick)
        ? { value: pick === "true" ? true : pick === "false" ? false : pick }
        : refuse("not_a_choice", "pick"),
  picks: ({ picks }) => (picks.length === 0 ? undefined : { value: picks }),
  count: ({ count }) => (count === null ? undefined : { value: count }),
  words: ({ zh, en }) => (zh === null ? undefined : en === null ? refuse("required", "en") : { value: { zh, en } }),
  written: ({ written }) => (written === null ? undefined : { value: written }),
  json: ({ json }) => {
    if (json === null) return undefined;
    const given = readJson(json);
    return "line" in given ? refuse("not_json", "json", { line: given.line }) : given;
  },
};
