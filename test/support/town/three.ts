/** A council of five that may speak for each other and vote en bloc, and a sitting of theirs with three items. */
import type { Body } from "#model/policy/body.ts";
import type { Home } from "../suites/home.ts";
import { idOfHandle, places } from "./cast.ts";
import { elect, five, scoredPolicy } from "./sittings.ts";
import { smallTown } from "./small.ts";
import type { Town } from "./town.ts";
import { propose, screen, type Wish } from "./walk.ts";

const area = places.mingdi;
const wish: Wish = { by: "clerk-caopu", title: "名地社区公共书架", area, class: "GOODS", amount: "18000" };

/** `over`: what the rule of their council says differently. */
export async function fiveMembers(home: Home, over: Partial<Body> = {}): Promise<Town> {
  const town = await smallTown(await home(), { at: "2026-04-20" });
  await town.layPolicy({ ...scoredPolicy, bodies: scoredPolicy.bodies.map((one) => (one.key === "council" ? { ...one, ...over } : one)) });
  await town.does("clerk-dongxiao", "renew", `${area}-council`, elect(five, "2026-04-20"));
  return town;
}

/** Members 1 to 4 are there, the fifth lets the first speak for them, unless nobody is to be. */
export async function callThree(town: Town, method: string, spoken = true): Promise<string> {
  const projects: string[] = [];
  for (let n = 0; n < 3; n++) {
    const receipt = await propose(town, { ...wish, title: `${wish.title}${n}` });
    await screen(town, receipt, wish);
    projects.push(receipt);
  }
  const call = { area, bodies: [`${area}/council`], body: "名地议事会", place: "三楼", at: "2026-04-24T14:30", method, projects };
  const meeting = await town.does("clerk-dongxiao", "call", area, call);
  await town.at("2026-04-24T14:30");
  for (const n of [1, 2, 3]) await town.does("clerk-dongxiao", "hear", meeting, { item: `${meeting}.${n}`, came: "24", consented: "20" });
  for (const handle of five.slice(0, 4)) await town.does(handle, "attend", meeting);
  if (spoken) await town.does("member-5", "entrust", meeting, { holder: idOfHandle("member-1") });
  return meeting;
}
