/** How a year's money goes: for staff, of any place. */
import { monthEnds } from "#model/budget/progress.ts";
import { dayOf, isDay, yearOf } from "#model/day.ts";
import { staffRoles } from "#model/people/roles.ts";
import { pageOfDue, progressPage } from "#store/budget/progress.ts";
import { fetch } from "#store/read.ts";
import { ProgressPage } from "#views/budget/progress.tsx";
import { notFound, page, refused } from "../answer.ts";
import { type Ctx, settingOf, whoOf } from "../ask.ts";
import { pathsFor } from "../watch.ts";

export async function progress(c: Ctx): Promise<Response> {
  const paths = pathsFor(c, staffRoles);
  if (paths.length === 0) return refused(c, { refusal: whoOf(c).id === "" ? "sign_in" : "not_your_role" });
  const { db, now } = c.get("house");
  const { year = "", area = paths[0]?.split("/").at(-1) ?? "", at = "", after = "" } = c.req.query();
  const today = dayOf(now());
  const wanted = /^20\d\d$/.test(year) ? Number(year) : yearOf(today);
  const until = isDay(at) && at < today ? at : today;
  const from = /^(\d{4}-\d\d-\d\d)~(\d{9})$/.exec(after);
  const asked = { area, year: wanted, at: isDay(at) ? at : null, days: monthEnds(wanted, until) };
  const found = await fetch(db, progressPage(db, { ...asked, after: from?.[1] && from[2] ? [from[1], from[2]] : null }));
  if (!found) return notFound(c);
  const last = found.due.length === pageOfDue ? found.due.at(-1) : undefined;
  return page(c, ProgressPage({ s: settingOf(c), found, year: wanted, next: last ? `${last.due}~${last.receipt}` : null }));
}
