import { expect, it } from "vitest";
import { budgetPage } from "#store/budget/page.ts";
import { report } from "#store/budget/report.ts";
import { dossier } from "#store/propose/dossier.ts";
import { fetch } from "#store/read.ts";
import { tell } from "#views/budget/report.tsx";
import { mendables } from "#workflow/archive/mendable.ts";
import { places, street } from "../town/cast.ts";
import { wishOf } from "../town/ready.ts";
import { smallTown } from "../town/small.ts";
import type { Town } from "../town/town.ts";
import { openLine, propose } from "../town/walk.ts";
import { chapters } from "./chapters.ts";
import { type Home, rows } from "./home.ts";

export function giftsSuite(home: Home): void {
  let town: Town;
  let receipt = "";
  const begin = async (database: Parameters<typeof smallTown>[0]) => {
    const small = await smallTown(database);
    await openLine(small, "2026");
    receipt = await propose(small, wishOf(1));
    return small;
  };
  chapters(home, begin, (now) => {
    town = now;
  });
  const gift = {
    gift: "goods",
    value: "3200.50",
    what: "健身器材六件",
    donor: "organisation",
    giver: "健身协会（虚构）",
    document: "协议-1",
    on: "2026-02-27",
  };
  const sums = async (area: string, year: number | null = 2026, at: string | null = null) =>
    (await fetch(town.db, budgetPage(town.db, area, year, at)))?.gifts;
  const both = [
    { kind: "money", number: 1, value: 1 },
    { kind: "goods", number: 2, value: 320_150 },
  ];

  it("what others give is summed beside the ledger, in its place and each above it, and is in no line", async () => {
    await town.does("clerk-dongxiao", "endow", receipt, gift);
    await town.does("finance", "endow", receipt, { ...gift, value: "1", document: "协议-2", on: "2026-03-02" });
    await town.does("finance", "endow", receipt, {
      ...gift,
      gift: "money",
      value: "0.01",
      donor: "person",
      giver: "何先生",
      document: "协议-3",
      on: "2026-03-02",
    });
    for (const area of [places.dongxiao, street, "4403"]) expect(await sums(area)).toEqual(both);
    expect(await sums(places.lvjing)).toEqual([]);
    expect(await sums(street, 2025)).toEqual([]);
    expect(await rows(town.db, "SELECT count(*) AS n FROM entries")).toEqual([{ n: 0 }]);
  });

  it("the name of a person who gives is in no fact", async () => {
    expect(await rows(town.db, "SELECT leaf FROM facts WHERE instr(body, '何先生') > 0")).toEqual([]);
  });

  it("the report of its months says it beside the fund", async () => {
    const told = async (from: string, until: string) => {
      const found = await fetch(town.db, report(town.db, street, from, until));
      return found && tell(found, "zh").paragraphs.join("");
    };
    expect(await told("2026-01", "2026-06")).toContain("另有社会资源 3 笔，价值 0.32 万元，不计入专项资金。");
    expect(await told("2026-01", "2026-02")).toContain("社会资源 1 笔");
    expect(await told("2025-07", "2025-12")).not.toContain("社会资源");
  });

  it("a wrong value is mended by two people, and counts from the day on which it was mended", async () => {
    await town.at("2026-03-04");
    const d = await fetch(town.db, dossier(town.db, receipt, town.now));
    const fact = d && mendables(d).find((one) => one.kind === "endowed");
    await town.does("clerk-dongxiao", "ask", receipt, {
      fact: String(fact?.leaf),
      field: "amount",
      amount: "3000.50",
      reason: "发票金额写错",
      paper: "更正说明一份",
    });
    await town.does("clerk-caopu", "correct", receipt);
    expect(await sums(street)).toEqual([both[0], { kind: "goods", number: 2, value: 300_150 }]);
    expect(await sums(street, 2026, "2026-03-03")).toEqual(both);
  });

  it("what is taken back counts no more, from that day on; the database too asks for a second person, and once", async () => {
    await town.at("2026-03-06");
    const forged = "UPDATE gifts SET annulled = '2026-03-06', annulled_by = entered_by WHERE n = 1";
    await expect(rows(town.db, forged)).rejects.toThrow(/two_people/);
    await town.does("clerk-caopu", "annul", receipt, { given: "1", reason: "器材给了另一个社区。" });
    expect(await sums(street)).toEqual([both[0], { kind: "goods", number: 1, value: 100 }]);
    expect(await sums(street, 2026, "2026-03-05")).toEqual([both[0], { kind: "goods", number: 2, value: 300_150 }]);
    for (const set of ["value = 5", "annulled = NULL, annulled_by = NULL"])
      await expect(rows(town.db, `UPDATE gifts SET ${set} WHERE n = 1`)).rejects.toThrow(/taken back/);
    await town.does("clerk-dongxiao", "endow", receipt, { ...gift, value: "3200" });
    expect(await sums(street)).toEqual([both[0], { kind: "goods", number: 2, value: 320_100 }]);
    await town.does("clerk-caopu", "annul", receipt, { given: "3", reason: "现金已经退回。" });
    expect((await sums(street))?.map(({ kind }) => kind)).toEqual(["goods"]);
  });

  it("what was given is kept: no row of it goes away, and only its value changes", async () => {
    await expect(rows(town.db, "DELETE FROM gifts")).rejects.toThrow(/is kept/);
    await expect(rows(town.db, "UPDATE gifts SET document = 'x'")).rejects.toThrow(/is kept/);
  });
}
