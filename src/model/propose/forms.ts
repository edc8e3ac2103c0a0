import { z } from "zod";
import { brought, photos } from "../archive/upload.ts";
import { choice, choices, day, flag, known, lines, money, optional, rows, table, text, whole } from "../form.ts";
import { proposers } from "../policy/policy.ts";
import { mostWishes, wishChannels } from "./wish.ts";

/** A hundred million yuan: more than any district gives in a year. */
const most = 10_000_000_000;
const mostPhotos = 4;

const wish = {
  title: text(4, 40),
  need: lines(10, 600),
  place: text(2, 80),
  class: known(),
  /** What it is about (内容类目), by the policy's tree; whoever asks need not know. */
  content: optional(known()),
  amount: money(most),
  beneficiaries: whole(1, 1_000_000),
  /** To what a policy or a call asks besides, by the question's key. */
  answers: rows({ value: z.string().default("") }),
};
/** Who asks (提出方), where it may be more than one; and that the rules of age and residence are met. */
/** Whom to telephone, of somebody without an account: staff of the place read it, nobody else; it can be erased. */
const contact = optional(text(2, 60));
/** The grid of the community, where it has grids and the proposer knows which. */
const grid = optional(known());
const proposer = { side: optional(choice(proposers)), confirmed: flag() };

export const proposalForm = z.object({
  ...wish,
  area: known(),
  grid,
  channel: optional(choice(["online", "counter", "phone", "visit"])),
  person: optional(known()),
  contact,
  apportioned: flag(),
  photos: photos(mostPhotos),
  ...proposer,
  /** The standard project that is ordered (点同款). */
  standard: optional(known()),
  /** The proposer has seen what is alike, and it is something else. */
  checked: flag(),
});
export const revisionForm = z.object(wish);
export const withdrawalForm = z.object({ reason: text(2, 200) });

/** One line a wish; the channel is the one by which it was heard. */
export const collectForm = z.object({
  area: known(),
  rows: table(
    { text: lines(2, 300), place: optional(text(1, 80)), channel: choice(wishChannels), person: optional(known()), photo: photos(1) },
    mostWishes,
  ),
});
/** What is brought to be looked at first: lines from a chat, or a spreadsheet, or both. */
export const bringForm = z.object({
  area: known(),
  channel: optional(choice(wishChannels)),
  ...brought,
});
export const attachForm = z.object({ area: known(), wishes: choices(), project: known() });
export const gatherForm = z.object({ area: known(), grid, wishes: choices(), ...wish, person: optional(known()), contact, ...proposer });
export const callForm = z.object({
  area: known(),
  title: text(4, 40),
  text: lines(10, 600),
  from: day(),
  until: day(),
  classes: choices(),
  quota: optional(money(most)),
  editing: whole(0, 30),
  /** One extra question a line (`question.ts`). */
  questions: optional(lines(2, 600)),
  copy: optional(known()),
});
export const editForm = z.object(wish);
export const surveyForm = z.object({ area: known(), title: text(4, 40), from: day(), until: day(), list: lines(2, 600) });
export const respondForm = z.object({ kinds: choices(), line: optional(text(1, 100)) });
const many = 100_000;
export const tallyForm = z.object({ forms: whole(1, many), counts: table({ count: whole(0, many) }, 20), paper: text(2, 120) });
export const enlistForm = z.object({ forms: whole(1, many), paper: text(2, 120) });
export const verifyForm = z.object({});
export const spoilForm = z.object({ reason: text(2, 200) });
export const secondForm = z.object({ wanted: choice(["yes", "no"]) });
export const detachForm = z.object({});
