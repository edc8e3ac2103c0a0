/** The kinds of ledger entries and the balances that every entry carries (`migrations/0002_ledger.sql` holds the same table). */
import type { Fen } from "../money.ts";

export const entryKinds = [
  "APPROPRIATE",
  "WITHDRAW",
  "HOLD",
  "RELEASE",
  "COMMIT",
  "DECOMMIT",
  "PAY",
  "REFUND",
  "LAPSE",
  "CARRY_OUT",
  "CARRY_IN",
] as const;
export type EntryKind = (typeof entryKinds)[number];

export interface Balance {
  readonly appropriated: Fen;
  readonly carriedIn: Fen;
  readonly carriedOut: Fen;
  readonly held: Fen;
  readonly committed: Fen;
  readonly paid: Fen;
  readonly lapsed: Fen;
}
export const empty: Balance = { appropriated: 0, carriedIn: 0, carriedOut: 0, held: 0, committed: 0, paid: 0, lapsed: 0 };

/** P8.2: 可立项余额 */
export const available = (b: Balance): Fen => b.appropriated + b.carriedIn - b.held - b.committed - b.paid - b.lapsed - b.carriedOut;
export const used = (b: Balance): Fen => b.held + b.committed + b.paid;

export const sum = (parts: readonly Balance[]): Balance =>
  parts.reduce(
    (total, part) => ({
      appropriated: total.appropriated + part.appropriated,
      carriedIn: total.carriedIn + part.carriedIn,
      carriedOut: total.carriedOut + part.carriedOut,
      held: total.held + part.held,
      committed: total.committed + part.committed,
      paid: total.paid + part.paid,
      lapsed: total.lapsed + part.lapsed,
    }),
    empty,
  );

/** What an act asks the ledger to write; the balances are computed by the database as it writes. */
export interface Posting {
  readonly line: string;
  readonly kind: EntryKind;
  readonly holder: string | null;
  readonly amount: Fen;
  /** The number of the entry on the same line that this one takes back (红字冲销). */
  readonly reverses?: number;
}

/** A project's share of one line. The line of a share that is planned for a later year need not exist yet. */
export interface Holding {
  readonly line: string;
  readonly year: number;
  readonly ceiling: Fen;
  readonly held: Fen;
  readonly committed: Fen;
  readonly paid: Fen;
  /** Where finance has said how much of which line, in which order. */
  readonly planned: { readonly order: number; readonly most: Fen; readonly intended: Fen } | null;
}

export const heldIn = (holdings: readonly Pick<Holding, "held">[]): Fen => holdings.reduce((total, one) => total + one.held, 0);

/** What finance has planned of the lines for which this holds. */
export const plannedOn = (holdings: readonly Pick<Holding, "line" | "planned">[], holds: (line: string) => boolean): Fen =>
  holdings.reduce((sum, { line, planned }) => sum + (holds(line) ? (planned?.most ?? 0) : 0), 0);

/** Sources by fiscal purpose: half from the city and half from the district, or both in one special fund; the street's own; others'. */
export const sources = ["special", "city", "district", "incentive", "street", "donation", "residents"] as const;
type Source = (typeof sources)[number];
/** Public money that a community's quota is a share of. */
export const quotaSources: readonly string[] = ["special", "city", "district"] satisfies readonly Source[];

/** `2026-440303009-special`: a fiscal year, an area, a source. */
export const lineId = (year: number, area: string, source: string): string => `${year}-${area}-${source}`;
export function lineParts(line: string): { readonly year: number; readonly area: string; readonly source: string } {
  const [year = "", area = "", source = ""] = line.split("-");
  return { year: Number(year), area, source };
}
/** The line of the same area and source, a year on. */
export const nextLine = (line: string): string => {
  const { year, area, source } = lineParts(line);
  return lineId(year + 1, area, source);
};
