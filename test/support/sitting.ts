/** A sitting made by hand: a roll of 16, fourteen of them there, two items. */
import type { Item, Seat, Sitting, Vote } from "#model/meet/sitting.ts";
import type { Correction, ItemState } from "#model/standing.ts";
import { street, streetPath } from "./known.ts";
import { councilOf, luohu } from "./luohu.ts";

export const moment = (when: string): number => Date.parse(`${when}:00+08:00`);
export const seat = (n: number, given: Partial<Seat> = {}): Seat => ({
  person: `p-member-${n}`,
  name: `成员${n}`,
  present: n <= 14,
  leaf: n <= 14 ? n : null,
  since: 0,
  gone: 0,
  left: null,
  ...given,
});
export const seats: readonly Seat[] = Array.from({ length: 16 }, (_, index) => seat(index + 1));

const nobody = { members: 0, present: 0, for: 0, against: 0, abstain: 0, recused: 0 };
export const item = (n: number, given: Partial<Item> = {}): Item => ({
  id: `m.${n}`,
  n,
  project: `30471852${n}`,
  title: `项目${n}`,
  change: null,
  share: null,
  application: null,
  whole: 8_600_000,
  amount: 8_600_000,
  announced: 8_600_000,
  announcedTitle: null,
  amendedWhy: null,
  proposer: "p-proposer",
  method: "online",
  state: "listed",
  together: null,
  alone: false,
  closedLeaf: null,
  tally: null,
  result: null,
  score: null,
  heardCame: null,
  heardConsented: null,
  held: 0,
  count: nobody,
  ...given,
});
export const open = (n: number, given: Partial<Item> = {}): Item => item(n, { state: "open", ...given });
export const counted = (n: number, given: Partial<Item> = {}): Item =>
  item(n, { state: "counted", closedLeaf: 100, result: "passed", ...given });

export const votes = (of: string, choice: Vote["choice"], from: number, to: number): readonly Vote[] =>
  Array.from({ length: to - from + 1 }, (_, index) => ({ item: of, person: `p-member-${from + index}`, choice, holder: null }));

export const sitting = (given: Partial<Sitting> = {}): Sitting => ({
  id: "m",
  area: street,
  path: streetPath,
  body: "东晓街道居民议事会",
  bodies: [`${street}/council`],
  place: "三楼会议室",
  at: moment("2026-06-15T09:00"),
  method: "online",
  state: "called",
  rule: { ...councilOf(luohu).vote.value, recusal: "keep", methods: ["hands", "paper", "online"], lead: 3 },
  calledBy: "p-chair",
  chair: null,
  observers: "",
  signedOn: null,
  note: "",
  seats,
  items: [item(1), item(2)],
  votes: [],
  proxies: [],
  slips: [],
  scores: [],
  reported: [],
  typed: null,
  typedBy: null,
  correction: null,
  corrections: 0,
  ...given,
});

/** What a panel looks at: the need weighs three times the price, 60 points pass. */
export const panel = {
  criteria: [
    { key: "need", label: { zh: "需求", en: "Need" }, weight: 3 },
    { key: "price", label: { zh: "价格", en: "Price" }, weight: 1 },
  ],
  pass: 60,
};

export const asked = (given: Partial<Correction> = {}): Correction => ({
  n: 1,
  fact: 3,
  target: null,
  field: "amount",
  from: 1,
  to: 2,
  askedBy: "p-asker",
  askedSeq: 9,
  reason: "录入有误",
  paper: "会议纪要原件",
  ...given,
});

/** How a project stands before the council. */
export const itemState = (given: Partial<ItemState> = {}): ItemState => ({
  item: "m.1",
  meeting: "m",
  state: "counted",
  result: "passed",
  members: 16,
  present: 14,
  for: 12,
  against: 2,
  abstain: 0,
  recused: 0,
  score: null,
  meetingState: "ended",
  carried: false,
  meetingAt: moment("2026-06-12T14:30"),
  signedOn: "2026-06-12",
  share: null,
  ...given,
});
