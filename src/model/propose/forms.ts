import { z } from "zod";
import { choice, choices, flag, known, lines, money, optional, table, text, whole } from "../form.ts";
import { mostWishes, wishChannels } from "./wish.ts";

/** A hundred million yuan: more than any district gives in a year. */
const most = 10_000_000_000;

const wish = {
  title: text(4, 40),
  need: lines(10, 600),
  place: text(2, 80),
  class: known(),
  amount: money(most),
  beneficiaries: whole(1, 1_000_000),
};

export const proposalForm = z.object({
  ...wish,
  area: known(),
  channel: optional(choice(["online", "counter", "phone", "visit"])),
  person: optional(known()),
  apportioned: flag(),
  /** The proposer has seen what is alike, and it is something else. */
  checked: flag(),
});
export const revisionForm = z.object(wish);
export const withdrawalForm = z.object({ reason: text(2, 200) });

/** One line a wish; the channel is the one by which it was heard. */
export const collectForm = z.object({
  area: known(),
  rows: table({ text: lines(2, 300), place: optional(text(1, 80)), channel: choice(wishChannels), person: optional(known()) }, mostWishes),
});
export const attachForm = z.object({ area: known(), wishes: choices(), project: known() });
export const gatherForm = z.object({ area: known(), wishes: choices(), ...wish, person: optional(known()) });
export const detachForm = z.object({});
