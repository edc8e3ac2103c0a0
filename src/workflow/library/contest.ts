/** While a result hangs anybody signed in may say what is wrong with it (异议); the office answers, and what is upheld does not come in. */
import { contestForm, weighingForm } from "#model/library/forms.ts";
import { type Applied, isHanging, openContest } from "#model/library/solicitation.ts";
import { grantFor, roles } from "#model/people/roles.ts";
import { refuse } from "#model/refusals.ts";
import { applicationOf } from "#model/subject.ts";
import { type Act, actsFor, mayInArea } from "../act.ts";

export const contest: Act<Applied, typeof contestForm> = {
  name: "contest",
  form: contestForm,
  may: ({ application, call }, who, hand) => {
    if (!grantFor(who, roles, null, hand.today)) return refuse("not_your_role");
    return isHanging(call, hand.now) && application.state === "admitted" ? undefined : refuse("not_announced");
  },
  decide: ({ application }, who, { text }, hand) => [
    { subject: applicationOf(application.id), kind: "result_contested", body: { contest: hand.id(), person: who.id }, texts: { text } },
  ],
};

export const weigh: Act<Applied, typeof weighingForm> = {
  name: "weigh",
  form: weighingForm,
  may: ({ application, path }, who, hand) => {
    const barred = mayInArea("weigh", who, path, hand);
    if (barred) return barred;
    const open = application.contests.filter((one) => one.answer === null);
    if (!openContest(application)) return refuse("nothing_open");
    if (actsFor(who, application.supplier, hand)) return refuse("own_application");
    return open.every((one) => one.person === who.id) ? refuse("second_person") : undefined;
  },
  decide: ({ application }, who, { objection: id, upheld, answer }) => {
    const one = application.contests.find((each) => each.id === id && each.answer === null);
    if (!one) return refuse("not_a_choice", "objection");
    if (one.person === who.id) return refuse("second_person", "objection");
    const tells = [...new Set([one.person, application.by])];
    const body = { contest: id, upheld: upheld === "yes" };
    return [{ subject: applicationOf(application.id), kind: "contest_answered", body, texts: { answer }, tells }];
  },
};
