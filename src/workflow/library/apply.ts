/**
 * An organisation answers a call (申报入库): by who acts for it, or recorded by the office from paper. While the call is open it may be sent anew or taken
 * back; afterwards only what the office has asked to be mended, until the day given for it.
 */
import type { Hand } from "#model/hand.ts";
import { applicationForm, forgoingForm } from "#model/library/forms.ts";
import { type Applied, applicationId, isMendable, isRunning, type Solicited } from "#model/library/solicitation.ts";
import type { Who } from "#model/people/roles.ts";
import { isRefusal, type Refusal, refuse } from "#model/refusals.ts";
import { applicationOf } from "#model/subject.ts";
import { type Act, actsFor } from "../act.ts";
import { filed } from "../archive/file.ts";
import { isOffice, mayFor } from "./on.ts";
import { templateTyped } from "./template.ts";

/** Before it opens and after it closes nothing is taken, but what is to be mended. */
function takes({ call, applications }: Solicited, supplier: string, now: number): Refusal | undefined {
  if (isRunning(call, now) || applications.some((one) => one.supplier === supplier && isMendable(one, now))) return undefined;
  return call.state === "open" && now < call.opens
    ? refuse("call_ahead", undefined, { day: call.from })
    : refuse("call_closed", undefined, { day: call.until });
}

/** For whom somebody may apply: who acts for a firm for that, the office for each. */
export const suppliersFor = (known: Solicited, who: Who, hand: Pick<Hand, "today">) =>
  isOffice("apply", known, who, hand) ? known.suppliers : known.suppliers.filter(({ id }) => actsFor(who, id, hand));

export const apply: Act<Solicited, typeof applicationForm> = {
  name: "apply",
  form: applicationForm,
  may: (known, who, hand) => {
    const own = suppliersFor(known, who, hand);
    const late = own.map(({ id }) => takes(known, id, hand.now));
    return mayFor("apply", known, own.length > 0, who, hand) ?? (late.every(Boolean) ? late[0] : undefined);
  },
  decide: (known, who, input, hand) => {
    const { supplier, staff, office, channel, contact, files } = input;
    const { call, policy } = known;
    if (!suppliersFor(known, who, hand).some(({ id }) => id === supplier)) return refuse("not_a_choice", "supplier");
    const late = takes(known, supplier, hand.now);
    if (late) return { ...late, field: "supplier" };
    if (!call.classes.includes(input.class)) return refuse("not_sought", "class");
    const typed = templateTyped(policy, input);
    if (isRefusal(typed)) return typed;
    const byOffice = isOffice("apply", known, who, hand);
    if (byOffice && channel === null) return refuse("required", "channel");
    const subject = applicationOf(applicationId(call.id, supplier));
    const how = byOffice ? (channel ?? "counter") : ("online" as const);
    const body = { solicitation: call.id, supplier, ...typed.sums, staff, office, channel: how };
    return [
      { subject, kind: "applied", body, texts: { ...typed.texts, contact: contact ?? "" } },
      ...filed(files, { about: subject, area: call.area, purpose: "paper" }, ""),
    ];
  },
};

export const forgo: Act<Applied, typeof forgoingForm> = {
  name: "forgo",
  form: forgoingForm,
  may: (known, who, hand) => {
    const { application, call } = known;
    const barred = mayFor("forgo", known, actsFor(who, application.supplier, hand), who, hand);
    if (barred) return barred;
    if (application.state !== "sent") return refuse("decided_already");
    return isRunning(call, hand.now) ? undefined : refuse("call_closed", undefined, { day: call.until });
  },
  decide: ({ application }, _who, { reason }) => [
    { subject: applicationOf(application.id), kind: "application_forgone", body: {}, texts: { reason } },
  ],
};
