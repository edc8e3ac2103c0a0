/** An area and the initials of its neighbours under the same parent: what is known before its own are set. */
export interface Neighbours {
  readonly area: string;
  readonly path: string;
  readonly name: string;
  readonly initials: string | null;
  readonly taken: readonly string[];
}
