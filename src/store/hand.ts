/** What `change` hands to an act: the time, and fresh ids that it can tell from those already there. */
import { dayOf } from "#model/day.ts";
import type { Hand } from "#model/hand.ts";
import { idOf } from "#model/subject.ts";

export interface Minted extends Hand {
  /** Is this the subject of something that is only now being made? */
  readonly minted: (subject: string) => boolean;
}

const letters = "abcdefghjkmnpqrstvwxyz23456789";

export function mint(now: number): Minted {
  const made: string[] = [];
  const random = (count: number, from: string): string => {
    const id = [...crypto.getRandomValues(new Uint32Array(count))].map((n) => from[n % from.length]).join("");
    made.push(id);
    return id;
  };
  return {
    now,
    today: dayOf(now),
    id: () => random(10, letters),
    digits: (count) => random(count, "0123456789"),
    minted: (subject) => made.some((id) => idOf(subject).startsWith(id)),
  };
}
