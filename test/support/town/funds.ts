/** Money over two lines and two years: a plan of shares, a transfer, a year that is closed, and what becomes of those who were in it. */
import { places, street } from "./cast.ts";
import { proposeAll } from "./named.ts";
import { sitByHands } from "./ready.ts";
import type { Town } from "./town.ts";
import { appropriate, approve, contract, hang, openLine, screen, type Wish } from "./walk.ts";

export const wishes = {
  contracted: { by: "clerk-caopu", title: "草埔东长者食堂添置餐桌", area: places.caopudong, class: "GOODS", amount: "20000" },
  shared: { by: "clerk-caopu", title: "草埔东社区花园两年养护", area: places.caopudong, class: "SERVICE", amount: "10000" },
  established: { by: "clerk-caopu", title: "草埔东楼道反光条", area: places.caopudong, class: "GOODS", amount: "15000" },
  voted: { by: "clerk-caopu", title: "草埔东棋牌桌遮阳棚", area: places.caopudong, class: "WORKS", amount: "8000" },
} as const satisfies Record<string, Wish>;
export type Shared = Record<keyof typeof wishes, string>;

export const lines = { first: `2026-${street}-special`, street: `2026-${street}-street`, next: `2027-${street}-special` } as const;

/** In June 2026: one contracted, one of two years contracted, one established, one only voted. The line is open and has money. */
export async function comeToMoney(town: Town): Promise<Shared> {
  await town.at("2026-06-01");
  const of = await proposeAll(town, wishes);
  for (const [name, receipt] of Object.entries(of)) await screen(town, receipt, wishes[name as keyof typeof wishes]);
  await town.does("finance", "allot", of.shared, { line: lines.first, most: "6000", order: "1" });
  await town.does("finance", "allot", of.shared, { line: lines.next, most: "4000", order: "2" });
  await sitByHands(town, Object.values(of), "2026-06-09");
  await town.at("2026-06-11");
  await hang(town, Object.values(of), "2026-06-11");
  await town.at("2026-06-23");
  const agreed = [of.contracted, of.shared, of.established];
  await approve(town, "东街党工纪〔2026〕23号", "2026-06-23", Object.fromEntries(agreed.map((one) => [one, { decision: "agree" }])));
  for (const name of ["contracted", "shared"] as const)
    await contract(town, of[name], wishes[name], wishes[name].amount, "2026-06-23", "2027-05-31");
  await openLine(town, "2026", "street", "2026年街道配套");
  const transfer = { to: lines.street, amount: "1000", document: "东街财调〔2026〕1号", on: "2026-06-23" };
  await town.does("finance", "shift", lines.first, transfer);
  await town.does("district", "grant", lines.first);
  return of;
}

/** In January 2027 the year is closed by two people. */
export async function closeYear(town: Town): Promise<void> {
  await town.at("2027-01-05");
  await openLine(town, "2027");
  await town.does("finance", "endYear", lines.first, { document: "罗财清〔2027〕1号", on: "2027-01-05" });
  await town.does("district", "grant", lines.first);
  await town.at("2027-01-06");
}

export async function endTheYear(town: Town): Promise<void> {
  await comeToMoney(town);
  await closeYear(town);
  await appropriate(town, lines.next, "50000", "罗财预〔2027〕1号", "2027-01-06");
  await town.at("2028-01-03");
}
