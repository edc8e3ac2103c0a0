/**
 * A sheet of paper that people sign. What is printed on it says which facts it shows: the last of them, by its number and hash.
 * That is its code too, so nothing has to be kept when a sheet is printed, and a photo of it finds its way back.
 */
import type { Day, Moment } from "../day.ts";

export const sheetKinds = ["minutes", "attendance", "poster", "decision", "contract", "transfer"] as const;
export type SheetKind = (typeof sheetKinds)[number];

/** The last fact that a sheet shows. */
export interface Version {
  readonly leaf: number;
  readonly hash: string;
  readonly on: Day;
}
/** What a code says: which sheet of what, showing which fact last. */
export interface SheetRef {
  readonly kind: SheetKind;
  readonly id: string;
  readonly leaf: number;
  /** The beginning of the fact's hash. */
  readonly mark: string;
}

const letters = { minutes: "m", attendance: "a", poster: "p", decision: "d", contract: "c", transfer: "t" } as const satisfies Record<
  SheetKind,
  string
>;
const markLength = 12;

/** Twelve digits of the hash: what a reader of the paper can compare. */
export const markOf = ({ hash }: Pick<Version, "hash">): string => hash.slice(0, markLength);
export const sheetCode = (kind: SheetKind, id: string, version: Pick<Version, "leaf" | "hash">): string =>
  `${letters[kind]}-${id}-${version.leaf}-${markOf(version)}`;

/** `m-k7w2hq9xbd-1204-3f9a1c20b7de`; undefined when it is no such code. */
export function readSheetCode(code: string): SheetRef | undefined {
  const [, letter, id, leaf, mark] = /^([mapdct])-([a-z0-9]{1,20})-(\d{1,12})-([0-9a-f]{12})$/.exec(code) ?? [];
  const kind = sheetKinds.find((one) => letters[one] === letter);
  return kind && id && leaf && mark ? { kind, id, leaf: Number(leaf), mark } : undefined;
}

/** The subject whose sheet it is. */
export const aboutOf = ({ kind, id }: Pick<SheetRef, "kind" | "id">): string => `${subjects[kind]}:${id}`;
const subjects = {
  minutes: "meeting",
  attendance: "meeting",
  poster: "notice",
  decision: "approval",
  contract: "project",
  transfer: "project",
} as const;

/** What an approving body had before it, and what a contract says in full, is for staff, as its page is. */
export const isForStaff = ({ kind }: Pick<SheetRef, "kind">): boolean => kind === "decision" || kind === "contract";

/** A place on it to sign: an office, a person, or the seal. */
export interface Place {
  readonly key: string;
  readonly name: string | null;
}
export const offices = {
  minutes: ["chair", "recorder", "witness"],
  attendance: [],
  poster: [],
  decision: ["preparer", "approver"],
  contract: ["partyA", "partyB"],
  transfer: ["handler"],
} as const satisfies Record<SheetKind, readonly string[]>;
export const seal = "seal";

/** A signed sheet that came back, until and after a second person has looked at it. */
export interface Lodging {
  readonly sheet: string;
  readonly n: number;
  readonly kind: SheetKind;
  readonly files: readonly string[];
  readonly signed: readonly string[];
  readonly note: string;
  readonly happened: Day;
  readonly lodgedBy: string;
  readonly lodgedAt: Moment;
  readonly state: "lodged" | "confirmed" | "rejected";
  readonly decidedBy: string | null;
  readonly reason: string | null;
}

/** A sheet and all that is known of it: what it is of, whether it still says what stands, what came back. */
export interface PaperSheet {
  readonly code: string;
  readonly kind: SheetKind;
  readonly about: string;
  readonly area: string;
  readonly path: string;
  readonly areaName: string;
  readonly title: string;
  readonly printed: Version;
  /** Facts since, that a sheet printed now would show. */
  readonly newer: number;
  readonly places: readonly Place[];
  readonly lodgings: readonly Lodging[];
}

export const waiting = ({ lodgings }: Pick<PaperSheet, "lodgings">): Lodging | undefined => lodgings.find((one) => one.state === "lodged");
export const onFile = ({ lodgings }: Pick<PaperSheet, "lodgings">): Lodging | undefined =>
  lodgings.find((one) => one.state === "confirmed");
