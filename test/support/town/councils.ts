/** A street whose communities' councils vote each on its own share, and one project of two of them. */
import type { Database } from "#store/home.ts";
import { desk } from "#store/people/desk.ts";
import { fetch } from "#store/read.ts";
import { idOfHandle, places, street } from "./cast.ts";
import { smallTown } from "./small.ts";
import type { Town } from "./town.ts";
import { propose, screen, type Wish } from "./walk.ts";

const wish: Wish = { by: "clerk-caopu", title: "东晓与草埔东共用的过街连廊照明", area: street, class: "SERVICE", amount: "10000" };
export const [one, other] = [places.dongxiao, places.caopudong];
export const lineOf = (area: string) => `2026-${area}-special`;
/** Six of the cast sit for the one community, six for the other. */
export const seatsOf = { [one]: [1, 2, 3, 4, 5, 6], [other]: [7, 8, 9, 10, 11, 12] } as const;

/** With `falls`, a share that is not passed falls out of the project. */
export async function aTownOfCouncils(database: Database, falls: boolean) {
  const ground = { ground: "东晓街道合办项目规则", grade: "U" };
  const small = await smallTown(database);
  const draft = await small.does("district", "draft", street, { area: street, origin: "nothing" });
  await small.does("district", "amend", draft, { spot: "shares.vote", "parts.is.value": "each", ...ground });
  if (falls) await small.does("district", "amend", draft, { spot: "shares.failed", "parts.is.value": "share", ...ground });
  await small.does("administrator", "submit", draft);
  await small.does("district", "publish", draft);
  for (const [area, seated] of Object.entries(seatsOf)) {
    await small.does("finance", "draw", area, { area, year: "2026", source: "special", title: area });
    const asked = { kind: "APPROPRIATE", amount: "50000", document: `罗财预〔2026〕${area.slice(-3)}号`, on: "2026-03-02" };
    await small.does("finance", "fund", lineOf(area), asked);
    await small.does("district", "grant", lineOf(area));
    const seats = Object.fromEntries(seated.map((n) => [`seats.seat.${idOfHandle(`member-${n}`)}`, "member"]));
    await small.does("officer-service", "renew", `${area}-council`, { ...seats, from: "2026-03-02", until: "" });
  }
  const receipt = await propose(small, wish);
  await screen(small, receipt, wish);
  return { town: small, receipt };
}

/** On the desk of somebody who is clerk there and nowhere else. */
export async function deskIn(town: Town, area: string) {
  const path = area === street ? `4403/440303/${street}` : `4403/440303/${street}/${area}`;
  const grant = { id: "g", role: "clerk", path, from: "2026-01-01", until: null, supplier: null, delegateOf: null } as const;
  return fetch(town.db, desk(town.db, { id: "p-of-there", grants: [grant] }, town.now));
}
