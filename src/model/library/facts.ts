/** The library of standard projects, the honours given to works, and the list of what somebody has to give. */
import { z } from "zod";
import { day, fact, fen, id, ids, int, moment } from "../fact.ts";
import { ties } from "../policy/library.ts";
import { supplierKinds } from "../procure/kind.ts";
import { levels, resourceKinds, unfitReasons } from "./named.ts";

const sums = { class: id, low: fen, high: fen, beneficiaries: int };
const standardTexts = ["title", "need", "plan", "goals", "checks"] as const;

export const libraryFacts = {
  /** A version of an entry, not yet let in; `project`: the accepted one that it is made of, `supplier`: the organisation that brought it. */
  standard_proposed: fact(
    1,
    { version: int, area: id, class: id, low: fen, high: fen, beneficiaries: int, project: id.nullable(), supplier: id.nullable() },
    standardTexts,
  ),
  standard_admitted: fact(1, { version: int }),
  exit_proposed: fact(1, {}, ["reason"]),
  standard_retired: fact(1, {}),
  /** What was proposed, a version or the exit, is not agreed to. */
  standard_rebutted: fact(1, { version: int.nullable() }, ["reason"]),
  honour_proposed: fact(1, { project: id, level: z.enum(levels), area: id, year: int }, ["reason"]),
  honour_given: fact(1, {}),
  honour_declined: fact(1, {}, ["reason"]),
  resource_listed: fact(1, { area: id, kind: z.enum(resourceKinds), from: day, until: day.nullable() }, [
    "name",
    "what",
    "words",
    "hours",
    "contact",
  ]),
  resource_unlisted: fact(1, {}),
  resource_matched: fact(1, { wish: id }),
  /** A call to social organisations; what it asks of them is fixed as the policy had it. `opens` and `closes`: its first and its last millisecond. */
  solicited: fact(
    1,
    {
      ...{ area: id, policy: id, classes: ids, from: day, until: day, opens: moment, closes: moment, places: int.nullable() },
      asks: z.strictObject({ kinds: z.array(z.enum(supplierKinds)), age: int, staff: int, office: int, rating: int }),
      panel: id,
      ties: z.enum(ties),
    },
    ["title", "sought"],
  ),
  /** Sent, and sent anew in its place; who may be reached is kept apart. */
  applied: fact(1, { solicitation: id, supplier: id, ...sums, staff: int, office: int, channel: z.enum(["online", "counter", "paper"]) }, [
    ...standardTexts,
    "contact",
  ]),
  application_forgone: fact(1, {}, ["reason"]),
  solicitation_closed: fact(1, { applications: int }),
  application_qualified: fact(1, {}, ["note"]),
  application_returned: fact(1, { until: day, at: moment }, ["note"]),
  application_unfit: fact(1, { code: z.enum(unfitReasons) }, ["note"]),
  /** The panel's result has reached the application. */
  assessed: fact(1, { meeting: id, item: id, result: z.enum(["passed", "failed", "no_quorum"]), score: int, scorers: int }),
  result_announced: fact(1, {
    rows: z.array(z.strictObject({ application: id, rank: int, admitted: z.boolean() })),
    until: day,
    at: moment,
  }),
  result_contested: fact(1, { contest: id, person: id }, ["text"]),
  contest_answered: fact(1, { contest: id, upheld: z.boolean() }, ["answer"]),
  solicitation_ended: fact(1, { admitted: int }),
  application_entered: fact(1, { standard: id }),
  /** An entry in force, scored by a panel after a call. */
  standard_entered: fact(
    1,
    { version: int, area: id, ...sums, supplier: id, application: id, solicitation: id, meeting: id, score: int, proposer: id },
    standardTexts,
  ),
} as const;
