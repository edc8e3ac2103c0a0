/** A list of appropriations (资金下达表): each row asks for money for a line of its own; each is released by a second person, as any other is. */
import { appropriateForm } from "#model/budget/forms.ts";
import type { OpenLines } from "#model/budget/region.ts";
import type { Draft } from "#model/draft.ts";
import type { InputOf } from "#model/form.ts";
import type { Hand } from "#model/hand.ts";
import type { Who } from "#model/people/roles.ts";
import { allOf, type Refusal, refuse } from "#model/refusals.ts";
import { lineOf } from "#model/subject.ts";
import { type Act, mayInArea } from "../act.ts";
import { checkOn } from "./line.ts";

type Row = InputOf<typeof appropriateForm>["rows"][number];

export const appropriate: Act<OpenLines, typeof appropriateForm> = {
  name: "appropriate",
  form: appropriateForm,
  may: (known, who, hand) => mayInArea("appropriate", who, known.path, hand),
  decide: (known, who, { rows }, hand) => {
    const wrong = allOf(rows.map((row, index) => faultOf(known, who, row, rows.slice(0, index), hand)));
    return wrong ?? rows.map((row) => asked(known, row));
  },
};

/** What is wrong with a row stands beside it. */
function faultOf(known: OpenLines, who: Who, row: Row, before: readonly Row[], hand: Hand): Refusal | undefined {
  const line = known.lines.find((one) => one.line === row.line);
  if (!line) return refuse("not_a_choice", `rows.line.${row.key}`);
  if (mayInArea("appropriate", who, line.path, hand)) return refuse("not_your_role", `rows.line.${row.key}`);
  if (before.some((one) => one.line === row.line)) return refuse("twice", `rows.line.${row.key}`);
  if (line.waits) return refuse("request_open", `rows.line.${row.key}`);
  const wrong = checkOn(line.year, row.on, hand);
  return wrong && { ...wrong, field: `rows.on.${row.key}` };
}

function asked({ lines }: OpenLines, { line, amount, document, on }: Row): Draft {
  const request = (lines.find((one) => one.line === line)?.requests ?? 0) + 1;
  const body = { request, kind: "APPROPRIATE" as const, amount, document, to: null, rest: null };
  return { subject: lineOf(line), kind: "money_asked", on, body, texts: {} };
}
