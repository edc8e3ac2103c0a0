/** How an amount is shared out over the lines that a project draws on: in their order, each up to its most, within what is there and the quota. */
import { yearOf } from "../day.ts";
import type { Fen } from "../money.ts";
import type { Policy } from "../policy/policy.ts";
import { available, type Holding, heldIn, quotaSources } from "./entry.ts";
import type { LineState } from "./line.ts";
import { communityOf, quotaOf } from "./quota.ts";

/** What is known of a project that draws on lines. */
export interface Drawing {
  readonly project: { readonly area: string; readonly path: string };
  readonly policy: Pick<Policy, "quota">;
  readonly community: { readonly residents: number | null; readonly taken: Readonly<Record<string, Fen>> };
  readonly holdings: readonly Holding[];
  /** Those on its path, and those that finance has planned for it or that it has drawn on. */
  readonly lines: readonly LineState[];
}
interface Take {
  readonly line: string;
  readonly amount: Fen;
  /** Of a later year whose line does not exist yet: a listed intention, not money. */
  readonly later: boolean;
}
export interface Spread {
  readonly takes: readonly Take[];
  /** How many fen are missing over what the project holds already; 0 when all fits (P8.3). */
  readonly missing: Fen;
}

export function spread(d: Drawing, amount: Fen, day: string): Spread {
  let left = amount;
  const quota = new Map<number, Fen>();
  const takes = sharesOf(d, day).map(({ line, most, state }): Take => {
    const take = Math.min(left, most, state ? heldOn(d, line) + freeOn(d, state, quota) : most);
    left -= take;
    if (state) takeFromQuota(d, state, quota, take - heldOn(d, line));
    return { line, amount: take, later: state === undefined };
  });
  return { takes: takes.filter((one) => one.amount > 0), missing: left };
}

export const missing = (d: Drawing, amount: Fen, day: string): Fen => spread(d, amount, day).missing;

export interface Quota {
  readonly area: string;
  readonly year: number;
  readonly most: Fen;
}
/** What a project takes of a year over what it holds is counted against its community's share, and asserted as it is written. */
export function quotaAt(d: Drawing, amount: Fen, day: string): Quota | null {
  const [first] = sharesOf(d, day);
  return amount <= heldIn(d.holdings) || !first?.state ? null : quotaOfYear(d, first.state.year);
}

export function quotaOfYear(d: Drawing, year: number): Quota | null {
  const most = quotaOf(d.policy, d.community.residents);
  const { area, path } = d.project;
  return most === null || area !== communityOf(path) ? null : { area, year, most };
}

export interface Share {
  readonly line: string;
  readonly most: Fen;
  /** Undefined where the line does not exist yet. */
  readonly state: LineState | undefined;
}

/** As planned by finance; else the line of its hold; else the line of the year of the day it passed or was approved. */
function sharesOf(d: Drawing, day: string): readonly Share[] {
  const stateOf = (line: string) => d.lines.find((one) => one.line === line);
  const planned = d.holdings.flatMap((one) => (one.planned ? [{ ...one.planned, line: one.line }] : []));
  if (planned.length > 0)
    return planned.toSorted((a, b) => a.order - b.order).map(({ line, most }) => ({ line, most, state: stateOf(line) }));
  const line = lineOfProject(d, day);
  return line ? [{ line: line.line, most: Number.MAX_SAFE_INTEGER, state: line }] : [];
}

/** The line of the nearest area that has one in that year; of the year after, where that year is closed. */
export function lineFor(d: Drawing, year: number): LineState | undefined {
  const near = (line: LineState) => d.project.path.split("/").indexOf(line.area);
  const [line] = d.lines.filter((one) => one.year === year && near(one) >= 0).sort((a, b) => near(b) - near(a));
  return line?.closed ? lineFor(d, year + 1) : line;
}

/** The line of its hold, else the line of the year of a day. */
export const lineOfProject = (d: Drawing, day: string): LineState | undefined => {
  const holding = d.holdings.find((one) => one.held + one.committed > 0);
  return holding ? d.lines.find((line) => line.line === holding.line) : lineFor(d, yearOf(day));
};

const holdingOn = (d: Drawing, line: string): Holding | undefined => d.holdings.find((one) => one.line === line);
const heldOn = (d: Drawing, line: string): Fen => holdingOn(d, line)?.held ?? 0;

/** What is free there for the project: not held, committed or paid, nor meant for what was established before, and within the quota. */
export function freeOn(d: Drawing, line: LineState, quota: ReadonlyMap<number, Fen>): Fen {
  const own = holdingOn(d, line.line);
  const intended = line.intended - (own?.planned?.intended ?? 0);
  const free = line.closed ? 0 : Math.max(0, available(line.balance) - intended);
  return quotaSources.includes(line.source) ? Math.min(free, Math.max(0, quotaLeft(d, line.year, quota))) : free;
}

/** What it takes of a line is taken of the year's quota, for the lines that come after. */
export function takeFromQuota(d: Drawing, { source, year }: LineState, quota: Map<number, Fen>, taken: Fen): void {
  if (quotaSources.includes(source)) quota.set(year, quotaLeft(d, year, quota) - taken);
}

/** What the community may still take of a year, over what it has taken. */
function quotaLeft(d: Drawing, year: number, quota: ReadonlyMap<number, Fen>): Fen {
  const most = communityOf(d.project.path) === d.project.area ? quotaOf(d.policy, d.community.residents) : null;
  if (most === null) return Number.MAX_SAFE_INTEGER;
  return quota.get(year) ?? most - (d.community.taken[year] ?? 0);
}
