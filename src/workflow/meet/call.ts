/** A sitting is called: the roll is frozen, the items and their whole rule are fixed, each project knows where it will be read out. */
import { dayOf } from "#model/day.ts";
import type { InputOf } from "#model/form.ts";
import type { Hand } from "#model/hand.ts";
import { chairSeat, levelFits, membersOn, sitsOn } from "#model/meet/body.ts";
import { bodyAt, type Callable, type Candidate, type Council } from "#model/meet/council.ts";
import { callForm } from "#model/meet/forms.ts";
import { subjectOfKey } from "#model/meet/matter.ts";
import type { Method } from "#model/meet/method.ts";
import type { SittingRule } from "#model/meet/sitting.ts";
import type { Body } from "#model/policy/body.ts";
import { isRefusal, type Refusal, refuse } from "#model/refusals.ts";
import { meetingOf } from "#model/subject.ts";
import { type Act, mayInArea } from "../act.ts";
import { complete } from "../archive/produce.ts";
import { checkTime } from "./time.ts";

type Input = InputOf<typeof callForm>;

export const call: Act<Council, typeof callForm> = {
  name: "call",
  form: callForm,
  may: (council, who, hand) => mayInArea("call", who, council.path, hand),
  decide: (council, _who, input, hand) => {
    const listed = agendaOf(council, input);
    if (isRefusal(listed)) return listed;
    const bodies = bodiesOf(council, input);
    if (isRefusal(bodies)) return bodies;
    const rule = ruleOf(council, bodies, listed);
    if (isRefusal(rule)) return rule;
    const moment = Date.parse(`${input.at}:00+08:00`);
    const wrong = checkMethods(rule, listed) ?? checkTime(moment, listed, rule.agendaLeadDays.value, hand);
    return wrong ?? drafts(council, bodies, listed, rule, { ...input, moment }, hand);
  },
};

interface Listed extends Candidate {
  readonly method: Method;
}

/** In the order of the numbers typed; those without one after them, as they were listed. */
function agendaOf(council: Council, { projects, order, method }: Input): readonly Listed[] | Refusal {
  const rows = new Map(order.map((row) => [row.key, row]));
  const items = projects.flatMap((receipt) => {
    const found = council.candidates.find((one) => one.receipt === receipt);
    return found ? [{ ...found, method: rows.get(receipt)?.method ?? method }] : [];
  });
  if (items.length < projects.length) return refuse("already_scheduled", "projects");
  if (items.length === 0) return refuse("no_items", "projects");
  const lacks = complete(items, "projects");
  if (lacks) return lacks;
  const place = ({ receipt }: Candidate) => rows.get(receipt)?.n ?? Infinity;
  return items.toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

/** The bodies named; where none is, the only one of the area. */
function bodiesOf(council: Council, { bodies }: Input): readonly Callable[] | Refusal {
  if (council.bodies.length === 0) return refuse("empty_roll", "area");
  if (bodies.length === 0) return council.bodies.length === 1 ? council.bodies : refuse("required", "bodies");
  const found = council.bodies.filter((one) => bodies.includes(one.id));
  return found.length === bodies.length ? found : refuse("not_a_choice", "bodies");
}

/** Every item is for one of the bodies and is counted by the same rule. */
function ruleOf(council: Council, bodies: readonly Callable[], listed: readonly Listed[]): Body | Refusal {
  const ruled = listed.map(bodyAt);
  const [lead] = ruled;
  if (!lead || ruled.some((one) => !bodies.some((body) => body.key === one?.key))) return refuse("no_body", "projects");
  if (ruled.some((one) => one && !levelFits(one, council.level))) return refuse("wrong_level", "area");
  return ruled.some((one) => one && JSON.stringify(frozen(one)) !== JSON.stringify(frozen(lead)))
    ? refuse("mixed_rules", "projects")
    : lead;
}

/** A panel's points are given one by one, on the page. */
const checkMethods = (rule: Body, listed: readonly Listed[]): Refusal | undefined =>
  listed.every(({ method }) => rule.methods.value.includes(method) && (rule.scores.value === null || method === "online"))
    ? undefined
    : refuse("method_not_allowed", "method");

/** What no later policy changes for this sitting (P4.2). */
const frozen = (body: Body): SittingRule => ({
  ...body.vote.value,
  recusal: body.recusal.value,
  methods: body.methods.value,
  lead: body.agendaLeadDays.value,
  proxies: body.proxies.value,
  proxiesPresent: body.proxiesPresent.value,
  enBloc: body.enBloc.value,
  scores: body.scores.value,
  hearing: body.hearing.value,
});

/** A sitting that is entered afterwards keeps its own day (P9.11); a person in two bodies is on the roll once. */
function drafts(
  council: Council,
  bodies: readonly Callable[],
  listed: readonly Listed[],
  rule: Body,
  { body, place, method, moment, observers }: Input & { readonly moment: number },
  hand: Hand,
) {
  const meeting = hand.id();
  const on = dayOf(Math.min(moment, hand.now));
  const seats = bodies.flatMap((one) => one.seats);
  const roll = membersOn(seats, on);
  if (roll.length === 0) return refuse("empty_roll", "bodies");
  const chair = seats.find((one) => one.kind === chairSeat && sitsOn(one, on))?.person ?? null;
  const items = listed.map((one, index) => itemOf(one, `${meeting}.${index + 1}`, roll));
  const called = {
    subject: meetingOf(meeting),
    kind: "called" as const,
    on,
    texts: { place, body, observers: observers ?? "" },
    tells: chair === null ? roll : [...roll, chair],
    body: {
      area: council.area,
      at: moment,
      method,
      roll: [...roll],
      items,
      rule: frozen(rule),
      bodies: bodies.map((one) => one.id),
      chair,
      reported: [...council.urgent],
    },
  };
  const scheduled = listed.map(({ receipt }, index) => ({
    subject: subjectOfKey(receipt),
    kind: "scheduled" as const,
    on,
    body: { meeting, item: `${meeting}.${index + 1}` },
    texts: {},
  }));
  return [called, ...scheduled];
}

/** Known to the system: who proposed it, and who acts for the supplier that it has. */
function itemOf({ receipt, panel, change, share, amount, proposer, method, agents }: Listed, item: string, roll: readonly string[]) {
  const interested = agents.filter((person) => roll.includes(person) && person !== proposer);
  const asked = { ...(change === null ? {} : { change }), ...(share === null ? {} : { share }) };
  const besides = { ...asked, ...(interested.length > 0 ? { interested } : {}) };
  return { item, ...(panel === null ? { project: receipt } : { application: receipt }), amount, proposer, method, ...besides };
}
