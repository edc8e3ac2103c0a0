/** A draft of what an area itself says: begun from nothing, from what it says now, from a preset or from a file. */

import type { InputOf } from "#model/form.ts";
import type { Drawing } from "#model/policy/draft.ts";
import { layersAbove } from "#model/policy/draft.ts";
import { draftForm } from "#model/policy/forms.ts";
import { type Fields, isFields } from "#model/policy/layer.ts";
import { presetNames, presetOf } from "#model/policy/presets.ts";
import { judge, ownOf, wholeOf } from "#model/policy/whole.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { draftOf } from "#model/subject.ts";
import { type Act, mayInArea } from "../act.ts";
import { readJson } from "./json.ts";
import { misfit } from "./misfit.ts";

export const draft: Act<Drawing, typeof draftForm> = {
  name: "draft",
  form: draftForm,
  may: (drawing, who, hand) => mayInArea("draft", who, drawing.path, hand) ?? (drawing.open === null ? undefined : refuse("draft_open")),
  decide: (drawing, _who, input, hand) => {
    const begun = beginning(drawing, input);
    if ("refusal" in begun) return begun;
    const whole = wholeOf(
      [...layersAbove(drawing.inForce, drawing.path), { of: drawing.area, id: "", layer: begun.layer }],
      drawing.area,
      1,
    );
    const { problems } = judge(whole);
    if (problems.length > 0) return misfit(fieldOf[input.origin], problems);
    return [
      {
        subject: draftOf(hand.id()),
        kind: "layer_drafted",
        body: { area: drawing.area, source: input.origin, preset: input.origin === "preset" ? input.preset : null },
        texts: { layer: JSON.stringify(begun.layer) },
      },
    ];
  },
};

const fieldOf = { nothing: "origin", present: "origin", preset: "preset", file: "layer" } as const;

function beginning({ area, inForce }: Drawing, { origin, preset, layer }: InputOf<typeof draftForm>): { readonly layer: Fields } | Refusal {
  if (origin === "nothing") return { layer: {} };
  if (origin === "present") {
    const present = inForce.find((one) => one.area === area);
    return present ? { layer: present.layer } : refuse("no_layer_yet", "origin");
  }
  if (origin === "preset") {
    const name = presetNames.find((one) => one === preset);
    return name ? { layer: ownOf(presetOf(name).document) } : refuse("not_a_choice", "preset");
  }
  if (layer === null) return refuse("required", "layer");
  const read = readJson(layer);
  if ("line" in read) return refuse("not_json", "layer", { line: read.line });
  return isFields(read.value) ? { layer: ownOf(read.value) } : misfit("layer", [{ problem: "type", at: "", detail: "object" }]);
}
