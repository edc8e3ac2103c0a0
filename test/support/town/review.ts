/** What a gate can do with a wish beside passing it: every act and kind of fact of that once, in the small town of March 2026. */
import { allPoints } from "../points.ts";
import { idOfHandle, places } from "./cast.ts";
import { wishOf } from "./ready.ts";
import { tell } from "./telling.ts";
import type { Town } from "./town.ts";
import { uploaded } from "./upload.ts";
import { propose, screen } from "./walk.ts";

export async function review(town: Town): Promise<void> {
  await transferred(town);
  await merged(town);
  await appealed(town);
  await hidden(town);
  await represented(town);
  const written = await propose(town, wishOf(27, "10000", { channel: "visit" }));
  await town.does("clerk-dongxiao", "return", written, { note: "请写明长廊的位置。" });
  await tell(town, written, "phone", "yes", "本人接听。");
  await town.does("clerk-dongxiao", "claim", written, { person: idOfHandle("resident-2") });
}

const mine = { by: "resident-2", area: places.dongxiao } as const;

/** Transferred, answered, half solved: it comes back once. */
async function transferred(town: Town): Promise<void> {
  const receipt = await propose(town, wishOf(21, "10000", { ...mine, grid: `${places.dongxiao}001` }));
  await town.does("clerk-dongxiao", "transfer", receipt, { office: "PROPERTY", note: "属于物业日常维修，请物业处理。" });
  await town.does("clerk-dongxiao", "reply", receipt, {
    on: "2026-03-03",
    note: "已修好东侧，西侧需另行申报。",
    evidence: "工单示例1号",
    before: uploaded(),
    after: [uploaded(), uploaded()],
  });
  await town.does("resident-2", "rate", receipt, { outcome: "half", note: "西侧还是坏的。" });
}

/** Two that want the same: merged, taken apart, and one of them split. */
async function merged(town: Town): Promise<void> {
  const [one, other] = [await propose(town, wishOf(22, "10000", mine)), await propose(town, wishOf(23, "12000", mine))];
  const line = { "budget.item.1": "座椅", "budget.quantity.1": "8", "budget.price.1": "1250" };
  await town.does("resident-2", "plan", one, {
    ...line,
    schedule: "四月开工，五月底完成。",
    "aims.goal.1": "新座椅",
    "aims.aim.1": "8 处",
  });
  await town.does("clerk-dongxiao", "assign", one, { person: idOfHandle("clerk-caopu") });
  const words = { title: wishOf(22).title, need: "长廊座椅朽坏，老人无处可坐。", place: "今日家园长廊" };
  await town.does("clerk-dongxiao", "air", one, words);
  await town.does("chair", "second", one, { wanted: "yes" });
  await town.does("clerk-dongxiao", "merge", one, { into: other, note: "同一处长廊，一起办。" });
  await town.does("clerk-dongxiao", "unmerge", one, { other, note: "现场看过，是两处。" });
  const parts = {
    title: "今日家园长廊座椅",
    need: "长廊座椅朽坏，老人无处可坐。",
    amount: "7000",
    otherTitle: "今日家园长廊照明",
    otherAmount: "5000",
  };
  await town.does("clerk-dongxiao", "split", other, { ...parts, otherNeed: "长廊晚上太黑，老人不敢走。", note: "两件事分开办。" });
  await town.does("clerk-dongxiao", "merge", one, { into: other, note: "又看了一次，还是一处。" });
}

/** Refused; its proposer appeals, and another office judges. */
async function appealed(town: Town): Promise<void> {
  const receipt = await propose(town, wishOf(24, "10000", mine));
  await town.does("clerk-dongxiao", "refuse", receipt, { code: "PROPERTY_DUTY", note: "属于物业职责。" });
  await town.does("resident-2", "appeal", receipt, { reason: "这里没有物业，是开放式小区。" });
  await town.does("officer-service", "judge", receipt, { finding: "upheld", note: "经核实没有物业管理，退回社区办理。" });
}

/** A telephone number slipped through: hidden and shown again. A matter of one household is passed and stays closed. */
async function hidden(town: Town): Promise<void> {
  const [open, closed] = [await propose(town, wishOf(25, "10000", mine)), await propose(town, wishOf(26, "10000", mine))];
  await screen(town, open, wishOf(25));
  await town.does("clerk-dongxiao", "cover", open, { hide: "personal", note: "文字里像是有门牌号，先核对。" });
  await town.does("clerk-dongxiao", "uncover", open, { note: "核对过，是公共地点。" });
  const words = { title: "给一户失能老人家门口做坡道", need: "家门口有三级台阶，轮椅出不来。", place: "今日家园 6 栋" };
  await town.does("clerk-dongxiao", "pass", closed, { ...words, ...allPoints, closed: "yes", note: "只涉及一户。" });
}

/** A neighbour acts for a resident who agreed to it, until the resident ends it. */
async function represented(town: Town): Promise<void> {
  const area = places.dongxiao;
  const terms = { relation: "neighbour", given: "paper", paper: "委托书，社区档案盒 2026-3", from: "2026-03-02", until: "2026-12-31" };
  const who = { resident: idOfHandle("resident-2"), agent: idOfHandle("resident-4"), heard: idOfHandle("clerk-dongxiao") };
  await town.does("clerk-dongxiao", "consent", area, { area, ...who, ...terms });
  const receipt = await propose(town, wishOf(28, "10000", { by: "resident-4", area, person: who.resident }));
  await town.does("resident-4", "withdraw", receipt, { reason: "张先生说不需要了。" });
  const [grant = ""] = (await town.db.$client.prepare('SELECT "grant" FROM consents').all<{ grant: string }>()).results.map(
    (row) => row.grant,
  );
  await town.does("resident-2", "retract", area, { area, agent: who.agent, grant });
}
