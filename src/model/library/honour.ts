/** Honours given to works: a community's one feature (一社区一特色), a street's, a district's demonstration project. */
import type { OpenProject } from "../propose/wish.ts";
import type { Level } from "./named.ts";

export interface Honour {
  readonly id: string;
  readonly project: string;
  readonly title: string;
  readonly level: Level;
  readonly area: string;
  readonly areaName: string;
  readonly path: string;
  readonly year: number;
  readonly state: "proposed" | "given" | "declined";
  readonly reason: string;
  readonly proposedBy: string;
  /** Another feature of this community was given for the year. */
  readonly taken: boolean;
}

/** What is known where somebody nominates: the accepted works, and the areas above the place by their level. */
export interface Stage {
  readonly area: string;
  readonly path: string;
  readonly accepted: readonly OpenProject[];
  /** Honours of the place and above it that stand or are proposed. */
  readonly honours: readonly Pick<Honour, "level" | "area" | "year" | "project" | "state">[];
}

/** `4403/440303/440303009/440303009001`: the area of a level above a project's own. */
export const areaAt = (path: string, level: Level): string | undefined => {
  const [, district, street, community] = path.split("/");
  return { district, street, community }[level];
};
