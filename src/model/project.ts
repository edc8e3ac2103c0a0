/** A project and all that is known of it: what its acts decide on and its page shows. */
import type { Opinions } from "./accept/opinion.ts";
import { type Holding, heldIn } from "./budget/entry.ts";
import type { EntryRef, LineState } from "./budget/line.ts";
import type { Calendar } from "./calendar.ts";
import type { Day, Moment } from "./day.ts";
import type { Fact } from "./draft.ts";
import type { PlannedShare } from "./meet/share.ts";
import type { Fen } from "./money.ts";
import type { Gate } from "./policy/gate.ts";
import { gateOf, type Policy } from "./policy/policy.ts";
import { groupFor, type Matter } from "./policy/way.ts";
import type { Contract } from "./procure/contract.ts";
import type { Near } from "./procure/near.ts";
import type { Origins } from "./procure/origin.ts";
import type { Beside, Package } from "./procure/package.ts";
import type { Entry } from "./procure/pick.ts";
import type { Standing } from "./procure/supplier.ts";
import type { Tender } from "./procure/tender.ts";
import type { HideCode } from "./screen/hide.ts";
import type { Kin } from "./screen/kin.ts";
import type { Stage } from "./stages.ts";
import type { Amendment, Correction, Decision, Intake, ItemState, NoticeState, Objection, Payment, Repin, Signature } from "./standing.ts";

