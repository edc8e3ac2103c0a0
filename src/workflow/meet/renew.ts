/**
 * 换届: the old term ends and the new members sit, in one act. A sitting that the old members were called to is void and its items wait for
 * a new call; what they decided stands, and their places in acceptance groups pass on to those who sit now.
 */
import type { Draft } from "#model/draft.ts";
import type { Called, SeatedBody } from "#model/meet/body.ts";
import { renewalForm } from "#model/meet/forms.ts";
import { subjectOnAgenda } from "#model/meet/matter.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { bodyOf, meetingOf } from "#model/subject.ts";
import { type Act, mayInArea } from "../act.ts";
import { kindsOf } from "./seat.ts";

export const renew: Act<SeatedBody, typeof renewalForm> = {
  name: "renew",
  form: renewalForm,
  may: (body, who, hand) => {
    const barred = mayInArea("renew", who, body.path, hand);
    return barred ?? (body.called.some(isUnderWay) ? refuse("under_way") : undefined);
  },
  decide: (body, who, { from, until, seats }, hand) => {
    const chosen = seats.flatMap(({ key: person, seat }) => (seat === null ? [] : [{ person, kind: seat }]));
    const wrong = checkDays(body, from, until, hand.today) ?? checkSeats(body, who.id, chosen);
    if (wrong) return wrong;
    const term = body.term + 1;
    const { area, key } = body;
    const given = chosen.map((one) => ({ seat: hand.id(), ...one }));
    return [
      {
        subject: bodyOf(body.id),
        kind: "renewed",
        body: { area, key, term, from, until, seats: given },
        texts: {},
        tells: chosen.map((one) => one.person),
      },
      ...body.called.flatMap((called) => voided(called, body.id, term)),
    ];
  },
};

/** Once a vote has begun its sitting is brought to an end first. */
const isUnderWay = ({ items }: Called): boolean =>
  items.some(({ state }) => state !== "listed" && state !== "struck" && state !== "deferred");

function checkDays(body: SeatedBody, from: string, until: string | null, today: string): Refusal | undefined {
  const last =
    body.seats
      .map((one) => one.from)
      .sort()
      .at(-1) ?? from;
  if (from > today) return refuse("in_the_future", "from", { today });
  if (from < last) return refuse("before_the_last", "from", { day: last });
  return until !== null && until < from ? refuse("ends_before_start", "until", { day: from }) : undefined;
}

function checkSeats(body: SeatedBody, who: string, chosen: readonly { person: string; kind: string }[]): Refusal | undefined {
  const kinds = kindsOf(body);
  const odd = chosen.find(({ person, kind }) => !kinds.includes(kind) || !body.people.some((one) => one.id === person));
  if (odd) return refuse("not_a_choice", `seats.seat.${odd.person}`);
  if (chosen.some(({ person }) => person === who)) return refuse("second_person", `seats.seat.${who}`);
  const short = body.rule.seats.find(({ key, least }) => chosen.filter(({ kind }) => kind === key).length < least);
  if (!short) return undefined;
  const found = chosen.filter(({ kind }) => kind === short.key).length;
  return refuse("too_few_seats", undefined, { found, least: short.least });
}

const voided = ({ meeting, items }: Called, body: string, term: number): readonly Draft[] => [
  { subject: meetingOf(meeting), kind: "voided", body: { body, term }, texts: {} },
  ...items
    .filter(({ state }) => state === "listed")
    .map(({ item, ...matter }) => ({ subject: subjectOnAgenda(matter), kind: "unscheduled" as const, body: { meeting, item }, texts: {} })),
];
