import { z } from "zod";
import { files, photos as somePhotos } from "../archive/upload.ts";
import { choice, day, known, lines, money, optional, text, whole } from "../form.ts";
import { activities } from "./named.ts";

const atOnce = 4;
export const startForm = z.object({ on: day(), told: text(5, 200), posted: text(2, 200) });
export const reportForm = z.object({ percent: whole(0, 100), note: lines(5, 600), next: lines(2, 600), photos: somePhotos(atOnce) });
export const completionForm = z.object({ note: lines(5, 600) });
export const sessionForm = z.object({
  activity: choice(activities),
  on: day(),
  place: text(2, 60),
  heads: whole(1, 100_000),
  families: whole(0, 100_000),
  times: whole(1, 1_000_000),
  sheet: files(2),
  photos: somePhotos(2),
  reason: optional(text(5, 200)),
});
export const vouchForm = z.object({ agrees: choice(["yes", "no"]), note: optional(lines(2, 600)) });
export const changeForm = z.object({
  amount: optional(money(10_000_000_000)),
  until: optional(day()),
  place: optional(text(2, 60)),
  scope: optional(lines(5, 600)),
  side: optional(text(5, 200)),
  reason: lines(5, 600),
});
export const permitForm = z.object({ note: optional(text(2, 200)) });
export const dismissalForm = z.object({ reason: text(2, 200) });
export const suspensionForm = z.object({ reason: lines(5, 300) });
export const resumptionForm = z.object({ note: text(2, 200) });
export const terminationForm = z.object({ document: text(2, 60), settled: optional(money(10_000_000_000)), reason: lines(5, 300) });
export const complaintForm = z.object({ text: lines(5, 600) });
export const redressForm = z.object({ complaint: known(), founded: choice(["yes", "no"]), answer: lines(5, 600) });
