/** A supplier is chosen as the ladder asks: looked up, three sealed quotes opened by two people, an award; or a tender that others held. */
import { addDays, dayOf } from "#model/day.ts";
import { fenOf, plainYuan } from "#model/money.ts";
import type { Policy } from "#model/policy/policy.ts";
import { asksQuotes } from "#model/procure/tender.ts";
import type { Dossier } from "#model/project.ts";
import { dossier } from "#store/propose/dossier.ts";
import { fetch } from "#store/read.ts";
import { splittingWith, wayFor } from "#workflow/procure/rung.ts";
import { firms } from "./cast.ts";
import type { Town } from "./town.ts";

/** All that is known of a project. */
export const knownOf = async (town: Town, receipt: string): Promise<Dossier> => {
  const d = await fetch(town.db, dossier(town.db, receipt, town.now));
  if (!d) throw new Error(`no project ${receipt}`);
  return d;
};

/** Everybody who may have to be chosen, looked up within the year. */
async function vetAll(town: Town, d: Dossier, officer: string, wanted: readonly string[]): Promise<void> {
  const today = dayOf(town.now);
  for (const { id, vettedOn } of d.suppliers)
    if (wanted.includes(id) && (vettedOn === null || vettedOn < addDays(today, -300)))
      await town.does(officer, "vet", id, { on: today, lists: "信用中国、严重违法失信名单、经营异常名录", clear: "yes" });
}

/** 跨年支付: why the last payment falls into the next year. */
export const late = "工期跨年，议事会表决时已经说明，尾款列入下一年支付计划。";

export async function choose(town: Town, officer: string, receipt: string, supplier: string, amount: string): Promise<void> {
  const d = await knownOf(town, receipt);
  const way = wayFor(d);
  const others = firms.map((one): string => one.credit).filter((credit) => credit !== supplier);
  const bidders = asksQuotes(way) ? [supplier, ...others.slice(0, d.policy.procurement.quotes.value - 1)] : [supplier];
  await vetAll(town, d, officer, bidders);
  if (splittingWith(d, supplier, dayOf(town.now)))
    await town.does("approver", "allow", receipt, { supplier, reason: "各社区分别提出、分别表决的不同点位，不是拆分。" });
  if (way === "direct") return;
  await town.does(officer, "source", receipt, { reason: "按采购阶梯，请三家以上报价。" });
  const fen = fenOf(amount) ?? 0;
  if (asksQuotes(way)) {
    for (const [index, bidder] of bidders.entries())
      await town.does(officer, "quote", receipt, {
        supplier: bidder,
        amount: plainYuan(fen + index * Math.ceil(fen / 20)),
        paper: `密封报价 ${index + 1} 号`,
      });
    for (const key of [officer, "finance"]) await town.does(key, "unseal", receipt);
  }
  const result = { supplier, document: `采购记录-${receipt}`, reason: "价格最低，工期合适。", interest: "none" };
  await town.does(officer, "award", receipt, asksQuotes(way) ? result : { ...result, amount });
}

/** The invoice of which a place pays its share. */
export function invoicedFor({ payment }: Policy, amount: number) {
  const { value } = payment.kind;
  return value.pays === "share" ? { invoiced: plainYuan(Math.ceil((amount * 100) / value.percent)) } : {};
}
