/** Many public projects at once, laid by setup: for lists, searches and what they cost. */
import type { Draft } from "#model/draft.ts";
import type { Stage } from "#model/stages.ts";
import { lay } from "#store/lay.ts";
import { places } from "./cast.ts";
import type { Town } from "./town.ts";

export interface One {
  readonly title: string;
  readonly area?: string;
  readonly class?: string;
  readonly content?: string;
  readonly stage?: Stage;
  readonly turn?: string;
  readonly amount?: number;
}

/** In this order; their receipts are counted from `from` on. They go by the rules of `area`, where it has its own. */
export async function crowd(town: Town, ones: readonly One[], from = 100_000_000, area = ""): Promise<string[]> {
  const row = await town.db.$client
    .prepare("SELECT digest FROM policies ORDER BY area = ? DESC, area, version DESC")
    .bind(area)
    .first<{ digest: string }>();
  const receipts = ones.map((_, index) => String(from + index));
  const drafts = ones.flatMap((one, index) => come(one, `project:${receipts[index]}`, row?.digest ?? ""));
  for (let at = 0; at < drafts.length; at += 100) await lay(town.db, town.now, () => drafts.slice(at, at + 100));
  return receipts;
}

function come(
  { title, area = places.dongxiao, class: kind = "GOODS", content, amount = 100, ...one }: One,
  subject: `project:${string}`,
  policy: string,
): Draft[] {
  const { stage = "resolution", turn = stage === "resolution" ? "council" : "nobody" } = one;
  const texts = { title, need: "居民多次提出，希望尽快安排。", place: "社区内" };
  const body = {
    area,
    class: kind,
    ...(content === undefined ? {} : { content }),
    amount,
    beneficiaries: 1,
    policy,
    proposer: "p-resident-2",
    channel: "online" as const,
    apportioned: false,
    side: "resident" as const,
    confirmed: true,
  };
  return [
    { subject, kind: "proposed", body, texts: { ...texts, answers: "", contact: "" } },
    { subject, kind: "screened", body: { gate: "screening" }, texts: { ...texts, note: "" }, to: { stage, gate: null, turn, due: null } },
  ];
}
