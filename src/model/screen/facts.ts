/** What becomes of a project at a gate that checks: passed, sent back, refused, transferred, merged, split, hidden, appealed. */
import { z } from "zod";
import { day, fact, fen, id, ids, int } from "../fact.ts";
import { roles } from "../people/roles.ts";
import { answers, outcomes } from "./answers.ts";
import { hideCodes } from "./hide.ts";

/** How many supporters, online and on paper, and how many wishes go along with a project that is merged. */
const along = z.strictObject({ supporters: int, paper: int, wishes: int }).exactOptional();
export type Along = z.output<typeof along>;

/** The cost as the check found it, where that is not what stood there; where several check, always. */
const reviewed = fen.exactOptional();
/** The grid of the community, where the check found which. */
const grid = id.exactOptional();

/** More than the cap of its class was agreed to, by whom the policy names for it and up to how much; the reason is the note. */
const over = z.strictObject({ role: z.enum(roles), amount: fen }).exactOptional();

export const screenFacts = {
  /** The points of the policy's checklist, each answered; the notes are kept under the keys of their points. */
  checked: fact(1, { gate: id, answers: z.array(z.strictObject({ point: id, answer: z.enum(answers) })) }, ["notes"]),
  screened: fact(1, { gate: id, amount: reviewed, over, grid }, ["title", "need", "place", "note"]),
  returned: fact(1, { gate: id, approval: id.nullable() }, ["note"]),
  /** To another channel, by its code in the policy; `n` counts the transfers of a project. */
  transferred: fact(1, { gate: id, office: id, n: int, grid }, ["note"]),
  /** The photos that came with the answer, by their files. */
  replied: fact(1, { office: id, n: int, before: ids.exactOptional(), after: ids.exactOptional() }, ["note", "evidence"]),
  /** What the resident says of it; `back`: half or not, and it comes back to its gate. */
  rated: fact(1, { n: int, outcome: z.enum(outcomes), back: z.boolean() }, ["note"]),
  /** Passed and not for the public: a matter of one household. */
  cleared: fact(1, { gate: id, amount: reviewed, over, grid }, ["title", "need", "place", "note"]),
  covered: fact(1, { code: z.enum(hideCodes) }, ["note"]),
  uncovered: fact(1, {}, ["note"]),
  merged: fact(1, { into: id, along }, ["note"]),
  absorbed: fact(1, { from: id, along }),
  unmerged: fact(1, { from: id }, ["note"]),
  parted: fact(1, { from: id }),
  /** What it asks for from now on; the first version said nothing of its text, which stayed as it was. */
  divided: fact(2, { into: id, amount: fen }, ["title", "need", "note"]),
  split_off: fact(1, { from: id }),
  appealed: fact(1, { gate: id }, ["reason"]),
  judged: fact(1, { gate: id, upheld: z.boolean() }, ["note"]),
  refused: fact(1, { gate: id, code: id, approval: id.nullable() }, ["note"]),
  /** Checked by one of several who must; the last of them passes it. The first version did not say what it costs as they found it. */
  endorsed: fact(2, { gate: id, role: z.enum(roles), amount: reviewed, over }, ["note"]),
  rushed: fact(1, { papersUntil: day }, ["reason"]),
} as const;
