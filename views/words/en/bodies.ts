import { many } from "../says.ts";
import type { bodies as zh } from "../zh/bodies.ts";

export const bodies = {
  title: "Bodies that decide",
  lead: "Who deliberates and decides: how many seats each body has and until when is public here. Names are for members and staff.",
  none: "No body has had its seats given yet.",
  named: (area, body) => `${area}: ${body}`,
  seats: (count) => many(count, "person", "people"),
  term: (term) => `Term ${term}`,
  termLead: (term) => `This is term ${term}.`,
  notYet: "Nobody has been seated yet. The clerk, the street or the administrator seats the first term.",
  chair: "Chair",
  meetings: "All meetings",
  nobody: "Nobody sits at present.",
  members: "Members in office",
  name: "Name",
  kind: "Seat",
  period: "Term",
  since: (day) => `from ${day}`,
  span: (from, until) => `${from} to ${until}`,
  namesHint: "Not public: only members and staff see the names.",
  rule: "Rules",
  recusal: "Standing aside",
  recusals: {
    keep: "Who stands aside still counts on the roll",
    leave: "Who stands aside does not count on the roll for that item",
  },
  agenda: "Agenda published",
  leadDays: (days) => `${many(days, "day")} ahead or more`,
  source: "Source",
  willBeVoid: (count) =>
    `${many(count, "meeting")} called but not yet held will become void, and the items wait for the new members to be called.`,
  nobodyToSeat: "Nobody holds the role of member or chair here. Ask the administrator to grant it first.",
  newMembers: "Members of the new term",
  noSeat: "No seat",
} satisfies typeof zh;
