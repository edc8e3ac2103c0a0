/** A panel's rank decides who gets the money that there is. */
import { beforeEach, expect, it } from "vitest";
import { idOfHandle, places } from "../town/cast.ts";
import { fill, line } from "../town/ready.ts";
import { elect, five, scoredPolicy } from "../town/sittings.ts";
import { smallTown } from "../town/small.ts";
import type { Town } from "../town/town.ts";
import { propose, screen, type Wish } from "../town/walk.ts";
import { type Home, rows } from "./home.ts";

const area = places.mingdi;
const wish: Wish = { by: "clerk-caopu", title: "名地社区公共书架", area, class: "GOODS", amount: "18000" };

export function rankedSuite(home: Home): void {
  let town: Town;
  let receipts: string[];
  let meeting: string;
  beforeEach(async () => {
    town = await smallTown(await home(), { at: "2026-04-20" });
    const gates = scoredPolicy.gates.filter((one) => one.body !== "council");
    await town.layPolicy({ ...scoredPolicy, gates });
    await fill(town, "40000");
    await town.does("clerk-dongxiao", "renew", `${area}-panel`, elect(five, "2026-04-20"));
    receipts = [];
    for (const title of ["名地社区公共书架", "名地社区晾衣架", "名地社区宣传栏", "名地社区门廊灯"]) {
      const receipt = await propose(town, { ...wish, title });
      await screen(town, receipt, wish);
      receipts.push(receipt);
    }
    const call = {
      area,
      bodies: [`${area}/panel`],
      body: "名地评审会",
      place: "三楼",
      at: "2026-04-24T14:30",
      method: "online",
      projects: receipts,
    };
    meeting = await town.does("clerk-dongxiao", "call", area, call);
    await town.at("2026-04-24T14:30");
    for (const person of five) await town.does("chair", "admit", meeting, { person: idOfHandle(person), present: "yes" });
  });

  /** Item by item in the order of the agenda, each with so many points of everybody. */
  async function score(points: readonly number[]): Promise<void> {
    for (const [index, given] of points.entries()) {
      const item = `${meeting}.${index + 1}`;
      await town.does("chair", "open", meeting, { item });
      for (const person of five)
        await town.does(person, "score", meeting, { item, "points.given.need": String(given), "points.given.price": String(given) });
      await town.does("chair", "close", meeting, { item });
    }
    await town.does("chair", "sign", meeting, { note: "" });
  }
  const stages = async () => {
    const found = await rows<{ receipt: string; stage: string }>(town.db, "SELECT receipt, stage FROM projects");
    return receipts.map((receipt) => found.find((one) => one.receipt === receipt)?.stage);
  };

  it("with money for two of four, the two best get it though their items closed later; what failed may be called again", async () => {
    await score([60, 90, 75, 30]);
    expect(await stages()).toEqual(["funding", "notice", "notice", "resolution"]);
  });

  it("what comes later goes to the next in rank; those with the same points stand as they were closed", async () => {
    await score([70, 70, 80, 75]);
    expect(await stages()).toEqual(["funding", "funding", "notice", "notice"]);
    await town.does("finance", "fund", line, { kind: "APPROPRIATE", amount: "18000", document: "罗财预〔2026〕2号", on: "2026-04-24" });
    await town.does("district", "grant", line);
    expect(await stages()).toEqual(["notice", "funding", "notice", "notice"]);
  });
}
