/** The checklist of a gate (审核清单): every point of the pinned policy is answered; a "no" bars passing. */
import type { FactOf } from "../draft.ts";
import type { Gate } from "../policy/gate.ts";
import type { Policy } from "../policy/policy.ts";
import type { Dossier } from "../project.ts";
import type { Answer } from "./answers.ts";

export interface Checked {
  readonly gate: string;
  readonly points: readonly { readonly point: string; readonly answer: Answer; readonly note: string }[];
}

/** What is to be answered at a gate: before the work all of it; after the work nobody asks whether a wish is of the right kind. */
export const pointsAt = (policy: Policy, gate: Gate | undefined): Policy["checklist"] => (gate?.after ? [] : policy.checklist);

/** The last answers given at each gate; a note that was erased reads as nothing. */
export function checkedAt({ trail }: Pick<Dossier, "trail">): readonly Checked[] {
  const facts = trail.filter((fact): fact is FactOf<"checked"> => fact.kind === "checked");
  const last = new Map(facts.map((fact) => [fact.body.gate, fact]));
  return [...last.values()].map(({ body, texts }) => {
    const notes = notesIn(texts.notes);
    return { gate: body.gate, points: body.answers.map(({ point, answer }) => ({ point, answer, note: notes.get(point) ?? "" })) };
  });
}

const notesIn = (text: string): ReadonlyMap<string, string> =>
  new Map(text === "" ? [] : Object.entries<unknown>(JSON.parse(text)).map(([point, note]) => [point, String(note)]));
