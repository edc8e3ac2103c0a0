/** The body has voted on a change. Its result is recorded whether or not there is money (P9.9); short of money, the change waits for it. */
import { dayOf } from "#model/day.ts";
import type { Draft } from "#model/draft.ts";
import type { Hand } from "#model/hand.ts";
import { type Dossier, gateNow } from "#model/project.ts";
import { arrived, resolved } from "../meet/carry.ts";
import { limited, stay } from "../moves.ts";
import { lacking, recast, recastNow } from "../procure/found.ts";
import { changeNow } from "./alter.ts";
import { changed, declined, notRecast } from "./decide.ts";
import { recommitted } from "./money.ts";

export function carryChange(d: Dossier, hand: Hand): readonly Draft[] {
  const [open, other] = [changeNow(d), recastNow(d)];
  const item = arrived(d, "change");
  if ((!open && !other) || !item) return [];
  if (item.result === "no_quorum") return [resolved(d, item, again(d, dayOf(item.meetingAt)))];
  const heard = resolved(d, item, stay(d, "council"));
  if (other && lacking(d, other) > 0) return [];
  if (other && item.result === "failed") return [heard, ...notRecast(d, other, hand, item.meeting, "")];
  if (other) return [heard, ...recast(d, other, hand, { meeting: item.meeting, note: "" })];
  if (!open) return [];
  if (item.result === "failed") return [heard, declined(d, open, hand, item.meeting, "")];
  const { missing } = recommitted(d, open.amount ?? open.oldAmount, hand.today);
  if (missing > 0) return [resolved(d, item, stay(d, "money"))];
  return [heard, changed(d, open, hand, { meeting: item.meeting, note: "" })];
}

/** What passed and waited for money has found it. */
export function changeWhenThere(d: Dossier, hand: Hand): readonly Draft[] {
  const open = changeNow(d);
  if (!open || d.project.turn !== "money") return [];
  const { missing } = recommitted(d, open.amount ?? open.oldAmount, hand.today);
  return missing > 0 ? [] : [changed(d, open, hand, { meeting: d.item?.meeting ?? null, note: "" })];
}

/** Without quorum it waits for a new call (P4.5). */
function again(d: Dossier, on: string) {
  const gate = gateNow(d);
  return { ...stay(d, "council"), ...(gate ? { due: limited(d, on, gate.limit.value) } : {}) };
}
