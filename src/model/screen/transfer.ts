/** Transfers (转办) of a project to other channels, as its trail tells them. */
import type { Day } from "../day.ts";
import type { FactOf } from "../draft.ts";
import type { Dossier } from "../project.ts";
import type { Outcome } from "./answers.ts";

export interface Transfer {
  readonly n: number;
  /** The code of the channel in the pinned policy. */
  readonly office: string;
  readonly note: string;
  readonly sentOn: Day;
  readonly due: Day | null;
  readonly repliedOn: Day | null;
  readonly reply: string;
  readonly evidence: string;
  /** The files of its photos. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly outcome: Outcome | null;
}

export function transfersOf({ trail }: Pick<Dossier, "trail">): readonly Transfer[] {
  const of = <F extends { readonly kind: string; readonly body: { readonly n?: unknown } }>(list: readonly F[], n: number) =>
    list.find((fact) => fact.body.n === n);
  const replies = trail.filter((fact): fact is FactOf<"replied"> => fact.kind === "replied");
  const ratings = trail.filter((fact): fact is FactOf<"rated"> => fact.kind === "rated");
  return trail.flatMap((fact) => {
    if (fact.kind !== "transferred") return [];
    const { n, office } = fact.body;
    const reply = of(replies, n);
    return [
      {
        n,
        office,
        note: fact.texts.note,
        sentOn: fact.envelope.on,
        due: fact.envelope.to?.due?.day ?? null,
        repliedOn: reply?.envelope.on ?? null,
        reply: reply?.texts.note ?? "",
        evidence: reply?.texts.evidence ?? "",
        before: reply?.body.before ?? [],
        after: reply?.body.after ?? [],
        outcome: of(ratings, n)?.body.outcome ?? null,
      },
    ];
  });
}

/** The one it is with now. */
export const transferNow = (d: Pick<Dossier, "trail">): Transfer | undefined => transfersOf(d).findLast((one) => one.outcome === null);

/** The photos that came with an answer; answers that were given before there were any have none. */
export const photosOf = ({ before = [], after = [] }: FactOf<"replied">["body"]): readonly string[] => [...before, ...after];
