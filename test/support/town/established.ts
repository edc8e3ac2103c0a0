/** Several projects that went the whole way together: proposed on 6 May, established on the 26th. */
import { proposeAll } from "./named.ts";
import { sitByHands } from "./ready.ts";
import type { Town } from "./town.ts";
import { approve, hang, screen, type Wish } from "./walk.ts";

export async function establishAll<T extends Readonly<Record<string, Wish>>>(
  town: Town,
  wishes: T,
  document: string,
): Promise<Record<keyof T & string, string>> {
  await town.at("2026-05-06");
  const of = await proposeAll(town, wishes);
  const all = Object.values<string>(of);
  for (const [name, wish] of Object.entries(wishes)) await screen(town, of[name] ?? "", wish);
  await sitByHands(town, all, "2026-05-12");
  await town.at("2026-05-14");
  await hang(town, all, "2026-05-14");
  await town.at("2026-05-26");
  await approve(town, document, "2026-05-26", Object.fromEntries(all.map((one) => [one, { decision: "agree" }])));
  return of;
}
