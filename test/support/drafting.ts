/** Drafts of rules made by hand: the district's rules in force, a street and a community below it. */
import { canonical } from "#model/canonical.ts";
import type { Raw } from "#model/form.ts";
import type { Drafting, InForce, PolicyDraft } from "#model/policy/draft.ts";
import type { Fields } from "#model/policy/layer.ts";
import { presetOf } from "#model/policy/presets.ts";
import { ownOf } from "#model/policy/whole.ts";
import { at } from "./known.ts";
import { luohu } from "./luohu.ts";

export const districtPath = "4403/440303";
const streetPath = `${districtPath}/440303009`;

const standing = (path: string, areaName: string, layer: Fields, version = 1): InForce => {
  const area = path.split("/").at(-1) ?? "";
  return { id: `${area}-${version}`, digest: "d".repeat(64), area, areaName, path, version, layer, document: canonical(luohu) };
};
export const district = standing(districtPath, "罗湖区", ownOf(presetOf("luohu").document));
export const street = (layer: Fields) => standing(streetPath, "东晓街道", layer);
export const community = (layer: Fields) => standing(`${streetPath}/440303009014`, "木棉岭社区", layer);

export const said = <T extends Fields[string]>(value: T, source = "东晓街道 2026") => ({ value, source, grade: "A" });

export const draftOf = (layer: Fields, of: Partial<PolicyDraft> = {}, inForce: readonly InForce[] = [district]): Drafting => {
  const path = of.path ?? streetPath;
  const draft: PolicyDraft = {
    id: "d1",
    area: path.split("/").at(-1) ?? "",
    areaName: "东晓街道",
    path,
    state: "drafted",
    source: "nothing",
    layer,
    changes: 0,
    draftedBy: "p-district",
    changedAt: at().now,
    submittedBy: null,
    ...of,
  };
  return { path, draft, inForce, areas: [{ code: draft.area, name: draft.areaName }], issue: 3 };
};

/** What is filled in for a value, by the places in it. */
export const answers = (raw: Raw): Raw => Object.fromEntries(Object.entries(raw).map(([name, value]) => [`parts.is.${name}`, value]));
