/** What waits for a table of decisions, and its rows, made by hand: sensible where a test says nothing. */
import type { Awaiting, Docket } from "#model/approve/docket.ts";
import type { preparationForm } from "#model/approve/forms.ts";
import type { InputOf } from "#model/form.ts";
import { perform } from "#workflow/act.ts";
import { prepare } from "#workflow/approve/prepare.ts";
import { at, service, street, streetPath } from "./known.ts";
import { luohu } from "./luohu.ts";

type Row = InputOf<typeof preparationForm>["items"][number];
export const a = "100000001";
export const b = "100000002";
export const awaiting = (receipt: string, given: Partial<Awaiting> = {}): Awaiting => ({
  receipt,
  title: receipt,
  lacks: [],
  shares: [],
  class: "SERVICE",
  amount: 40_000_000,
  held: 40_000_000,
  missing: 0,
  lastOn: "2026-06-10",
  gate: "approval",
  urgent: false,
  path: "4403/440303/440303009/440303009014",
  policy: luohu,
  ...given,
});
export const docket = (given: Partial<Docket> = {}): Docket => ({
  area: street,
  path: streetPath,
  awaiting: [awaiting(a), awaiting(b)],
  documents: ["示例3号"],
  ...given,
});
export const row = (key: string, given: Partial<Row> = {}): Row => ({
  key,
  decision: "agree",
  amount: null,
  gate: null,
  code: null,
  reason: null,
  ...given,
});
export const tries = (items: readonly Row[] = [row(a)], known = docket(), by = service, given: { document?: string; on?: string } = {}) =>
  perform(prepare, known, by, { area: street, document: "示例8号", on: "2026-06-12", items: [...items], ...given }, at());
