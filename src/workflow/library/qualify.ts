/** The first check of an application (初审), once its call has closed: fit, back for more until a day, or not fit for a reason that its applicant is told. */
import { qualificationForm } from "#model/library/forms.ts";
import { conditions, type UnfitReason } from "#model/library/named.ts";
import { type Applied, unmet } from "#model/library/solicitation.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { applicationOf } from "#model/subject.ts";
import { type Act, actsFor, mayInArea } from "../act.ts";
import { dueIn } from "../moves.ts";

export const qualify: Act<Applied, typeof qualificationForm> = {
  name: "qualify",
  form: qualificationForm,
  may: ({ application, call, path }, who, hand) => {
    const barred = mayInArea("qualify", who, path, hand);
    if (barred) return barred;
    if (application.by === who.id) return refuse("second_person");
    if (actsFor(who, application.supplier, hand)) return refuse("own_application");
    if (application.state !== "sent") return refuse("decided_already");
    return call.state === "open" ? refuse("call_running", undefined, { day: call.until }) : undefined;
  },
  decide: (known, _who, { check, unfit: code, note }, hand) => {
    const { application, policy, calendar } = known;
    const to = { subject: applicationOf(application.id), tells: [application.by] };
    if (check === "pass") {
      const [first] = unmet(known.call, application);
      if (first) return refuse("condition_unmet", "check", { condition: first });
      return [{ ...to, kind: "application_qualified", body: {}, texts: { note: note ?? "" } }];
    }
    if (note === null) return refuse("required", "note");
    if (check === "return") {
      const { day, at } = dueIn(calendar, hand.today, policy.library.supplement.value);
      return [{ ...to, kind: "application_returned", body: { until: day, at }, texts: { note } }];
    }
    if (code === null) return refuse("required", "unfit");
    const wrong = notSo(known, code);
    return wrong ?? [{ ...to, kind: "application_unfit", body: { code }, texts: { note } }];
  },
};

/** Nobody is told that they lack what they have. */
function notSo({ call, application }: Applied, code: UnfitReason): Refusal | undefined {
  const asked = conditions.find((one) => one === code);
  return asked && !unmet(call, application).includes(asked) ? refuse("condition_met", "unfit", { condition: asked }) : undefined;
}
