/** A sitting is called: the roll is frozen, the items and their rule are fixed, each project knows where it will be read out. */
import { addDays, dayOf } from "#model/day.ts";
import type { Hand } from "#model/hand.ts";
import type { Candidate, Council } from "#model/meet/council.ts";
import { callForm } from "#model/meet/forms.ts";
import type { Body } from "#model/policy/body.ts";
import { bodyOf, gateOf, type Policy } from "#model/policy/policy.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { meetingOf, projectOf } from "#model/subject.ts";
import { type Act, mayInArea } from "../act.ts";

export const call: Act<Council, typeof callForm> = {
  name: "call",
  form: callForm,
  may: (council, who, hand) => mayInArea("call", who, council.path, hand),
  decide: (council, _who, { body, place, at, method, projects }, hand) => {
    const chosen = projects.map((receipt) => council.candidates.find((one) => one.receipt === receipt));
    const items = chosen.filter((one) => one !== undefined);
    if (items.length < chosen.length) return refuse("already_scheduled", "projects");
    const [lead] = items;
    if (!lead) return refuse("no_items", "projects");
    if (council.members.length === 0) return refuse("empty_roll", "area");
    const ruled = bodyAt(lead);
    if (!ruled || items.some((one) => JSON.stringify(bodyAt(one)) !== JSON.stringify(ruled))) return refuse("mixed_rules", "projects");
    const moment = Date.parse(`${at}:00+08:00`);
    const wrong = checkTime(moment, method, { policy: lead.policy, lead: ruled.agendaLeadDays.value }, items, hand);
    return wrong ?? drafts(council, items, { body, place, method, moment, rule: ruled.vote.value }, hand);
  },
};

/** The body that resolves at the gate where a project stands, with its rule. */
const bodyAt = ({ policy, gate }: Candidate): Body | undefined => bodyOf(policy, gateOf(policy, gate)?.body);

/** Online: members are told some days ahead. By hands it may be entered afterwards, within the limit for back-dating. */
function checkTime(
  moment: number,
  method: "online" | "hands",
  { policy, lead }: { readonly policy: Policy; readonly lead: number },
  items: readonly Candidate[],
  hand: Hand,
): Refusal | undefined {
  const on = dayOf(moment);
  if (method === "online" && on < addDays(hand.today, lead)) return refuse("too_soon", "at", { days: lead });
  if (on < addDays(hand.today, -policy.backDays.value)) return refuse("too_far_back", "at", { days: policy.backDays.value });
  const latest =
    items
      .map((one) => one.lastOn)
      .sort()
      .at(-1) ?? on;
  return on < latest ? refuse("before_the_last", "at", { day: latest }) : undefined;
}

interface Call {
  readonly body: string;
  readonly place: string;
  readonly method: "online" | "hands";
  readonly moment: number;
  readonly rule: Body["vote"]["value"];
}

/** A sitting that is entered afterwards keeps its own day (P9.11). */
function drafts(council: Council, candidates: readonly Candidate[], { body, place, method, moment, rule }: Call, hand: Hand) {
  const meeting = hand.id();
  const on = dayOf(Math.min(moment, hand.now));
  const items = candidates.map((one, index) => ({
    item: `${meeting}.${index + 1}`,
    project: one.receipt,
    amount: one.amount,
    proposer: one.proposer,
  }));
  return [
    {
      subject: meetingOf(meeting),
      kind: "called" as const,
      on,
      texts: { place, body },
      tells: council.members,
      body: { area: council.area, at: moment, method, roll: [...council.members], items, rule },
    },
    ...items.map(({ item, project }) => ({
      subject: projectOf(project),
      kind: "scheduled" as const,
      on,
      body: { meeting, item },
      texts: {},
    })),
  ];
}
