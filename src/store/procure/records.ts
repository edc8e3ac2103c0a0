/** What each fact of this room means in rows. */
import type { procureFacts } from "#model/procure/facts.ts";
import { none, type Records } from "../recording.ts";
import * as together from "./package.ts";
import * as other from "./recast.ts";
import * as choice from "./record.ts";
import * as standing from "./standing.ts";

export const procureRecords: Records<keyof typeof procureFacts> = {
  sourced: choice.sourced,
  quoted: choice.quoted,
  unsealed: choice.unsealed,
  awarded: choice.awarded,
  splitting_allowed: none,
  bundled: together.bundled,
  unbundled: together.unbundled,
  shared_out: together.sharedOut,
  portioned: together.portioned,
  picked: together.picked,
  contracted: choice.contracted,
  recast_asked: other.recastAsked,
  drawn_in: none,
  let_go: none,
  recast: other.recast,
  founded: other.founded,
  completed_in_sections: other.completedInSections,
  varied: choice.varied,
  dismissed: choice.dismissed,
  supplier_registered: standing.registered,
  vetted: standing.vetted,
  authorised: standing.authorised,
  standing_asked: standing.asked,
  standing_agreed: standing.agreed,
  standing_declined: standing.declined,
};
