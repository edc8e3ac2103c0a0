/** A council that can be called, made by hand: two members and a chair, two projects that wait. */
import type { InputOf } from "#model/form.ts";
import type { BodySeat } from "#model/meet/body.ts";
import type { Callable, Candidate, Council } from "#model/meet/council.ts";
import type { callForm } from "#model/meet/forms.ts";
import { perform } from "#workflow/act.ts";
import { call } from "#workflow/meet/call.ts";
import { at, chair, street, streetPath } from "./known.ts";
import { councilOf, luohu } from "./luohu.ts";

export const candidate = (receipt: string, given: Partial<Candidate> = {}): Candidate => ({
  receipt,
  title: receipt,
  lacks: [],
  class: "WORKS",
  change: null,
  share: null,
  panel: null,
  amount: 8_600_000,
  proposer: "p-proposer",
  lastOn: "2026-06-12",
  gate: "council",
  policy: luohu,
  agents: [],
  ...given,
});
export const seatOf = (person: string, given: Partial<BodySeat> = {}): BodySeat => ({
  id: `seat-${person}`,
  person,
  name: person,
  kind: "member",
  term: 1,
  from: "2024-01-01",
  until: null,
  ended: null,
  ...given,
});
export const bodyWith = (seats: readonly BodySeat[], key = "council"): Callable => ({
  id: `${street}/${key}`,
  key,
  rule: councilOf(luohu),
  seats,
});
export const council = (given: Partial<Council> = {}): Council => ({
  area: street,
  areaName: "东晓街道",
  path: streetPath,
  level: "street",
  bodies: [bodyWith([seatOf("p-member-1"), seatOf("p-member-2"), seatOf("p-chair", { kind: "chair" })])],
  urgent: [],
  candidates: [candidate("100000001"), candidate("100000002")],
  ...given,
});
export const input: InputOf<typeof callForm> = {
  area: street,
  body: "东晓街道居民议事会",
  place: "三楼会议室",
  at: "2026-06-18T14:30",
  method: "online",
  projects: ["100000002", "100000001"],
  bodies: [],
  order: [],
  observers: null,
};
export const tries = (given: Partial<typeof input> = {}, known = council(), by = chair) =>
  perform(call, known, by, { ...input, ...given }, at());
