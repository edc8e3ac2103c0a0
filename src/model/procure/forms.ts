import { z } from "zod";
import { choice, choices, day, flag, known, lines, money, optional, phone, rows, table, text, whole } from "../form.ts";
import { supplierKinds } from "./kind.ts";

const price = () => money(10_000_000_000);

export const sourceForm = z.object({ reason: optional(lines(5, 300)) });
export const quoteForm = z.object({ supplier: known(), amount: price(), paper: text(2, 100) });
export const unsealForm = z.object({});
export const awardForm = z.object({
  supplier: known(),
  amount: optional(price()),
  document: text(2, 80),
  reason: optional(lines(5, 300)),
  interest: choice(["none", "some"]),
});
/** Which others are procured together with it, and why. */
export const bundleForm = z.object({ with: choices(), title: text(4, 60), reason: lines(5, 600) });
export const unbundlingForm = z.object({ reason: lines(5, 300) });
/** The part of each project in the awarded price, typed: together they are the price. */
export const portionForm = z.object({ parts: table({ share: price() }), reason: lines(5, 300) });
/** What there is to be instead of it: filled from the top, an empty line is left out. */
export const divisionForm = z.object({
  parts: rows({
    title: optional(text(4, 40)),
    need: optional(text(10, 300)),
    place: optional(text(2, 80)),
    amount: optional(price()),
    beneficiaries: optional(whole(1, 1_000_000)),
  }),
  reason: lines(5, 600),
});
/** Which others it is united with; left empty, the sum is that of all. */
export const unionForm = z.object({
  with: choices(),
  title: text(4, 40),
  need: lines(10, 600),
  place: text(2, 80),
  amount: optional(price()),
  beneficiaries: whole(1, 1_000_000),
  reason: lines(5, 600),
});
/** Sections whose sums make the whole: all of them typed, or divided by weights. */
export const sectionForm = z.object({
  parts: rows({ title: optional(text(4, 40)), amount: optional(price()), weight: optional(whole(1, 1_000_000)) }),
  reason: lines(5, 600),
});
export const pickForm = z.object({
  entry: known(),
  amount: price(),
  document: text(2, 80),
  reason: lines(5, 300),
  interest: choice(["none", "some"]),
});
export const allowanceForm = z.object({ supplier: known(), reason: lines(10, 600) });

export const contractForm = z.object({
  supplier: known(),
  number: text(2, 40),
  amount: price(),
  on: day(),
  from: day(),
  until: day(),
  advance: optional(whole(0, 50)),
  retention: optional(whole(0, 3)),
  warranty: optional(whole(0, 120)),
  payDays: optional(whole(1, 365)),
  /** Left empty it is one milestone: everything, on the last day. */
  milestones: rows({
    label: optional(text(2, 40)),
    percent: optional(whole(1, 100)),
    due: optional(day()),
    delivers: optional(text(2, 100)),
  }),
  reason: optional(lines(5, 300)),
});
export const variationForm = z.object({ amount: price(), until: day(), paper: text(2, 80), reason: lines(5, 600) });
export const rescissionForm = z.object({
  settled: money(10_000_000_000, 0),
  document: text(2, 80),
  reason: lines(5, 600),
});
export const supplierForm = z.object({
  name: text(2, 60),
  credit: text(18, 18),
  type: choice(supplierKinds),
  founded: day(),
});
export const vettingForm = z.object({ on: day(), lists: text(2, 200), clear: flag(), grade: optional(whole(1, 5)) });
/** Suspend a supplier, admit it again, or pay it into another account: asked for by one person, agreed by another. */
export const barringForm = z.object({ paper: text(2, 80), reason: lines(5, 600) });
export const accountForm = z.object({ account: text(8, 80), paper: text(2, 80), reason: lines(5, 600) });
/** Of a change of account: who was called back, when, on which number. */
export const ratificationForm = z.object({ callback: optional(text(5, 200)) });
export const droppingForm = z.object({ reason: lines(5, 300) });
export const contactForm = z.object({ name: text(2, 40), phone: phone(), document: text(2, 60), from: day(), until: optional(day()) });
export const releaseForm = z.object({ contact: known() });
