/** The half-year report: a page, its machine twin, and a document to go on writing. */
import { halfBefore } from "#model/budget/report.ts";
import { dayOf } from "#model/day.ts";
import { writeDocument } from "#outside/document.ts";
import { report } from "#store/budget/report.ts";
import { fetch } from "#store/read.ts";
import { ReportPage, tell } from "#views/budget/report.tsx";
import { notFound, page } from "../answer.ts";
import { type Ctx, settingOf } from "../ask.ts";

const month = /^20\d\d-(0[1-9]|1[0-2])$/;

export async function showReport(c: Ctx, as: "page" | "json" | "docx"): Promise<Response> {
  const { db, now } = c.get("house");
  const [first, last] = halfBefore(dayOf(now()));
  const { area = "440303", from = "", until = "" } = c.req.query();
  const asked = month.test(from) && month.test(until) && from <= until ? ([from, until] as const) : ([first, last] as const);
  const found = await fetch(db, report(db, area, ...asked));
  if (!found) return notFound(c);
  if (as === "json") return c.json(found);
  const s = settingOf(c);
  if (as === "page") return page(c, ReportPage({ s, report: found }));
  const { title, paragraphs, head, rows, notes } = tell(found, s.lang);
  const text = (paragraph: string) => ({ paragraph });
  c.header("Content-Type", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
  c.header("Content-Disposition", `attachment; filename="report-${area}-${asked.join("-")}.docx"`);
  return c.body(writeDocument([{ heading: title }, ...paragraphs.map(text), { head, rows }, ...notes.map(text)]));
}
