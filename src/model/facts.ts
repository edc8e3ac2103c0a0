/**
 * Every kind of fact, with the version and the shape of its body. Bodies hold ids, codes, numbers and digests only:
 * what people wrote is named in `texts`, kept apart and erasable; the body carries its digest.
 * A shape never changes under its version: a new shape is a new version, and readers of the old one stay.
 */
import { z } from "zod";
import { fileTypes, purposes } from "./archive/file.ts";
import { sheetKinds } from "./archive/sheet.ts";
import { dueSchema } from "./envelope.ts";
import { roles } from "./people/roles.ts";
import { methods } from "./policy/body.ts";
import { channels } from "./policy/policy.ts";
import { answers, outcomes } from "./screen/answers.ts";
import { hideCodes } from "./screen/hide.ts";

const id = z.string().min(1).max(80);
const fen = z.int().min(0);
const int = z.int().min(0);
const day = z.string().length(10);
const moment = z.int();
const ids = z.array(id);
const unit = z.enum(["working", "calendar"]);

const fact = <S extends z.ZodRawShape, const T extends readonly string[] = readonly []>(version: number, shape: S, texts?: T) => ({
  version,
  body: z.strictObject(shape),
  texts: texts ?? ([] as const),
});

const counts = { members: int, present: int, for: int, against: int, abstain: int, recused: int };
/** `handed` and `invalid` of papers; `together` is the number of the item with which this one was put to one vote. */
const tallied = {
  for: int,
  against: int,
  abstain: int,
  handed: int.exactOptional(),
  invalid: int.exactOptional(),
  together: int.exactOptional(),
};
const method = z.enum(methods);
const delivered = { contracted: fen.nullable(), supplier: id.nullable(), acceptedOn: day.nullable() };
const correctable = z.enum(["amount", "class", "on", "attendance", "tally"]);
/** `fact` is the leaf of the fact that is mended; `target` the member or item, in a sitting. */
const correction = {
  fact: int,
  target: id.nullable(),
  field: correctable,
  from: z.union([id, int, z.strictObject(tallied)]),
  to: z.union([id, int, z.strictObject(tallied)]),
};

