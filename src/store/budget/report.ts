/** The report of a place and a period, from the tallies of its months: the same few rows in any town. */
import { and, between, eq, sql } from "drizzle-orm";
import { type ClassReport, lastDayOf, noneTallied, type Report } from "#model/budget/report.ts";
import type { Db } from "../home.ts";
import { map, one, type Reading, together } from "../read.ts";
import { monthTallies as tallies } from "../schema.ts";
import { giftSums } from "./gifts.ts";
import { budgetPage } from "./page.ts";

export function report(db: Db, area: string, from: string, until: string): Reading<Report | undefined> {
  const rows = db
    .select({
      class: tallies.class,
      what: tallies.what,
      projects: sql<number>`sum(${tallies.projects})`,
      amount: sql<number>`sum(${tallies.amount})`,
      people: sql<number>`sum(${tallies.people})`,
    })
    .from(tallies)
    .where(and(eq(tallies.area, area), between(tallies.month, from, until)))
    .groupBy(tallies.class, tallies.what);
  const budget = budgetPage(db, area, Number(until.slice(0, 4)), lastDayOf(until));
  return map(
    together({ rows: one(rows), budget, gifts: giftSums(db, area, [from, until], null) }),
    ({ rows: list, budget: found, gifts }) => {
      if (!found) return undefined;
      const classes = [...new Set(list.map((row) => row.class))].sort();
      const remarks = found.lines.flatMap((line) => (line.remark === null ? [] : [line.remark]));
      return {
        ...{ area, areaName: found.areaName, from, until, fund: found.total, remarks, gifts },
        classes: classes.map((code) =>
          classReport(
            list.filter((row) => row.class === code),
            code,
          ),
        ),
      };
    },
  );
}

type Row = {
  readonly what: "deliberated" | "established" | "accepted";
  readonly projects: number;
  readonly amount: number;
  readonly people: number;
};

function classReport(rows: readonly Row[], code: string): ClassReport {
  const of = (what: Row["what"]) => {
    const row = rows.find((one) => one.what === what);
    return row ? { projects: row.projects, amount: row.amount, people: row.people } : noneTallied;
  };
  return { class: code, deliberated: of("deliberated"), established: of("established"), accepted: of("accepted") };
}
