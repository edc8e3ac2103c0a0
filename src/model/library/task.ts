import type { Day } from "../day.ts";

/** What waits in a call to organisations, and where. */
export interface CallTask {
  readonly href: string;
  readonly title: string;
  readonly what: "check" | "call" | "announce" | "contest" | "mend";
  readonly day: Day;
  readonly count: number;
}
