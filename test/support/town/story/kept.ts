/** June 2026: what was handed over in spring has a keeper, and two things were reported of it: one repaired, one still to be answered. Invented. */
import { passerBy } from "../cast.ts";
import { openOutage } from "../keep.ts";
import type { Town } from "../town.ts";

export async function tellKept(town: Town, of: { readonly closed: string; readonly payment: string }): Promise<void> {
  await town.does("clerk-dongxiao", "care", of.closed, { keeper: "木棉岭社区居委会", contact: "居委会值班室" });
  await town.does("resident-1", "fault", of.closed, { text: "二巷中间那盏灯这两天一闪一闪的。" });
  const outage = await openOutage(town, of.closed);
  await town.does("supplier-1", "repair", of.closed, { outage, repaired: "yes", answer: "驱动电源故障，已更换，亮灯正常。" });
  await town.does("clerk-dongxiao", "care", of.payment, { keeper: "今日家园物业服务中心" });
  await town.does(passerBy, "fault", of.payment, { text: "靠东头第二张椅子的扶手松了，坐下会晃。" });
}
