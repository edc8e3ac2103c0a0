/** For acts in a sitting. */
import type { Raw } from "#model/form.ts";
import { mayVoteOn, openItem, type Sitting, voteOn } from "#model/meet/sitting.ts";
import { recusable } from "#workflow/meet/vote.ts";
import { type Asked, type Inputs, nothing, words } from "./plausible.ts";

export const inSitting: Inputs<Sitting> = {
  attend: nothing,
  admit: ({ known, dice }) => {
    const seat = dice.one(known.seats.filter((one) => !one.present));
    return seat && { person: seat.person, present: "yes" };
  },
  open: ({ known, dice }) => {
    const item = dice.one(known.items.filter((one) => one.state === "listed"));
    return item && { item: item.id };
  },
  vote: ({ known, who, dice }) => {
    const item = openItem(known);
    const before = item && voteOn(known, item.id, who.id)?.choice;
    const choice = dice.one(["for", "for", "for", "against", "abstain"].filter((one) => one !== before));
    return item && choice ? { item: item.id, choice } : undefined;
  },
  recuse: ({ known, who, dice }) => {
    const item = dice.one(recusable(known, who));
    return item && { item: item.id, reason: words };
  },
  close: (asked) => {
    const item = openItem(asked.known);
    return item && { item: item.id, ...(asked.known.method === "hands" ? hands(asked, item.id) : {}) };
  },
  sign: () => ({ note: "" }),
  cancel: () => ({ reason: words }),
  mend: (asked) => {
    const { known, dice } = asked;
    const why = { reason: words, paper: words };
    const counted = dice.one(known.items.filter((one) => one.tally));
    if (counted && dice.rarely(2)) return { field: "tally", target: counted.id, ...hands(asked, counted.id), ...why };
    const seat = dice.one(known.seats);
    return seat && { field: "attendance", target: seat.person, present: seat.present ? "no" : "yes", ...why };
  },
  agree: nothing,
};

/** Numbers that add up to those who may vote. */
function hands({ known, dice }: Asked<Sitting>, id: string): Raw {
  const item = known.items.find((one) => one.id === id);
  const present = item ? mayVoteOn(known, item).length : 0;
  const yes = dice.rarely(4) ? dice.int(0, present) : present;
  return { for: String(yes), against: String(present - yes), abstain: "0" };
}
