/** Duties are kept apart: nobody judges their own wish, or that of somebody in whose place they act. */
import type { Who } from "#model/people/roles.ts";
import type { Dossier } from "#model/project.ts";
import { type Refusal, refuse } from "#model/refusals.ts";

export const notOwn = (d: Dossier, who: Who): Refusal | undefined =>
  d.project.proposer === who.id || who.grants.some((grant) => grant.delegateOf === d.project.proposer) ? refuse("own_project") : undefined;
