/** An area whose lines are kept: what is known before a line is opened. */
export interface Region {
  readonly area: string;
  readonly path: string;
  readonly lines: readonly string[];
}
