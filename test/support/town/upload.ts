/** A file as the door would hold it: looked at already. In these towns nothing lies behind it. */
import type { Upload } from "#model/archive/file.ts";
import { noteOf } from "#model/archive/upload.ts";

let made = 0;

/** A file of its own, as the value of a form's field. */
export function uploaded(given: Partial<Upload> = {}): string {
  const id = `file${String(++made)
    .padStart(16, "0")
    .replace(/[01]/g, (digit) => (digit === "0" ? "a" : "b"))}`;
  return noteOf({ id, digest: made.toString(16).padStart(64, "0"), type: "image/jpeg", size: 4321, name: "IMG_2041.jpg", ...given });
}

export const fileRaw = (purpose: "photo" | "paper" | "proof" = "photo", caption = "长廊东侧的座椅") => ({
  files: uploaded(),
  purpose,
  caption,
});
