import { beforeEach, describe, expect, it } from "vitest";
import { fetch } from "#store/read.ts";
import { dossier } from "#store/propose/dossier.ts";
import { rows, value } from "../support/suites/home.ts";
import { places, street } from "../support/town/cast.ts";
import { NodeHome } from "../support/town/home.ts";
import { fill, line, noticed, sitByHands, wishOf } from "../support/town/ready.ts";
import { smallTown } from "../support/town/small.ts";
import type { Town } from "../support/town/town.ts";
import { approve, docketRaw, hang, propose, screen, wish } from "../support/town/walk.ts";

// Projects that go a part of the way twice, and what they took with them the first time.

let town: Town;
beforeEach(async () => {
  town = await smallTown(new NodeHome().database);
});
const mine = { by: "resident-2", class: "SERVICE" } as const;
const standing = (receipt: string) => rows(town.db, "SELECT stage, class, title, public, approved, code FROM projects WHERE receipt = ?", receipt);
const known = async (receipt: string) => {
  const d = await fetch(town.db, dossier(town.db, receipt, town.now));
  if (!d) throw new Error("not there");
  return d;
};
const returned = (receipt: string, gate: string) => ({ [receipt]: { decision: "return", gate, reason: "请补充材料" } as const });

describe("returned to screening by the approving body", () => {
  let receipt = "";
  beforeEach(async () => {
    await fill(town, "500000");
    [receipt = ""] = await noticed(town, [wishOf(1, "10000", mine)]);
    await approve(town, "示例1号", "2026-03-20", returned(receipt, "screening"));
    await town.does("clerk-dongxiao", "return", receipt, { note: "请补充材料。" });
  });
  const revise = (title: string) => town.does("resident-2", "revise", receipt, { ...wish(wishOf(1)).raw, title, class: "WORKS", amount: "12000" });

  it("its money has come back, so its class can be another", async () => {
    expect(await value(town.db, "SELECT held FROM entries ORDER BY n DESC LIMIT 1")).toBe(0);
    await revise("今日家园健身角铺装");
    expect(await standing(receipt)).toMatchObject([{ stage: "screening", class: "WORKS" }]);
  });

  it("new words of its proposer are not public before a clerk passes them", async () => {
    expect(await standing(receipt)).toMatchObject([{ public: 1 }]);
    await revise("谁都不该看到的标题");
    expect(await standing(receipt)).toMatchObject([{ public: 0 }]);
    await screen(town, receipt, wishOf(1));
    expect(await standing(receipt)).toMatchObject([{ public: 1, stage: "resolution", title: wishOf(1).title }]);
    expect(await rows(town.db, "SELECT DISTINCT stage, class FROM shelf WHERE receipt = ?", receipt)).toEqual([{ stage: "resolution", class: "WORKS" }]);
  });

  it("passed a second time, the council that signs is that of the last sitting", async () => {
    await revise("今日家园健身角铺装");
    await screen(town, receipt, wishOf(1));
    const [grant] = await rows<{ id: string }>(town.db, "SELECT id FROM grants WHERE person = 'p-member-16' AND role = 'member'");
    await town.does("administrator", "revoke", street, { area: street, grant: grant?.id ?? "" });
    await sitByHands(town, [receipt], "2026-03-23");
    expect((await known(receipt)).roll).toHaveLength(15);
  });

  it("hung a second time, what was objected to the first time is counted there", async () => {
    await revise("今日家园健身角铺装");
    await screen(town, receipt, wishOf(1));
    await sitByHands(town, [receipt], "2026-03-23");
    const second = await hang(town, [receipt], "2026-03-23");
    expect((await known(receipt)).notice).toMatchObject({ notice: second, state: "running" });
    await town.at("2026-04-10");
    expect(await standing(receipt)).toMatchObject([{ stage: "approval" }]);
  });
});

describe("the project number is of the year of the decision", () => {
  it("also where money comes in the next, and a due time was counted anew between", async () => {
    await town.at("2026-12-21");
    const [late = "", next = ""] = await Promise.all([1, 2].map((n) => propose(town, wishOf(n, "10000", mine))));
    for (const receipt of [late, next]) await screen(town, receipt, wishOf(1));
    await fill(town, "20000");
    await sitByHands(town, [late, next], "2026-12-21");
    await hang(town, [late, next], "2026-12-21");
    await town.at("2026-12-30");
    await town.does("finance", "draw", street, { area: street, year: "2027", source: "special", title: "2027年专项资金" });
    await approve(town, "示例2号", "2026-12-30", { [late]: { decision: "agree" } });
    expect(await standing(late)).toMatchObject([{ code: "DXJD-DXSQ-2026-01" }]);
    await town.does("officer-service", "prepare", street, docketRaw("示例3号", "2026-12-31", {}) as never).catch(() => undefined);
    expect(await rows(town.db, "SELECT code_year, code_seq FROM projects WHERE receipt = ?", late)).toEqual([{ code_year: 2026, code_seq: 1 }]);
  });
});
