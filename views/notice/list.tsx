/** The lists that hang, or hung, on the boards of the communities. */
import { dayOf, daysBetween } from "#model/day.ts";
import type { NoticeRow } from "#model/notice/listed.ts";
import { Page } from "../page.tsx";
import { OfferLinks } from "../press.tsx";
import { type Listed, Older, Records, type Tone } from "../records.tsx";
import type { Offer, Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";

interface Props {
  readonly s: Setting;
  readonly rows: readonly NoticeRow[];
  readonly offers: readonly Offer[];
}

export const NoticesPage = ({ s, rows, offers }: Props) => {
  const w = wordsOf(s.lang).notice;
  return (
    <Page s={s} title={w.title}>
      <h1 class="govuk-heading-l">{w.title}</h1>
      <p class="lead">{w.lead}</p>
      <OfferLinks s={s} offers={offers} primary />
      <Records rows={rows.map((row) => listed(s, row))} none={w.none} />
      <Older s={s} rows={rows} />
    </Page>
  );
};

export type NoticePhase = "listed" | "ahead" | "running" | "over";
export const noticeTones = { listed: "asked", ahead: "waiting", running: "moving", over: "done" } as const satisfies Record<
  NoticePhase,
  Tone
>;
type Period = Pick<NoticeRow, "from" | "until" | "untilAt" | "provisional">;

/** A notice does not end on a provisional day, and has no days before it hangs everywhere. */
export function noticePhase({ from, untilAt, provisional }: Period, now: number): NoticePhase {
  if (from === null || untilAt === null) return "listed";
  if (dayOf(now) < from) return "ahead";
  return now <= untilAt || provisional ? "running" : "over";
}

/** How many days are left, while it runs. */
export function leftWords(s: Setting, row: Period): string {
  const w = wordsOf(s.lang).notice;
  if (noticePhase(row, s.now) !== "running" || row.until === null) return "";
  if (row.provisional) return w.states.provisional;
  const days = daysBetween(dayOf(s.now), row.until);
  return days > 0 ? w.daysLeft(days) : w.lastDay;
}

/** From when until when; nothing where it does not hang yet. */
export const daysOf = (s: Setting, { from, until }: Pick<NoticeRow, "from" | "until">): string =>
  from === null || until === null ? wordsOf(s.lang).notice.notProven : wordsOf(s.lang).common.dayRange(from, until);

/** What kind of notice it is, with its area. */
export function paperTitle(s: Setting, { areaName, result, corrects }: Pick<NoticeRow, "areaName" | "result" | "corrects">): string {
  const w = wordsOf(s.lang).notice;
  return corrects ? w.correctionTitle(areaName) : result ? w.resultTitle(areaName) : w.paperTitle(areaName);
}

function listed(s: Setting, row: NoticeRow): Listed {
  const w = wordsOf(s.lang).notice;
  const phase = noticePhase(row, s.now);
  return {
    href: `/notices/${row.id}`,
    title: paperTitle(s, row),
    tone: noticeTones[phase],
    state: w.states[phase],
    lines: [
      [daysOf(s, row), leftWords(s, row)].filter((part) => part !== "").join(" · "),
      [w.projects(row.projects), row.place].filter((part) => part !== "").join(" · "),
    ],
  };
}
