/** A list as its page shows it: what is said of each project, where it hangs, what was objected, how it ended. */
import type { Day, Moment } from "../day.ts";
import type { DueTime } from "../envelope.ts";
import type { PlannedShare } from "../meet/share.ts";
import type { Fen } from "../money.ts";
import type { Channel } from "../policy/policy.ts";
import type { Proof } from "./board.ts";

export interface NoticeRow {
  readonly id: string;
  readonly area: string;
  readonly areaName: string;
  /** Where it hangs, all its channels together. */
  readonly place: string;
  readonly madeOn: Day;
  /** Nothing of a period before every channel is proven. */
  readonly from: Day | null;
  readonly until: Day | null;
  readonly untilAt: Moment | null;
  readonly provisional: boolean;
  readonly projects: number;
  /** After the work: what was delivered. */
  readonly result: boolean;
  /** The notice that it puts right. */
  readonly corrects: string | null;
}

export type NoticeResult = "unopposed" | "upheld" | "corrected" | "left";

/** What is said of a project, as it was fixed; of finished work also what was delivered. */
export interface Published {
  readonly title: string;
  readonly need: string;
  readonly place: string;
  readonly class: string;
  readonly amount: Fen;
  readonly beneficiaries: number;
  readonly contracted: Fen | null;
  readonly supplier: string | null;
  readonly acceptedOn: Day | null;
}
/** How it stands today, field by field. */
export type Standing = Omit<Published, "contracted" | "supplier" | "acceptedOn">;

export interface ListedProject {
  readonly receipt: string;
  readonly code: string | null;
  readonly state: "listed" | "hung" | "running" | "over";
  readonly result: NoticeResult | null;
  readonly endedOn: Day | null;
  readonly from: Day | null;
  readonly until: Day | null;
  /** Its period waits, with so many days left. */
  readonly left: number | null;
  readonly apportioned: boolean;
  /** Of the communities whose councils have each voted on their own. */
  readonly shares: readonly PlannedShare[];
  readonly text: Published;
  /** The beginning of the hash of the fact that fixed it. */
  readonly digest: string;
  readonly now: Standing;
  /** On a corrected notice: what the wrong one said. */
  readonly before: Published | null;
  readonly openObjections: number;
  readonly objections: number;
}

export interface NoticePage extends NoticeRow {
  readonly path: string;
  readonly hungOn: Day | null;
  readonly contact: string;
  readonly reason: string;
  readonly days: number;
  readonly unit: "working" | "calendar";
  readonly channels: readonly Channel[];
  readonly proofs: readonly Proof[];
  readonly listed: readonly ListedProject[];
  /** The corrected notices that put something of it right. */
  readonly correctedBy: readonly { readonly id: string; readonly project: string }[];
}

/** An objection in the report on a notice. */
export interface Heard {
  readonly project: string;
  readonly channel: "online" | "paper";
  readonly named: boolean;
  readonly text: string;
  readonly on: Day;
  readonly due: DueTime | null;
  readonly answer: string | null;
  readonly answeredOn: Day | null;
  readonly upheld: boolean | null;
}

const compared = ["title", "need", "place", "class", "amount", "beneficiaries"] as const;
export type Compared = (typeof compared)[number];

/** What is not as it was published. */
export const differences = (published: Standing, now: Standing): readonly Compared[] =>
  compared.filter((field) => published[field] !== now[field]);
