/**
 * The clock is an actor: it performs what is due and nobody presses. A bounded number of acts; what is left waits for the next tick.
 * Called after every commit for what that commit made due, and by cron as the safety net.
 */
import type { Draft } from "#model/draft.ts";
import type { Hand } from "#model/hand.ts";
import { clock } from "#model/people/roles.ts";
import { idOf, type Subject } from "#model/subject.ts";
import { book } from "#store/budget/book.ts";
import { type Answer, change } from "#store/change.ts";
import { dueNow, type Nudge, putOff } from "#store/heads.ts";
import type { Db } from "#store/home.ts";
import { keeping } from "#store/keep/know.ts";
import { applied, solicited } from "#store/library/solicitations.ts";
import { sitting } from "#store/meet/know.ts";
import { holdersOver } from "#store/open/holders.ts";
import { dossier } from "#store/propose/dossier.ts";
import { map, type Reading, together } from "#store/read.ts";
import { clearLine } from "#workflow/budget/yearEnd.ts";
import { warnOfEnd } from "#workflow/keep/expire.ts";
import { applicationMoves, solicitationMoves } from "#workflow/library/enter.ts";
import { sittingMoves } from "#workflow/meet/count.ts";
import { remind } from "#workflow/open/remind.ts";
import { settle } from "#workflow/settle.ts";

const most = 100;

/** Does what is due, and what that makes due, up to a bound. Returns how many subjects it looked at. */
export async function tick(db: Db, now: () => number, nudges: readonly Nudge[]): Promise<number> {
  const waiting = [...nudges];
  const seen = new Set<string>();
  let done = 0;
  for (let nudge = waiting.shift(); nudge && done < most; nudge = waiting.shift()) {
    const key = `${nudge.subject} ${nudge.at}`;
    if (seen.has(key)) continue;
    seen.add(key);
    done++;
    const answer = await look(db, now, nudge).catch((error: unknown) => setAside(db, nudge, now(), error));
    if ("due" in answer) waiting.push(...answer.due);
  }
  return done;
}

const aWhile = 300_000;

/** A bug in one project stops neither the others nor the act of whoever came by: it is told in the log and tried again in a while. */
async function setAside(db: Db, nudge: Nudge, now: number, error: unknown): Promise<Answer> {
  console.error(JSON.stringify({ clock: nudge.subject, error: String(error) }));
  await putOff(db, nudge, now + aWhile);
  return { facts: [], answer: null, due: [] };
}

/** Cron's own round: what is due now, oldest first. */
export const round = async (db: Db, now: () => number): Promise<number> => tick(db, now, await dueNow(db, now(), most));

function look(db: Db, now: () => number, nudge: Nudge): Promise<Answer> {
  const id = idOf(nudge.subject);
  if (nudge.subject.startsWith("meeting:")) return due(db, now, nudge, `meeting:${id}`, sitting(db, id), sittingMoves);
  if (nudge.subject.startsWith("solicitation:"))
    return due(db, now, nudge, `solicitation:${id}`, solicited(db, id, now()), solicitationMoves);
  if (nudge.subject.startsWith("application:")) return due(db, now, nudge, `application:${id}`, applied(db, id, now()), applicationMoves);
  if (nudge.subject.startsWith("line:")) return due(db, now, nudge, `line:${id}`, book(db, id), clearLine);
  if (nudge.subject.startsWith("work:")) {
    const work = map(
      together({ work: keeping(db, id, now()), holders: holdersOver(db, id) }),
      ({ work, holders }) => work && { work, holders },
    );
    return due(db, now, nudge, `work:${id}`, work, ({ work, holders }, hand) => warnOfEnd(work, holders, hand));
  }
  const know = map(together({ d: dossier(db, id, now()), holders: holdersOver(db, id) }), ({ d, holders }) => d && { d, holders });
  return due(db, now, nudge, `project:${id}`, know, ({ d, holders }, hand) => {
    const moves = settle(d, hand);
    return moves.length > 0 ? moves : remind(d, holders, hand);
  });
}

const due = <K>(
  db: Db,
  now: () => number,
  nudge: Nudge,
  subject: Subject,
  know: Reading<K | undefined>,
  moves: (known: K, hand: Hand) => readonly Draft[],
): Promise<Answer> => change(db, { who: clock, now, writes: [subject], reads: ["calendar"], know, settle: moves, decide: () => [], nudge });
