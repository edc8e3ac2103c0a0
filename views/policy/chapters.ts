/** Every value of a policy in plain words, chapter by chapter, in the order in which people ask. */
import type { Policy } from "#model/policy/policy.ts";
import type { Grade } from "#model/policy/sourced.ts";
import type { Lang } from "../setting.ts";
import { bodiesRules } from "./chapter/bodies.ts";
import { classesRules, contentsRules, proposalRules } from "./chapter/entry.ts";
import { libraryRules } from "./chapter/library.ts";
import { acceptanceRules, deliveryRules, keepRules, noticeRules, urgentRules } from "./chapter/outcome.ts";
import { archiveRules, numbersRules, paymentRules, procurementRules, quotaRules, yearEndRules } from "./chapter/spending.ts";
import { checklistRules, gatesRules, limitsRules, markedRules, reasonsRules, transfersRules } from "./chapter/way.ts";
import { type Ruled, rule, under } from "./ruled.ts";
import { type Say, sayOf } from "./say.ts";

export interface Chapter {
  readonly key: ChapterKey;
  readonly title: string;
  readonly lead: string | null;
  readonly rules: readonly Ruled[];
}

const chapters = {
  about: ({ w, lang, policy }: Say) => [
    under("name", w.rules.name, policy.name[lang], policy.cited ?? {}, w.rules.noSource),
    under("basis", w.rules.basis, policy.basis, policy.cited ?? {}, w.rules.noSource),
    rule("programme", w.rules.programme, policy.programme, (name) => name[lang]),
  ],
  classes: classesRules,
  contents: contentsRules,
  reasons: reasonsRules,
  proposal: proposalRules,
  checklist: checklistRules,
  transfers: transfersRules,
  marked: markedRules,
  gates: gatesRules,
  bodies: bodiesRules,
  notice: noticeRules,
  urgent: urgentRules,
  delivery: deliveryRules,
  acceptance: acceptanceRules,
  procurement: procurementRules,
  payment: paymentRules,
  quota: quotaRules,
  limits: limitsRules,
  yearEnd: yearEndRules,
  archive: archiveRules,
  keep: keepRules,
  library: libraryRules,
  numbers: numbersRules,
} satisfies Record<string, (say: Say) => readonly Ruled[]>;
type ChapterKey = keyof typeof chapters;

const order = [
  "about",
  "classes",
  "contents",
  "reasons",
  "proposal",
  "checklist",
  "transfers",
  "marked",
  "gates",
  "bodies",
  "notice",
  "urgent",
  "delivery",
  "acceptance",
  "procurement",
  "payment",
  "quota",
  "limits",
  "yearEnd",
  "archive",
  "keep",
  "library",
  "numbers",
] as const satisfies readonly ChapterKey[];

export function chaptersOf(policy: Policy, lang: Lang): readonly Chapter[] {
  const say = sayOf(policy, lang);
  const { rules: w } = say.w;
  const leads: Readonly<Record<string, string>> = w.lead;
  return order.map((key) => ({ key, title: w.chapters[key], lead: leads[key] ?? null, rules: chapters[key](say) }));
}

/** How many of its values nobody has confirmed. */
export const unsureIn = ({ rules }: Chapter): number => rules.filter((one) => one.origin.grade === "U").length;
/** How sure we are of each value that says so. */
export const gradesOf = (all: readonly Chapter[]): readonly Grade[] =>
  all.flatMap((chapter) => chapter.rules.map((one) => one.origin.grade));