export interface Project {
  readonly receipt: string;
  readonly code: string | null;
  readonly area: string;
  readonly path: string;
  readonly title: string;
  readonly need: string;
  readonly place: string;
  readonly class: string;
  /** Asked by the proposer, then as mended; approved and contracted stand beside it ever after. */
  readonly asked: Fen;
  readonly amount: Fen;
  readonly approved: Fen | null;
  readonly contracted: Fen | null;
  readonly beneficiaries: number;
  /** The amount is a share of a published sum, not a published figure: shown so. */
  readonly apportioned: boolean;
  readonly proposer: string;
  readonly enteredBy: string;
  readonly policy: string;
  readonly public: boolean;
  /** Begun by a named officer before its papers are complete. */
  readonly urgent: boolean;
  /** The day by which the papers of an urgent start must be there. */
  readonly papersUntil: Day | null;
  readonly stage: Stage;
  readonly gate: string | null;
  readonly turn: string;
  /** To whom of the office it was given; whether they still hold it, `assigneeOf` knows. */
  readonly assignee: string | null;
  readonly dueAt: Moment | null;
  readonly dueDay: Day | null;
  readonly dueStart: Day | null;
  readonly dueDays: number;
  readonly dueUnit: "working" | "calendar";
  readonly provisional: boolean;
  /** When whoever's turn it is will be reminded, and when somebody above will be told that it is late. */
  readonly remindAt: Moment | null;
  readonly escalateAt: Moment | null;
  readonly submitted: Moment;
  /** The day of its last happening: nothing on paper may have happened before it. */
  readonly lastOn: Day;
  /** Its place among those that passed and wait for money: the number of the fact by which it passed. */
  readonly passedLeaf: number | null;
  readonly passedOn: Day | null;
  readonly approvedBy: string | null;
  readonly approvedOn: Day | null;
  readonly supplier: string | null;
  readonly contractFrom: Day | null;
  readonly contractUntil: Day | null;
  readonly contractNumber: string | null;
  /** The day of the start order: from it the reports are counted. */
  readonly startedOn: Day | null;
  /** Ended early, and what was done of it is still to be accepted and paid. */
  readonly ending: boolean;
  readonly percent: number;
  readonly round: number;
  readonly acceptedOn: Day | null;
  /** The project in which it goes on. */
  readonly mergedInto: string | null;
  readonly splitFrom: string | null;
  /** The project whose section (标段) it is. */
  readonly partOf: string | null;
  /** The sum of the established project that it came from: with all that came of it, it counts as one. */
  readonly whole: Fen | null;
  /** Why its words are kept from the public for a while. */
  readonly hidden: HideCode | null;
  /** A matter of one household: never for the public. */
  readonly closed: boolean;
  readonly seq: number;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Dossier {
  readonly project: Project;
  readonly policy: Policy;
  readonly calendar: Calendar;
  readonly intake: Intake;
  readonly kin: Kin;
  readonly item: ItemState | null;
  /** What is planned of the lines of the communities that it is for, and what their councils have said of it. */
  readonly shares: readonly PlannedShare[];
  /** By code, the communities whose councils were called for a share of it, also one that has fallen out since. */
  readonly votedIn: Readonly<Record<string, string>>;
  readonly notice: NoticeState | null;
  readonly objections: readonly Objection[];
  readonly decision: Decision | null;
  readonly signatures: readonly Signature[];
  /** slot → the person named to sign in it */
  readonly representatives: Readonly<Record<string, string>>;
  /** The frozen roll of the sitting that passed it: who may sign for the council. */
  readonly roll: readonly string[];
  /** What people say of it after its acceptance. */
  readonly opinions: Opinions;
  readonly payments: readonly Payment[];
  readonly lines: readonly LineState[];
  readonly holdings: readonly Holding[];
  readonly entries: readonly EntryRef[];
  /** The place of the project in the year's public money: how many live there, where counted, and what its projects take, by year. */
  readonly community: { readonly residents: number | null; readonly taken: Readonly<Record<string, Fen>> };
  readonly waitingBefore: number;
  /** The version in force for its place now, where it is not the one that it keeps. */
  readonly newer: { readonly digest: string; readonly id: string; readonly policy: Policy } | null;
  /** Somebody has asked to move it to a later version. */
  readonly repin: Repin | null;
  readonly repins: number;
  readonly correction: Correction | null;
  readonly corrections: number;
  /** A corrected notice that waits for a second person. */
  readonly amendment: Amendment | null;
  readonly amendments: number;
  /** Every fact of the project, oldest first. */
  readonly trail: readonly Fact[];
  readonly suppliers: readonly Standing[];
  /** One after another; at most one of them runs. */
  readonly contracts: readonly Contract[];
  /** How a supplier is looked for now. */
  readonly tender: Tender | null;
  /** While one is looked for: contracts of the same community or place and class. */
  readonly near: readonly Near[];
  /** The package in which it is or was procured. */
  readonly package: Package | null;
  /** While one is looked for: what could be procured together with it, and what the library has of its kind. */
  readonly beside: readonly Beside[];
  readonly library: readonly Entry[];
  /** What it was divided from or united of, and what belongs to it. */
  readonly origins: Origins;
  readonly residents: readonly Named[];
  /** Its sessions that share their day and place with another, and the project of that. */
  readonly twins: readonly { readonly session: number; readonly receipt: string }[];
  readonly lastCode: number;
  readonly initials: { readonly street: string; readonly area: string };
}

export const gateNow = (d: Dossier): Gate | undefined => (d.project.gate === null ? undefined : gateOf(d.policy, d.project.gate));
/** What the conditions of its policy look at: the amount as approved, else as asked and mended. */
export const matterOf = ({ project: p, holdings, lines }: Dossier): Matter => {
  const line = lines.find((one) => holdings.some((each) => each.line === one.line));
  return { class: p.class, amount: p.approved ?? p.amount, urgent: p.urgent, path: p.path, source: line?.source ?? null };
};
/** The places of its acceptance group. */
export const slotsFor = (d: Dossier): readonly string[] => groupFor(d.policy, matterOf(d))?.group ?? [];

export const held = (d: Dossier): Fen => heldIn(d.holdings);
export const committed = (d: Dossier): Fen => d.holdings.reduce((total, one) => total + one.committed, 0);
export const paidOut = (d: Dossier): Fen => d.holdings.reduce((total, one) => total + one.paid, 0);
/** Of a later year's lines: listed, not money. */
export const intended = (d: Dossier): Fen => d.holdings.reduce((total, one) => total + (one.planned?.intended ?? 0), 0);
export const openObjections = (d: Dossier): readonly Objection[] => d.objections.filter((one) => one.answer === null);
/** The period of its notice waits for an answer. */
export const noticeWaits = (d: Dossier): boolean => d.notice?.state === "running" && d.notice.left !== null;
export const openPayment = (d: Dossier): Payment | undefined => d.payments.find((one) => one.paidOn === null && one.rejectedOn === null);
