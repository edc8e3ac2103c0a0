/** A draft (起草) of what an area itself says, and what would come of publishing it: a version for the area, and for every area below with a layer of its own. */
import type { Moment } from "../day.ts";
import type { Fields } from "./layer.ts";
import { baseLayer } from "./presets.ts";
import { isSound, type Judged, judge, type Own, type Whole, wholeOf } from "./whole.ts";

const draftStates = ["drafted", "submitted", "published", "discarded"] as const;
export const draftSources = ["nothing", "present", "preset", "file"] as const;

export interface PolicyDraft {
  readonly id: string;
  readonly area: string;
  readonly areaName: string;
  readonly path: string;
  readonly state: (typeof draftStates)[number];
  readonly source: (typeof draftSources)[number];
  readonly layer: Fields;
  readonly changes: number;
  readonly draftedBy: string;
  readonly changedAt: Moment;
  readonly submittedBy: string | null;
}
/** The latest published layer of an area. */
export interface InForce {
  readonly id: string;
  readonly digest: string;
  readonly area: string;
  readonly areaName: string;
  readonly path: string;
  readonly version: number;
  readonly layer: Fields;
  readonly document: string;
}
/** An area as somebody begins a draft for it. */
export interface Drawing {
  readonly area: string;
  readonly path: string;
  readonly name: string;
  /** Of the area, of those above it and of those below. */
  readonly inForce: readonly InForce[];
  /** The draft that is open for it. */
  readonly open: string | null;
}
export interface Drafting {
  readonly path: string;
  readonly draft: PolicyDraft;
  readonly inForce: readonly InForce[];
  /** The area and those below it, by their names: what a condition can be about. */
  readonly areas: readonly { readonly code: string; readonly name: string }[];
  /** The number of the last publication. */
  readonly issue: number;
}

/** A version that a publication makes. */
export interface Made {
  readonly id: string;
  readonly area: string;
  readonly areaName: string;
  readonly version: number;
  readonly layer: Fields;
  readonly whole: Whole;
  readonly judged: Judged;
  readonly before: InForce | undefined;
}

/** What is said of an area, by which version. */
type Standing = Pick<InForce, "id" | "area" | "path" | "layer">;

export const baseOwn: Own = { of: baseLayer.of, id: baseLayer.of, layer: baseLayer.document };
const isAbove = (path: string, one: Pick<Standing, "path">): boolean => path.startsWith(`${one.path}/`);
const fromTheTop = (a: Pick<Standing, "path">, b: Pick<Standing, "path">): number => a.path.length - b.path.length;

/** The layers above an area, from the base down. */
export const layersAbove = (standing: readonly Standing[], path: string): readonly Own[] => [
  baseOwn,
  ...standing
    .filter((one) => isAbove(path, one))
    .sort(fromTheTop)
    .map(({ id, area, layer }) => ({ of: area, id, layer })),
];

/** What holds for the area of a draft where it says nothing itself. */
export const aboveOf = ({ inForce, draft }: Pick<Drafting, "inForce" | "draft">): Fields =>
  wholeOf(layersAbove(inForce, draft.path), draft.area, 1).document;

/** What is in force for an area without a layer of its own: the nearest above. */
const nearest = (inForce: readonly InForce[], { area, path }: Pick<PolicyDraft, "area" | "path">): InForce | undefined =>
  inForce.find((one) => one.area === area) ??
  inForce
    .filter((one) => isAbove(path, one))
    .sort(fromTheTop)
    .at(-1);

/** The draft's own version first, then those of the areas below, from the top down. Put together once for what is known: who may and what is done ask alike. */
export function versionsOf(known: Drafting): readonly Made[] {
  const made = versions.get(known) ?? putTogether(known);
  versions.set(known, made);
  return made;
}
const versions = new WeakMap<Drafting, readonly Made[]>();

function putTogether({ draft, inForce }: Drafting): readonly Made[] {
  const { area, areaName, path, layer } = draft;
  const below = inForce.filter((one) => isAbove(one.path, draft)).sort(fromTheTop);
  const own = inForce.find((one) => one.area === area);
  const made = [
    { area, areaName, path, layer, version: (own?.version ?? 0) + 1, before: nearest(inForce, draft) },
    ...below.map((one) => ({ ...one, version: one.version + 1, before: one })),
  ].map((one) => ({ ...one, id: `${one.area}-${one.version}` }));
  const standing: readonly Standing[] = [...inForce.filter((one) => one.area !== area && !below.includes(one)), ...made];
  return made.map((one) => {
    const above = layersAbove(standing, one.path);
    const whole = wholeOf([...above, { of: one.area, id: one.id, layer: one.layer }], one.area, one.version);
    const { id, version, before } = one;
    return { id, area: one.area, areaName: one.areaName, version, layer: one.layer, whole, judged: judge(whole), before };
  });
}

export const areSound = (made: readonly Made[]): boolean => made.every((one) => isSound(one.judged));
