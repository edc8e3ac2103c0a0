import { z } from "zod";
import { choice, known, lines, optional, text } from "../form.ts";

export const keeperForm = z.object({ keeper: text(2, 60), contact: optional(text(2, 60)) });
export const outageForm = z.object({ text: lines(5, 600), contact: optional(text(2, 60)) });
export const repairForm = z.object({ outage: known(), repaired: choice(["yes", "no"]), answer: lines(5, 600) });
