/**
 * A project of several communities whose councils vote each on its own share of the money: what a council passes is how much of its community's
 * lines the project may take. A share is what finance has planned for the lines of that community, and never more than the whole.
 */
import type { Fen } from "../money.ts";
import { bodyOf, gateOf, type Policy } from "../policy/policy.ts";
import type { ItemState } from "../standing.ts";

/** The last time that a share came before its council since the project came to its gate. */
export type ShareVote = Omit<ItemState, "share"> & { readonly amount: Fen };
/** As it is planned for the communities of a project, in the order of their lines. */
export interface PlannedShare {
  readonly area: string;
  readonly name: string;
  readonly most: Fen;
  readonly vote: ShareVote | null;
}
type Asking = { readonly amount: Fen };

/** The councils of the communities decide at this gate, each on its own share. */
export const votesEach = (policy: Policy, gate: string | null): boolean =>
  policy.shares.vote.value === "each" && gate !== null && bodyOf(policy, gateOf(policy, gate)?.body)?.level === "community";

export const shareOf = ({ amount }: Asking, share: PlannedShare): Fen => Math.min(amount, share.most);

/** Its council has passed as much as is planned now; the minutes are signed. */
export const isPassed = (of: Asking, share: PlannedShare): boolean =>
  share.vote?.result === "passed" && share.vote.meetingState === "ended" && share.vote.amount >= shareOf(of, share);

/** On an agenda, or decided by a sitting whose result has not come yet. */
export const isBeforeCouncil = ({ vote }: PlannedShare): boolean => vote !== null && !vote.carried;
/** Nobody has called its council yet, or it must be called again. */
export const awaitsCall = (of: Asking, share: PlannedShare): boolean => !isBeforeCouncil(share) && !isPassed(of, share);

export type ShareState = "waiting" | "called" | "passed" | "failed" | "no_quorum" | "again";
/** `again`: its council has passed less than is planned now. */
export function stateOfShare(of: Asking, share: PlannedShare): ShareState {
  if (isBeforeCouncil(share)) return "called";
  if (isPassed(of, share)) return "passed";
  return share.vote?.result === "passed" ? "again" : (share.vote?.result ?? "waiting");
}
/** What each council has passed, where each has its own vote. */
export const passedShares = (shares: readonly PlannedShare[]) =>
  shares.flatMap(({ area, name, vote }) =>
    vote?.result === "passed" && vote.meetingState === "ended"
      ? [{ area, name, amount: vote.amount, meeting: vote.meeting, at: vote.meetingAt }]
      : [],
  );
