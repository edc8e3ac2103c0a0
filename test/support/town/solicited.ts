/** A call to organisations: from its opening to what stands in the library, by the people of the small town. */
import type { Raw } from "#model/form.ts";
import { addDays, type Day, dayOf } from "#model/day.ts";
import { bodyOf } from "#model/policy/policy.ts";
import { luohu } from "../luohu.ts";
import { firms, idOfHandle, street, suppliers } from "./cast.ts";
import { benches } from "./library.ts";
import type { Town } from "./town.ts";

export const panel = `${street}-library_panel`;
export const experts = ["member-4", "member-5", "member-6", "member-7", "member-8"] as const;
export const [, organisation] = suppliers;
const [, , , other] = firms;
export { other };

/** The experts take their seats. */
export const seatPanel = (town: Town): Promise<string> =>
  town.does("officer-service", "renew", panel, {
    ...Object.fromEntries(experts.map((handle) => [`seats.seat.${idOfHandle(handle)}`, "expert"])),
    ...{ from: dayOf(town.now), until: "" },
  });

export const calling = (from: Day, until: Day): Raw => ({
  area: street,
  title: "2026年东晓街道服务类项目入库征集",
  sought: "面向长者和儿童、花小钱、别处也能照着做的服务。",
  classes: ["SERVICE"],
  from,
  until,
  places: "2",
});
/** Opened today, closed in three weeks. */
export const solicit = (town: Town, over: Raw = {}): Promise<string> =>
  town.does("officer-service", "solicit", street, { ...calling(dayOf(town.now), addDays(dayOf(town.now), 21)), ...over });

export const offering: Raw = { ...benches, class: "SERVICE", title: "长者手机课堂", low: "1000", high: "20000", staff: "5", office: "60" };
export const offeredBy = (supplier: string, over: Raw = {}): Raw => ({ ...offering, supplier, ...over });

/** Every expert gives each item the points of its own. */
export async function judge(town: Town, applications: readonly string[], points: readonly number[]): Promise<string> {
  const day = addDays(dayOf(town.now), 4);
  const called = {
    area: street,
    bodies: [panel.replace("-", "/")],
    body: "项目库专家评审会",
    place: "街道三楼",
    at: `${day}T09:30`,
    method: "online",
    projects: applications,
  };
  const meeting = await town.does("chair", "call", street, called);
  await town.at(`${day}T09:30`);
  for (const expert of experts) await town.does(expert, "attend", meeting);
  for (const [index, given] of points.entries()) {
    const item = `${meeting}.${index + 1}`;
    await town.does("chair", "open", meeting, { item });
    await Promise.all(experts.map((expert) => town.does(expert, "score", meeting, { item, ...pointsRaw(given) })));
    await town.does("chair", "close", meeting, { item });
  }
  await town.does("chair", "sign", meeting, { note: "" });
  return meeting;
}
export const pointsRaw = (given: number): Raw =>
  Object.fromEntries(
    (bodyOf(luohu, "library_panel")?.scores.value?.criteria ?? []).map(({ key }) => [`points.given.${key}`, String(given)]),
  );
