import { z } from "zod";
import { lines, text, whole } from "../form.ts";

export const reportForm = z.object({ percent: whole(0, 100), note: lines(5, 600) });
export const completionForm = z.object({ note: lines(5, 600) });
export const terminationForm = z.object({ document: text(2, 60), reason: lines(5, 300) });
