/** The first rules of a place, laid by setup: a preset on the common base, or a document that says everything itself. */
import { canonical } from "#model/canonical.ts";
import { digestOf } from "#model/digest.ts";
import type { Draft } from "#model/draft.ts";
import { baseOwn } from "#model/policy/draft.ts";
import { type Fields, isFields, type Json } from "#model/policy/layer.ts";
import type { Policy } from "#model/policy/policy.ts";
import { type Preset, presetOf, presetPolicy } from "#model/policy/presets.ts";
import { ownOf, wholeOf } from "#model/policy/whole.ts";
import { policyOf } from "#model/subject.ts";

export const layPolicy = (policy: Policy): readonly Draft[] => [laid(policy, ownOf(plainly(policy)), false)];
export const layPreset = (name: Preset): readonly Draft[] => [laid(presetPolicy(name), ownOf(presetOf(name).document), true)];

function laid(policy: Policy, layer: Fields, onBase: boolean): Draft {
  const { area, version } = policy;
  const own = { of: area, id: `${area}-${version}`, layer };
  const { origins } = wholeOf(onBase ? [baseOwn, own] : [own], area, version);
  const document = canonical(policy);
  return {
    subject: policyOf(own.id),
    kind: "policy_published",
    body: { digest: digestOf(document), area, version, issue: 0, draft: null, submittedBy: null },
    texts: { document, layer: JSON.stringify(layer), origins: canonical(origins) },
  };
}

/** As JSON has it, without what is not said. */
function plainly(policy: Policy): Fields {
  const read: Json = JSON.parse(canonical(policy));
  return isFields(read) ? read : {};
}
