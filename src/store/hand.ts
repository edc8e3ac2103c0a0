/** What `change` hands to an act: the time, and fresh ids that it can tell from those already there. */
import { dayOf } from "#model/day.ts";
import type { Hand } from "#model/hand.ts";
import { idOf } from "#model/subject.ts";

export interface Minted extends Hand {
  /** Is this the subject of something that is only now being made? */
  readonly minted: (subject: string) => boolean;
}

const letters = "abcdefghjkmnpqrstvwxyz23456789";

const randomFrom = (count: number, from: string): string =>
  [...crypto.getRandomValues(new Uint32Array(count))].map((n) => from[n % from.length]).join("");

/** The id under which a file will lie: about a hundred random bits. */
export const freshFileId = (): string => randomFrom(20, letters);

export function mint(now: number): Minted {
  const made: string[] = [];
  const random = (count: number, from: string): string => {
    const id = randomFrom(count, from);
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
