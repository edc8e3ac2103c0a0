import { z } from "zod";
import { choice, day, flag, known, optional, rows, text, upload } from "../form.ts";
import { draftSources } from "./draft.ts";
import { grades } from "./sourced.ts";

/** A layer begins as nothing, as what the area says now, as a preset, or as a file. */
export const draftForm = z.object({
  area: known(),
  origin: choice(draftSources),
  preset: optional(known()),
  layer: optional(upload(200_000)),
});

/** One value at its place: of what it is made of, whatever it is, the answers; and where that comes from. */
export const amendmentForm = z.object({
  spot: known(),
  parts: rows({ is: z.union([z.string(), z.array(z.string())]) }),
  before: optional(known()),
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
