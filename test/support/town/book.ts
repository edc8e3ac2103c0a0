/** The ledger told a second time: every balance from the entries alone, by a table of its own. */
import { expect } from "vitest";
import { available, type EntryKind } from "#model/budget/entry.ts";
import { stages } from "#model/stages.ts";
import { book } from "#store/budget/book.ts";
import type { Db } from "#store/home.ts";
import { fetch } from "#store/read.ts";
import { rows } from "../suites/home.ts";

interface Entry {
  readonly line: string;
  readonly kind: EntryKind;
  readonly holder: string | null;
  readonly amount: number;
  readonly sign: number;
  readonly reverses: number | null;
  readonly subject: string;
  readonly seq: number;
  readonly appropriated: number;
  readonly carried_in: number;
  readonly carried_out: number;
  readonly lapsed: number;
  readonly held: number;
  readonly committed: number;
  readonly paid: number;
  readonly h_held: number;
  readonly h_committed: number;
  readonly h_paid: number;
}
type Parts = Record<"appropriated" | "carriedIn" | "carriedOut" | "held" | "committed" | "paid" | "lapsed", number>;
const none: Parts = { appropriated: 0, carriedIn: 0, carriedOut: 0, held: 0, committed: 0, paid: 0, lapsed: 0 };

/** Only the kinds that the engine writes yet: another one is a new row here, thought of anew. */
const effect: Partial<Record<EntryKind, Partial<Parts>>> = {
  APPROPRIATE: { appropriated: 1 },
  WITHDRAW: { appropriated: -1 },
  HOLD: { held: 1 },
  RELEASE: { held: -1 },
  COMMIT: { held: -1, committed: 1 },
  DECOMMIT: { committed: -1 },
  PAY: { committed: -1, paid: 1 },
  REFUND: { paid: -1 },
  LAPSE: { lapsed: 1 },
  CARRY_OUT: { carriedOut: 1 },
  CARRY_IN: { carriedIn: 1 },
};
const after = (before: Parts, { kind, amount, sign }: Entry): Parts => {
  const moves = effect[kind];
  if (!moves) throw new Error(`nobody knows what ${kind} does`);
  const moved = (part: keyof Parts) => before[part] + sign * amount * (moves[part] ?? 0);
  return {
    appropriated: moved("appropriated"),
    carriedIn: moved("carriedIn"),
    carriedOut: moved("carriedOut"),
    held: moved("held"),
    committed: moved("committed"),
    paid: moved("paid"),
    lapsed: moved("lapsed"),
  };
};

/** P8.1 I1–I5, P8.2: entry by entry, for each line and each holder. */
export async function expectBooks(db: Db): Promise<void> {
  const lines = new Map<string, Parts>();
  const holders = new Map<string, Parts>();
  const ceilings = new Map(
    (await rows<{ holder: string; line: string; ceiling: number }>(db, "SELECT * FROM allocations")).map((one) => [
      `${one.holder} ${one.line}`,
      one.ceiling,
    ]),
  );
  for (const entry of await rows<Entry & Record<string, never>>(db, "SELECT * FROM entries ORDER BY line, n")) {
    const stands = after(lines.get(entry.line) ?? none, entry);
    lines.set(entry.line, stands);
    const { appropriated, carried_in: carriedIn, carried_out: carriedOut, held, committed, paid, lapsed } = entry;
    expect({ appropriated, carriedIn, carriedOut, held, committed, paid, lapsed }, "I4").toEqual(stands);
    expect(Math.min(...Object.values(stands)), "I3").toBeGreaterThanOrEqual(0);
    expect(held + committed + paid + lapsed + carriedOut, "I1").toBeLessThanOrEqual(appropriated + carriedIn);
    if (entry.holder === null) continue;
    const share = `${entry.holder} ${entry.line}`;
    const has = after(holders.get(share) ?? none, entry);
    holders.set(share, has);
    expect([entry.h_held, entry.h_committed, entry.h_paid], "I4").toEqual([has.held, has.committed, has.paid]);
    expect(Math.min(has.held, has.committed, has.paid), "I3").toBeGreaterThanOrEqual(0);
    expect(has.held + has.committed + has.paid, "I2").toBeLessThanOrEqual(ceilings.get(share) ?? 0);
  }
  for (const [line, { appropriated, carriedIn, carriedOut, held, committed, paid, lapsed }] of lines) {
    const of = [...holders].filter(([share]) => share.endsWith(` ${line}`)).map(([, has]) => has);
    const sum = (part: keyof Parts) => of.reduce((total, has) => total + has[part], 0);
    expect([sum("held"), sum("committed"), sum("paid")], "I5").toEqual([held, committed, paid]);
    const figures = await rows(
      db,
      "SELECT coalesce(sum(held), 0) AS held, coalesce(sum(committed), 0) AS committed, coalesce(sum(paid), 0) AS paid FROM figures WHERE line = ?",
      line,
    );
    expect(figures, "figures").toMatchObject([{ held, committed, paid }]);
    const known = await fetch(db, book(db, line));
    expect(known && available(known.line.balance), "P8.2").toBe(appropriated + carriedIn - held - committed - paid - lapsed - carriedOut);
  }
}

/** P9.8: what has ended holds nothing, and let go of all of it in the write by which it ended; what was overpaid may still come back. One commitment stands for each established project, one for each change that added to it, for each later share, for each year into which it went, and for each line with which it was founded. */
export async function expectEnds(db: Db): Promise<void> {
  const projects = await rows<{ receipt: string; stage: keyof typeof stages; more: number; established: number; ended: number | null }>(
    db,
    `SELECT receipt, stage, (SELECT count(*) FROM facts, json_each(body, '$.entries') e
        WHERE subject = 'project:' || receipt AND kind IN ('changed', 'supplemented', 'carried', 'share_committed', 'founded') AND e.value ->> 'kind' = 'COMMIT') AS more, (SELECT count(*) FROM facts WHERE subject = 'project:' || receipt AND kind = 'established') AS established,
      (SELECT iif(body ->> '$.to.gate' IS NULL AND (body ->> '$.to.turn' = 'nobody' OR kind = 'closed'), seq, NULL) FROM facts
        WHERE subject = 'project:' || receipt AND body -> '$.to' IS NOT NULL AND kind <> 'archived' ORDER BY seq DESC LIMIT 1) AS ended FROM projects`,
  );
  const entries = await rows<Entry & Record<string, never>>(db, "SELECT * FROM entries WHERE holder IS NOT NULL ORDER BY line, n");
  for (const { receipt, stage, more, established, ended } of projects) {
    const own = entries.filter((entry) => entry.holder === `project:${receipt}`);
    const commits = own.filter((entry) => entry.kind === "COMMIT").reduce((sum, entry) => sum + entry.sign, 0);
    expect(
      commits,
      `${receipt} is committed once, and once for each change that adds to it, each later share, each year into which it goes and each line with which it is founded`,
    ).toBe(established + more);
    expect(established).toBeLessThanOrEqual(1);
    expect(stages[stage].ended, `${receipt} ended`).toBe(ended !== null);
    if (ended === null) continue;
    const left = own.reduce(after, none);
    expect([left.held, left.committed], `${receipt} at ${stage}`).toEqual([0, 0]);
    expect(
      own.filter((entry) => entry.seq > ended && entry.kind !== "REFUND"),
      `${receipt} after its end`,
    ).toEqual([]);
    const gone = own.filter((entry) => entry.seq === ended && entry.kind !== "RELEASE" && entry.kind !== "DECOMMIT");
    expect(gone, `${receipt}: its end gives back`).toEqual([]);
  }
}
