/** The whole document of an area, put together from the layers above it and its own, with where each value comes from. */

import type { Finding } from "./flaw.ts";
import { type Fields, layered } from "./layer.ts";
import type { Origins } from "./origin.ts";
import { type Policy, policySchema } from "./policy.ts";
import { type Problem, readPolicy } from "./problem.ts";
import { unsound } from "./sound.ts";

/** What an area itself says, and by which version it is found. */
export interface Own {
  readonly of: string;
  readonly id: string;
  readonly layer: Fields;
}
export interface Whole {
  readonly document: Fields;
  readonly origins: Origins;
}

/** `owns` from the base down; the last is the area's. Whose it is and which version follow from the publication, whatever a layer says. */
export function wholeOf(owns: readonly Own[], area: string, version: number): Whole {
  const { document, origins } = layered(owns.map(({ of, layer }) => ({ of, document: layer })));
  return { document: { ...document, area, version }, origins: { layers: owns.map(({ of, id }) => ({ of, id })), places: { ...origins } } };
}

/** What a document says beside whose it is and which version: that follows from the publication. */
export function ownOf({ area: _area, version: _version, ...own }: Fields): Fields {
  return own;
}

/** A document that stands alone, such as the common base: all it says is its own. */
export function alone(document: Fields, of: string): { readonly policy: Policy; readonly origins: Origins } {
  const policy = policySchema.parse(document);
  return { policy, origins: wholeOf([{ of, id: of, layer: document }], policy.area, policy.version).origins };
}

export interface Judged {
  readonly policy: Policy | null;
  readonly problems: readonly Problem[];
  readonly findings: readonly Finding[];
}

/** Does it fit the schema, and is it sound? */
export function judge({ document }: Pick<Whole, "document">): Judged {
  const read = readPolicy(document);
  return "problems" in read
    ? { policy: null, problems: read.problems, findings: [] }
    : { policy: read.policy, problems: [], findings: unsound(read.policy) };
}

export const isSound = ({ policy, findings }: Judged): boolean => policy !== null && findings.length === 0;
