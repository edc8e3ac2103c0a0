import { describe, expect, it } from "vitest";
import { readSpreadsheet, writeSpreadsheet } from "#outside/spreadsheet.ts";

const table = {
  name: "支付",
  columns: [
    { header: "编号", kind: "text" },
    { header: "金额", kind: "fen" },
    { header: "日期", kind: "day" },
    { header: "占比", kind: "percent" },
    { header: "人数", kind: "whole" },
  ],
  rows: [
    ["DXJD-MMLSQ-2024-01", 350_033_007, "2024-06-30", 63, 5180],
    ["007", 1, null, null, 0],
  ],
} as const;

describe("a spreadsheet", () => {
  it("comes back as it was written: every fen, every day, the zeros before a number", async () => {
    expect(await readSpreadsheet(await writeSpreadsheet([table]))).toEqual([
      ["编号", "金额", "日期", "占比", "人数"],
      ["DXJD-MMLSQ-2024-01", "3500330.07", "2024-06-30", "0.63", "5180"],
      ["007", "0.01", "", "", "0"],
    ]);
  });

  it("is not read where the file is something else, or cut short", async () => {
    const whole = await writeSpreadsheet([table]);
    expect(await readSpreadsheet(new TextEncoder().encode("编号,金额\n1,2"))).toBeUndefined();
    expect(await readSpreadsheet(whole.slice(0, 200))).toBeUndefined();
    expect(await readSpreadsheet(new Uint8Array())).toBeUndefined();
  });

  it("is not read when it is larger than 2 MB, nor further than 2,000 rows", async () => {
    expect(await readSpreadsheet(new Uint8Array(2 * 1024 * 1024 + 1).fill(0x50))).toBeUndefined();
    const long = { ...table, rows: Array.from({ length: 2500 }, (_, at) => [`${at}`, at, null, null, at] as const) };
    expect((await readSpreadsheet(await writeSpreadsheet([long])))?.length).toBeLessThanOrEqual(2000);
  });
});
