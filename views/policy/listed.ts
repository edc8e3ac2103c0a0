/** The lists of a policy whose entries can be added, removed and put in another order, by their places and names. */
import { bodyOf, type Policy } from "#model/policy/policy.ts";
import type { Lang } from "../setting.ts";
import type { Words } from "../words/words.ts";

/** The lists of a chapter. */
export function listsOf(policy: Policy, chapter: string): readonly string[] {
  if (chapter === "bodies") return ["bodies", ...policy.bodies.map(({ key }) => `bodies.${key}.seats`)];
  const other: Readonly<Record<string, readonly string[]>> = {
    proposal: ["proposal.questions"],
    acceptance: ["acceptance", "evaluation.criteria"],
    procurement: ["procurement.ladder"],
    archive: ["archive.keeps", "archive.papers"],
  };
  return other[chapter] ?? (same.includes(chapter) ? [chapter] : []);
}
const same: readonly string[] = ["classes", "contents", "reasons", "checklist", "transfers", "marked", "gates"];

/** The seats of a body are those of one body. */
export function listName(w: Words, policy: Policy, at: string, lang: Lang): string {
  const names: Readonly<Record<string, string>> = w.parts.lists;
  const steps = at.split(".");
  const body = steps[0] === "bodies" ? bodyOf(policy, steps[1]) : undefined;
  return body ? w.rules.ofBody(body.label[lang], w.parts.lists.seats) : (names[at] ?? at);
}
