/** Acts of bodies and their sittings. */
import { type ActRow, officers } from "../act.ts";

/** Who keeps the list of a body's members. */
const seating = ["clerk", ...officers, "district", "administrator"] as const;

export const meetActs = {
  call: { room: "meet", on: "area", by: ["chair", "clerk"], noun: "meetings" },
  postpone: { room: "meet", on: "meeting", by: ["chair", "clerk"], noun: "postponements" },
  adjust: { room: "meet", on: "meeting", by: ["chair", "clerk"], noun: "adjustments" },
  defer: { room: "meet", on: "meeting", by: ["chair", "clerk"], noun: "deferrals" },
  strike: { room: "meet", on: "meeting", by: ["chair", "clerk"], noun: "strikes" },
  observe: { room: "meet", on: "meeting", by: ["chair", "clerk"], noun: "observers" },
  hear: { room: "meet", on: "meeting", by: ["chair", "clerk"], noun: "hearings" },
  attend: { room: "meet", on: "meeting", by: ["member", "chair"], noun: "attendances" },
  admit: { room: "meet", on: "meeting", by: ["chair", "clerk"], noun: "admissions" },
  leave: { room: "meet", on: "meeting", by: ["chair", "clerk"], noun: "departures" },
  entrust: { room: "meet", on: "meeting", by: ["member"], noun: "proxies" },
  deputise: { room: "meet", on: "meeting", by: ["clerk"], noun: "deputations" },
  recall: { room: "meet", on: "meeting", by: ["member", "clerk"], noun: "recalls" },
  separate: { room: "meet", on: "meeting", by: ["member"], noun: "separations" },
  open: { room: "meet", on: "meeting", by: ["chair", "clerk"], noun: "openings" },
  vote: { room: "meet", on: "meeting", by: ["member", "chair"], noun: "votes" },
  score: { room: "meet", on: "meeting", by: ["member", "chair"], noun: "scores" },
  recuse: { room: "meet", on: "meeting", by: ["member", "chair"], noun: "recusals" },
  close: { room: "meet", on: "meeting", by: ["chair", "clerk"], noun: "closings" },
  count: { room: "meet", on: "meeting", by: ["clerk"], noun: "counts" },
  affirm: { room: "meet", on: "meeting", by: ["chair", "clerk"], noun: "affirmations" },
  adjourn: { room: "meet", on: "meeting", by: ["chair", "clerk"], noun: "adjournments" },
  sign: { room: "meet", on: "meeting", by: ["chair"], noun: "minutes" },
  cancel: { room: "meet", on: "meeting", by: ["chair", "clerk"], noun: "cancellations" },
  seat: { room: "meet", on: "body", by: seating, noun: "seats" },
  unseat: { room: "meet", on: "body", by: seating, noun: "departures" },
  renew: { room: "meet", on: "body", by: seating, noun: "elections" },
  mend: { room: "meet", on: "meeting", by: ["chair", "clerk"], noun: "corrections" },
  agree: { room: "meet", on: "meeting", by: ["chair", "clerk"], noun: "confirmations" },
} as const satisfies Record<string, ActRow>;
