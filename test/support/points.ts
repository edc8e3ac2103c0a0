/** A checklist with every point of it answered. */
import type { Policy } from "#model/policy/policy.ts";
import { luohu } from "./luohu.ts";

export const pointsOf = ({ checklist }: Policy): Readonly<Record<string, string>> =>
  Object.fromEntries(checklist.map(({ key }) => [`points.answer.${key}`, "yes"]));
/** That of the demonstration town. */
export const allPoints = pointsOf(luohu);
