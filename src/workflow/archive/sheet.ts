/** A signed sheet comes back as a photo; who brought it says who signed, and a second person confirms it or sends it away. */
import { countersignForm, lodgeForm, rejectForm } from "#model/archive/forms.ts";
import { onFile, type PaperSheet, waiting } from "#model/archive/sheet.ts";
import type { Hand } from "#model/hand.ts";
import type { Who } from "#model/people/roles.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { sheetOf } from "#model/subject.ts";
import { type Act, mayInArea } from "../act.ts";
import { filed } from "./file.ts";

export const lodge: Act<PaperSheet, typeof lodgeForm> = {
  name: "lodge",
  form: lodgeForm,
  may: (sheet, who, hand) => {
    const barred = mayInArea("lodge", who, sheet.path, hand);
    if (barred) return barred;
    if (waiting(sheet)) return refuse("sheet_waits");
    return onFile(sheet) ? refuse("sheet_on_file") : undefined;
  },
  decide: (sheet, _who, { files, signed, on, note }, hand) => {
    if (signed.some((key) => !sheet.places.some((place) => place.key === key))) return refuse("not_a_choice", "signed");
    if (on > hand.today) return refuse("in_the_future", "on", { today: hand.today });
    // Nobody signs a sheet before what it says has happened.
    if (on < sheet.printed.on) return refuse("before_the_last", "on", { day: sheet.printed.on });
    const { code, about, area, kind, printed } = sheet;
    return [
      {
        subject: sheetOf(code),
        kind: "sheet_lodged",
        on,
        body: { about, area, sheet: kind, version: printed.leaf, files: files.map((one) => one.id), signed },
        texts: { note: note ?? "" },
      },
      ...filed(files, { about, area, purpose: "signed" }, ""),
    ];
  },
};

/** Whoever did not bring it themselves. */
function byAnother(name: "countersign" | "reject", sheet: PaperSheet, who: Who, hand: Hand): Refusal | undefined {
  const barred = mayInArea(name, who, sheet.path, hand);
  if (barred) return barred;
  const open = waiting(sheet);
  if (!open) return refuse("nothing_open");
  return open.lodgedBy === who.id ? refuse("second_person") : undefined;
}

export const countersign: Act<PaperSheet, typeof countersignForm> = {
  name: "countersign",
  form: countersignForm,
  may: (sheet, who, hand) => byAnother("countersign", sheet, who, hand),
  decide: (sheet) => [{ subject: sheetOf(sheet.code), kind: "sheet_confirmed", body: { lodged: waiting(sheet)?.n ?? 0 }, texts: {} }],
};

export const reject: Act<PaperSheet, typeof rejectForm> = {
  name: "reject",
  form: rejectForm,
  may: (sheet, who, hand) => byAnother("reject", sheet, who, hand),
  decide: (sheet, _who, { reason }) => [
    { subject: sheetOf(sheet.code), kind: "sheet_rejected", body: { lodged: waiting(sheet)?.n ?? 0 }, texts: { reason } },
  ],
};
