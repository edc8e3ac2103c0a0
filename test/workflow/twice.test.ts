import { beforeEach, describe, expect, it } from "vitest";
import { dossier } from "#store/propose/dossier.ts";
import { fetch } from "#store/read.ts";
import { otherPolicies } from "../support/policies.ts";
import { rows, value } from "../support/suites/home.ts";
import { NodeHome } from "../support/town/home.ts";
import { fill, line, noticed, sitByHands, wishOf } from "../support/town/ready.ts";
import { council } from "../support/town/seating.ts";
import { smallTown } from "../support/town/small.ts";
import type { Town } from "../support/town/town.ts";
import { appropriate, approve, hang, openLine, propose, screen, wish } from "../support/town/walk.ts";

// Projects that go a part of the way twice, and what they took with them the first time.

let town: Town;
beforeEach(async () => {
  town = await smallTown(new NodeHome().database);
});
const mine = { by: "resident-2", class: "SERVICE" } as const;
const standing = (receipt: string) =>
  rows(town.db, "SELECT stage, class, title, public, approved, code FROM projects WHERE receipt = ?", receipt);
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
  const revise = (title: string) =>
    town.does("resident-2", "revise", receipt, { ...wish(wishOf(1)).raw, title, class: "WORKS", amount: "12000" });

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
    expect(await rows(town.db, "SELECT DISTINCT stage, class FROM shelf WHERE receipt = ?", receipt)).toEqual([
      { stage: "resolution", class: "WORKS" },
    ]);
  });

  it("passed a second time, the council that signs is that of the last sitting", async () => {
    await revise("今日家园健身角铺装");
    await screen(town, receipt, wishOf(1));
    const [seat] = await rows<{ id: string }>(town.db, "SELECT id FROM body_seats WHERE person = 'p-member-16'");
    await town.does("administrator", "unseat", council, { seat: seat?.id ?? "", reason: "迁出本街道。" });
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
  it("also where its money comes in the next year, and a due time was counted anew between", async () => {
    const [noHold] = otherPolicies;
    await town.layPolicy(noHold);
    await town.at("2026-12-21");
    const both = [await propose(town, wishOf(1, "10000", mine)), await propose(town, wishOf(2, "10000", mine))];
    for (const receipt of both) await screen(town, receipt, wishOf(1));
    await hang(town, both, "2026-12-21");
    await town.at("2026-12-30");
    await approve(town, "示例2号", "2026-12-30", Object.fromEntries(both.map((receipt) => [receipt, { decision: "agree" }])));
    await town.at("2027-01-05");
    await town.does("administrator", "type", "", { year: "2027", off: "2027-01-01 2027-01-02 2027-01-03", work: "-", source: "通知" });
    await town.does("district", "check", "", { year: "2027" });
    await openLine(town, "2026");
    await appropriate(town, line, "20000", "罗财预〔2026〕9号", "2026-12-31");
    expect(await rows(town.db, "SELECT stage, code, code_year, code_seq FROM projects ORDER BY code")).toEqual([
      { stage: "procurement", code: "DXJD-DXSQ-2026-01", code_year: 2026, code_seq: 1 },
      { stage: "procurement", code: "DXJD-DXSQ-2026-02", code_year: 2026, code_seq: 2 },
    ]);
  });
});

describe("a decision that waits for money", () => {
  it("is not forgotten behind ten whose projects were withdrawn meanwhile", async () => {
    const [noHold] = otherPolicies;
    await town.layPolicy(noHold);
    await openLine(town, "2026");
    const all: string[] = [];
    for (let n = 1; n <= 11; n++) all.push(await propose(town, wishOf(n, "10000", mine)));
    for (const receipt of all) await screen(town, receipt, wishOf(1));
    await hang(town, all, "2026-03-02");
    await town.at("2026-03-10");
    await approve(town, "示例1号", "2026-03-10", Object.fromEntries(all.slice(0, 10).map((receipt) => [receipt, { decision: "agree" }])));
    await approve(town, "示例2号", "2026-03-10", { [all[10] ?? ""]: { decision: "agree" } });
    for (const receipt of all.slice(0, 10)) await town.does("resident-2", "withdraw", receipt, { reason: "物业已经装好了。" });
    await appropriate(town, line, "10000", "罗财预〔2026〕1号", "2026-03-10");
    expect(await standing(all[10] ?? "")).toMatchObject([{ stage: "procurement", approved: 1_000_000 }]);
  });
});
