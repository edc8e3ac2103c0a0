/** Machine twins: the glossary's names, fen as integers, times in ISO 8601 with offset, nobody's name. */
import { stamp } from "#model/day.ts";
import type { Fact } from "#model/draft.ts";
import type { ProjectRow } from "#model/lists.ts";
import { paidFor } from "#model/pay/due.ts";
import type { Dossier } from "#model/project.ts";
import { transfersOf } from "#model/screen/transfer.ts";

const time = (at: number | null): string | null => (at === null ? null : stamp(at));

/** The public number by which it is found: that of the project, from its establishment on; before that the receipt's, which stays good. */
const numberOf = ({ code, receipt }: { readonly code: string | null; readonly receipt: string }): string => code ?? receipt;

export const rowJson = (row: ProjectRow) => ({
  receipt: row.receipt,
  code: numberOf(row),
  title: row.title,
  class: row.class,
  content: row.content,
  area: row.area,
  area_name: row.areaName,
  stage: row.stage,
  turn: row.turn,
  amount: row.amount,
  approved: row.approved,
  apportioned: row.apportioned,
  due: time(row.dueAt),
  provisional: row.provisional,
  submitted: time(row.submitted),
  year: row.year,
});

export function projectJson(d: Dossier, areaName: string) {
  const { project: p } = d;
  return {
    receipt: p.receipt,
    code: numberOf(p),
    title: p.title,
    need: p.need,
    place: p.place,
    class: p.class,
    content: d.intake.content,
    area: p.area,
    area_name: areaName,
    beneficiaries: p.beneficiaries,
    stage: p.stage,
    gate: p.gate,
    turn: p.turn,
    due: time(p.dueAt),
    provisional: p.provisional,
    submitted: time(p.submitted),
    policy: p.policy,
    apportioned: p.apportioned,
    side: d.intake.side,
    money: {
      asked: p.asked,
      amount: p.amount,
      approved: p.approved,
      contracted: p.contracted,
      paid: paidFor(d),
    },
    lines: d.holdings,
    shares: d.shares.map(({ area, name, most, vote }) => ({
      area,
      area_name: name,
      most,
      voted: vote?.amount ?? null,
      result: vote?.result ?? null,
      meeting: vote?.meeting ?? null,
    })),
    merged_into: p.mergedInto,
    split_from: p.splitFrom,
    ...kinJson(d),
    transfers: transfersJson(d),
    trail: d.trail.map(factJson),
  };
}

/** Where it came from, with the votes that it rests on, and in what it is done. */
const kinJson = ({ project: p, kin, origins }: Dossier) => ({
  part_of: p.partOf,
  from: kin.from.map(({ receipt }) => receipt),
  votes: origins.votes.map(({ project, meeting, at, change }) => ({ project, meeting, at: stamp(at), change: change !== null })),
  sections: origins.sections.map((one) => ({
    ...{ receipt: one.receipt, code: one.code, title: one.title, stage: one.stage },
    ...{ approved: one.approved, contracted: one.contracted, accepted_on: one.acceptedOn },
  })),
});

/** What may be known of a place before its words are public. */
export const closedJson = ({ project: p, ...d }: Dossier) => ({
  receipt: p.receipt,
  stage: p.stage,
  turn: p.turn,
  due: time(p.dueAt),
  submitted: time(p.submitted),
  transfers: transfersJson(d),
});

/** The channel that it was transferred to is named to everybody (P3.3). */
const transfersJson = (d: Pick<Dossier, "trail">) =>
  transfersOf(d).map(({ office, sentOn, due, repliedOn, outcome }) => ({ office, sent_on: sentOn, due, replied_on: repliedOn, outcome }));

/** A fact without its texts and without the ids of people. */
export function factJson({ seq, kind, envelope: e }: Fact) {
  return {
    seq,
    kind,
    role: e.role,
    at: stamp(e.at),
    on: e.on,
    stage: e.to?.stage ?? null,
    amounts: (e.entries ?? []).map(({ line, kind: entry, amount }) => ({ line, kind: entry, amount })),
  };
}
