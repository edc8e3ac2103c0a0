import { expect, it } from "vitest";
import type { Database } from "#store/home.ts";
import { pickable } from "#workflow/procure/pick.ts";
import { firms, suppliers } from "../town/cast.ts";
import { knownOf } from "../town/choose.ts";
import { admitted, benches } from "../town/library.ts";
import { aTownToPack, officer, type Packable, signed } from "../town/packs.ts";
import type { Town } from "../town/town.ts";
import { chapters } from "./chapters.ts";
import { type Home, rows } from "./home.ts";

const [, { credit: server }] = suppliers;

/** What stands in the library, taken from who brought it. */
export function picksSuite(home: Home): void {
  let town: Town;
  let of: Packable;
  const begin = async (database: Database) => {
    const made = await aTownToPack(database);
    of = made.of;
    return made.town;
  };
  const runs = (sql: string) => rows(town.db, sql);
  const known = (receipt: string) => knownOf(town, receipt);
  const tries = (act: Parameters<Town["tries"]>[1], receipt: string, raw = {}) => town.tries(officer, act, receipt, raw);

  let entry = "";
  const chosen = (over = {}) => ({
    entry,
    amount: "58000",
    document: "东街办纪〔2026〕6号",
    reason: "与库内同款。",
    interest: "none",
    ...over,
  });
  const pick = (over = {}) => tries("pick", of.same, chosen(over));
  chapters(home, begin, (now) => {
    town = now;
  });
  it("an entry of its kind is offered where the policy lets its rung be answered so", async () => {
    expect(await pick({ entry: "none" })).toMatchObject({ refusal: "no_entry" });
    entry = await admitted(town, { ...benches, supplier: server });
    expect(pickable(await known(of.same))).toMatchObject([
      { id: entry, supplier: server, low: 2_000_000, high: 9_000_000, ordered: false },
    ]);
    expect(await tries("pick", of.second, chosen({ amount: "15000" }))).toMatchObject({ refusal: "no_entry" });
  });
  it("refused: outside its range, over the approval, from a suspended supplier, with an interest", async () => {
    await town.does(officer, "vet", server, { on: "2026-05-26", lists: "信用中国", clear: "yes", grade: "3" });
    expect(await pick({ amount: "19999.99" })).toMatchObject({ refusal: "outside_the_range", field: "amount" });
    expect(await pick({ amount: "60000.01" })).toMatchObject({ refusal: "over_the_sum" });
    expect(await pick({ interest: "some" })).toMatchObject({ refusal: "interested" });
    await town.does("officer-works", "bar", server, { paper: "函1", reason: "拖欠工资，正在查处。" });
    await town.does("approver", "ratify", server);
    expect(await pick()).toMatchObject({ refusal: "supplier_suspended", field: "entry" });
    await town.does("officer-works", "readmit", server, { paper: "函2", reason: "已经付清工资。" });
    await town.does("approver", "ratify", server);
  });
  it("the tables refuse what is not in force, another supplier and a price outside the range", async () => {
    const forged = (supplier: string, amount: number, version = 1) =>
      runs(`INSERT INTO tenders (project, n, way, state, least, supplier, amount, document, awarded_by, standard, standard_version)
        VALUES ('${of.same}', 9, 'library', 'awarded', 0, '${supplier}', ${amount}, 'x', 'p', '${entry}', ${version})`);
    await expect(forged(server, 9_000_001)).rejects.toThrow(/library like this/);
    await expect(forged(firms[0].credit, 5_000_000)).rejects.toThrow(/library like this/);
    await expect(forged(server, 5_000_000, 2)).rejects.toThrow(/library like this/);
  });
  it("it is contracted with who brought it; one that has left the library is refused", async () => {
    const other = await admitted(town, { ...benches, title: "长廊座椅更新（铁艺）", supplier: server });
    await town.does(officer, "phaseOut", other, { reason: "厂家停产了。" });
    await town.does("approver", "accredit", other);
    expect(await pick({ entry: other })).toMatchObject({ refusal: "not_a_choice", field: "entry" });
    await town.does(officer, "pick", of.same, chosen());
    expect(await tries("contract", of.same, signed("座椅-9", "58000.01"))).toMatchObject({ refusal: "over_the_award" });
    await town.does(officer, "contract", of.same, signed("座椅-9", "58000"));
    expect((await known(of.same)).contracts).toMatchObject([{ way: "library", supplier: server, amount: 5_800_000, tender: 1 }]);
  });
}
