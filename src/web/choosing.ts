/** What the page of a project says about the choice of a supplier, beside the dossier. */
import type { Dossier } from "#model/project.ts";
import { alarmsOf, wayFor } from "#workflow/procure/rung.ts";
import { type Ctx, handOf } from "./ask.ts";

/** The way that the ladder asks for, and what counts together. */
export const choosingOf = (c: Ctx, d: Dossier) => ({ way: wayFor(d), alarms: alarmsOf(d, handOf(c).today) });
