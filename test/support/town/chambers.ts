/** Two bodies of a community's own, with a sitting each on 14 December 2026: goods go to a council that hears residents and votes in secret, services to a panel. */
import { gates } from "../policies.ts";
import { value } from "../suites/home.ts";
import { places } from "./cast.ts";
import { elect, five, scoredPolicy } from "./sittings.ts";
import type { Town } from "./town.ts";
import { propose, screen, type Wish } from "./walk.ts";

const area = places.mumianling;
const policy = {
  ...scoredPolicy,
  area,
  gates: [
    gates.screening,
    { ...gates.council, only: { classes: ["GOODS"] } },
    { ...gates.panel, body: "panel", money: "hold" as const, only: { classes: ["SERVICE", "WORKS", "WASTE"] } },
    gates.approval,
  ],
};
const wish = (kind: string): Wish => ({ by: "resident-1", title: `木棉岭${kind}添置`, area, class: kind, amount: "8000" });

/** Three days ahead. */
export async function callChambers(town: Town): Promise<void> {
  await town.layPolicy(policy);
  for (const [key, kind, method] of [
    ["council", "GOODS", "closed"],
    ["panel", "SERVICE", "online"],
  ] as const) {
    await town.does("clerk-dongxiao", "renew", `${area}-${key}`, elect(five, "2026-12-11"));
    const receipt = await propose(town, wish(kind));
    await screen(town, receipt, wish(kind));
    const call = {
      area,
      bodies: [`${area}/${key}`],
      body: "木棉岭会议",
      place: "木棉岭",
      at: "2026-12-14T09:00",
      method,
      projects: [receipt],
    };
    await town.does("clerk-dongxiao", "call", area, call);
  }
}

/** The panel has begun to give its points. */
export async function openPanel(town: Town): Promise<void> {
  const meeting = String(await value(town.db, `SELECT meeting FROM meeting_bodies WHERE body = '${area}/panel'`));
  for (const member of five) await town.does(member, "attend", meeting);
  await town.does("chair", "open", meeting, { item: `${meeting}.1` });
}
