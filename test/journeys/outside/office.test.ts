import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { yuan } from "#model/money.ts";
import { journeyTown } from "../town.ts";

/** An office program of somebody else's, where this machine has one. */
const there = spawnSync("soffice", ["--version"]).status === 0;
if (!there) console.log("Skipped: what LibreOffice reads in our spreadsheets; it is not installed here (soffice).");

type Figures = Readonly<Record<(typeof parts)[number], number>>;
const parts = ["appropriated", "carried_in", "held", "committed", "paid", "lapsed", "carried_out", "available"] as const;
interface Budget {
  readonly lines: readonly (Figures & { line: string; year: number; title: string; area_name: string })[];
}
interface Statement {
  readonly entries: readonly { n: number; on: string; at: string; sign: number; amount: number; title: string | null; after: Figures }[];
}

describe.skipIf(!there)("a spreadsheet of the budget, opened by LibreOffice", { timeout: 180_000 }, () => {
  const town = journeyTown();
  const sums = (of: Figures) => parts.map((part) => yuan(of[part]).replace("¥", ""));

  it("has every line with its sums as the JSON has them, in Chinese, cell by cell", async () => {
    const { lines } = await town.json<Budget>("/budget.json?year=all&area=440303009");
    const [, ...body] = await opened(`${town.url()}/budget.xlsx?year=all&area=440303009`);
    expect(body.map(([line, year, title, area, , ...rest]) => [line, year, title, area, ...rest])).toEqual(
      lines.map((one) => [one.line, String(one.year), one.title, one.area_name, ...sums(one)]),
    );
    expect(lines.length).toBeGreaterThan(1);
  });

  it("has every entry of a line with its days as the JSON has them, cell by cell", async () => {
    const line = "/budget/lines/2024-440303009-special";
    const { entries } = await town.json<Statement>(`${line}.json`);
    const body = (await opened(`${town.url()}${line}.xlsx`)).slice(1, entries.length + 1);
    expect(body.map(([n, on, recorded, , amount, , title, , ...rest]) => [n, on, recorded, amount, title, ...rest])).toEqual(
      entries.map((one) => [
        String(one.n),
        one.on,
        one.at.slice(0, 10),
        yuan(one.sign * one.amount).replace("¥", ""),
        one.title ?? "",
        ...sums(one.after),
      ]),
    );
    expect(entries.length).toBeGreaterThan(20);
  });
});

/** The first sheet as it is shown: cells by rows. */
async function opened(url: string): Promise<string[][]> {
  const folder = mkdtempSync(path.join(tmpdir(), "diandan-office-"));
  try {
    const file = path.join(folder, "budget.xlsx");
    writeFileSync(file, new Uint8Array(await (await fetch(url)).arrayBuffer()));
    const shown = "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,true,false,false,-1";
    execFileSync(
      "soffice",
      [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", shown, "--outdir", folder, file],
      { stdio: "ignore" },
    );
    const [first = ""] = readdirSync(folder).filter((name) => name.endsWith(".csv") && /资金指标|收支明细/.test(name));
    return readFileSync(path.join(folder, first), "utf8")
      .trimEnd()
      .split("\n")
      .map((row) => row.split("\t"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
