import { dayEn, many } from "../says.ts";
import type { Wording } from "../shapes.ts";
import type { wishes as zh } from "../zh/wishes.ts";

export const wishes = {
  photo: "Photo (optional)",
  photoOf: "See the photo",
  title: "Wishes",
  lead: "What residents said in passing, in a chat or on a home visit, one by one. Only staff can read them here. Those that fit are put under an order; one order may answer many wishes.",
  counts: "Wishes by community",
  head: { area: "Community", collected: "Collected", attached: "Under an order", transferred: "Transferred", waiting: "Waiting" },
  total: "Total",
  noCounts: "No wish has been written down yet.",
  list: { waiting: "Wishes that wait", attached: "Wishes under an order", transferred: "Wishes that were transferred" },
  show: { waiting: "Waiting", attached: "Under an order", transferred: "Transferred" },
  showLabel: "Which wishes",
  inArea: "Which community",
  none: "There are no wishes here.",
  choose: "Tick wishes",
  line: (channel: string, day: string) => `${channel}, written down on ${dayEn(day)}`,
  of: (name: string) => `said by ${name}`,
  under: "Under",
  attach: "Put under an order that is there",
  gather: "Make a new order of them",
  chooseFirst: "Tick one wish or several, then choose what to do below.",

  sheetTemplate: "Download an empty table",
  columns: {
    text: ["Wish", "Wishes", "Text", "Need", "Request"],
    place: ["Place", "Location", "Where", "Address"],
    channel: ["Channel", "Source", "Heard"],
    person: ["Resident", "Person", "Name"],
  },
  channel: "Where you heard them",
  onlyFor: (classes: readonly string[]) => `Only for orders of the class ${classes.join(", ")}`,
  confirmed: "The proposer meets the rules above",
  confirmRule: (rules: readonly string[]) =>
    `${rules.join("; ")}. No papers are asked for: your word counts. If you leave it open, the community asks when it screens the order`,
  check: "Check and write down",
  checkLead: (count: number) =>
    `${many(count, "wish", "wishes")} understood. Please read each; you can mend them here. Tick “leave this out” on those that are not wanted.`,
  row: (n: number) => `Wish ${n}`,
  strike: "Leave this out",
  cut: "Cut from the beginning:",
  leftOut: (count: number) =>
    `${many(count, "line")} did not look like a wish (who spoke when, pictures, voices) and ${count === 1 ? "is" : "are"} left out`,
  marks: {
    identity: "This looks like an identity number. Please delete it, or leave this one out.",
    mobile: "This looks like a mobile number. Please delete it, or leave this one out.",
  },
  text: "Wish",
  place: "Place",
  person: "Who said it",
  personHint: "Leave it open if you do not know",
  more: "One more",
  submit: "Write these wishes down",
  again: "Paste again",

  answers: "Answers residents' wishes",
  answersCount: (count: number) => `This order answers ${many(count, "wish", "wishes")} of residents.`,
  answersHidden: "What they said is kept by the community and not published.",
  detach: "Take it from this order",
  waits: (count: number) => `${many(count, "wish", "wishes")} waiting`,
} satisfies Wording<typeof zh>;
