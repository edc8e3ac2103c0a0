/** The parts of a project's dossier: where it stands before the council, the board, the approving body, the acceptance group and the ledger. */

import type { Day, Moment } from "./day.ts";
import type { DueTime } from "./envelope.ts";
import type { Template } from "./library/template.ts";
import type { MeetingState } from "./meet/method.ts";
import type { Result, Tally } from "./meet/tally.ts";
import type { Fen } from "./money.ts";
import type { Alike } from "./propose/alike.ts";
import type { Grid } from "./propose/grid.ts";
import type { Said } from "./propose/side.ts";

export interface ItemState {
  readonly item: string;
  readonly meeting: string;
  readonly state: "listed" | "open" | "closed" | "counted";
  readonly result: Result | null;
  /** What a panel gave, in hundredths of a point. */
  readonly score: number | null;
  readonly members: number;
  readonly present: number;
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  readonly recused: number;
  readonly meetingState: MeetingState;
  /** Its result has reached the project. */
  readonly carried: boolean;
  readonly meetingAt: Moment;
  readonly signedOn: Day | null;
  /** The area whose share it was; null where the whole project was voted on. */
  readonly share: string | null;
}

export interface SurveyRef {
  readonly id: string;
  readonly title: string;
  readonly answers: number;
}

/** What belongs to a project from before its screening. */
export interface Intake extends Said {
  /** What it is about: a code of the policy's tree of contents; null where nobody said. */
  readonly content: string | null;
  /** The grid of its community, where it is known; and all of them. */
  readonly grid: string | null;
  readonly grids: readonly Grid[];
  /** How many wishes it answers. */
  readonly wishes: number;
  /** Residents who need it too: online, and on paper that two people have checked. */
  readonly supporters: number;
  readonly paper: number;
  /** Does who asks support it? Null where nobody asks, or they never have. */
  readonly mine: boolean | null;
  /** The call that it was asked for in. */
  readonly call: {
    readonly id: string;
    readonly title: string;
    readonly from: Day;
    readonly classes: readonly string[];
    readonly editing: number;
    readonly questions: string;
  } | null;
  /** The standard project that it was ordered from, in its version. */
  readonly standard: (Template & { readonly id: string; readonly version: number }) | null;
  /** The need survey that it rests on. */
  readonly survey: SurveyRef | null;
  /** While it is screened: the surveys of its place that it can rest on. */
  readonly surveys: readonly SurveyRef[];
  /** While it is screened: what it may repeat. */
  readonly alike: readonly Alike[];
}

/** `listed`: not yet on all its channels; `hung`: on all of them; `running`: the project's own period has begun. */
export interface NoticeState {
  readonly notice: string;
  readonly state: "listed" | "hung" | "running" | "over";
  readonly contact: string;
  readonly hungOn: Day | null;
  readonly from: Day | null;
  /** Of this project: it may have waited while the others on the list went on. */
  readonly until: Day | null;
  readonly provisional: boolean;
  /** The days that are left of a period that waits. */
  readonly left: number | null;
}

export interface Objection {
  readonly objection: string;
  readonly notice: string;
  /** Nobody, where it came on paper or without a name. */
  readonly person: string | null;
  readonly channel: "online" | "paper";
  readonly named: boolean;
  readonly sender: string;
  readonly text: string;
  readonly at: Moment;
  readonly on: Day;
  readonly due: DueTime | null;
  readonly answer: string | null;
  readonly answeredOn: Day | null;
  readonly upheld: boolean | null;
}

/** Another wording for what hangs wrong: asked for by one person, published anew by another. */
export interface Amendment {
  readonly n: number;
  readonly notice: string;
  readonly title: string;
  readonly need: string;
  readonly place: string;
  readonly beneficiaries: number;
  readonly contact: string;
  readonly reason: string;
  readonly askedBy: string;
  readonly askedSeq: number;
}

export interface Signature {
  readonly round: number;
  readonly slot: string;
  readonly person: string | null;
  readonly verdict: "pass" | "minor" | "fault" | "absent";
  readonly note: string;
}

export interface Payment {
  readonly n: number;
  readonly contract: number;
  readonly amount: Fen;
  readonly invoice: string;
  /** What the invoice says in all, and of which day it is. */
  readonly price: Fen;
  readonly invoicedOn: Day;
  readonly final: boolean;
  readonly requestedBy: string;
  readonly releasedBy: string | null;
  readonly releasedOn: Day | null;
  readonly paidOn: Day | null;
  readonly voucher: string | null;
  /** Since when it waits for the cash of its line; how often the bank has sent it back. */
  readonly waitsSince: Day | null;
  readonly rejectedOn: Day | null;
  readonly bounced: number;
}

export interface Decision {
  readonly approval: string;
  readonly document: string;
  readonly on: Day;
  readonly confirmedBy: string;
  readonly confirmedAt: Moment;
  readonly preparedBy: string;
  readonly delegateOf: string | null;
  readonly decision: "agree" | "return" | "refuse";
  readonly amount: Fen;
  readonly gate: string | null;
  readonly code: string | null;
  readonly reason: string;
}

export interface Correction {
  readonly n: number;
  readonly fact: number;
  readonly target: string | null;
  readonly field: "amount" | "class" | "on" | "attendance" | "tally";
  readonly from: string | number | Tally;
  readonly to: string | number | Tally;
  readonly askedBy: string;
  readonly askedSeq: number;
  readonly reason: string;
  readonly paper: string;
}

/** A move to a later version of the rules that a second person has to confirm. */
export interface Repin {
  readonly n: number;
  readonly policy: string;
  readonly askedBy: string;
}
