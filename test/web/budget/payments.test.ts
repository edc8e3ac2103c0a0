import { beforeEach, describe, expect, it } from "vitest";
import { writeSpreadsheet } from "#outside/spreadsheet.ts";
import { d1 } from "../../store/home.ts";
import { rows, value } from "../../support/suites/home.ts";
import { type Copy, copyOf, paste } from "../../support/town/copy.ts";
import { established, fill, wishOf } from "../../support/town/ready.ts";
import { smallTown } from "../../support/town/small.ts";
import { Town } from "../../support/town/town.ts";
import { accept, complete, contract, handsOf } from "../../support/town/walk.ts";
import { fileOf, Visitor } from "../visitor.ts";

const wishes = [wishOf(1, "20000"), wishOf(2, "30000"), wishOf(3, "40000")];
let built: { readonly copy: Copy; readonly receipts: readonly string[]; readonly now: number } | undefined;

/** Three projects accepted; what is asked for the first two is released, for the third it is not. */
async function released(): Promise<{ town: Town; receipts: readonly string[] }> {
  if (built) {
    const town = new Town(await d1());
    town.now = built.now;
    await paste(town.db, built.copy);
    return { town, receipts: built.receipts };
  }
  const town = await smallTown(await d1());
  await fill(town, "200000");
  const receipts = await established(town, wishes);
  for (const [index, receipt] of receipts.entries()) {
    const wish = wishes[index] ?? wishOf(1);
    await contract(town, receipt, wish, wish.amount, "2026-03-20", "2026-05-31");
    await complete(town, receipt, wish);
    await accept(town, receipt, wish, "clerk-caopu");
    await town.does(handsOf(wish).firm, "request", receipt, { invoice: `发票-${receipt}`, amount: "10000" });
    if (index < 2) await town.does("finance", "release", receipt);
  }
  built = { copy: await copyOf(town.db), receipts, now: town.now };
  return { town, receipts };
}

describe("a payment sheet", { timeout: 60_000 }, () => {
  let town: Town;
  let receipts: readonly string[];
  let finance: Visitor;
  beforeEach(async () => {
    ({ town, receipts } = await released());
    // The pages go by the clock of this machine, the story by its own.
    await rows(town.db, "INSERT OR REPLACE INTO demo_clock VALUES (1, ?)", town.now - Date.now());
    finance = await Visitor.as("finance");
  }, 60_000);
  const paid = () =>
    rows(town.db, "SELECT project, amount, paid_on AS 'on', voucher FROM payments WHERE paid_on IS NOT NULL ORDER BY voucher");
  const codeOf = (receipt = "") => value<string>(town.db, "SELECT code FROM projects WHERE receipt = ?", receipt);

  it("lists what was released and waits for the bank", async () => {
    const page = await (await finance.get("/payments")).text();
    for (const receipt of receipts.slice(0, 2)) expect(page).toContain(`/projects/${receipt}`);
    expect(page).not.toContain(`/projects/${receipts[2]}`);
  });

  it("matches by project number or receipt and the sum; two rows are left over with their reasons; brought twice, it records nothing twice", async () => {
    const text = (header: string) => ({ header, kind: "text" as const });
    const file = await writeSpreadsheet([
      {
        name: "支付",
        columns: [text("项目编号"), { header: "金额（元）", kind: "fen" }, { header: "付款日期", kind: "day" }, text("凭证号")],
        rows: [
          [await codeOf(receipts[0]), 1_000_000, "2026-03-20", "记-0101"],
          [receipts[1] ?? "", 1_000_000, "2026-03-20", "记-0102"],
          [receipts[2] ?? "", 1_000_000, "2026-03-20", "记-0103"],
          ["DXJD-DXSQ-2026-99", 500, "2026-03-20", "记-0104"],
        ],
      },
    ]);
    const bring = async () => {
      const sheet = fileOf(new Uint8Array(file), "支付单.xlsx", "application/octet-stream");
      const page = await (await finance.send("/payments", "/payments/preview", { sheet })).text();
      const found = page.matchAll(/<input[^>]*name="(rows\.(?:number|amount|on|voucher)\.\d)"[^>]*value="([^"]*)"/g);
      const fields = Object.fromEntries([...found].map(([, name = "", typed = ""]) => [name, typed]));
      return { page, done: await (await finance.send("/payments", "/payments", fields)).text() };
    };
    const first = await bring();
    expect(first.page).toContain("2 行对上了，2 行对不上");
    expect(first.done).toContain("登记了 2 笔支付");
    expect(first.done).toContain("对不上的 2 行");
    for (const why of ["没有已放款、待登记的支付", "没有这个编号的单子"]) expect(first.done).toContain(why);
    const once = [
      { project: receipts[0], amount: 1_000_000, on: "2026-03-20", voucher: "记-0101" },
      { project: receipts[1], amount: 1_000_000, on: "2026-03-20", voucher: "记-0102" },
    ];
    expect(await paid()).toEqual(once);
    const facts = await value(town.db, "SELECT max(leaf) FROM facts");
    const second = await bring();
    expect(second.done).toContain("登记了 0 笔支付");
    expect(second.done).toContain("这个凭证号已经登记过");
    expect([await paid(), await value(town.db, "SELECT max(leaf) FROM facts")]).toEqual([once, facts]);
  });

  it("an old sheet brought again does not pay the next instalment of the same sum", async () => {
    const [receipt = ""] = receipts;
    const row = `项目编号,金额,付款日期,凭证号\n${receipt},10000,2026-03-20,记-0101`;
    const press = (number: string) =>
      finance.send("/payments", "/payments", {
        "rows.number.1": number,
        "rows.amount.1": "10000",
        "rows.on.1": "2026-03-20",
        "rows.voucher.1": "记-0101",
      });
    expect(await (await finance.send("/payments", "/payments/preview", { lines: row })).text()).toContain("1 行对上了");
    await press(receipt);
    await town.does(handsOf(wishOf(1)).firm, "request", receipt, { invoice: `发票-${receipt}-2`, amount: "10000" });
    await town.does("finance", "release", receipt);
    expect(await (await press(receipt)).text()).toContain("这个凭证号已经登记过");
    expect(await paid()).toHaveLength(1);
  });

  it("of another sum, or a second time in one sheet, it says so; a row that cannot be read records nothing", async () => {
    const list = [
      "项目编号,金额,付款日期,凭证号",
      `${receipts[0]},99,2026-03-20,记-1`,
      `${receipts[1]},10000,2026-03-20,记-2`,
      `${receipts[1]},10000,2026-03-20,记-3`,
    ];
    const page = await (
      await finance.send("/payments", "/payments/preview", { lines: [...list, `${receipts[1]},一万,3月,`].join("\n") })
    ).text();
    expect(page).toContain("金额不符，待登记的是 ¥10,000.00");
    expect(page).toContain("和前面的一行重复");
    for (const name of ["amount", "on", "voucher"]) expect(page).toContain(`id="f-rows.${name}.4-error"`);
  });

  it("is for those who record payments alone", async () => {
    expect((await (await Visitor.as("clerk-dongxiao")).get("/payments")).status).toBe(403);
    expect((await Visitor.stranger().get("/payments")).status).toBe(303);
  });
});
