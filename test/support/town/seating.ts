/** The council takes its seats through the acts: everybody who holds the role of a member, and who leads it. */
import type { Raw } from "#model/form.ts";
import type { Settler } from "#workflow/open/lay.ts";
import { street } from "./cast.ts";

/** The residents' council of the street, as it stands in addresses. */
export const council = `${street}-council`;

const kindOf = { member: "member", chair: "chair" } as const;

/** Who sits where, as the form of an election has it. */
const seatsRaw = (people: readonly Settler[]): Raw =>
  Object.fromEntries(
    people.flatMap(({ id, grants }) =>
      grants.flatMap(({ role }) => (role === "member" || role === "chair" ? [[`seats.seat.${id}`, kindOf[role]]] : [])),
    ),
  );

/** A town in which somebody does something. */
interface Doing {
  readonly now: number;
  readonly does: (handle: string, act: "renew", id: string, raw: Raw) => Promise<unknown>;
}

/** The first term, from the day that the town has come to. */
export async function seatCouncil(town: Doing, people: readonly Settler[]): Promise<void> {
  const from = new Date(town.now + 8 * 3_600_000).toISOString().slice(0, 10);
  await town.does("officer-service", "renew", council, { ...seatsRaw(people), from, until: "" });
}
