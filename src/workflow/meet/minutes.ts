/** The end of a sitting: the chair signs the minutes and each result goes its way; or the sitting is called off. */
import { cancellationForm, minutesForm } from "#model/meet/forms.ts";
import { subjectOnAgenda } from "#model/meet/matter.ts";
import { refuse } from "#model/refusals.ts";
import { meetingOf } from "#model/subject.ts";
import { untouched } from "./agenda.ts";
import { onSitting } from "./on.ts";
import { onceItBegins } from "./time.ts";

export const sign = onSitting({
  name: "sign",
  form: minutesForm,
  when: (sitting, _who, hand) => {
    if (sitting.items.some(({ state }) => state === "listed" || state === "open" || state === "closed")) return refuse("items_left");
    return sitting.correction ? refuse("correction_open") : onceItBegins(sitting, hand);
  },
  decide: (sitting, _who, { note }) => [
    {
      subject: meetingOf(sitting.id),
      kind: "minutes_signed",
      body: { results: sitting.items.filter((item) => item.state === "counted").length },
      texts: { note: note ?? "" },
    },
  ],
});

export const cancel = onSitting({
  name: "cancel",
  form: cancellationForm,
  when: untouched,
  decide: (sitting, _who, { reason }) => [
    { subject: meetingOf(sitting.id), kind: "cancelled", body: {}, texts: { reason }, tells: sitting.seats.map((seat) => seat.person) },
    ...sitting.items
      .filter((item) => item.state === "listed")
      .map((item) => ({
        subject: subjectOnAgenda(item),
        kind: "unscheduled" as const,
        body: { meeting: sitting.id, item: item.id },
        texts: {},
      })),
  ],
});
