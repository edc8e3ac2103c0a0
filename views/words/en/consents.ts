import { dayEn } from "../says.ts";

/** Who may act for whom, by a consent that was recorded. */
export const consents = {
  title: "Acting for residents",
  lead: "Who may act for a resident who agreed to it: a relative, a neighbour, a grid worker. It ends on its last day, and the resident can end it before.",
  leadOwn: "Whom you let act for you. You can end it at any time.",
  none: "None is recorded yet.",
  forWhom: (agent: string, resident: string) => `${agent} for ${resident}`,
  term: (from: string, until: string) => `${dayEn(from)} to ${dayEn(until)}`,
  heard: (form: string, name: string) => `${form}; received or heard by ${name}`,
  paper: (where: string) => `Kept: ${where}`,
  states: { now: "in force", ahead: "not yet", past: "over", ended: "ended" },
  endOf: (agent: string) => `End what ${agent} may do`,
  link: "Acting for residents",
};
