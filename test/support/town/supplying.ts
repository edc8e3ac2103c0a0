/** Suppliers of a street in the middle of things: quotes that are in, files that wait for a second person. */
import { firms, suppliers } from "./cast.ts";
import { choose, late } from "./choose.ts";
import { admitted, benches } from "./library.ts";
import type { Town } from "./town.ts";
import { announced } from "./walk.ts";

/** Two are over what may be placed directly: three quotes are in, and of one of them opened. */
export const toQuote: readonly number[] = [5, 6];
export async function takeQuotes(town: Town, receipt: string): Promise<void> {
  await town.does("officer-service", "source", receipt);
  for (const { credit } of firms.slice(0, 3))
    await town.does("officer-service", "quote", receipt, { supplier: credit, amount: "44000", paper: "密封信封" });
}

/** Everybody was looked up; two are suspended, one has named a contact, and of others a change waits for a second person. */
export async function keepFiles(town: Town): Promise<void> {
  for (const { credit } of firms) await town.does("officer-service", "vet", credit, { on: "2026-12-11", lists: "信用中国", clear: "yes" });
  const paper = { paper: "函1", reason: "拖欠工资，正在查处。" };
  const [builder, server, , ...bad] = firms.map((one) => one.credit);
  for (const one of bad) {
    await town.does("officer-works", "bar", one, paper);
    await town.does("approver", "ratify", one);
  }
  const contact = { name: "魏师傅", phone: "18800000001", document: "授权委托书1号", from: "2026-12-11" };
  await town.does("officer-works", "authorise", server ?? "", contact);
  for (const one of [builder ?? "", server ?? ""])
    await town.does("officer-works", "reroute", one, { ...paper, account: "示例银行 0000 1111" });
}

/** Its supplier took the advance and did nothing: what it was paid is claimed back, and another is looked for. */
export async function failAfterAdvance(town: Town, receipt: string): Promise<void> {
  const [, { credit: supplier, handle }] = suppliers;
  const days = { on: "2026-12-11", from: "2026-12-11", until: "2027-01-20" };
  const terms = { ...days, supplier, number: `合同-${receipt}`, amount: "18000", advance: "30", reason: late };
  await town.does("officer-service", "contract", receipt, terms);
  await town.does(handle, "request", receipt, { invoice: `预付-${receipt}`, amount: "5000" });
  await town.does("finance", "release", receipt);
  await town.does("finance", "book", receipt, { on: "2026-12-11", voucher: `记-${receipt}` });
  await town.does("approver", "rescind", receipt, { settled: "0", document: "示例解除1号", reason: "收了预付款，一直没有进场。" });
}

/** Its first part was accepted by itself, and its money is at the bank; so can the second be. */
export async function beginInParts(town: Town, receipt: string): Promise<void> {
  const [, { credit: supplier, handle }] = suppliers;
  const days = { on: "2026-12-11", from: "2026-12-11", until: "2027-01-20" };
  await choose(town, "officer-service", receipt, supplier, "18000");
  const parts = ["1", "2", "3"].flatMap((n) =>
    Object.entries({ label: `第${n}期`, percent: n === "1" ? "40" : "30", due: "2027-01-20" }).map(
      ([name, value]) => [`milestones.${name}.${n}`, value] as const,
    ),
  );
  const terms = { ...days, supplier, number: `合同-${receipt}`, amount: "18000", reason: late };
  await town.does("officer-service", "contract", receipt, { ...terms, ...Object.fromEntries(parts) });
  await town.does("officer-service", "start", receipt, { on: "2026-12-11", ...announced });
  await town.does(handle, "report", receipt, { percent: "40", note: "第一期已经装好。", next: "第二期备料。" });
  await town.does("officer-service", "attest", receipt, { on: "2026-12-11", milestone: "1", note: "第一期装好，牢固。" });
  await town.does(handle, "request", receipt, { invoice: `首期-${receipt}`, amount: "7200" });
  await town.does("finance", "release", receipt);
}

/** Two of four are in a package whose price is divided and nothing signed; the library has what two others are quoted for. */
export async function offerTogether(town: Town, [lead = "", other = ""]: readonly string[]): Promise<void> {
  const [, { credit: supplier }] = suppliers;
  await town.does("officer-service", "bundle", lead, { with: [other], title: "示例打包", reason: "同一批添置，一起采购。" });
  await town.does("officer-service", "source", lead, {});
  const record = { supplier, amount: "900", document: "示例采购记录", interest: "none" };
  await town.does("officer-service", "award", lead, record);
  await admitted(town, { ...benches, class: "SERVICE", low: "1000", supplier: firms[2].credit });
}
