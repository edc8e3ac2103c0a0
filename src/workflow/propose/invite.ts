/** A call (征集) is made: for whom, for what, from when until when. It is never changed; another can be made. */

import { classOf } from "#model/policy/policy.ts";
import type { Campaign } from "#model/propose/call.ts";
import { callForm } from "#model/propose/forms.ts";
import { refuse } from "#model/refusals.ts";
import { callOf } from "#model/subject.ts";
import { type Act, mayInArea } from "../act.ts";

export const invite: Act<Campaign, typeof callForm> = {
  name: "invite",
  form: callForm,
  may: (campaign, who, hand) => mayInArea("invite", who, campaign.path, hand),
  decide: (campaign, _who, { title, text, from, until, classes, quota, editing, copy, questions }, hand) => {
    if (!classes.every((code) => classOf(campaign.policy, code))) return refuse("not_a_choice", "classes");
    if (until < from) return refuse("ends_before_start", "until", { day: from });
    if (until < hand.today) return refuse("window_over", "until");
    if (copy !== null && !campaign.older.some((one) => one.id === copy)) return refuse("not_a_choice", "copy");
    const body = { area: campaign.area, from, until, classes: [...classes], quota, editing, copied: copy };
    return [{ subject: callOf(hand.id()), kind: "invited", body, texts: { title, text, questions: questions ?? "" } }];
  },
};
