/** Shortcuts to where a test begins: wishes that have come so far, one after the other, in the small town of March 2026. */

import { idOfHandle, places, street } from "./cast.ts";
import { countHands } from "./hands.ts";
import type { Town } from "./town.ts";
import { appropriate, approve, docketRaw, hang, members, openLine, propose, screen, type Wish } from "./walk.ts";

export const line = `2026-${street}-special`;

export const wishOf = (index: number, amount = "10000", over: Partial<Wish> = {}): Wish => ({
  by: "clerk-caopu",
  title: `今日家园第${index}期改造`,
  area: places.dongxiao,
  class: "SERVICE",
  amount,
  ...over,
});

export async function fill(town: Town, amount: string): Promise<void> {
  await openLine(town, "2026");
  await appropriate(town, line, amount, "罗财预〔2026〕1号", "2026-03-02");
}

/** Wishes that have been passed by the council, in this order, on 10 March; those with money are to be hung. */
export async function passed(town: Town, wishes: readonly Wish[]): Promise<string[]> {
  const receipts: string[] = [];
  for (const wish of wishes) {
    const receipt = await propose(town, wish);
    await screen(town, receipt, wish);
    receipts.push(receipt);
  }
  await sitByHands(town, receipts, "2026-03-10");
  return receipts;
}

/** The quickest sitting there is: twelve members, hands counted, all for it. */
export async function sitByHands(town: Town, receipts: readonly string[], on: string): Promise<void> {
  const sitting = { area: street, bodies: [`${street}/council`], body: "东晓街道居民议事会", place: "三楼", at: `${on}T14:30` };
  const call = { ...sitting, method: "hands", projects: receipts };
  const meeting = await town.does("chair", "call", street, call);
  await town.at(`${on}T14:30`);
  for (const member of members.slice(0, 12)) await town.does("chair", "admit", meeting, { person: idOfHandle(member), present: "yes" });
  await countHands(
    town,
    meeting,
    receipts.map(() => [12, 0, 0] as const),
  );
  await town.does("chair", "sign", meeting, { note: "" });
}

/** Their notice is over: on 20 March they stand before the approving body. */
export async function noticed(town: Town, wishes: readonly Wish[]): Promise<string[]> {
  const receipts = await passed(town, wishes);
  await town.at("2026-03-12");
  await hang(town, receipts, "2026-03-12");
  await town.at("2026-03-20");
  return receipts;
}

export async function established(town: Town, wishes: readonly Wish[]): Promise<string[]> {
  const receipts = await noticed(town, wishes);
  await approve(town, "东街党工纪〔2026〕1号", "2026-03-20", agreed(receipts));
  return receipts;
}

const agreed = (receipts: readonly string[]) => Object.fromEntries(receipts.map((receipt) => [receipt, { decision: "agree" as const }]));

export const table = (town: Town, document: string, receipts: readonly string[]): Promise<string> =>
  town.does("officer-service", "prepare", street, docketRaw(document, "2026-03-20", agreed(receipts)));
