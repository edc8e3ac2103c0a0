/**
 * The payment sheet of the finance office: matched row by row to what was released, looked at, and then recorded, each project in a change of its
 * own. What is recorded already, or moved meanwhile, is left over with its reason; so to bring a sheet twice records nothing twice.
 */
import type { Hono } from "hono";
import { dayAsWritten } from "#model/day.ts";
import { readForm } from "#model/filled.ts";
import type { FieldErrors, InputOf, Raw } from "#model/form.ts";
import { paymentRowsForm, paymentSheetForm } from "#model/pay/forms.ts";
import { type Matched, matchAll, mostPayments } from "#model/pay/sheet.ts";
import { covers } from "#model/people/roles.ts";
import { readReceipt } from "#model/receipt.ts";
import { isRefusal, type Refusal, refuse } from "#model/refusals.ts";
import { paymentsOf, waitingUnder } from "#store/pay/waiting.ts";
import { fetch } from "#store/read.ts";
import { columns, headers } from "#views/pay/columns.ts";
import { reasonOf } from "#views/pay/left.ts";
import { type LeftOver, PaymentSheetPage, PaymentsDonePage, PaymentsPage } from "#views/pay/payments.tsx";
import { bookRow } from "#workflow/pay/release.ts";
import { page, refused } from "../answer.ts";
import { type Ctx, type Env, settingOf, whoOf } from "../ask.ts";
import { keysOf, readBrought, readSound, sent, standing } from "../bring.ts";
import { deed, first, typedRows } from "../deed.ts";
import { pathsFor } from "../place.ts";
import { onProject } from "../subjects.ts";

const booking = deed(bookRow, onProject);

export function paymentRoom(app: Hono<Env>): void {
  app.get("/payments", (c) => list(c));
  app.post("/payments/preview", preview);
  app.post("/payments", record);
}

const barred = (c: Ctx): Response | Promise<Response> => refused(c, { refusal: whoOf(c).id === "" ? "sign_in" : "not_your_role" });

async function list(c: Ctx, refusal?: Refusal, values: Raw = {}): Promise<Response> {
  const paths = pathsFor(c, "book");
  if (paths.length === 0) return barred(c);
  const { db } = c.get("house");
  const waiting = await fetch(db, waitingUnder(db, paths));
  return page(c, PaymentsPage({ s: settingOf(c), waiting, refusal, values }), refusal ? 422 : 200);
}

async function preview(c: Ctx): Promise<Response> {
  const raw = await sent(c, paymentSheetForm, "/payments");
  if (raw instanceof Response) return raw;
  if (pathsFor(c, "book").length === 0) return barred(c);
  const read = readForm(paymentSheetForm, raw);
  const rows = "errors" in read ? refuse("no_rows", "sheet") : understood(read.input);
  if (isRefusal(rows)) return list(c, rows, raw);
  const values = typedRows("rows", rows);
  const { errors, matched } = await matchesOf(c, values);
  const codes = Object.fromEntries(Object.entries(errors).map(([name, code]) => [name, { code }]));
  const s = settingOf(c);
  return page(c, PaymentSheetPage({ s, sheet: { values, errors: codes }, keys: keysOf(values, "number"), matched }));
}

type Row = Readonly<Record<(typeof columns)[number], string>>;

function understood(input: InputOf<typeof paymentSheetForm>): readonly Row[] | Refusal {
  const rows = readBrought(input, headers, columns, mostPayments);
  if (isRefusal(rows)) return rows;
  return rows.map((cell) => ({
    number: readReceipt(cell("number")) ?? cell("number"),
    amount: cell("amount"),
    on: dayAsWritten(cell("on")),
    voucher: cell("voucher"),
  }));
}

interface Matches {
  readonly errors: FieldErrors;
  readonly matched: readonly Matched[];
}

/** Of the rows that can be read; what is wrong with the others stands beside them. */
async function matchesOf(c: Ctx, values: Raw): Promise<Matches> {
  const { errors, sound } = readSound(paymentRowsForm, values);
  if (!sound) return { errors, matched: [] };
  const { rows } = sound;
  const { db } = c.get("house");
  const payments = await fetch(db, paymentsOf(db, [...new Set(rows.map((row) => row.number))]));
  const paths = pathsFor(c, "book");
  return { errors, matched: matchAll(rows, payments, (path) => paths.some((own) => covers(own, path))) };
}

async function record(c: Ctx): Promise<Response> {
  const sentRaw = await sent(c, paymentRowsForm, "/payments");
  if (sentRaw instanceof Response) return sentRaw;
  if (pathsFor(c, "book").length === 0) return barred(c);
  const raw = standing(sentRaw, columns);
  const { matched } = await matchesOf(c, raw);
  const s = settingOf(c);
  const recorded: { receipt: string; title: string }[] = [];
  const left: LeftOver[] = [];
  for (const key of keysOf(raw, "number")) {
    const cell = (column: keyof Row) => first(raw[`rows.${column}.${key}`]);
    const row: Row = { number: cell("number"), amount: cell("amount"), on: cell("on"), voucher: cell("voucher") };
    const match = matched.find((one) => one.key === key);
    const why =
      match && match.left === undefined ? await booked(c, match.receipt, row) : reasonOf(s, match?.left ?? "unread", match?.most ?? null);
    if (why !== undefined) left.push({ row, why });
    else if (match && match.left === undefined) recorded.push(match);
  }
  return page(c, PaymentsDonePage({ s, recorded, left }));
}

/** Why it was not recorded, if it was not. */
async function booked(c: Ctx, receipt: string, { amount, on, voucher }: Row): Promise<Refusal | undefined> {
  const { db, now } = c.get("house");
  const answer = await booking.run(db, { who: whoOf(c).id, id: receipt, raw: { amount, on, voucher }, now });
  if ("errors" in answer) return refuse("required");
  if (isRefusal(answer)) return answer;
  c.set("due", [...c.get("due"), ...answer.due]);
  return undefined;
}
