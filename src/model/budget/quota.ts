/** A community's quota of a year: a limit beside the lines, by the policy. Over it nothing is held beyond what the policy lets be over-committed. */
import { type Fen, percentOf } from "../money.ts";
import type { Policy } from "../policy/policy.ts";

/** The share of one community in fen, or null where there is none: by competition, or by heads that nobody has counted yet. */
export function quotaOf({ quota }: Pick<Policy, "quota">, residents: number | null): Fen | null {
  const share = shareOf(quota, residents);
  return share === null ? null : share + percentOf(share, quota.overcommit.value);
}

function shareOf({ mode, community, perHead }: Policy["quota"], residents: number | null): Fen | null {
  if (mode.value === "competitive") return null;
  const byHeads = perHead.value && residents !== null ? perHead.value.base + perHead.value.perHundred * Math.floor(residents / 100) : null;
  return mode.value === "per_head" ? byHeads : (community.value ?? byHeads);
}

/** 4403/440303/440303009/440303009014: from the fourth on a path is within a community, and has its quota. */
export const communityOf = (path: string): string | undefined => path.split("/")[3];
