/** Anybody of the community may object while the list hangs, on screen or on paper. */
import { addDays, type Day } from "#model/day.ts";
import type { Draft } from "#model/draft.ts";
import type { Hand } from "#model/hand.ts";
import { letterForm, objectionForm } from "#model/notice/forms.ts";
import type { Who } from "#model/people/roles.ts";
import { type Dossier, noticeWaits } from "#model/project.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";
import { limited } from "../moves.ts";
import { checkPaperDate } from "../paper.ts";
import { pauseFor } from "./wait.ts";

type Way = Dossier["policy"]["notice"]["objections"]["value"][number];
const allows = (d: Dossier, way: Way): boolean => d.policy.notice.objections.value.includes(way);

/** A provisional last day ends nothing (P7.1), and neither does the day by which an answer is due. */
function running(d: Dossier, hand: Hand): Refusal | undefined {
  if (d.notice?.state !== "running") return refuse("notice_not_running");
  const { dueAt, provisional } = d.project;
  return !noticeWaits(d) && dueAt !== null && hand.now > dueAt && !provisional ? refuse("notice_over") : undefined;
}

export const object = onProject({
  name: "object",
  form: objectionForm,
  when: (d, _who, hand) => (allows(d, "online") ? running(d, hand) : refuse("notice_not_running")),
  decide: (d, who, { text, anonymous }, hand) => {
    if (anonymous && !allows(d, "anonymous")) return refuse("not_anonymous", "anonymous");
    const from = { channel: "online", person: anonymous ? null : who.id, named: !anonymous, sender: "" } as const;
    return objected(d, { ...from, text, on: hand.today }, hand);
  },
});

/** Handed in on paper within the period, and entered when it is: the day it was handed in counts (P9.11). */
export const receive = onProject({
  name: "receive",
  form: letterForm,
  when: (d, _who, hand) => {
    if (!allows(d, "written") || d.notice?.state !== "running") return refuse("notice_not_running");
    // A period long over that still waits for an answer takes no more letters: none could be of a day that may still be entered.
    return lastDay(d, hand) < addDays(hand.today, -d.policy.backDays.value) ? refuse("notice_over") : undefined;
  },
  decide: (d, _who: Who, { text, sender, on }, hand) => {
    if (sender === null && !allows(d, "anonymous")) return refuse("not_anonymous", "sender");
    const wrong = checkPaperDate(on, d.notice?.hungOn ?? on, d.policy.backDays.value, hand);
    if (wrong) return wrong;
    if (on > lastDay(d, hand)) return refuse("after_the_period", "on", { day: lastDay(d, hand) });
    return objected(d, { channel: "paper", person: null, named: sender !== null, sender: sender ?? "", text, on }, hand);
  },
});

/** The last day on which a letter can have been handed in: of the period, or today while it waits or its end is provisional. */
function lastDay(d: Dossier, hand: Hand): Day {
  const { until, provisional } = d.notice ?? {};
  return until && until < hand.today && !provisional && !noticeWaits(d) ? until : hand.today;
}

interface Said {
  readonly channel: "online" | "paper";
  readonly person: string | null;
  readonly named: boolean;
  readonly sender: string;
  readonly text: string;
  readonly on: Day;
}

/** It must be answered within the limit, counted from the day it was made. Without a name nothing says who made it. */
function objected(d: Dossier, { text, sender, on, ...made }: Said, hand: Hand): readonly Draft[] {
  const { handler, reply } = d.policy.notice;
  const due = limited(d, on, reply.value);
  const body = { objection: hand.id(), notice: d.notice?.notice ?? "", ...made, handler: handler.value, due };
  const unnamed = made.channel === "online" && !made.named ? ({ unnamed: true } as const) : {};
  const said: Draft = { subject: projectOf(d.project.receipt), kind: "objected", on, body, texts: { text, from: sender } };
  return [said, ...pauseFor(d, on, due)].map((draft) => ({ ...draft, ...unnamed }));
}
