/** Answers: a whole page, a refusal in words with its status, a file of data. */
import type { JSX } from "hono/jsx/jsx-runtime";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { type Refusal, refusals } from "#model/refusals.ts";
import { RefusalPage } from "#views/refusal.tsx";
import { type Ctx, settingOf } from "./ask.ts";

export async function page(c: Ctx, element: JSX.Element | Promise<JSX.Element>, status: ContentfulStatusCode = 200): Promise<Response> {
  if (c.get("asker")) c.header("Cache-Control", "no-store");
  return c.html(`<!DOCTYPE html>${await element}`, status);
}

/** A refusal on a page of its own; who is not signed in is shown the way in. */
export function refused(c: Ctx, refusal: Refusal, back = "/"): Response | Promise<Response> {
  const { asker } = { asker: c.get("asker") };
  if (!asker && refusals[refusal.refusal] !== 404)
    return c.redirect(`/session/new?back=${encodeURIComponent(new URL(c.req.url).pathname)}`, 303);
  return page(c, RefusalPage({ s: settingOf(c), refusal, back }), statusOf(refusal));
}

export const statusOf = (refusal: Refusal): ContentfulStatusCode => refusals[refusal.refusal];
export const notFound = (c: Ctx): Response | Promise<Response> => refused(c, { refusal: "not_found" });

/** Comma-separated values with a BOM, so that spreadsheets read Chinese; text that could be a formula is quoted as text. */
export function csv(c: Ctx, name: string, rows: readonly (readonly (string | number | null)[])[]): Response {
  const cell = (value: string | number | null): string => {
    const text = value === null ? "" : String(value);
    const safe = typeof value === "string" && /^[=+\-@\t]/.test(text) ? `'${text}` : text;
    return /[",\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
  };
  c.header("Content-Type", "text/csv; charset=utf-8");
  c.header("Content-Disposition", `attachment; filename="${name}.csv"`);
  return c.body(`\u{feff}${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`);
}

/** A spreadsheet to keep. */
export function xlsx(c: Ctx, name: string, bytes: Uint8Array): Response {
  c.header("Content-Type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  c.header("Content-Disposition", `attachment; filename="${name}.xlsx"`);
  return c.body(new Uint8Array(bytes));
}

/** `304718526.json` → its id and which twin is asked for. */
export function twin(param: string): { readonly id: string; readonly as: "page" | "json" | "csv" } {
  const match = /^(.+)\.(json|csv)$/.exec(param);
  return match?.[1] ? { id: match[1], as: match[2] === "csv" ? "csv" : "json" } : { id: param, as: "page" };
}
