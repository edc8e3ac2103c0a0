import { beforeEach, describe, expect, it } from "vitest";
import { readSpreadsheet, writeSpreadsheet } from "#outside/spreadsheet.ts";
import { d1 } from "../../store/home.ts";
import { rows } from "../../support/suites/home.ts";
import { street } from "../../support/town/cast.ts";
import { smallTown } from "../../support/town/small.ts";
import type { Town } from "../../support/town/town.ts";
import { openLine } from "../../support/town/walk.ts";
import { fileOf, Visitor } from "../visitor.ts";

const lines = { special: `2026-${street}-special`, street: `2026-${street}-street` };

describe("a list of appropriations that is brought", { timeout: 30_000 }, () => {
  let town: Town;
  let finance: Visitor;
  beforeEach(async () => {
    town = await smallTown(await d1());
    await openLine(town, "2026", "special", "专项资金");
    await openLine(town, "2026", "street", "街道配套");
    finance = await Visitor.as("finance");
  });
  const form = "/budget/appropriations/new";
  const look = (fields: Record<string, string | File>) =>
    finance.send(form, "/budget/appropriations/preview", { area: street, lines: "", ...fields });
  const asked = () => rows(town.db, "SELECT line, kind, amount, document, happened, state FROM money_requests ORDER BY line");
  const pasted = (...list: readonly string[]) => ["资金指标\t金额（元）\t文号\t日期", ...list].join("\n");

  it("is looked at first: what is wrong stands beside its row, and nothing is written", async () => {
    const answer = await look({
      lines: pasted(
        "专项资金\t1,200.50\t1号\t2026/3/1",
        "没有的指标\t5\t2号\t2026-03-01",
        "街道配套\t一百\t3号\t2026-03-01",
        "专项资金\t5\t4号\t2026-03-01",
      ),
    });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain(`value="1,200.50"`);
    for (const wrong of ["rows.line.2", "rows.amount.3", "rows.line.4"]) expect(page).toContain(`id="f-${wrong}-error"`);
    for (const right of ["rows.line.1", "rows.amount.1", "rows.on.1"]) expect(page).not.toContain(`id="f-${right}-error"`);
    expect(page).toContain("没有的指标");
    expect(await asked()).toEqual([]);
  });

  it("in a spreadsheet with dates and sums of its own kind, it is asked for in one press, once", async () => {
    const text = (header: string) => ({ header, kind: "text" as const });
    const file = await writeSpreadsheet([
      {
        name: "下达",
        columns: [{ header: "日期", kind: "day" }, text("文号"), text("资金指标"), { header: "金额", kind: "fen" }],
        rows: [
          ["2026-03-01", "罗财预〔2026〕3号", lines.special, 123_456],
          ["2026-03-02", "罗财预〔2026〕4号", "街道配套", 1],
        ],
      },
    ]);
    const checked = await look({ sheet: fileOf(new Uint8Array(file), "下达.xlsx", "application/octet-stream") });
    expect(checked.status).toBe(200);
    const page = await checked.text();
    const fields = Object.fromEntries(
      [...page.matchAll(/<input[^>]*name="(rows\.(?:amount|document|on)\.\d)"[^>]*value="([^"]*)"/g)].map(([, name = "", value = ""]) => [
        name,
        value,
      ]),
    );
    const chosen = [...page.matchAll(/name="(rows\.line\.\d)".*?<option value="([^"]+)" selected/gs)].map(([, name = "", value = ""]) => [
      name,
      value,
    ]);
    const press = () =>
      finance.send(form, "/budget/appropriations", { area: street, ...fields, ...Object.fromEntries(chosen) }, "once-and-not-again-00");
    expect((await press()).status).toBe(303);
    expect((await press()).status).toBe(303);
    expect(await asked()).toEqual([
      { line: lines.special, kind: "APPROPRIATE", amount: 123_456, document: "罗财预〔2026〕3号", happened: "2026-03-01", state: "asked" },
      { line: lines.street, kind: "APPROPRIATE", amount: 1, document: "罗财预〔2026〕4号", happened: "2026-03-02", state: "asked" },
    ]);
    expect(await rows(town.db, "SELECT count(*) AS n FROM entries")).toEqual([{ n: 0 }]);
  });

  it("the empty table names every open line; as it is, it has nothing to read", async () => {
    const bytes = new Uint8Array(await (await finance.get(`/budget/appropriations/template.xlsx?area=${street}`)).arrayBuffer());
    const sheet = (await readSpreadsheet(bytes)) ?? [];
    expect(sheet.map(([line]) => line)).toEqual(["资金指标", lines.special, lines.street]);
    const answer = await look({ sheet: fileOf(bytes, "下达.xlsx", "application/octet-stream") });
    expect(await answer.text()).toContain("没有认出任何一行");
  });

  it("is for finance and the district alone", async () => {
    expect((await (await Visitor.as("clerk-dongxiao")).get(form)).status).toBe(403);
    expect((await Visitor.stranger().get("/budget/appropriations/template.xlsx")).status).toBe(303);
  });
});
