/** A file is for staff until somebody entitled shows it to everybody, in public words; hiding it again loses nothing. */
import type { Kept } from "#model/archive/file.ts";
import { hideForm, showForm } from "#model/archive/forms.ts";
import { refuse } from "#model/refusals.ts";
import { fileOf } from "#model/subject.ts";
import { type Act, mayInArea } from "../act.ts";

export const show: Act<Kept, typeof showForm> = {
  name: "show",
  form: showForm,
  may: ({ file, path, open }, who, hand) => {
    const barred = mayInArea("show", who, path, hand);
    if (barred) return barred;
    if (file.public) return refuse("already_public");
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
