/** A town whose projects become others, and what is asked of it again and again. */
import type { Database } from "#store/home.ts";
import { suppliers } from "../town/cast.ts";
import { knownOf } from "../town/choose.ts";
import { aTownToRecast, officer, type Recastable } from "../town/recasts.ts";
import type { Town } from "../town/town.ts";
import { chapters } from "./chapters.ts";
import { type Home, rows } from "./home.ts";

export const [first = "", server = ""] = suppliers.map((one): string => one.credit);
export const signed = (number: string, amount: string, supplier = server) => ({
  ...{ supplier, number, amount },
  ...{ on: "2026-06-03", from: "2026-06-03", until: "2026-08-31" },
});

export function recasting(home: Home) {
  let now: Town;
  const of = {} as Recastable;
  const town = (): Town => now;
  const begin = async (database: Database): Promise<Town> => {
    const made = await aTownToRecast(database);
    Object.assign(of, made.of);
    return made.town;
  };
  const runs = (sql: string) => rows(now.db, sql);
  const tallies = () =>
    runs(
      "SELECT what, sum(projects) AS projects, sum(amount) AS amount FROM month_tallies WHERE area = '4403' GROUP BY what ORDER BY what",
    );
  return {
    ...{ of, town, runs, tallies },
    begins: () =>
      chapters(home, begin, (begun) => {
        now = begun;
      }),
    known: (receipt: string) => knownOf(now, receipt),
    does: (act: Parameters<Town["does"]>[1], receipt: string, raw = {}) => now.does(officer, act, receipt, raw),
    tries: (act: Parameters<Town["tries"]>[1], receipt: string, raw = {}) => now.tries(officer, act, receipt, raw),
    /** Balances of the lines, figures of the places, the tallies of the months, and how many orders came. */
    stand: async () => [
      await runs(
        "SELECT line, held, committed, paid FROM entries e WHERE n = (SELECT max(n) FROM entries WHERE line = e.line) ORDER BY line",
      ),
      await runs("SELECT line, area, class, held, committed, paid FROM figures ORDER BY line, area, class"),
      await tallies(),
      await runs("SELECT * FROM received_counts ORDER BY area"),
    ],
  };
}
