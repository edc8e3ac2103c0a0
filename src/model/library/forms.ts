import { z } from "zod";
import { photos } from "../archive/upload.ts";
import { choice, choices, day, known, lines, money, optional, rows, text, whole } from "../form.ts";
import { levels, resourceKinds, unfitReasons } from "./named.ts";

const most = 10_000_000_000;
const offer = {
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
};
const template = {
  ...offer,
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

/** `places`: how many come in at most; left empty, all that have enough points. */
export const solicitationForm = z.object({
  area: known(),
  title: text(4, 60),
  sought: lines(5, 2000),
  classes: choices(),
  from: day(),
  until: day(),
  places: optional(whole(1, 500)),
  files: photos(5),
});
/** What an organisation offers is what an entry is; beside it, who it is. */
export const applicationForm = z.object({
  supplier: known(),
  ...offer,
  staff: whole(0, 100_000),
  office: whole(0, 1_000_000),
  channel: optional(choice(["counter", "paper"])),
  contact: optional(text(2, 60)),
  files: photos(9),
});
export const forgoingForm = z.object({ reason: lines(2, 300) });
export const qualificationForm = z.object({
  check: choice(["pass", "return", "refuse"]),
  unfit: optional(choice(unfitReasons)),
  note: optional(lines(2, 600)),
});
export const announcementForm = z.object({});
export const contestForm = z.object({ text: lines(5, 600) });
export const weighingForm = z.object({ objection: known(), upheld: choice(["yes", "no"]), answer: lines(5, 600) });
