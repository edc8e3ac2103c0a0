/** What a gate can do with a wish beside passing it: every act and kind of fact of that once, in the small town of March 2026. */
import { places } from "./cast.ts";
import { wishOf } from "./ready.ts";
import type { Town } from "./town.ts";
import { propose } from "./walk.ts";

export async function review(town: Town): Promise<void> {
  await transferred(town);
}

const mine = { by: "resident-2", area: places.dongxiao } as const;

/** Transferred, answered, half solved: it comes back once. */
async function transferred(town: Town): Promise<void> {
  const receipt = await propose(town, wishOf(21, "10000", mine));
  await town.does("clerk-dongxiao", "transfer", receipt, { office: "PROPERTY", note: "属于物业日常维修，请物业处理。" });
  await town.does("clerk-dongxiao", "reply", receipt, { on: "2026-03-03", note: "已修好东侧，西侧需另行申报。", evidence: "工单示例1号" });
  await town.does("resident-2", "rate", receipt, { outcome: "half", note: "西侧还是坏的。" });
}
