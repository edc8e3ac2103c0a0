import type { Dossier } from "#model/project.ts";
import { chosenGrid } from "../propose/grid.ts";

/** As the check has it, where that is not what stands there. */
export const gridFor = ({ intake }: Dossier, chosen: string | null) => chosenGrid(intake.grids, chosen, intake.grid);
