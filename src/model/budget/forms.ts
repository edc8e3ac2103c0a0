import { z } from "zod";
import { brought } from "../archive/upload.ts";
import { choice, day, known, lines, money, optional, table, text, whole } from "../form.ts";
import { sources } from "./entry.ts";
import { giftKinds, givers } from "./gift.ts";
import { mostRows } from "./region.ts";

export const lineForm = z.object({
  area: known(),
  year: whole(2000, 2100),
  source: choice(sources),
  title: text(2, 60),
});
export const fundForm = z.object({
  kind: choice(["APPROPRIATE", "WITHDRAW"]),
  amount: money(1_000_000_000_000),
  document: text(2, 60),
  on: day(),
});
/** Appropriations of many lines at once: one row a line. */
export const appropriateForm = z.object({
  area: known(),
  rows: table({ line: known(), amount: money(1_000_000_000_000), document: text(2, 60), on: day() }, mostRows),
});
/** What is brought to be looked at first: rows pasted from a sheet, or the sheet itself. */
export const bringForm = z.object({
  area: known(),
  ...brought,
});
export const shiftForm = z.object({ to: known(), amount: money(1_000_000_000_000), document: text(2, 60), on: day() });
export const closeForm = z.object({ document: text(2, 60), on: day() });
/** Left empty, the line is drawn on no more. */
export const allotForm = z.object({ line: known(), most: optional(money(1_000_000_000_000)), order: whole(1, 9) });
export const endowForm = z.object({
  gift: choice(giftKinds),
  value: money(1_000_000_000_000),
  what: text(2, 100),
  donor: choice(givers),
  giver: text(2, 60),
  document: text(2, 60),
  on: day(),
});
export const annulForm = z.object({ given: known(), reason: lines(2, 300) });
export const grantForm = z.object({});
export const denyForm = z.object({});
export const remarkForm = z.object({ remark: lines(2, 400) });
