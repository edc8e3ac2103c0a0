/** Rules of a community's own, made while an order of it stands at its first gate. */
import { places } from "./cast.ts";
import type { Town } from "./town.ts";
import { propose, type Wish } from "./walk.ts";

/** Drafted, given up, drafted again, changed and published by two people. */
export async function makeRules(town: Town): Promise<void> {
  const first = await town.does("district", "draft", places.mingdi, { area: places.mingdi, origin: "preset", preset: "luohu" });
  await town.does("administrator", "scrap", first, { reason: "与区里的规定相同，不必另写。" });
  const draft = await town.does("district", "draft", places.mingdi, { area: places.mingdi, origin: "nothing" });
  const period = { spot: "notice.period", "parts.is.days": "7", "parts.is.unit": "working", ground: "明迪社区议事规则", grade: "U" };
  await town.does("district", "amend", draft, period);
  await town.does("administrator", "submit", draft);
  const before: Wish = { by: "resident-7", title: "明迪社区晾衣架维修", area: places.mingdi, class: "SERVICE", amount: "20000" };
  const receipt = await propose(town, before);
  await town.does("district", "publish", draft);
  await town.does("officer-service", "repin", receipt, { reason: "社区要求一律按新的公示期办理。" });
  await town.does("approver", "keep", receipt, { reason: "单子已经提交，按原版办理。" });
  await town.does("officer-service", "repin", receipt, { reason: "提单人书面同意按新版办理。" });
  await town.does("approver", "adopt", receipt);
}
