import { z } from "zod";
import { boxes, choice, day, flag, known, lines, money, optional, text, upload, whole } from "../form.ts";
import { draftSources } from "./draft.ts";
import { grades } from "./sourced.ts";

/** A layer begins as nothing, as what the area says now, as a preset, or as a file. */
export const draftForm = z.object({
  area: known(),
  origin: choice(draftSources),
  preset: optional(known()),
  layer: optional(upload(200_000)),
});

/** One value at its place, plain or of several parts: of these only the fields that fit its kind are asked. */
export const amendmentForm = z.object({
  spot: known(),
  sum: optional(money(100_000_000_000_000)),
  days: optional(whole(1, 3650)),
  unit: optional(choice(["working", "calendar"])),
  part: optional(whole(1, 1000)),
  total: optional(whole(1, 1000)),
  count: optional(whole(0, 100_000_000)),
  pick: optional(known()),
  picks: boxes(),
  zh: optional(lines(1, 400)),
  en: optional(lines(1, 400)),
  written: optional(text(1, 300)),
  deciders: boxes(),
  must: optional(choice(["any", "all", "share"])),
  funds: optional(choice(["none", "hold", "commit"])),
  only: boxes(),
  above: optional(money(100_000_000_000_000)),
  most: optional(money(100_000_000_000_000)),
  cap: optional(choice(["within", "over"])),
  sheets: optional(lines(1, 2000)),
  quorumPart: optional(whole(1, 1000)),
  quorumTotal: optional(whole(1, 1000)),
  quorumMore: flag(),
  passPart: optional(whole(1, 1000)),
  passTotal: optional(whole(1, 1000)),
  passMore: flag(),
  base: optional(choice(["present", "members", "valid"])),
  sort: optional(choice(["text", "lines", "whole", "choice", "flag"])),
  offers: optional(lines(1, 2000)),
  needed: flag(),
  json: optional(lines(1, 100_000)),
  ground: optional(text(1, 300)),
  grade: optional(choice(grades)),
  since: optional(day()),
  clear: flag(),
});

export const submissionForm = z.object({});
export const publicationForm = z.object({});
export const scrapForm = z.object({ reason: text(2, 200) });
export const repinForm = z.object({ reason: text(2, 300) });
export const adoptionForm = z.object({});
export const keepForm = z.object({ reason: text(2, 300) });
