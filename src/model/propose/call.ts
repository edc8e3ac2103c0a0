/** A call (征集): an area asks for wishes of some classes, from one day until another. What is asked for meanwhile belongs to it. */
import { addDays, type Day, dayOf } from "../day.ts";
import type { FactKind } from "../facts.ts";
import type { Fen } from "../money.ts";
import type { Policy } from "../policy/policy.ts";
import type { Project } from "../project.ts";
import type { Intake } from "../standing.ts";

export interface Call {
  readonly id: string;
  readonly area: string;
  readonly path: string;
  readonly title: string;
  readonly text: string;
  readonly from: Day;
  readonly until: Day;
  readonly classes: readonly string[];
  readonly quota: Fen | null;
  /** For so many days after a wish was sent its proposer may still edit it. */
  readonly editing: number;
  readonly copied: string | null;
  /** What it asks besides, one question a line. */
  readonly questions: string;
}

/** What is known before a call is made: the rules of the place, and the calls made there before. */
export interface Campaign {
  readonly area: string;
  readonly path: string;
  readonly policy: Policy;
  readonly older: readonly Call[];
}

export const isOpen = (call: Pick<Call, "from" | "until">, today: Day): boolean => call.from <= today && today <= call.until;

/** The call that a wish belongs to: the one open nearest to it, else the next to open; none where none is to come. */
export function callFor(calls: readonly Call[], kind: string, today: Day): Call | undefined {
  const fits = calls.filter((call) => call.classes.includes(kind));
  const [open] = fits.filter((call) => isOpen(call, today)).sort((a, b) => b.path.length - a.path.length || (a.until < b.until ? -1 : 1));
  const [next] = fits.filter((call) => call.from > today).sort((a, b) => (a.from < b.from ? -1 : 1));
  return open ?? next;
}

/** What happens to a wish before anybody has looked at it. */
export const untouched: readonly FactKind[] = ["proposed", "joined", "edited", "due_moved", "assigned", "relayed", "told"];

/** The last day on which the proposer may edit; null outside a call. */
export function editableUntil({ submitted }: Pick<Project, "submitted">, { call }: Pick<Intake, "call">): Day | null {
  if (!call) return null;
  const sent = dayOf(submitted);
  return addDays(sent > call.from ? sent : call.from, call.editing);
}
