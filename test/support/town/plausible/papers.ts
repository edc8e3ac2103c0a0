/** For files and for sheets that are signed. */
import type { Folder, Kept } from "#model/archive/file.ts";
import type { PaperSheet } from "#model/archive/sheet.ts";
import type { Volume } from "#model/archive/volume.ts";
import { fileRaw, uploaded } from "../upload.ts";
import { type Inputs, nothing, words } from "./plausible.ts";

export const inFolder: Inputs<Folder> = { enclose: () => fileRaw("proof", words) };

export const onVolume: Inputs<Volume> = { archive: () => ({ reason: words }) };

export const onFile: Inputs<Kept> = {
  show: () => ({ caption: words }),
  hide: () => ({ reason: words }),
  mask: () => ({ files: uploaded(), caption: words }),
};

export const onSheet: Inputs<PaperSheet> = {
  lodge: ({ known, hand, dice }) => {
    const signed = dice.some(known.places).map((place) => place.key);
    return signed.length === 0 ? undefined : { files: [uploaded(), uploaded()], signed, on: hand.today };
  },
  countersign: nothing,
  reject: () => ({ reason: words }),
};
