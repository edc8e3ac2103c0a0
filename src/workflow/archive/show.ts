/** A file is for staff until somebody entitled shows it to everybody, in public words; hiding it again loses nothing. */
import { closedPurposes, isPicture, type Kept } from "#model/archive/file.ts";
import { hideForm, maskForm, showForm } from "#model/archive/forms.ts";
import { refuse } from "#model/refusals.ts";
import { fileOf } from "#model/subject.ts";
import { type Act, mayInArea } from "../act.ts";
import { filed } from "./file.ts";

export const show: Act<Kept, typeof showForm> = {
  name: "show",
  form: showForm,
  may: ({ file, path, open }, who, hand) => {
    const barred = mayInArea("show", who, path, hand);
    if (barred) return barred;
    if (file.public) return refuse("already_public");
    if (closedPurposes.includes(file.purpose)) return refuse("never_public");
    if (file.copy !== null) return refuse("has_a_copy");
    return open ? undefined : refuse("still_closed");
  },
  decide: ({ file }, _who, { caption }) => [{ subject: fileOf(file.id), kind: "shown", body: { about: file.about }, texts: { caption } }],
};

export const hide: Act<Kept, typeof hideForm> = {
  name: "hide",
  form: hideForm,
  may: ({ file, path }, who, hand) => mayInArea("hide", who, path, hand) ?? (file.public ? undefined : refuse("not_public")),
  decide: ({ file }, _who, { reason }) => [{ subject: fileOf(file.id), kind: "hidden", body: { about: file.about }, texts: { reason } }],
};

/** A copy with faces covered is what everybody sees; what it covers stays with the staff, and can be shown no more. */
export const mask: Act<Kept, typeof maskForm> = {
  name: "mask",
  form: maskForm,
  may: ({ file, path, open }, who, hand) => {
    const barred = mayInArea("mask", who, path, hand);
    if (barred) return barred;
    if (closedPurposes.includes(file.purpose)) return refuse("never_public");
    if (!isPicture(file.type)) return refuse("not_a_picture");
    if (file.covers !== null) return refuse("is_a_copy");
    if (file.copy !== null) return refuse("has_a_copy");
    return open ? undefined : refuse("still_closed");
  },
  decide: ({ file, path }, _who, { files, caption }) => {
    if (files.some((one) => !isPicture(one.type))) return refuse("not_a_picture", "files");
    if (files.some((one) => one.digest === file.digest)) return refuse("same_value", "files");
    const { about, purpose } = file;
    const back = file.public ? [{ subject: fileOf(file.id), kind: "hidden" as const, body: { about }, texts: { reason: caption } }] : [];
    const shown = files.map(({ id }) => ({ subject: fileOf(id), kind: "shown" as const, body: { about }, texts: { caption } }));
    return [...back, ...filed(files, { about, area: areaOf(path), purpose, covers: file.id }, caption), ...shown];
  },
};

const areaOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
