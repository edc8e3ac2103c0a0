/** The bodies of whatever policy: their people are settled where each body sits, and a body decides on a project. All that the town knows of sittings. */
import { dayOf } from "#model/day.ts";
import type { Body } from "#model/policy/body.ts";
import type { Policy } from "#model/policy/policy.ts";
import { lay } from "#store/lay.ts";
import { sitting } from "#store/meet/know.ts";
import { fetch } from "#store/read.ts";
import { laySettler, type Settler } from "#workflow/open/lay.ts";
import { idOfHandle, places, street } from "./cast.ts";
import type { Town } from "./town.ts";

/** Where a body of a level sits. */
export const seat = { community: places.dongxiao, street, district: "440303" } as const satisfies Record<Body["level"], string>;
const since = "2023-12-01";
const chairOf = ({ key }: Body): string => `${key}-chair`;
const clerkOf = ({ key }: Body): string => `${key}-clerk`;
/** As many as its seats ask for, and never fewer than three. */
const membersOf = ({ key, seats }: Body): readonly string[] =>
  Array.from(
    {
      length: Math.max(
        3,
        seats.reduce((all, one) => all + one.least, 0),
      ),
    },
    (_, index) => `${key}-${index + 1}`,
  );

/** Who sits in the bodies of a policy, who leads and who writes there. */
export async function settle(town: Town, policy: Policy): Promise<void> {
  const settler = (handle: string, role: Settler["grants"][number]["role"], area: string): Settler => ({
    id: idOfHandle(handle),
    handle,
    name: handle,
    grants: [{ role, area, from: since }],
  });
  const people = policy.bodies.flatMap((body) => [
    settler(chairOf(body), "chair", seat[body.level]),
    settler(clerkOf(body), "clerk", seat[body.level]),
    ...membersOf(body).map((handle) => settler(handle, "member", seat[body.level])),
  ]);
  await lay(town.db, town.now, (hand) => people.flatMap((one) => laySettler(one, hand)));
}

/** The body sits in the afternoon, everybody is there, and all hands are for it. */
export async function decide(town: Town, body: Body, receipt: string): Promise<void> {
  const area = seat[body.level];
  const at = `${dayOf(town.now)}T14:30`;
  const call = { area, body: body.label.zh, place: "会议室", at, method: "hands", projects: [receipt] };
  const meeting = await town.does(chairOf(body), "call", area, call);
  await town.at(at);
  const there = (await fetch(town.db, sitting(town.db, meeting)))?.seats ?? [];
  for (const { person } of there) await town.does(clerkOf(body), "admit", meeting, { person, present: "yes" });
  const item = `${meeting}.1`;
  await town.does(chairOf(body), "open", meeting, { item });
  await town.does(clerkOf(body), "close", meeting, { item, for: String(there.length), against: "0", abstain: "0" });
  await town.does(chairOf(body), "sign", meeting, {});
}
