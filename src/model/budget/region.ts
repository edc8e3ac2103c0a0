/** An area whose lines are kept: what is known before a line is opened. */
export interface Region {
  readonly area: string;
  readonly path: string;
  readonly lines: readonly string[];
}

/** How many rows a list of appropriations may have. */
export const mostRows = 60;
/** The lines of an area and below to which money can come. */
export interface OpenLines {
  readonly area: string;
  readonly path: string;
  readonly lines: readonly OpenLine[];
}
export interface OpenLine {
  readonly line: string;
  readonly year: number;
  readonly path: string;
  readonly title: string;
  /** How many requests there were, and whether one of them waits for its second person. */
  readonly requests: number;
  readonly waits: boolean;
}
