/** The bodies of whatever policy: their people take their seats where each body sits, and a body decides on a project. All that the town knows of sittings. */
import { addDays, dayOf } from "#model/day.ts";
import type { Role } from "#model/people/roles.ts";
import type { Body } from "#model/policy/body.ts";
import type { Policy } from "#model/policy/policy.ts";
import { lay } from "#store/lay.ts";
import { sitting } from "#store/meet/know.ts";
import { fetch } from "#store/read.ts";
import { laySettler } from "#workflow/open/lay.ts";
import { idOfHandle, places, street } from "./cast.ts";
import type { Town } from "./town.ts";

/** Where a body of a level sits. */
export const seat = { community: places.dongxiao, street, district: "440303" } as const satisfies Record<Body["level"], string>;
const chairOf = ({ key }: Body): string => `${key}-chair`;
const clerkOf = ({ key }: Body): string => `${key}-clerk`;
/** By handle the kind of their seat: as many of each as the policy asks for, at least one of each and three in all. */
function membersOf({ key, seats }: Body): ReadonlyMap<string, string> {
  const kinds = seats.flatMap((one) => Array.from({ length: Math.max(1, one.least) }, () => one.key));
  while (kinds.length < 3) kinds.push(kinds[0] ?? "");
  return new Map(kinds.map((kind, index) => [`${key}-${index + 1}`, kind]));
}

/** Who sits in the bodies of a policy, who leads and who writes there; each body takes its seats. */
export async function settle(town: Town, policy: Policy): Promise<void> {
  const today = dayOf(town.now);
  for (const body of policy.bodies) {
    const area = seat[body.level];
    const members = membersOf(body);
    const roles: [string, Role][] = [
      [chairOf(body), "chair"],
      [clerkOf(body), "clerk"],
    ];
    for (const handle of members.keys()) roles.push([handle, "member"]);
    const people = roles.map(([handle, role]) => ({
      id: idOfHandle(handle),
      handle,
      name: handle,
      grants: [{ role, area, from: addDays(today, -1) }],
    }));
    await lay(town.db, town.now, (hand) => people.flatMap((one) => laySettler(one, hand)));
    const seats = [...members, [chairOf(body), "chair"] as const].map(([handle, kind]) => [`seats.seat.${idOfHandle(handle)}`, kind]);
    await town.does(clerkOf(body), "renew", `${area}-${body.key}`, { ...Object.fromEntries(seats), from: today, until: "" });
  }
}

/** The body sits on the first afternoon that its rules allow, everybody is there, and all are for it. */
export async function decide(town: Town, body: Body, receipt: string): Promise<void> {
  const area = seat[body.level];
  const [chair, clerk] = [chairOf(body), clerkOf(body)];
  const method = body.scores.value === null ? (body.methods.value.find((one) => one === "hands") ?? body.methods.value[0] ?? "") : "online";
  const byTable = method === "hands" || method === "paper";
  const at = `${addDays(dayOf(town.now), body.agendaLeadDays.value)}T14:30`;
  const call = { area, bodies: `${area}/${body.key}`, body: body.label.zh, place: "会议室", at, method, projects: [receipt] };
  const meeting = await town.does(chair, "call", area, call);
  await town.at(at);
  const roll = (await fetch(town.db, sitting(town.db, meeting)))?.seats ?? [];
  for (const { person } of roll) await town.does(clerk, "admit", meeting, { person, present: "yes" });
  await (byTable ? countAll(town, body, meeting, roll.length) : voteAll(town, body, meeting, [...roll.map(({ person }) => person)]));
  await town.does(chair, "sign", meeting, {});
}

/** The clerk types all hands or papers in one table, the chair confirms it. */
async function countAll(town: Town, body: Body, meeting: string, present: number): Promise<void> {
  const counts = { for: present, against: 0, abstain: 0, handed: present, invalid: 0 };
  const row = Object.entries(counts).map(([name, count]) => [`tallies.${name}.${meeting}.1`, String(count)]);
  await town.does(clerkOf(body), "count", meeting, Object.fromEntries(row));
  await town.does(chairOf(body), "affirm", meeting);
}

/** Each on their own: for it, or with full points where the body scores. */
async function voteAll(town: Town, body: Body, meeting: string, people: readonly string[]): Promise<void> {
  const item = `${meeting}.1`;
  const points = Object.fromEntries((body.scores.value?.criteria ?? []).map(({ key }) => [`points.given.${key}`, "100"]));
  await town.does(chairOf(body), "open", meeting, { item });
  for (const person of people) {
    const handle = person.slice("p-".length);
    await (body.scores.value
      ? town.does(handle, "score", meeting, { item, ...points })
      : town.does(handle, "vote", meeting, { item, choice: "for" }));
  }
  await town.does(chairOf(body), "close", meeting, { item });
}
