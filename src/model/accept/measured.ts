/** What was counted on the spot (核验清单), and the faults that are to be mended although the work was accepted. */
import type { Day } from "../day.ts";
import type { FactOf } from "../draft.ts";
import type { Dossier } from "../project.ts";
import { listIn, planOf } from "../screen/plan.ts";

export interface MeasuredLine {
  readonly item: string;
  readonly asked: number;
  readonly found: number;
}
export interface Measured {
  readonly round: number;
  readonly lines: readonly MeasuredLine[];
}
export interface Fault {
  /** The number of the fact that told of it, and its place there: `17.0`. */
  readonly key: string;
  readonly text: string;
  readonly until: Day;
  readonly mended: Day | null;
}

/** What is to be found: the lines of the scheme, else the whole as one; and what the standard project that it was ordered from has checked. */
export const toMeasure = (d: Dossier): readonly Pick<MeasuredLine, "item" | "asked">[] => [
  ...(planOf(d)?.lines.map(({ item, quantity }) => ({ item, asked: quantity })) ?? [{ item: d.project.title, asked: 1 }]),
  ...(d.intake.standard?.checks ?? []).map((item) => ({ item, asked: 1 })),
];

const measuredFacts = (d: Dossier): readonly FactOf<"measured">[] => d.trail.flatMap((fact) => (fact.kind === "measured" ? [fact] : []));

/** Each round as it was last counted. */
export function measuredOf(d: Dossier): readonly Measured[] {
  const rounds = new Map(measuredFacts(d).map((fact) => [fact.body.round, fact]));
  return [...rounds.values()].map(({ body, texts }) => {
    const items = listIn(texts.items);
    return { round: body.round, lines: body.lines.map((line, index) => ({ item: items[index] ?? "", ...line })) };
  });
}
export const measuredNow = (d: Dossier): Measured | undefined => measuredOf(d).find(({ round }) => round === d.project.round);

/** Of the round in which it stands, or was accepted: those of the list, and those with which somebody passed it. */
export function faultsOf(d: Dossier): readonly Fault[] {
  const { round } = d.project;
  const counted = measuredFacts(d).findLast(({ body }) => body.round === round);
  const words = counted ? listIn(counted.texts.what) : [];
  const told = [
    ...(counted?.body.faults.map((until, index) => ({ key: `${counted.seq}.${index}`, text: words[index] ?? "", until })) ?? []),
    ...d.trail.flatMap((fact) =>
      fact.kind === "inspected" && fact.body.round === round && fact.body.until !== undefined
        ? [{ key: `${fact.seq}.0`, text: fact.texts.note, until: fact.body.until }]
        : [],
    ),
  ];
  return told.map((one) => ({ ...one, mended: mendedOn(d, one.key) }));
}
const mendedOn = ({ trail }: Dossier, key: string): Day | null =>
  trail.findLast((fact) => fact.kind === "rechecked" && fact.body.fault === key && fact.body.mended)?.envelope.on ?? null;

/** What keeps an accepted work from its last payment. */
export const openFaults = (d: Dossier): readonly Fault[] => faultsOf(d).filter(({ mended }) => mended === null);
