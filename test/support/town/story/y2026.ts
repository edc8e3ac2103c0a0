/** 2026: invented projects, so that on 15 June something true stands at every stage. The figures are examples, the rules are not. */
import type { Town } from "../town.ts";
import { appropriate, complete, handsOf, hang, openLine } from "../walk.ts";
import { tellAnswers, tellCall } from "./called.ts";
import { tellNew } from "./fresh.ts";
import { tellIntake } from "./intake.ts";
import { tellKept } from "./kept.ts";
import { tellShelf } from "./shelf.ts";
import { type spring, tellSpring } from "./spring.ts";
import { tellContracts, tellWinter, type Winter, winter } from "./winter.ts";
import { complainOf } from "./work.ts";

export async function tell2026(town: Town): Promise<void> {
  await town.at("2026-01-06");
  const line = await openLine(town, "2026");
  await appropriate(town, line, "1200000", "罗财预〔2026〕示例2号（首批）", "2026-01-06");
  const of = await tellWinter(town);
  await tellContracts(town, of);
  const fresh = await tellSpring(town);
  const call = await tellCall(town);
  await tellIntake(town);
  await tellJune(town, of, fresh);
  await tellAnswers(town, call);
  await town.at("2026-06-15");
}

async function tellJune(town: Town, of: Record<Winter, string>, fresh: Record<keyof typeof spring, string>): Promise<void> {
  await town.at("2026-06-08");
  await complete(town, of.rectification, winter.rectification);
  await town.does("officer-works", "inspect", of.rectification, { verdict: "fault", note: "坡度过陡，扶手一侧缺固定件，请整改。" });
  await town.does(handsOf(winter.delivery).firm, "report", of.delivery, {
    percent: "60",
    note: "基层找平完成，正在铺装面层。",
    next: "铺装面层，安装扶手。",
  });
  await complainOf(town, of.delivery);
  await complete(town, of.acceptance, winter.acceptance);
  await town.does("resident-4", "inspect", of.acceptance, { verdict: "pass", note: "" });
  await town.does(handsOf(winter.payment).firm, "request", of.payment, { invoice: "发票-24402026", amount: "120000" });
  await tellNew(town);
  await town.at("2026-06-11");
  await hang(town, [fresh.notice], "2026-06-11");
  await town.does("resident-4", "object", fresh.notice, { text: "充电棚离三栋窗户太近，担心夜里噪音和安全，请调整位置。" });
  await tellKept(town, of);
  await tellShelf(town, of);
}
