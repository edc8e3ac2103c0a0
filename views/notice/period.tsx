/** From when until when a list hangs; before it hangs everywhere, how that will be counted. */
import { yearOf } from "#model/day.ts";
import type { NoticePage } from "#model/notice/listed.ts";
import { Tag } from "../records.tsx";
import type { Setting } from "../setting.ts";
import { Mark } from "../tag.tsx";
import { wordsOf } from "../words/words.ts";
import { daysOf, leftWords, noticePhase, noticeTones } from "./list.tsx";

export const limitWords = (s: Setting, { days, unit }: Pick<NoticePage, "days" | "unit">): string => {
  const { common } = wordsOf(s.lang);
  return unit === "working" ? common.workingDays(days) : common.calendarDays(days);
};

const open = (notice: NoticePage): number => notice.listed.reduce((count, one) => count + one.openObjections, 0);

export const Period = ({ s, notice }: { s: Setting; notice: NoticePage }) => {
  const w = wordsOf(s.lang).notice;
  const phase = noticePhase(notice, s.now);
  const held = phase === "over" && open(notice) > 0;
  return (
    <div class="period">
      <p class="period__days">
        <span class="period__label">{w.periodLabel}</span> {phase === "listed" ? w.periodAhead(limitWords(s, notice)) : daysOf(s, notice)}
      </p>
      <p class="period__state on-screen">
        <Tag tone={held ? "asked" : noticeTones[phase]}>{held ? w.states.held : w.states[phase]}</Tag> {leftWords(s, notice)}
      </p>
      <p class="period__note">{held ? w.heldNote : phase === "over" ? "" : w.periodNote}</p>
      {notice.provisional && notice.until !== null && (
        <p class="period__note">
          <Mark tone="seal">{w.states.provisional}</Mark> {w.provisionalNote(yearOf(notice.until))}
        </p>
      )}
    </div>
  );
};
