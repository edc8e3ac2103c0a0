/** A call to social organisations (入库征集) with what was sent in, and who comes into the library by it. */
import type { Calendar } from "../calendar.ts";
import type { Day, Moment } from "../day.ts";
import type { MeetingState } from "../meet/method.ts";
import type { Result } from "../meet/tally.ts";
import type { LibraryRules, Ties } from "../policy/library.ts";
import type { Policy } from "../policy/policy.ts";
import type { SupplierKind } from "../procure/kind.ts";
import { months } from "../procure/supplier.ts";
import type { Named } from "../project.ts";
import { type Condition, conditions, type UnfitReason } from "./named.ts";
import type { Template } from "./template.ts";

export interface Asks {
  readonly kinds: readonly SupplierKind[];
  readonly age: number;
  readonly staff: number;
  readonly office: number;
  readonly rating: number;
}
export interface Solicitation {
  readonly id: string;
  readonly area: string;
  readonly areaName: string;
  readonly path: string;
  readonly title: string;
  readonly sought: string;
  readonly classes: readonly string[];
  readonly from: Day;
  readonly until: Day;
  readonly opens: Moment;
  readonly closes: Moment;
  /** How many come in at most; null where all do that have enough points. */
  readonly places: number | null;
  readonly asks: Asks;
  readonly panel: string;
  readonly ties: Ties;
  readonly state: "open" | "closed" | "announced" | "ended";
  readonly announcedOn: Day | null;
  /** Until when its result hangs. */
  readonly resultUntil: Day | null;
  readonly resultAt: Moment | null;
}

export type ApplicationState = "sent" | "returned" | "qualified" | "unfit" | "scored" | "admitted" | "missed" | "entered" | "forgone";
/** What was said against a result, until somebody has answered it. */
export interface Contest {
  readonly id: string;
  readonly text: string;
  readonly person: string;
  readonly answer: string | null;
  readonly upheld: boolean | null;
}
/** Its last sitting. */
export interface Assessment {
  readonly item: string;
  readonly meeting: string;
  readonly state: string;
  readonly result: Result | null;
  readonly score: number | null;
  readonly scorers: number;
  readonly meetingState: MeetingState;
  readonly carried: boolean;
}
export interface Application {
  readonly id: string;
  /** The number of the fact by which it was first sent: who was first. */
  readonly leaf: number;
  readonly supplier: string;
  readonly supplierName: string;
  readonly type: SupplierKind;
  readonly founded: Day | null;
  readonly rating: number | null;
  /** Suspended, or found on a list of the dishonest. */
  readonly barred: boolean;
  readonly template: Template;
  readonly staff: number;
  readonly office: number;
  readonly channel: "online" | "counter" | "paper";
  readonly contact: string;
  readonly by: string;
  readonly sentAt: Moment;
  readonly state: ApplicationState;
  readonly code: UnfitReason | null;
  readonly note: string;
  readonly returnedUntil: Day | null;
  readonly returnedAt: Moment | null;
  readonly score: number | null;
  readonly passed: boolean | null;
  readonly rank: number | null;
  readonly sitting: Assessment | null;
  readonly contests: readonly Contest[];
}
export interface Solicited {
  readonly call: Solicitation;
  readonly path: string;
  readonly policy: Policy;
  readonly calendar: Calendar;
  readonly applications: readonly Application[];
  /** The names of all that are registered. */
  readonly suppliers: readonly Named[];
}
export interface Applied extends Solicited {
  readonly application: Application;
}
/** What is known before a call is opened. */
export interface Opening {
  readonly area: string;
  readonly path: string;
  readonly level: string;
  readonly policy: Policy;
  readonly digest: string;
  readonly calendar: Calendar;
}

/** An organisation has one application in a call: sent again it takes the place of the one before. */
export const applicationId = (call: string, supplier: string): string => `${call}-${supplier}`;

export const asksOf = ({ kinds, age, staff, office, rating }: LibraryRules): Asks => ({
  kinds: kinds.value,
  age: age.value,
  staff: staff.value,
  office: office.value,
  rating: rating.value,
});

export const isRunning = ({ state, opens, closes }: Pick<Solicitation, "state" | "opens" | "closes">, now: Moment): boolean =>
  state === "open" && opens <= now && now <= closes;

type Applicant = Pick<Application, "type" | "founded" | "rating" | "barred" | "staff" | "office">;
/** What it asks and an applicant has not, on the last day of the call. */
export function unmet({ asks, until }: Pick<Solicitation, "asks" | "until">, one: Applicant): readonly Condition[] {
  const met: Readonly<Record<Condition, boolean>> = {
    kind: asks.kinds.includes(one.type),
    standing: !one.barred,
    age: asks.age === 0 || (one.founded !== null && months(one.founded, until) >= asks.age),
    staff: one.staff >= asks.staff,
    office: one.office >= asks.office,
    rating: (one.rating ?? 0) >= asks.rating,
  };
  return conditions.filter((each) => !met[each]);
}

/** Still to be checked, mended or scored. */
export const undecided = (applications: readonly Application[]): readonly Application[] =>
  applications.filter(({ state }) => state === "sent" || state === "returned" || state === "qualified");

/** May its applicant still mend it? */
export const isMendable = ({ state, returnedAt }: Pick<Application, "state" | "returnedAt">, now: Moment): boolean =>
  state === "returned" && returnedAt !== null && now <= returnedAt;

export const openContest = ({ contests }: Pick<Application, "contests">): Contest | undefined =>
  contests.find((one) => one.answer === null);
/** Its result hangs, and may be spoken against. */
export const isHanging = ({ state, resultAt }: Pick<Solicitation, "state" | "resultAt">, now: Moment): boolean =>
  state === "announced" && resultAt !== null && now <= resultAt;
