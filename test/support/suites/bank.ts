/** Two lines and three holders in the small town, and entries written past the store. */

import { places, street } from "../town/cast.ts";
import { type Copy, copyOf, paste } from "../town/copy.ts";
import { smallTown } from "../town/small.ts";
import { Town } from "../town/town.ts";
import { openLine } from "../town/walk.ts";
import { Bookkeeper, type Posted, type Row } from "./bookkeeper.ts";
import { type Home, rows, value } from "./home.ts";

export const lines = { first: `2026-${street}-special`, second: `2026-${street}-street` } as const;
/** The first two have been accepted; the third has not. */
export const holders = ["project:100000001", "project:100000002", "project:100000003"] as const;
const ceilings = new Map([
  [`${holders[0]} ${lines.first}`, 50_000],
  [`${holders[1]} ${lines.first}`, 30_000],
  [`${holders[2]} ${lines.first}`, 20_000],
  [`${holders[0]} ${lines.second}`, 10_000],
]);

export interface Bank {
  readonly town: Town;
  readonly book: Bookkeeper;
  /** A fact to which entries can belong. */
  readonly fact: { readonly subject: string; readonly seq: number };
}

let copied: Copy | undefined;

export async function openBank(home: Home): Promise<Bank> {
  const town = copied ? new Town(await home()) : await lay(await smallTown(await home()));
  if (copied) await paste(town.db, copied);
  copied ??= await copyOf(town.db);
  const subject = `line:${lines.first}`;
  const seq = await value(town.db, "SELECT max(seq) FROM facts WHERE subject = ?", subject);
  return { town, book: new Bookkeeper(ceilings, holders.slice(0, 2)), fact: { subject, seq } };
}

async function lay(town: Town): Promise<Town> {
  for (const source of ["special", "street"]) await openLine(town, "2026", source);
  const receipts = JSON.stringify(holders.map((one) => one.slice("project:".length)));
  const project = `INSERT INTO projects (receipt, leaf, area, path, queue, title, need, place, class, asked, amount, beneficiaries, apportioned, proposer,
      entered_by, policy, stage, turn, submitted, last_on, accepted_on, seq)
    SELECT value, 1000 + key, a.code, a.path, 'nowhere', 't', 'n', 'p', 'GOODS', 1, 1, 1, 0, 'p-resident-1', 'x', digest, 'payment', 'x', 1, '2026-03-02',
      iif(key < 2, '2026-03-02', NULL), 1
    FROM json_each(?) JOIN areas a ON a.code = ? JOIN policies`;
  await rows(town.db, project, receipts, places.dongxiao);
  const rooms = [...ceilings].map(([key, ceiling]) => [...key.split(" "), ceiling]);
  await rows(town.db, "INSERT INTO allocations SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?)", JSON.stringify(rooms));
  return town;
}

/** Writes a whole entry as it is given, with none of the store's arithmetic. */
export const forge = async (bank: Bank, row: Forged, how = "INSERT"): Promise<unknown> =>
  bank.town.db.$client.batch([forged(bank, row, how)]);

type Forged = Partial<Row> & Readonly<Record<string, unknown>>;

function forged({ town, fact }: Bank, row: Forged, how: string) {
  const whole = { ...fact, ord: Math.floor(Math.random() * 1e9), ...row };
  const names = Object.keys(whole);
  const slots = names.map(() => "?").join();
  return town.db.$client.prepare(`${how} INTO entries (${names.join()}) VALUES (${slots})`).bind(...Object.values(whole));
}

/** Entries that may be, one after the other. */
export async function keep(bank: Bank, ...postings: readonly Posted[]): Promise<void> {
  const statements = postings.map((posting) => {
    const row = bank.book.next(posting);
    if (!bank.book.may(row)) throw new Error(`not this: ${JSON.stringify(posting)}`);
    bank.book.rows.push(row);
    return forged(bank, { ...row }, "INSERT");
  });
  await bank.town.db.$client.batch(statements);
}
