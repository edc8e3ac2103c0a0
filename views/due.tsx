/** Until when, and how long that still is; past it, how late. */
import { type Day, dayOf, daysBetween, type Moment, yearOf } from "#model/day.ts";
import type { Setting } from "./setting.ts";
import { Mark } from "./tag.tsx";
import { wordsOf } from "./words/words.ts";

interface Due {
  readonly s: Setting;
  readonly dueAt: Moment | null;
  readonly dueDay: Day | null;
  /** From when it is soon due. */
  readonly remindAt: Moment | null;
  readonly provisional: boolean;
  /** Working days left, negative when past; `null` where the calendar is not known. */
  readonly left: number | null;
}

/** Green, yellow, red: said in words, the colour only repeats them. */
type Shade = "green" | "yellow" | "red";
function shadeOf(now: Moment, { dueAt, dueDay, remindAt }: Pick<Due, "dueAt" | "dueDay" | "remindAt">): Shade {
  if (dueAt === null) return "green";
  if (now > dueAt) return "red";
  return dayOf(now) === dueDay || (remindAt !== null && now >= remindAt) ? "yellow" : "green";
}

export const Shaded = ({ s, shade }: { s: Setting; shade: Shade }) => (
  <span class={`light light--${shade}`}>{wordsOf(s.lang).due.lights[shade]}</span>
);

export function DueLine(props: Due) {
  const { s, dueAt, dueDay, provisional, left } = props;
  const w = wordsOf(s.lang).due;
  if (dueAt === null || dueDay === null) return <span class="due">{w.none}</span>;
  const late = s.now > dueAt;
  return (
    <span class={`due${late ? " due--late" : ""}`}>
      <Shaded s={s} shade={shadeOf(s.now, props)} /> <time datetime={dueDay}>{w.until(dueDay)}</time>{" "}
      <strong class="due__left">{leftWords(s, dueDay, late, left)}</strong>
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
  if (late) return left !== null && left < 0 ? w.late(-left) : w.lateDays(daysBetween(dueDay, today));
  if (dueDay === today) return w.today;
  return left !== null && left > 0 ? w.left(left) : w.leftDays(daysBetween(today, dueDay));
}
