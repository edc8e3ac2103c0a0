/** The form of a proposal: shown again with what it may repeat, before it is sent. */
import { proposalForm } from "#model/propose/forms.ts";
import type { Place } from "#model/propose/place.ts";
import { FormPage } from "#views/form.tsx";
import { aboutOrdered } from "#views/library/ordered.tsx";
import { AlikePanel } from "#views/propose/alike.tsx";
import { settingOf } from "../ask.ts";
import type { Draw } from "../door.ts";

export const drawProposal: Draw<Place> = (c, place, sheet) => {
  const s = settingOf(c);
  const alike = sheet.refusal?.refusal === "alike" ? place.alike : [];
  const about = aboutOrdered(place.standard, s.lang);
  return FormPage({ s, form: proposalForm, sheet, about, children: AlikePanel({ s, alike }) });
};
