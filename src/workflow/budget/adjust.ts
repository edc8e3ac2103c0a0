/**
 * The money of an established project is made more or less, line by line. What is more is taken in the order of the lines, each up to its most;
 * what is less goes back from the last. What is intended for a later year stays an intention: it counts as there, and is never committed before its line.
 */
import type { Holding, Posting } from "#model/budget/entry.ts";
import { freeOn, lineFor, type Quota, quotaOfYear, type Share, type Spread, takeFromQuota } from "#model/budget/spread.ts";
import { type Day, yearOf } from "#model/day.ts";
import type { Fen } from "#model/money.ts";
import type { Dossier } from "#model/project.ts";
import { commitShare, decommit, inOrder } from "./money.ts";

export interface Adjusted extends Spread {
  readonly entries: readonly Posting[];
  readonly quota: Quota | null;
}

/** `takes` are what the project then has on each line that moves, and what is then intended for it. */
export function raise(d: Dossier, amount: Fen, today: Day): Adjusted {
  let left = amount;
  const quota = new Map<number, Fen>();
  const parts = linesOf(d, today).map(({ line, most, state, has, intended }) => {
    const room = most - has - intended;
    const part = Math.max(0, Math.min(left, room, state ? freeOn(d, state, quota) - intended : room));
    left -= part;
    if (state) takeFromQuota(d, state, quota, part);
    return { line, part, amount: (state ? has : intended) + part, later: state === undefined, year: state?.year };
  });
  const moved = parts.filter(({ part }) => part > 0);
  const year = moved.find((one) => one.year !== undefined)?.year;
  return {
    takes: moved.map(({ line, amount: most, later }) => ({ line, amount: most, later })),
    missing: left,
    entries: moved.flatMap(({ line, part, later }) => (later ? [] : commitShare(d, line, part))),
    quota: year === undefined ? null : quotaOfYear(d, year),
  };
}

export function lower(d: Dossier, amount: Fen): Adjusted {
  let left = amount;
  const backwards = inOrder(d)
    .toReversed()
    .map((one) => {
      const dropped = Math.min(intendedOn(one), left);
      const back = Math.min(one.committed, left - dropped);
      left -= dropped + back;
      return { ...one, back, dropped };
    });
  return {
    takes: backwards
      .filter(({ dropped }) => dropped > 0)
      .map((one) => ({ line: one.line, amount: intendedOn(one) - one.dropped, later: true })),
    missing: 0,
    entries: decommit(
      d,
      backwards.reduce((total, { back }) => total + back, 0),
    ),
    quota: null,
  };
}

const intendedOn = (one: Holding | undefined): Fen => one?.planned?.intended ?? 0;

type Drawn = Share & { readonly has: Fen; readonly intended: Fen };

/** Those it has money on and those that finance has planned; where all of them are closed, the one that is open now. */
function linesOf(d: Dossier, today: Day): readonly Drawn[] {
  const own = d.holdings
    .filter((one) => one.planned || one.committed + one.paid > 0)
    .toSorted((a, b) => (a.planned?.order ?? 0) - (b.planned?.order ?? 0))
    .map(({ line, planned }) => drawn(d, line, planned?.most));
  const over = own.every(({ state }) => state?.closed);
  const next = over ? lineFor(d, yearOf(today)) : undefined;
  return next ? [...own, drawn(d, next.line)] : own;
}

function drawn(d: Dossier, line: string, most: Fen = Number.MAX_SAFE_INTEGER): Drawn {
  const own = d.holdings.find((one) => one.line === line);
  const state = d.lines.find((one) => one.line === line);
  return { line, most, state, has: own ? own.held + own.committed + own.paid : 0, intended: intendedOn(own) };
}
