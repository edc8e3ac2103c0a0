/** The lists that hang, or hung, on the boards of the communities. */
import { dayOf, daysBetween } from "#model/day.ts";
import type { NoticeRow } from "#model/lists.ts";
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

export type NoticePhase = "ahead" | "running" | "over";
export const noticeTones = { ahead: "waiting", running: "moving", over: "done" } as const satisfies Record<NoticePhase, Tone>;

/** A notice does not end on a provisional day. */
export function noticePhase({ from, untilAt, provisional }: NoticeRow, now: number): NoticePhase {
  if (dayOf(now) < from) return "ahead";
  return now <= untilAt || provisional ? "running" : "over";
}

/** How many days are left, while it runs. */
export function leftWords(s: Setting, row: NoticeRow): string {
  const w = wordsOf(s.lang).notice;
  if (noticePhase(row, s.now) !== "running") return "";
  if (row.provisional) return w.states.provisional;
  const days = daysBetween(dayOf(s.now), row.until);
  return days > 0 ? w.daysLeft(days) : w.lastDay;
}

function listed(s: Setting, row: NoticeRow): Listed {
  const { notice: w, common } = wordsOf(s.lang);
  const phase = noticePhase(row, s.now);
  return {
    href: `/notices/${row.id}`,
    title: w.paperTitle(row.areaName),
    tone: noticeTones[phase],
    state: w.states[phase],
    lines: [
      [common.dayRange(row.from, row.until), leftWords(s, row)].filter((part) => part !== "").join(" · "),
      `${w.projects(row.projects)} · ${row.place}`,
    ],
  };
}
