/** Until when, and how long that still is; past it, how late. */
import { type Day, dayOf, daysBetween, type Moment, yearOf } from "#model/day.ts";
import type { Setting } from "./setting.ts";
import { Mark } from "./tag.tsx";
import { wordsOf } from "./words/words.ts";

interface Due {
  readonly s: Setting;
  readonly dueAt: Moment | null;
  readonly dueDay: Day | null;
  readonly provisional: boolean;
  /** Working days left, negative when past; `null` where the calendar is not known. */
  readonly left: number | null;
}

export function DueLine({ s, dueAt, dueDay, provisional, left }: Due) {
  const w = wordsOf(s.lang).due;
  if (dueAt === null || dueDay === null) return <span class="due">{w.none}</span>;
  const late = s.now > dueAt;
  return (
    <span class={`due${late ? " due--late" : ""}`}>
      <time datetime={dueDay}>{w.until(dueDay)}</time> <strong class="due__left">{leftWords(s, dueDay, late, left)}</strong>
      {provisional && (
        <>
          {" "}
          <Mark>{w.provisional}</Mark> <span class="due__why">{w.noCalendar(yearOf(dueDay))}</span>
        </>
      )}
    </span>
  );
}

function leftWords(s: Setting, dueDay: Day, late: boolean, left: number | null): string {
  const w = wordsOf(s.lang).due;
  const today = dayOf(s.now);
  if (late) return left !== null && left < 0 ? w.late(-left) : w.lateToday;
  if (dueDay === today) return w.today;
  return left !== null && left > 0 ? w.left(left) : w.leftDays(daysBetween(today, dueDay));
}
