/** The grid (网格) of a community, as a fact has it: nothing where none was chosen, or where it is the one that stands. */

import type { Grid } from "#model/propose/grid.ts";
import { type Refusal, refuse } from "#model/refusals.ts";

export const chosenGrid = (
  grids: readonly Grid[],
  chosen: string | null,
  standing: string | null = null,
): { readonly grid?: string } | Refusal =>
  chosen === null || chosen === standing ? {} : grids.some(({ id }) => id === chosen) ? { grid: chosen } : refuse("not_a_choice", "grid");
