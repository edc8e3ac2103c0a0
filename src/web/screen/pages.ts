/** Acts on a project whose form is more than a list of fields: each has a page of its own. */
import type { ActName } from "#model/acts.ts";
import type { Dossier } from "#model/project.ts";
import { ScreeningPage } from "#views/screen/screening.tsx";
import { settingOf } from "../ask.ts";
import type { Draw } from "../door.ts";

export const drawn: Partial<Record<ActName, Draw<Dossier>>> = {
  pass: (c, d, sheet) => ScreeningPage({ s: settingOf(c), d, sheet }),
};
