/** The table of a sitting of the approving body: one document, one date, a decision for each project. */
import { type Awaiting, type Docket, matterOf, overCap } from "#model/approve/docket.ts";
import { preparationForm } from "#model/approve/forms.ts";
import type { InputOf } from "#model/form.ts";
import type { Role } from "#model/people/roles.ts";
import type { Gate } from "#model/policy/gate.ts";
import { classOf, gateOf } from "#model/policy/policy.ts";
import { reasonsAt } from "#model/policy/reasons.ts";
import { gatesBefore, gatesFor } from "#model/policy/way.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { approvalOf } from "#model/subject.ts";
import { type Act, mayInArea } from "../act.ts";
import { complete } from "../archive/produce.ts";
import { checkPaperDate } from "../paper.ts";
import { neededAt } from "../several.ts";

type Row = InputOf<typeof preparationForm>["items"][number];

export const prepare: Act<Docket, typeof preparationForm> = {
  name: "prepare",
  form: preparationForm,
  may: (docket, who, hand) => mayInArea("prepare", who, docket.path, hand),
  decide: (docket, _who, { document, on, items }, hand) => {
    const rows = items.filter((row) => row.decision !== "leave");
    if (rows.length === 0) return refuse("no_items", "document");
    if (docket.documents.includes(document)) return refuse("taken", "document");
    for (const row of rows) {
      const one = docket.awaiting.find((each) => each.receipt === row.key);
      const wrong = one
        ? (checkPaperDate(on, one.lastOn, one.policy.backDays.value, hand) ??
          complete([one], `items.decision.${row.key}`) ??
          checkRow(one, row))
        : refuse("already_listed", `items.decision.${row.key}`);
      if (wrong) return wrong;
    }
    const gates = docket.awaiting.filter((one) => rows.some((row) => row.key === one.receipt)).map(decidersOf);
    const [deciders] = gates;
    const [override, other] = new Set(rows.flatMap((row) => overrideOf(docket, row)));
    if (other) return refuse("mixed_rules", "document");
    if (!deciders || gates.some((one) => JSON.stringify(one) !== JSON.stringify(deciders))) return refuse("mixed_rules", "document");
    const reasons = Object.fromEntries(rows.map((row) => [row.key, row.reason ?? ""]));
    return [
      {
        subject: approvalOf(hand.id()),
        kind: "prepared",
        on,
        texts: { reasons: JSON.stringify(reasons) },
        body: {
          area: docket.area,
          document,
          ...deciders,
          ...(override ? { override } : {}),
          items: rows.map((row) => decisionOf(docket, row)),
        },
      },
    ];
  },
};

/** Who must confirm: one table is for projects that the same must decide on. */
function decidersOf({ policy, gate: key }: Awaiting) {
  const gate = gateOf(policy, key);
  return gate && { by: [...gate.by], needed: neededAt(gate) };
}

/** Who must agree to more than the cap of a class, where neither this sitting needs them anyway nor a later one of theirs decides it after it. */
function overrideOf(docket: Docket, row: Row): readonly Role[] {
  const one = docket.awaiting.find((each) => each.receipt === row.key);
  const gate = one && gateOf(one.policy, one.gate);
  if (!one || !gate || row.decision !== "agree" || !overCap(one, row.amount ?? one.amount)) return [];
  const role = one.policy.overrideRole.value;
  const matter = { ...matterOf(one), amount: row.amount ?? one.amount };
  const later = gatesFor(one.policy, matter, gate.after).filter((each) => one.policy.gates.indexOf(each) > one.policy.gates.indexOf(gate));
  const theirs = (each: Gate): boolean => each.kind === "approval" && each.by.includes(role) && neededAt(each) === each.by.length;
  return [gate, ...later].some(theirs) ? [] : [role];
}

function checkRow(one: Awaiting, row: Row): Refusal | undefined {
  if (row.decision === "agree") {
    const amount = row.amount ?? one.amount;
    if (amount > one.amount) return refuse("over_the_sum", `items.amount.${row.key}`, { most: one.amount });
    if (!overCap(one, amount)) return undefined;
    const cap = classOf(one.policy, one.class)?.cap.value ?? 0;
    if (one.policy.capMode.value === "hard") return refuse("over_cap", `items.amount.${row.key}`, { cap });
    return row.reason === null ? refuse("cap_needs_reason", `items.reason.${row.key}`, { cap }) : undefined;
  }
  if (row.reason === null) return refuse("required", `items.reason.${row.key}`);
  if (row.decision === "refuse")
    return reasonsAt(one.policy, "approval").some(({ code }) => code === row.code)
      ? undefined
      : refuse("not_a_choice", `items.code.${row.key}`);
  return row.gate !== null && isBefore(one, row.gate) ? undefined : refuse("not_a_choice", `items.gate.${row.key}`);
}

/** A project goes back only to a gate before the one where it stands. */
const isBefore = (one: Awaiting, key: string): boolean => gatesBefore(one.policy, matterOf(one), one.gate).some((gate) => gate.key === key);

function decisionOf(docket: Docket, row: Row) {
  const whole = docket.awaiting.find((one) => one.receipt === row.key)?.amount ?? 0;
  const decision = row.decision === "leave" ? "return" : row.decision;
  return {
    project: row.key,
    decision,
    amount: row.amount ?? whole,
    gate: decision === "return" ? row.gate : null,
    code: decision === "refuse" ? row.code : null,
  };
}
