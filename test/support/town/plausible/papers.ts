/** For files and for sheets that are signed. */
import { lacking } from "#model/archive/demanded.ts";
import type { Folder, Kept } from "#model/archive/file.ts";
import type { PaperSheet } from "#model/archive/sheet.ts";
import type { Volume } from "#model/archive/volume.ts";
import { projectOf } from "#model/subject.ts";
import { fileRaw, uploaded } from "../upload.ts";
import { type Inputs, nothing, words } from "./plausible.ts";

export const inFolder: Inputs<Folder> = { enclose: () => fileRaw("proof", words) };

export const onVolume: Inputs<Volume> = {
  archive: () => ({ reason: words }),
  produce: ({ known: { d, files }, dice }) => {
    const file = dice.one(files.filter((one) => one.about === projectOf(d.project.receipt)));
    return { paper: dice.one(lacking(d))?.key ?? "", ...(file && dice.rarely(2) ? { file: file.id } : { where: "社区档案盒 2026-3" }) };
  },
};

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
