/** An established project that waits for a supplier, with another of its kind beside it: what can be divided, united or done in sections. */
import type { Policy } from "#model/policy/policy.ts";
import type { Beside } from "#model/procure/package.ts";
import type { Dossier } from "#model/project.ts";
import { area, at, dossier, holding, path } from "./known.ts";
import { luohu } from "./luohu.ts";
import { fact } from "./trail.ts";

export const ruled = (procurement: Partial<Policy["procurement"]>): Policy => ({
  ...luohu,
  procurement: { ...luohu.procurement, ...procurement },
});
export const other = "111111111";
export const later = "2027-440303009-special";
export const beside = (given: Partial<Beside> = {}): Beside => ({
  ...{ receipt: other, title: "松泉路灯", areaName: "木棉岭社区", path, approved: 2_000_000, urgent: false, proposer: "p-b" },
  ...{ area, policy: "digest", gate: "approval", whole: null, partOf: null, settled: true, procurement: luohu.procurement },
  ...given,
});
const money = [
  holding({ committed: 2_000_000 }),
  holding({ line: later, year: 2027, planned: { order: 2, most: 500_000, intended: 500_000 } }),
];
export const known = (given: Partial<Omit<Dossier, "project">> = {}, project = {}) =>
  dossier(
    { stage: "procurement", gate: "approval", turn: "officer:works", approved: 2_500_000, code: "DX-01", lastOn: "2026-06-05", ...project },
    { beside: [beside()], holdings: money, ...given },
  );
/** Each receipt another one. */
export const hand = () => {
  let made = 0;
  return { ...at(), digits: (count: number) => String(10_000_000 + ++made).slice(0, count) };
};
export const reason = "分段施工，由不同物业配合。";
export const toProcurement = fact(1, "established", "2026-06-05", {
  to: { stage: "procurement", gate: "approval", turn: "officer:works", due: null },
});
