/** What the facts of this room mean in rows: one case a fact. */
import * as choice from "./record.ts";
import * as standing from "./standing.ts";

export const procureRecords = {
  sourced: choice.sourced,
  quoted: choice.quoted,
  unsealed: choice.unsealed,
  awarded: choice.awarded,
  splitting_allowed: () => [],
  contracted: choice.contracted,
  varied: choice.varied,
  dismissed: choice.dismissed,
  supplier_registered: standing.registered,
  vetted: standing.vetted,
  standing_asked: standing.asked,
  standing_agreed: standing.agreed,
  standing_declined: standing.declined,
};
