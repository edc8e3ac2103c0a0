/** For drafts of rules: begun from something sound, and changed where a change cannot make them unsound. */
import type { Drafting, Drawing } from "#model/policy/draft.ts";
import { type Asked, type Inputs, nothing, words } from "./plausible.ts";

export const drawingUp: Inputs<Drawing> = {
  draft: ({ known, dice }) => ({
    area: known.area,
    origin: known.inForce.some((one) => one.area === known.area) && dice.rarely(2) ? "present" : "nothing",
  }),
};

const says = { ground: "示例办法", grade: "U" };
const values = ({ dice }: Asked<Drafting>) => [
  { spot: "notice.period", "parts.is.days": String(dice.int(1, 9)), "parts.is.unit": dice.rarely(2) ? "calendar" : "working", ...says },
  { spot: "limits.procurement", "parts.is.days": String(dice.int(1, 60)), "parts.is.unit": "working", ...says },
  { spot: "contingencyPercent", "parts.is.value": String(dice.int(0, 20)), ...says },
  { spot: "returns", "parts.is.value": String(dice.int(0, 9)), ...says },
  { spot: "quota.community", "parts.is.value": String(dice.int(10_000, 9_000_000)), ...says },
  { spot: "programme", "parts.is.zh": `微实事${dice.int(1, 999)}`, "parts.is.en": `Small works ${dice.int(1, 999)}`, ...says },
];

export const ofDraft: Inputs<Drafting> = {
  amend: (asked) => {
    const one = asked.dice.one(values(asked));
    return one && { ...one, ground: `${says.ground}${asked.hand.now}` };
  },
  submit: nothing,
  publish: nothing,
  scrap: () => ({ reason: words }),
};
