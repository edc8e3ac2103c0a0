import { z } from "zod";
import { choice, flag, known, lines, money, optional, text, whole } from "../form.ts";

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
});
export const revisionForm = z.object(wish);
export const withdrawalForm = z.object({ reason: text(2, 200) });
