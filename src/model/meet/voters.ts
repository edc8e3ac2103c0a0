/** Who may vote on an item, in person or spoken for, and what their votes come to. */
import { byTable } from "./method.ts";
import { type Item, isRecused, leadOf, type Mandate, type Seat, type Sitting, type Slip, voteOn } from "./sitting.ts";
import { type Count, hasQuorum } from "./tally.ts";

type Timed = Pick<Item, "n" | "method" | "closedLeaf">;

/** Came before the item closed: by the log, and in the table by the order of the agenda. */
function hadCome(seat: Seat, { n, method, closedLeaf }: Timed): boolean {
  if (!seat.present || (closedLeaf !== null && (seat.leaf ?? 0) >= closedLeaf)) return false;
  return !byTable(method) || n >= seat.since;
}

/** And had not left. */
const wasThere = (seat: Seat, item: Timed): boolean =>
  hadCome(seat, item) &&
  (seat.left === null || (item.closedLeaf !== null && item.closedLeaf < seat.left) || (byTable(item.method) && item.n <= seat.gone));

export interface Voter extends Seat {
  /** Who votes in their place; nobody, where they are there themselves. */
  readonly holder: string | null;
}

/**
 * Who may vote on an item: who was there before it closed, and who let somebody speak for them who was. None who has an interest;
 * a proxy falls where either of the two steps back, and when the giver comes.
 */
export function mayVoteOn(sitting: Sitting, item: Item): readonly Voter[] {
  const free = sitting.seats.filter((seat) => !isRecused(sitting, item, seat.person));
  const there = free.filter((seat) => wasThere(seat, item));
  return free.flatMap((seat): readonly Voter[] => {
    if (there.includes(seat)) return [{ ...seat, holder: null }];
    const proxy = hadCome(seat, item) ? undefined : sitting.proxies.find((one) => one.giver === seat.person && heldFor(one, item));
    return proxy && there.some((one) => one.person === proxy.holder) ? [{ ...seat, holder: proxy.holder }] : [];
  });
}

/** Given before the item closed, and not taken back before that: while one is open none is given. */
const heldFor = ({ leaf, ended }: Mandate, { closedLeaf }: Timed): boolean =>
  (closedLeaf === null || leaf < closedLeaf) && (ended === null || (closedLeaf !== null && closedLeaf < ended));

/** For whom somebody votes on an item: themselves first, and who has let them. */
export const votesOf = (sitting: Sitting, item: Item, person: string): readonly Voter[] =>
  mayVoteOn(sitting, item)
    .filter((voter) => (voter.holder ?? voter.person) === person)
    .toSorted((one) => (one.holder === null ? -1 : 1));

/** The count of an item as the system computes it: votes cast online, slips in the box, or the hands and papers counted and confirmed. */
export function countOf(sitting: Sitting, item: Item): Count {
  const voters = mayVoteOn(sitting, item);
  const lead = leadOf(sitting, item);
  const slips = sitting.slips.filter((one) => one.item === lead.id);
  const isCast = ({ person, holder }: Voter, choice: Slip["choice"]) => {
    const vote = voteOn(sitting, lead.id, person);
    return vote?.choice === choice && vote.holder === holder;
  };
  const cast = (choice: Slip["choice"]) =>
    item.method === "closed"
      ? slips.filter((slip) => slip.choice === choice).length
      : voters.filter((voter) => isCast(voter, choice)).length;
  const recused = sitting.seats.filter((seat) => isRecused(sitting, item, seat.person)).length;
  const { for: yes, against, abstain } = item.tally ?? { for: cast("for"), against: cast("against"), abstain: cast("abstain") };
  const proxies = voters.filter((voter) => voter.holder !== null).length;
  return { members: sitting.seats.length, present: voters.length, recused, proxies, for: yes, against, abstain };
}

/** Would enough be there, were it closed now. */
export const isQuorate = (sitting: Sitting, item: Item): boolean => hasQuorum(sitting.rule, countOf(sitting, item));
