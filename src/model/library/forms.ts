import { z } from "zod";
import { choice, day, known, lines, money, optional, rows, text, whole } from "../form.ts";
import { levels, resourceKinds } from "./named.ts";

const most = 10_000_000_000;
const template = {
  title: text(4, 40),
  class: known(),
  need: lines(10, 600),
  plan: lines(10, 600),
  low: money(most),
  high: money(most),
  beneficiaries: whole(1, 1_000_000),
  aims: rows({ goal: optional(text(1, 60)), aim: optional(text(1, 60)) }),
  /** One thing a line. */
  checks: lines(2, 600),
  project: optional(known()),
  supplier: optional(known()),
};
export const standardForm = z.object({ area: known(), ...template });
export const versionForm = z.object(template);
export const exitForm = z.object({ reason: lines(5, 300) });
export const accreditationForm = z.object({});
export const rebuttalForm = z.object({ reason: lines(5, 300) });
export const honourForm = z.object({
  area: known(),
  project: known(),
  level: choice(levels),
  year: whole(2000, 2100),
  reason: lines(5, 300),
});
export const conferralForm = z.object({});
export const resourceForm = z.object({
  area: known(),
  kind: choice(resourceKinds),
  name: text(2, 60),
  what: lines(2, 300),
  words: text(2, 120),
  hours: text(2, 80),
  from: day(),
  until: optional(day()),
  contact: optional(text(2, 60)),
});
export const endingForm = z.object({});
export const matchForm = z.object({ wish: known() });