export const facts = {
  // a project, from wish to file
  proposed: fact(
    1,
    {
      area: id,
      class: id,
      amount: fen,
      beneficiaries: int,
      policy: id,
      proposer: id,
      channel: z.enum(["online", "counter", "phone", "visit"]),
      apportioned: z.boolean(),
    },
    ["title", "need", "place"],
  ),
  /** A wish as it was said; it can stand under a project, and be taken from it again. */
  wished: fact(1, { area: id, channel: z.enum(["online", "counter", "phone", "visit", "chat"]), person: id.nullable() }, ["text", "place"]),
  attached: fact(1, { project: id }),
  detached: fact(1, { project: id }),
  /** A call is made; what is asked for while it is open joins it. */
  invited: fact(1, { area: id, from: day, until: day, classes: ids, quota: fen.nullable(), editing: int, copied: id.nullable() }, [
    "title",
    "text",
  ]),
  joined: fact(1, { call: id }),
  edited: fact(1, { class: id, amount: fen, beneficiaries: int }, ["title", "need", "place"]),
  surveyed: fact(1, { area: id, from: day, until: day, kinds: int }, ["title", "list"]),
  responded: fact(1, { survey: id, person: id, kinds: z.array(int) }, ["line"]),
  /** Counted on paper; it counts when a second person has verified it. */
  count_entered: fact(1, { about: z.enum(["survey", "project"]), of: id, forms: int, counts: z.array(int) }, ["paper"]),
  count_verified: fact(1, { forms: int, counts: z.array(int) }),
  count_spoiled: fact(1, {}, ["reason"]),
  cited: fact(1, { survey: id, answers: int }),
  /** The public wording is fixed and shown, so that neighbours can say that they need it too; it is not screened yet. */
  aired: fact(1, { gate: id }, ["title", "need", "place"]),
  seconded: fact(1, { project: id, person: id, wanted: z.boolean() }),
  revised: fact(1, { class: id, amount: fen, beneficiaries: int }, ["title", "need", "place"]),
  /** The points of the policy's checklist, each answered; the notes are kept under the keys of their points. */
  checked: fact(1, { gate: id, answers: z.array(z.strictObject({ point: id, answer: z.enum(answers) })) }, ["notes"]),
  screened: fact(1, { gate: id }, ["title", "need", "place", "note"]),
  returned: fact(1, { gate: id, approval: id.nullable() }, ["note"]),
  /** To another channel, by its code in the policy; `n` counts the transfers of a project. */
  transferred: fact(1, { gate: id, office: id, n: int }, ["note"]),
  replied: fact(1, { office: id, n: int }, ["note", "evidence"]),
  /** What the resident says of it; `back`: half or not, and it comes back to its gate. */
  rated: fact(1, { n: int, outcome: z.enum(outcomes), back: z.boolean() }, ["note"]),
  /** Entered by a clerk for somebody unnamed; now it is theirs. */
  claimed: fact(1, { from: id, to: id }),
  /** The scheme (项目方案): what it costs line by line, in fen, and how much it is to reach; its words are kept apart, in the same order. */
  planned: fact(1, { amount: fen, lines: z.array(z.strictObject({ quantity: int, price: fen })), targets: int }, [
    "items",
    "schedule",
    "goals",
  ]),
  /** Passed and not for the public: a matter of one household. */
  cleared: fact(1, { gate: id }, ["title", "need", "place", "note"]),
  covered: fact(1, { code: z.enum(hideCodes) }, ["note"]),
  uncovered: fact(1, {}, ["note"]),
  merged: fact(1, { into: id }, ["note"]),
  absorbed: fact(1, { from: id }),
  unmerged: fact(1, { from: id }, ["note"]),
  parted: fact(1, { from: id }),
  divided: fact(1, { into: id, amount: fen }, ["title", "note"]),
  split_off: fact(1, { from: id }),
  appealed: fact(1, { gate: id }, ["reason"]),
  judged: fact(1, { gate: id, upheld: z.boolean() }, ["note"]),
  refused: fact(1, { gate: id, code: id, approval: id.nullable() }, ["note"]),
  scheduled: fact(1, { meeting: id, item: id }),
  unscheduled: fact(1, { meeting: id, item: id }),
  /** `score`: what a panel gave, in hundredths of a point (since version 2). */
  resolved: fact(2, { meeting: id, item: id, result: z.enum(["passed", "failed", "no_quorum"]), ...counts, score: int.exactOptional() }),
  /** What is read out is what is fixed: the sum and the words with which it goes to the vote. */
  amended: fact(1, { meeting: id, item: id, from: fen, amount: fen }, ["title"]),
  held: fact(1, { line: id, amount: fen, meeting: id.nullable() }),
  /** What a notice will say of it, fixed as the gate before has let it pass; of finished work also what was delivered. */
  fixed: fact(1, { gate: id, class: id, amount: fen, beneficiaries: int, ...delivered }, ["title", "need", "place"]),
  noticed: fact(1, { notice: id, from: day, until: day, provisional: z.boolean() }),
  /** Version 1 knew only `person`, always named, always online, without a due time. `from` is who handed in the paper. */
  objected: fact(
    2,
    {
      objection: id,
      notice: id,
      person: id.nullable(),
      channel: z.enum(["online", "paper"]).exactOptional(),
      named: z.boolean().exactOptional(),
      handler: z.enum(roles).exactOptional(),
      due: dueSchema.exactOptional(),
    },
    ["text", "from"],
  ),
  answered: fact(1, { objection: id, upheld: z.boolean() }, ["answer"]),
  /** The period waits while an objection is open; `left` days of it are given again after the answer. */
  paused: fact(1, { notice: id, left: int, unit }),
  resumed: fact(1, { notice: id, from: day, until: day, provisional: z.boolean() }),
  // a wrong published text: asked for, then published anew by a second person
  amendment_asked: fact(1, { amendment: int, notice: id, beneficiaries: int }, ["title", "need", "place", "contact", "reason"]),
  reissued: fact(1, { amendment: int, asked: int, notice: id, next: id }),
  amendment_declined: fact(1, { amendment: int, asked: int }, ["reason"]),
  unopposed: fact(1, { notice: id, objections: int }),
  /** Checked by one of several who must; the last of them passes it. */
  endorsed: fact(1, { gate: id, role: z.enum(roles) }, ["note"]),
  /** Agreed at a gate that does not yet establish. */
  approved: fact(1, { gate: id, document: id, approval: id, amount: fen, override: z.boolean() }),
  /** `approval` is null where the gate that commits the money is no sitting of an approving body; `document` then names what decided. */
  established: fact(1, { document: id, approval: id.nullable(), amount: fen, code: id, line: id, override: z.boolean() }),
  contracted: fact(1, { supplier: id, amount: fen, from: day, until: day, number: id }),
  reported: fact(1, { percent: int }, ["note"]),
  completed: fact(1, { round: int }, ["note"]),
  inspected: fact(1, { round: int, slot: id, person: id, verdict: z.enum(["pass", "fault"]) }, ["note"]),
  represented: fact(1, { slot: id, person: id }, ["reason"]),
  excused: fact(1, { round: int, slot: id }, ["reason"]),
  faulted: fact(1, { round: int }),
  accepted: fact(1, { round: int }),
  rushed: fact(1, { papersUntil: day }, ["reason"]),
  requested: fact(1, { payment: int, amount: fen, invoice: id, final: z.boolean() }),
  released: fact(1, { payment: int, amount: fen, line: id, invoice: id }),
  paid: fact(1, { payment: int, voucher: id }),
  closed: fact(1, { returned: fen }),
  withdrawn: fact(1, { returned: fen }, ["reason"]),
  terminated: fact(1, { returned: fen, document: id }, ["reason"]),
  // mistakes are mended by naming the fact they mend
  correction_asked: fact(2, { ...correction, correction: int }, ["reason", "paper"]),
  corrected: fact(2, { ...correction, correction: int, asked: int }, ["reason", "paper"]),
  correction_declined: fact(1, { correction: int, asked: int }, ["reason"]),
  // files, each a subject of its own, and sheets that came back signed; `version` is the last fact that the sheet shows
  filed: fact(1, { about: id, area: id, purpose: z.enum(purposes), type: z.enum(fileTypes), size: int, digest: id }, ["name", "caption"]),
  shown: fact(1, { about: id }, ["caption"]),
  hidden: fact(1, { about: id }, ["reason"]),
  sheet_lodged: fact(1, { about: id, area: id, sheet: z.enum(sheetKinds), version: int, files: ids, signed: ids }, ["note"]),
  sheet_confirmed: fact(1, { lodged: int }),
  sheet_rejected: fact(1, { lodged: int }, ["reason"]),
  // a sitting, its seats and votes
  /** Version 2 names the bodies, who leads, each item's own method, who has an interest in it, and what is reported. */
  called: fact(
    2,
    {
      area: id,
      at: moment,
      method,
      roll: ids,
      items: z.array(
        z.strictObject({
          item: id,
          project: id,
          amount: fen,
          proposer: id,
          method: method.exactOptional(),
          interested: ids.exactOptional(),
        }),
      ),
      rule: z.unknown(),
      bodies: ids.exactOptional(),
      chair: id.nullable().exactOptional(),
      reported: ids.exactOptional(),
    },
    ["place", "body", "observers"],
  ),
  postponed: fact(1, { from: moment, at: moment }, ["place", "reason"]),
  item_amended: fact(1, { item: id, from: fen, amount: fen }, ["reason"]),
  item_deferred: fact(1, { item: id }, ["reason"]),
  item_struck: fact(1, { item: id }, ["reason"]),
  observed: fact(1, {}, ["observers"]),
  heard: fact(1, { item: id, came: int, consented: int }),
  item_opened: fact(1, { item: id }),
  hands_typed: fact(1, { rows: z.array(z.strictObject({ item: id, ...tallied })) }),
  item_closed: fact(2, { item: id, tally: z.strictObject(tallied).nullable() }),
  /** A closed ballot is over: what was in the box, under numbers drawn by lot. */
  box_opened: fact(1, { item: id, slips: z.array(z.strictObject({ slip: id, choice: z.enum(["for", "against", "abstain"]) })) }),
  item_counted: fact(2, { item: id, result: z.enum(["passed", "failed", "no_quorum"]), ...counts, score: int.exactOptional() }),
  minutes_signed: fact(1, { results: int }, ["note"]),
  cancelled: fact(1, {}, ["reason"]),
  /** The body was elected anew before it sat. */
  voided: fact(1, { body: id, term: int }),
  /** `since` (version 2): the first of the items counted by hands for which they were there. */
  attended: fact(2, { meeting: id, person: id, present: z.boolean(), since: int.exactOptional() }),
  /** `gone`: the last of the items counted by hands for which they were still there. */
  left: fact(1, { meeting: id, person: id, gone: int }),
  /** That somebody has voted; never what. */
  ballot_cast: fact(1, { item: id, person: id }),
  scored: fact(1, { item: id, person: id, points: z.array(z.strictObject({ criterion: id, points: int })) }),
  voted: fact(1, { item: id, person: id, choice: z.enum(["for", "against", "abstain"]) }),
  recused: fact(1, { item: id, person: id }, ["reason"]),
  // who sits in a body
  seated: fact(1, { area: id, key: id, seat: id, person: id, kind: id, term: int, from: day, until: day.nullable() }),
  unseated: fact(1, { seat: id }, ["reason"]),
  renewed: fact(1, {
    area: id,
    key: id,
    term: int,
    from: day,
    until: day.nullable(),
    seats: z.array(z.strictObject({ seat: id, person: id, kind: id })),
  }),
  // notices and approvals
  /** The list is made: `text` is the number of the fact that fixed what it says of a project; `corrects` the notice that it puts right. */
  listed: fact(
    1,
    {
      area: id,
      gate: id,
      after: z.boolean(),
      projects: z.array(z.strictObject({ project: id, text: int })),
      channels: z.array(z.enum(channels)),
      days: int,
      unit,
      corrects: id.nullable(),
    },
    ["contact", "reason"],
  ),
  proven: fact(1, { channel: z.enum(channels) }, ["place", "proof"]),
  /** Every required channel is proven: the period. */
  hung: fact(1, { area: id, projects: ids, from: day, until: day, provisional: z.boolean() }, ["place", "proof"]),
  prepared: fact(
    1,
    {
      area: id,
      document: id,
      items: z.array(
        z.strictObject({
          project: id,
          decision: z.enum(["agree", "return", "refuse"]),
          amount: fen,
          gate: id.nullable(),
          code: id.nullable(),
        }),
      ),
    },
    ["reasons"],
  ),
  confirmed: fact(1, { delegate: z.boolean() }),
  discarded: fact(1, {}),
  // money
  line_opened: fact(1, { year: int, area: id, source: id }, ["title"]),
  money_asked: fact(1, { request: int, kind: z.enum(["APPROPRIATE", "WITHDRAW"]), amount: fen, document: id }),
  money_released: fact(1, { request: int, kind: z.enum(["APPROPRIATE", "WITHDRAW"]), amount: fen, document: id }),
  money_declined: fact(1, { request: int }),
  remarked: fact(1, {}, ["remark"]),
  // people, places, rules, days
  registered: fact(1, { handle: id.nullable() }, ["name"]),
  granted: fact(1, {
    grant: id,
    role: z.enum(roles),
    area: id,
    from: day,
    until: day.nullable(),
    supplier: id.nullable(),
    delegateOf: id.nullable(),
  }),
  revoked: fact(1, { grant: id }),
  supplier_registered: fact(1, { credit: id }, ["name"]),
  /** Version 1 said no issue, draft or submitter and had its document alone: laid by setup. */
  policy_published: fact(2, { digest: id, area: id, version: int, issue: int, draft: id.nullable(), submittedBy: id.nullable() }, [
    "document",
    "layer",
    "origins",
  ]),
  /** A project moved to a later version: asked with a reason, confirmed or declined by a second person. */
  repin_asked: fact(1, { repin: int, policy: id }, ["reason"]),
  repinned: fact(1, { repin: int, policy: id, from: id }),
  repin_declined: fact(1, { repin: int }, ["reason"]),
  layer_drafted: fact(1, { area: id, source: z.enum(["nothing", "present", "preset", "file"]), preset: id.nullable() }, ["layer"]),
  layer_amended: fact(1, { spot: id, cleared: z.boolean() }, ["layer"]),
  layer_submitted: fact(1, {}),
  layer_published: fact(1, { issue: int, policies: ids }),
  layer_scrapped: fact(1, {}, ["reason"]),
  areas_imported: fact(1, { count: int, from: day }, ["tree"]),
  initials_set: fact(1, { initials: id }),
  year_typed: fact(1, { year: int, off: z.array(day), work: z.array(day) }, ["source"]),
  year_confirmed: fact(1, { year: int }),
  due_moved: fact(1, { from: day, until: day, provisional: z.boolean() }),
  reply_moved: fact(1, { objection: id, from: day, due: dueSchema }),
  /** Once for each due time: before it to whoever's turn it is, long after it to who is above them. `objection`: the answer to one is due. */
  reminded: fact(1, { stage: id, turn: id, until: day, objection: id.nullable() }),
  escalated: fact(1, { stage: id, turn: id, until: day, objection: id.nullable(), to: z.enum(roles) }),
} as const;

export type FactKind = keyof typeof facts;
export type BodyOf<K extends FactKind> = z.output<(typeof facts)[K]["body"]>;
export type TextOf<K extends FactKind> = (typeof facts)[K]["texts"][number];
