/** The checklist of the demonstration town, every point of it answered. */
import { luohu } from "./luohu.ts";

export const allPoints: Readonly<Record<string, string>> = Object.fromEntries(
  luohu.checklist.map(({ key }) => [`points.answer.${key}`, "yes"]),
);
