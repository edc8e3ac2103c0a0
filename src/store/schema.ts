/** The tables of `migrations/`, column by column; a test compares the two. Constraints and triggers live there, in SQL. */

import { sql } from "drizzle-orm";
import { integer, primaryKey, sqliteTable, sqliteView, text } from "drizzle-orm/sqlite-core";
import type { Opinion } from "#model/accept/opinion.ts";
import type { FileType, Purpose } from "#model/archive/file.ts";
import type { SheetKind } from "#model/archive/sheet.ts";
import type { MoneyRequest, Rest } from "#model/budget/book.ts";
import type { EntryKind } from "#model/budget/entry.ts";
import type { GiftKind } from "#model/budget/gift.ts";
import type { Activity, Level } from "#model/deliver/named.ts";
import type { DueTime } from "#model/envelope.ts";
import type { FactKind } from "#model/facts.ts";
import type { Level as HonourLevel, ResourceKind, UnfitReason } from "#model/library/named.ts";
import type { Application, ApplicationState, Asks, Solicitation } from "#model/library/solicitation.ts";
import type { Template } from "#model/library/template.ts";
import type { ItemPlace, MeetingState, Method, TypedRow } from "#model/meet/method.ts";
import type { Result, Tally } from "#model/meet/tally.ts";
import type { NoticeResult } from "#model/notice/listed.ts";
import type { ConsentForm, Relation } from "#model/people/consent.ts";
import type { Role } from "#model/people/roles.ts";
import type { Ties } from "#model/policy/library.ts";
import type { Channel, Proposer } from "#model/policy/policy.ts";
import type { Contract, Way } from "#model/procure/contract.ts";
import type { SupplierKind } from "#model/procure/kind.ts";
import type { How } from "#model/procure/origin.ts";
import type { Package, Part } from "#model/procure/package.ts";
import type { StandingChange } from "#model/procure/register.ts";
import type { Tender } from "#model/procure/tender.ts";
import type { Answers } from "#model/propose/question.ts";
import type { WishChannel, WishState } from "#model/propose/wish.ts";
import type { HideCode } from "#model/screen/hide.ts";
import type { Stage } from "#model/stages.ts";

const yes = () => integer({ mode: "boolean" }).notNull();

export const facts = sqliteTable("facts", {
  leaf: integer().primaryKey(),
  subject: text().notNull(),
  seq: integer().notNull(),
  kind: text().$type<FactKind>().notNull(),
  version: integer().notNull(),
  body: text().notNull(),
  salt: text().notNull(),
  prev: text().notNull(),
  hash: text().notNull(),
  at: integer().generatedAlwaysAs(sql`body ->> 'at'`, { mode: "virtual" }),
  by: text().generatedAlwaysAs("body ->> 'by'", { mode: "virtual" }),
  happened: text().generatedAlwaysAs("body ->> 'on'", { mode: "virtual" }),
});
export const texts = sqliteTable("texts", { digest: text().primaryKey(), salt: text().notNull(), text: text() });
export const expects = sqliteTable("expects", { subject: text().notNull(), seq: integer().notNull() });
export const onces = sqliteTable("onces", {
  token: text().primaryKey(),
  person: text().notNull(),
  answer: text().notNull(),
  at: integer().notNull(),
});
export const dues = sqliteTable("dues", { subject: text().notNull(), at: integer().notNull() }, (t) => [
  primaryKey({ columns: [t.subject, t.at] }),
]);
export const outbox = sqliteTable(
  "outbox",
  {
    subject: text().notNull(),
    seq: integer().notNull(),
    person: text().notNull(),
    at: integer().notNull(),
    seen: integer(),
    area: text(),
    due: text(),
    dueAt: integer("due_at"),
    tries: integer().notNull().default(0),
    told: integer({ mode: "boolean" }).notNull().default(false),
  },
  (t) => [primaryKey({ columns: [t.subject, t.seq, t.person] })],
);
export const denials = sqliteTable("denials", {
  id: integer().primaryKey(),
  at: integer().notNull(),
  person: text(),
  act: text().notNull(),
  subject: text().notNull(),
  refusal: text().notNull(),
});

export const lines = sqliteTable("lines", {
  id: text().primaryKey(),
  year: integer().notNull(),
  area: text().notNull(),
  path: text().notNull(),
  source: text().notNull(),
  title: text().notNull(),
  remark: text(),
  closed: text(),
  rest: text().$type<Rest>(),
});
const sign = () => integer().notNull();
export const kinds = sqliteTable("kinds", {
  kind: text().primaryKey(),
  a: sign(),
  ci: sign(),
  co: sign(),
  h: sign(),
  c: sign(),
  p: sign(),
  l: sign(),
  holder: sign(),
});
export const allocations = sqliteTable(
  "allocations",
  { holder: text().notNull(), line: text().notNull(), ceiling: integer().notNull() },
  (t) => [primaryKey({ columns: [t.holder, t.line] })],
);
export const entries = sqliteTable(
  "entries",
  {
    line: text().notNull(),
    n: integer().notNull(),
    kind: text().$type<EntryKind>().notNull(),
    holder: text(),
    m: integer().notNull(),
    amount: integer().notNull(),
    sign: integer().notNull(),
    reverses: integer(),
    subject: text().notNull(),
    seq: integer().notNull(),
    ord: integer().notNull(),
    appropriated: integer().notNull(),
    carriedIn: integer("carried_in").notNull(),
    carriedOut: integer("carried_out").notNull(),
    held: integer().notNull(),
    committed: integer().notNull(),
    paid: integer().notNull(),
    lapsed: integer().notNull(),
    hHeld: integer("h_held").notNull(),
    hCommitted: integer("h_committed").notNull(),
    hPaid: integer("h_paid").notNull(),
  },
  (t) => [primaryKey({ columns: [t.line, t.n] })],
);
export const figureDays = sqliteTable(
  "figure_days",
  {
    line: text().notNull(),
    area: text().notNull(),
    class: text().notNull(),
    day: text().notNull(),
    held: integer().notNull(),
    committed: integer().notNull(),
    paid: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.line, t.area, t.class, t.day] })],
);
export const lineDays = sqliteTable("line_days", { line: text().notNull(), day: text().notNull(), n: integer().notNull() }, (t) => [
  primaryKey({ columns: [t.line, t.day] }),
]);
export const commitments = sqliteTable(
  "commitments",
  {
    area: text().notNull(),
    year: integer().notNull(),
    due: text().notNull(),
    project: text().notNull(),
    line: text().notNull(),
    committed: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.area, t.year, t.due, t.project, t.line] })],
);
export const gifts = sqliteTable(
  "gifts",
  {
    project: text().notNull(),
    n: integer().notNull(),
    kind: text().$type<GiftKind>().notNull(),
    value: integer().notNull(),
    given: text().notNull(),
    document: text().notNull(),
    day: text().notNull(),
    enteredBy: text("entered_by").notNull(),
    annulled: text(),
    annulledBy: text("annulled_by"),
  },
  (t) => [primaryKey({ columns: [t.project, t.n] })],
);
export const giftDays = sqliteTable(
  "gift_days",
  {
    area: text().notNull(),
    month: text().notNull(),
    day: text().notNull(),
    kind: text().notNull(),
    number: integer().notNull(),
    value: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.area, t.month, t.day, t.kind] })],
);
export const monthTallies = sqliteTable(
  "month_tallies",
  {
    area: text().notNull(),
    month: text().notNull(),
    class: text().notNull(),
    what: text().$type<"deliberated" | "established" | "accepted">().notNull(),
    projects: integer().notNull(),
    amount: integer().notNull(),
    people: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.area, t.month, t.class, t.what] })],
);
/** What a project draws on, in order, each up to a most. */
export const shares = sqliteTable(
  "shares",
  {
    project: text().notNull(),
    line: text().notNull(),
    ord: integer().notNull(),
    most: integer().notNull(),
    intended: integer().notNull().default(0),
    area: text().generatedAlwaysAs(sql`substr(line, 6, instr(substr(line, 6), '-') - 1)`, { mode: "virtual" }),
  },
  (t) => [primaryKey({ columns: [t.project, t.line] })],
);
export const quotas = sqliteTable(
  "quotas",
  { area: text().notNull(), year: integer().notNull(), most: integer(), carried: integer().notNull().default(0) },
  (t) => [primaryKey({ columns: [t.area, t.year] })],
);
export const moneyRequests = sqliteTable(
  "money_requests",
  {
    line: text().notNull(),
    n: integer().notNull(),
    kind: text().$type<MoneyRequest["kind"]>().notNull(),
    amount: integer().notNull(),
    target: text(),
    rest: text().$type<Rest>(),
    document: text().notNull(),
    happened: text().notNull(),
    askedBy: text("asked_by").notNull(),
    state: text().$type<"asked" | "released" | "declined">().notNull(),
    decidedBy: text("decided_by"),
  },
  (t) => [primaryKey({ columns: [t.line, t.n] })],
);

export const figures = sqliteTable(
  "figures",
  {
    line: text().notNull(),
    area: text().notNull(),
    class: text().notNull(),
    held: integer().notNull().default(0),
    committed: integer().notNull().default(0),
    paid: integer().notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.line, t.area, t.class] })],
);

export const areas = sqliteTable("areas", {
  code: text().primaryKey(),
  parent: text(),
  level: text().$type<"city" | "district" | "street" | "community" | "grid">().notNull(),
  residents: integer(),
  name: text().notNull(),
  path: text().notNull(),
  initials: text(),
  validFrom: text("valid_from").notNull(),
  validUntil: text("valid_until"),
  successor: text(),
});
export const calendarYears = sqliteTable(
  "calendar_years",
  {
    year: integer().notNull(),
    state: text().$type<"typed" | "confirmed" | "replaced">().notNull(),
    n: integer().notNull(),
    off: text("days_off", { mode: "json" }).$type<string[]>().notNull(),
    work: text("days_work", { mode: "json" }).$type<string[]>().notNull(),
    source: text().notNull(),
    typedBy: text("typed_by").notNull(),
    confirmedBy: text("confirmed_by"),
  },
  (t) => [primaryKey({ columns: [t.year, t.n] })],
);
export const policies = sqliteTable("policies", {
  digest: text().primaryKey(),
  id: text().notNull(),
  area: text().notNull(),
  version: integer().notNull(),
  document: text().notNull(),
  layer: text().notNull(),
  origins: text().notNull(),
  issue: integer().notNull(),
  draft: text(),
  submittedBy: text("submitted_by"),
  publishedBy: text("published_by").notNull(),
  published: integer().notNull(),
});
export const repins = sqliteTable(
  "repins",
  {
    project: text().notNull(),
    n: integer().notNull(),
    policy: text().notNull(),
    askedBy: text("asked_by").notNull(),
    state: text().$type<"asked" | "confirmed" | "declined">().notNull(),
    decidedBy: text("decided_by"),
  },
  (t) => [primaryKey({ columns: [t.project, t.n] })],
);
export const drafts = sqliteTable("drafts", {
  id: text().primaryKey(),
  leaf: integer().notNull(),
  area: text().notNull(),
  path: text().notNull(),
  state: text().$type<"drafted" | "submitted" | "published" | "discarded">().notNull(),
  source: text().$type<"nothing" | "present" | "preset" | "file">().notNull(),
  layer: text().notNull(),
  changes: integer().notNull(),
  draftedBy: text("drafted_by").notNull(),
  changedAt: integer("changed_at").notNull(),
  submittedBy: text("submitted_by"),
  publishedBy: text("published_by"),
});
export const persons = sqliteTable("persons", {
  id: text().primaryKey(),
  handle: text(),
  name: text().notNull(),
  phone: text(),
  active: yes().default(true),
});
export const grants = sqliteTable("grants", {
  id: text().primaryKey(),
  person: text().notNull(),
  role: text().$type<Role>().notNull(),
  area: text().notNull(),
  path: text().notNull(),
  from: text("from_day").notNull(),
  until: text("until_day"),
  supplier: text(),
  delegateOf: text("delegate_of"),
  document: text(),
  revoked: yes().default(false),
});
export const consents = sqliteTable("consents", {
  grant: text().primaryKey(),
  relation: text().$type<Relation>().notNull(),
  form: text().$type<ConsentForm>().notNull(),
  heard: text().notNull(),
  paper: text().notNull(),
});
export const suppliers = sqliteTable("suppliers", {
  id: text().primaryKey(),
  name: text().notNull(),
  credit: text().notNull(),
  type: text().$type<SupplierKind>().notNull(),
  founded: text(),
  suspended: yes().default(false),
  account: text().notNull().default(""),
  vettedOn: text("vetted_on"),
  vettedBy: text("vetted_by"),
  lists: text().notNull().default(""),
  clear: integer({ mode: "boolean" }),
  grade: integer(),
});
export const contacts = sqliteTable("contacts", {
  grant: text().primaryKey(),
  supplier: text().notNull(),
  name: text().notNull(),
  phone: text().notNull(),
});
export const standingChanges = sqliteTable(
  "standing_changes",
  {
    supplier: text().notNull(),
    n: integer().notNull(),
    of: text("change").$type<StandingChange["of"]>().notNull(),
    account: text().notNull(),
    paper: text().notNull(),
    reason: text().notNull(),
    askedBy: text("asked_by").notNull(),
    state: text().$type<StandingChange["state"]>().notNull(),
    decidedBy: text("decided_by"),
    callback: text().notNull().default(""),
  },
  (t) => [primaryKey({ columns: [t.supplier, t.n] })],
);
export const tenders = sqliteTable(
  "tenders",
  {
    project: text().notNull(),
    n: integer().notNull(),
    way: text().$type<Way>().notNull(),
    state: text().$type<Tender["state"] | "void">().notNull(),
    least: integer().notNull(),
    firstKey: text("first_key"),
    secondKey: text("second_key"),
    openedOn: text("opened_on"),
    supplier: text(),
    amount: integer(),
    document: text(),
    awardedBy: text("awarded_by"),
    lead: text(),
    package: integer(),
    standard: text(),
    standardVersion: integer("standard_version"),
  },
  (t) => [primaryKey({ columns: [t.project, t.n] })],
);
export const packages = sqliteTable(
  "packages",
  {
    lead: text().notNull(),
    n: integer().notNull(),
    title: text().notNull(),
    way: text().$type<Way>().notNull(),
    least: integer().notNull(),
    total: integer().notNull(),
    state: text().$type<Package["state"]>().notNull(),
    tender: integer(),
  },
  (t) => [primaryKey({ columns: [t.lead, t.n] })],
);
export const packageParts = sqliteTable(
  "package_parts",
  {
    lead: text().notNull(),
    package: integer().notNull(),
    project: text().notNull(),
    approved: integer().notNull(),
    share: integer(),
    state: text().$type<Part["state"]>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.lead, t.package, t.project] })],
);
export const quotes = sqliteTable(
  "quotes",
  { project: text().notNull(), tender: integer().notNull(), supplier: text().notNull(), amount: integer() },
  (t) => [primaryKey({ columns: [t.project, t.tender, t.supplier] })],
);
export const contracts = sqliteTable(
  "contracts",
  {
    project: text().notNull(),
    n: integer().notNull(),
    number: text().notNull(),
    supplier: text().notNull(),
    area: text().notNull(),
    class: text().notNull(),
    place: text().notNull(),
    way: text().$type<Way>().notNull(),
    tender: integer(),
    amount: integer().notNull(),
    signedOn: text("signed_on").notNull(),
    from: text("from_day").notNull(),
    until: text("until_day").notNull(),
    advance: integer().notNull(),
    retention: integer().notNull(),
    warranty: integer().notNull(),
    payDays: integer("pay_days").notNull(),
    price: integer(),
    state: text().$type<Contract["state"]>().notNull().default("running"),
    settled: integer().notNull().default(0),
    claim: integer().notNull().default(0),
    repaid: integer().notNull().default(0),
    forgiven: integer().notNull().default(0),
    endedOn: text("ended_on"),
    document: text(),
  },
  (t) => [primaryKey({ columns: [t.project, t.n] })],
);
export const milestones = sqliteTable(
  "milestones",
  {
    project: text().notNull(),
    contract: integer().notNull(),
    n: integer().notNull(),
    percent: integer().notNull(),
    due: text().notNull(),
    label: text().notNull(),
    delivers: text().notNull(),
    acceptedOn: text("accepted_on"),
    acceptedBy: text("accepted_by"),
  },
  (t) => [primaryKey({ columns: [t.project, t.contract, t.n] })],
);
export const sessions = sqliteTable("sessions", {
  digest: text().primaryKey(),
  person: text().notNull(),
  started: integer().notNull(),
  seen: integer().notNull(),
  ends: integer().notNull(),
});
export const demoClock = sqliteTable("demo_clock", { one: integer().primaryKey(), offset: integer().notNull() });

export const projects = sqliteTable("projects", {
  receipt: text().primaryKey(),
  leaf: integer().notNull(),
  code: text(),
  codeYear: integer("code_year"),
  codeSeq: integer("code_seq"),
  area: text().notNull(),
  path: text().notNull(),
  queue: text().notNull(),
  title: text().notNull(),
  need: text().notNull(),
  place: text().notNull(),
  class: text().notNull(),
  asked: integer().notNull(),
  amount: integer().notNull(),
  approved: integer(),
  contracted: integer(),
  beneficiaries: integer().notNull(),
  apportioned: yes(),
  proposer: text().notNull(),
  enteredBy: text("entered_by").notNull(),
  policy: text().notNull(),
  public: yes().default(false),
  urgent: yes().default(false),
  papersUntil: text("papers_until"),
  stage: text().$type<Stage>().notNull(),
  gate: text(),
  turn: text().notNull(),
  assignee: text(),
  dueAt: integer("due_at"),
  dueDay: text("due_day"),
  dueStart: text("due_start"),
  dueDays: integer("due_days").notNull().default(0),
  dueUnit: text("due_unit").$type<"working" | "calendar">().notNull().default("working"),
  provisional: yes().default(false),
  remindAt: integer("remind_at"),
  escalateAt: integer("escalate_at"),
  submitted: integer().notNull(),
  lastOn: text("last_on").notNull(),
  passedLeaf: integer("passed_leaf"),
  passedOn: text("passed_on"),
  approvedBy: text("approved_by"),
  approvedOn: text("approved_on"),
  supplier: text(),
  contractFrom: text("contract_from"),
  contractUntil: text("contract_until"),
  contractNumber: text("contract_number"),
  startedOn: text("started_on"),
  ending: yes().default(false),
  percent: integer().notNull().default(0),
  round: integer().notNull().default(0),
  acceptedOn: text("accepted_on"),
  mergedInto: text("merged_into"),
  splitFrom: text("split_from"),
  partOf: text("part_of"),
  whole: integer(),
  hidden: text().$type<HideCode>(),
  closed: yes().default(false),
  seq: integer().notNull(),
});
export const lineage = sqliteTable(
  "lineage",
  {
    project: text().notNull(),
    origin: text().notNull(),
    depth: integer().notNull(),
    how: text().$type<How>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.project, t.origin] })],
);
export const transfers = sqliteTable(
  "transfers",
  {
    project: text().notNull(),
    n: integer().notNull(),
    area: text().notNull(),
    office: text().notNull(),
    sentOn: text("sent_on").notNull(),
    repliedOn: text("replied_on"),
    outcome: text().$type<"solved" | "half" | "not">(),
  },
  (t) => [primaryKey({ columns: [t.project, t.n] })],
);
export const transferCounts = sqliteTable(
  "transfer_counts",
  {
    area: text().notNull(),
    office: text().notNull(),
    sent: integer().notNull().default(0),
    replied: integer().notNull().default(0),
    solved: integer().notNull().default(0),
    half: integer().notNull().default(0),
    unsolved: integer().notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.area, t.office] })],
);
export const receivedCounts = sqliteTable("received_counts", { area: text().primaryKey(), received: integer().notNull() });
export const shelf = sqliteTable(
  "shelf",
  {
    area: text().notNull(),
    leaf: integer().notNull(),
    receipt: text().notNull(),
    stage: text().$type<Stage>().notNull(),
    class: text().notNull(),
    year: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.area, t.leaf] })],
);
export const shelfContents = sqliteTable(
  "shelf_contents",
  { area: text().notNull(), content: text().notNull(), leaf: integer().notNull() },
  (t) => [primaryKey({ columns: [t.area, t.content, t.leaf] })],
);
export const terms = sqliteTable("terms", { area: text().notNull(), term: text().notNull(), leaf: integer().notNull() }, (t) => [
  primaryKey({ columns: [t.area, t.term, t.leaf] }),
]);
export const objections = sqliteTable("objections", {
  id: text().primaryKey(),
  project: text().notNull(),
  notice: text().notNull(),
  person: text(),
  channel: text().$type<"online" | "paper">().notNull().default("online"),
  named: yes().default(true),
  sender: text().notNull().default(""),
  text: text().notNull(),
  at: integer().notNull(),
  on: text("on_day").notNull(),
  handler: text().$type<Role>().notNull().default("clerk"),
  due: text({ mode: "json" }).$type<DueTime>(),
  dueAt: integer("due_at").generatedAlwaysAs(sql`due ->> 'at'`, { mode: "virtual" }),
  answer: text(),
  answeredOn: text("answered_on"),
  upheld: integer({ mode: "boolean" }),
});
export const signatures = sqliteTable(
  "signatures",
  {
    project: text().notNull(),
    round: integer().notNull(),
    slot: text().notNull(),
    person: text(),
    verdict: text().$type<"pass" | "minor" | "fault" | "absent">().notNull(),
    note: text().notNull(),
    happened: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.project, t.round, t.slot] })],
);
export const representatives = sqliteTable(
  "representatives",
  { project: text().notNull(), slot: text().notNull(), person: text().notNull() },
  (t) => [primaryKey({ columns: [t.project, t.slot] })],
);
export const payments = sqliteTable(
  "payments",
  {
    project: text().notNull(),
    n: integer().notNull(),
    contract: integer().notNull(),
    amount: integer().notNull(),
    supplier: text().notNull(),
    invoice: text().notNull(),
    price: integer().notNull(),
    invoicedOn: text("invoiced_on").notNull(),
    final: yes(),
    requestedBy: text("requested_by").notNull(),
    requestedOn: text("requested_on").notNull(),
    releasedBy: text("released_by"),
    releasedOn: text("released_on"),
    paidOn: text("paid_on"),
    voucher: text(),
    waitsSince: text("waits_since"),
    rejectedOn: text("rejected_on"),
    bounced: integer().notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.project, t.n] })],
);
export const corrections = sqliteTable(
  "corrections",
  {
    subject: text().notNull(),
    n: integer().notNull(),
    fact: integer().notNull(),
    target: text(),
    field: text().$type<"amount" | "class" | "on" | "attendance" | "tally">().notNull(),
    old: text({ mode: "json" }).notNull(),
    new: text({ mode: "json" }).notNull(),
    reason: text().notNull(),
    paper: text().notNull(),
    askedBy: text("asked_by").notNull(),
    askedSeq: integer("asked_seq").notNull(),
    state: text().$type<"asked" | "corrected" | "declined">().notNull(),
    decidedBy: text("decided_by"),
  },
  (t) => [primaryKey({ columns: [t.subject, t.n] })],
);

export const meetings = sqliteTable("meetings", {
  id: text().primaryKey(),
  leaf: integer().notNull(),
  area: text().notNull(),
  path: text().notNull(),
  body: text().notNull(),
  place: text().notNull(),
  at: integer().notNull(),
  method: text().$type<Method>().notNull(),
  state: text().$type<MeetingState>().notNull(),
  members: integer().notNull(),
  rule: text({ mode: "json" }).notNull(),
  chair: text(),
  observers: text().notNull().default(""),
  calledBy: text("called_by").notNull(),
  typed: text({ mode: "json" }).$type<readonly TypedRow[]>(),
  typedBy: text("typed_by"),
  signedBy: text("signed_by"),
  signedOn: text("signed_on"),
  note: text().notNull().default(""),
});
export const items = sqliteTable("items", {
  id: text().primaryKey(),
  meeting: text().notNull(),
  n: integer().notNull(),
  project: text(),
  application: text(),
  change: integer(),
  share: text(),
  lapsed: yes().default(false),
  amount: integer().notNull(),
  announced: integer().notNull(),
  announcedTitle: text("announced_title"),
  amendedWhy: text("amended_why"),
  proposer: text().notNull(),
  method: text().$type<Method>().notNull(),
  state: text().$type<ItemPlace>().notNull(),
  carried: yes().default(false),
  together: integer(),
  alone: yes().default(false),
  closedLeaf: integer("closed_leaf"),
  placeLeaf: integer("place_leaf"),
  tally: text({ mode: "json" }).$type<Tally>(),
  result: text().$type<Result>(),
  members: integer().notNull().default(0),
  present: integer().notNull().default(0),
  for: integer("votes_for").notNull().default(0),
  against: integer("votes_against").notNull().default(0),
  abstain: integer("votes_abstain").notNull().default(0),
  recused: integer().notNull().default(0),
  proxies: integer().notNull().default(0),
  score: integer(),
  heardCame: integer("heard_came"),
  heardConsented: integer("heard_consented"),
});
export const seats = sqliteTable(
  "seats",
  {
    meeting: text().notNull(),
    person: text().notNull(),
    present: yes().default(false),
    leaf: integer(),
    since: integer().notNull().default(0),
    left: integer("left_leaf"),
    gone: integer().notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.meeting, t.person] })],
);
export const votes = sqliteTable(
  "votes",
  {
    item: text().notNull(),
    person: text().notNull(),
    choice: text().$type<"for" | "against" | "abstain" | "recused" | "cast">().notNull(),
    reason: text(),
    holder: text(),
  },
  (t) => [primaryKey({ columns: [t.item, t.person] })],
);
export const proxies = sqliteTable(
  "proxies",
  {
    meeting: text().notNull(),
    giver: text().notNull(),
    holder: text().notNull(),
    leaf: integer().notNull(),
    ended: integer("ended_leaf"),
  },
  (t) => [primaryKey({ columns: [t.meeting, t.giver, t.leaf] })],
);
export const slips = sqliteTable(
  "slips",
  {
    item: text().notNull(),
    slip: text().notNull(),
    choice: text().$type<"for" | "against" | "abstain">().notNull(),
    boxed: yes().default(false),
  },
  (t) => [primaryKey({ columns: [t.item, t.slip] })],
);
export const scores = sqliteTable(
  "scores",
  { item: text().notNull(), person: text().notNull(), criterion: text().notNull(), points: integer().notNull() },
  (t) => [primaryKey({ columns: [t.item, t.person, t.criterion] })],
);
export const bodies = sqliteTable("bodies", {
  id: text().primaryKey(),
  area: text().notNull(),
  path: text().notNull(),
  key: text().notNull(),
  term: integer().notNull(),
});
export const bodySeats = sqliteTable("body_seats", {
  id: text().primaryKey(),
  body: text().notNull(),
  person: text().notNull(),
  kind: text().notNull(),
  term: integer().notNull(),
  from: text("from_day").notNull(),
  until: text("until_day"),
  ended: text("ended_on"),
});
export const meetingBodies = sqliteTable("meeting_bodies", { meeting: text().notNull(), body: text().notNull() }, (t) => [
  primaryKey({ columns: [t.meeting, t.body] }),
]);
export const meetingReports = sqliteTable("meeting_reports", { meeting: text().notNull(), project: text().notNull() }, (t) => [
  primaryKey({ columns: [t.meeting, t.project] }),
]);
export const notices = sqliteTable("notices", {
  id: text().primaryKey(),
  leaf: integer().notNull(),
  area: text().notNull(),
  path: text().notNull(),
  gate: text().notNull(),
  result: yes(),
  channels: text({ mode: "json" }).$type<readonly Channel[]>().notNull(),
  days: integer().notNull(),
  unit: text().$type<"working" | "calendar">().notNull(),
  contact: text().notNull(),
  corrects: text(),
  reason: text().notNull(),
  madeOn: text("made_on").notNull(),
  hungOn: text("hung_on"),
  from: text("from_day"),
  until: text("until_day"),
  untilAt: integer("until_at"),
  provisional: yes().default(false),
  place: text().notNull().default(""),
  proof: text().notNull().default(""),
});
export const noticeProjects = sqliteTable(
  "notice_projects",
  {
    project: text().notNull(),
    notice: text().notNull(),
    published: integer().notNull(),
    state: text().$type<"listed" | "hung" | "running" | "over">().notNull(),
    from: text("from_day"),
    until: text("until_day"),
    left: integer("left_days"),
    result: text().$type<NoticeResult>(),
    endedOn: text("ended_on"),
  },
  (t) => [primaryKey({ columns: [t.project, t.notice] })],
);
export const publications = sqliteTable(
  "publications",
  {
    project: text().notNull(),
    seq: integer().notNull(),
    gate: text().notNull(),
    title: text().notNull(),
    need: text().notNull(),
    place: text().notNull(),
    class: text().notNull(),
    amount: integer().notNull(),
    beneficiaries: integer().notNull(),
    contracted: integer(),
    supplier: text(),
    acceptedOn: text("accepted_on"),
  },
  (t) => [primaryKey({ columns: [t.project, t.seq] })],
);
export const noticeChannels = sqliteTable(
  "notice_channels",
  {
    notice: text().notNull(),
    channel: text().$type<Channel>().notNull(),
    place: text().notNull(),
    proof: text().notNull(),
    on: text("on_day").notNull(),
    by: text("by_person").notNull(),
  },
  (t) => [primaryKey({ columns: [t.notice, t.channel] })],
);
export const amendments = sqliteTable(
  "amendments",
  {
    project: text().notNull(),
    n: integer().notNull(),
    notice: text().notNull(),
    title: text().notNull(),
    need: text().notNull(),
    place: text().notNull(),
    beneficiaries: integer().notNull(),
    contact: text().notNull(),
    reason: text().notNull(),
    askedBy: text("asked_by").notNull(),
    askedSeq: integer("asked_seq").notNull(),
    state: text().$type<"asked" | "amended" | "declined">().notNull(),
    decidedBy: text("decided_by"),
  },
  (t) => [primaryKey({ columns: [t.project, t.n] })],
);
export const backdated = sqliteTable(
  "backdated",
  {
    area: text().notNull(),
    leaf: integer().notNull(),
    subject: text().notNull(),
    kind: text().$type<FactKind>().notNull(),
    happened: text().notNull(),
    recorded: text().notNull(),
    days: integer().notNull(),
    by: text("by_person").notNull(),
    role: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.area, t.leaf] })],
);
export const approvals = sqliteTable("approvals", {
  id: text().primaryKey(),
  leaf: integer().notNull(),
  area: text().notNull(),
  path: text().notNull(),
  document: text().notNull(),
  happened: text().notNull(),
  state: text().$type<"prepared" | "confirmed" | "discarded">().notNull(),
  dissent: text(),
  preparedBy: text("prepared_by").notNull(),
  deciders: text({ mode: "json" }).$type<readonly Role[]>().notNull(),
  needed: integer().notNull(),
  override: text().$type<Role>(),
  confirmedBy: text("confirmed_by"),
  confirmedAt: integer("confirmed_at"),
  delegateOf: text("delegate_of"),
});
export const approvalItems = sqliteTable(
  "approval_items",
  {
    approval: text().notNull(),
    project: text().notNull(),
    decision: text().$type<"agree" | "return" | "refuse">().notNull(),
    amount: integer().notNull(),
    gate: text(),
    code: text(),
    reason: text().notNull().default(""),
    settled: yes().default(false),
    done: yes().default(false),
  },
  (t) => [primaryKey({ columns: [t.approval, t.project] })],
);
export const approvalConfirmations = sqliteTable(
  "approval_confirmations",
  {
    approval: text().notNull(),
    role: text().notNull(),
    person: text().notNull(),
    at: integer().notNull(),
    delegateOf: text("delegate_of"),
  },
  (t) => [primaryKey({ columns: [t.approval, t.role] })],
);

export const calls = sqliteTable("calls", {
  id: text().primaryKey(),
  leaf: integer().notNull(),
  area: text().notNull(),
  path: text().notNull(),
  title: text().notNull(),
  text: text().notNull(),
  from: text("from_day").notNull(),
  until: text("until_day").notNull(),
  classes: text({ mode: "json" }).$type<string[]>().notNull(),
  quota: integer(),
  editing: integer().notNull(),
  copied: text(),
  questions: text().notNull(),
});
export const surveys = sqliteTable("surveys", {
  id: text().primaryKey(),
  leaf: integer().notNull(),
  area: text().notNull(),
  path: text().notNull(),
  title: text().notNull(),
  from: text("from_day").notNull(),
  until: text("until_day").notNull(),
  kinds: text({ mode: "json" }).$type<string[]>().notNull(),
  online: integer().notNull().default(0),
  paper: integer().notNull().default(0),
});
export const surveyCounts = sqliteTable(
  "survey_counts",
  { survey: text().notNull(), kind: integer().notNull(), online: integer().notNull().default(0), paper: integer().notNull().default(0) },
  (t) => [primaryKey({ columns: [t.survey, t.kind] })],
);
export const surveyReplies = sqliteTable(
  "survey_replies",
  {
    survey: text().notNull(),
    person: text().notNull(),
    kinds: text({ mode: "json" }).$type<number[]>().notNull(),
    line: text().notNull(),
    happened: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.survey, t.person] })],
);
export const intakes = sqliteTable("intakes", {
  project: text().primaryKey(),
  call: text(),
  survey: text(),
  side: text().$type<Proposer>().notNull().default("resident"),
  confirmed: yes().default(false),
  answers: text({ mode: "json" }).$type<Answers>().notNull().default({}),
  content: text(),
  grid: text(),
  wishes: integer().notNull().default(0),
  supporters: integer().notNull().default(0),
  paper: integer().notNull().default(0),
  standard: text(),
  standardVersion: integer("standard_version"),
});
export const supports = sqliteTable(
  "supports",
  { project: text().notNull(), person: text().notNull(), standing: yes(), countsFor: text("counts_for").notNull() },
  (t) => [primaryKey({ columns: [t.project, t.person] })],
);
export const paperCounts = sqliteTable("paper_counts", {
  id: text().primaryKey(),
  leaf: integer().notNull(),
  about: text().$type<"survey" | "project" | "opinion">().notNull(),
  of: text().notNull(),
  countsFor: text("counts_for").notNull(),
  area: text().notNull(),
  path: text().notNull(),
  forms: integer().notNull(),
  counts: text({ mode: "json" }).$type<number[]>().notNull(),
  paper: text().notNull(),
  state: text().$type<"entered" | "verified" | "spoiled">().notNull(),
  enteredBy: text("entered_by").notNull(),
  decidedBy: text("decided_by"),
});
export const files = sqliteTable("files", {
  id: text().primaryKey(),
  leaf: integer().notNull(),
  about: text().notNull(),
  path: text().notNull(),
  purpose: text().$type<Purpose>().notNull(),
  type: text().$type<FileType>().notNull(),
  size: integer().notNull(),
  digest: text().notNull(),
  name: text().notNull(),
  caption: text().notNull(),
  filedBy: text("filed_by").notNull(),
  filedAt: integer("filed_at").notNull(),
  public: yes().default(false),
  wording: text(),
  shownBy: text("shown_by"),
  covers: text(),
  reply: integer(),
});
export const gatePapers = sqliteTable(
  "gate_papers",
  { project: text().notNull(), gate: text().notNull(), paper: text().notNull(), file: text() },
  (t) => [primaryKey({ columns: [t.project, t.gate, t.paper] })],
);
export const activitySessions = sqliteTable(
  "activity_sessions",
  {
    project: text().notNull(),
    n: integer().notNull(),
    area: text().notNull(),
    activity: text().$type<Activity>().notNull(),
    happened: text().notNull(),
    place: text().notNull(),
    heads: integer().notNull(),
    families: integer().notNull(),
    times: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.project, t.n] })],
);
export const changes = sqliteTable(
  "changes",
  {
    project: text().notNull(),
    n: integer().notNull(),
    level: text().$type<Level>().notNull(),
    amount: integer().notNull(),
    askedBy: text("asked_by").notNull(),
    state: text().$type<"asked" | "changed" | "declined">().notNull(),
    decidedBy: text("decided_by"),
  },
  (t) => [primaryKey({ columns: [t.project, t.n] })],
);
export const complaints = sqliteTable("complaints", {
  id: text().primaryKey(),
  project: text().notNull(),
  flag: yes(),
  person: text().notNull(),
  handler: text().notNull(),
  on: text("on_day").notNull(),
  due: text({ mode: "json" }).$type<DueTime>().notNull(),
  dueAt: integer("due_at").generatedAlwaysAs(sql`due ->> 'at'`, { mode: "virtual" }),
  answeredBy: text("answered_by"),
});
/** What somebody waits to be answered, of objections and complaints alike. */
export const replies = sqliteView("replies", {
  project: text().notNull(),
  handler: text().notNull(),
  person: text(),
  due: text({ mode: "json" }).$type<DueTime>(),
  dueAt: integer("due_at"),
}).existing();
export const sheets = sqliteTable(
  "sheets",
  {
    sheet: text().notNull(),
    n: integer().notNull(),
    about: text().notNull(),
    path: text().notNull(),
    kind: text().$type<SheetKind>().notNull(),
    version: integer().notNull(),
    files: text({ mode: "json" }).$type<readonly string[]>().notNull(),
    signed: text({ mode: "json" }).$type<readonly string[]>().notNull(),
    note: text().notNull(),
    happened: text().notNull(),
    lodgedBy: text("lodged_by").notNull(),
    lodgedAt: integer("lodged_at").notNull(),
    state: text().$type<"lodged" | "confirmed" | "rejected">().notNull(),
    decidedBy: text("decided_by"),
    reason: text(),
  },
  (t) => [primaryKey({ columns: [t.sheet, t.n] })],
);
export const wishes = sqliteTable("wishes", {
  id: text().primaryKey(),
  leaf: integer().notNull(),
  area: text().notNull(),
  path: text().notNull(),
  text: text().notNull(),
  place: text().notNull(),
  channel: text().$type<WishChannel>().notNull(),
  person: text(),
  state: text().$type<WishState>().notNull(),
  project: text(),
  home: text(),
  happened: text().notNull(),
});
export const wishCounts = sqliteTable("wish_counts", {
  area: text().primaryKey(),
  collected: integer().notNull().default(0),
  attached: integer().notNull().default(0),
  transferred: integer().notNull().default(0),
});

export const opinionRounds = sqliteTable("opinion_rounds", {
  project: text().primaryKey(),
  area: text().notNull(),
  until: text("until_day").notNull(),
  asOrdered: integer("as_ordered").notNull().default(0),
  mostly: integer().notNull().default(0),
  halfDone: integer("half_done").notNull().default(0),
  notOrdered: integer("not_ordered").notNull().default(0),
  poor: integer().notNull().default(0),
  closed: integer({ mode: "boolean" }).notNull().default(false),
  low: integer({ mode: "boolean" }).notNull().default(false),
  supplier: text(),
});
export const opinions = sqliteTable(
  "opinions",
  {
    project: text().notNull(),
    person: text().notNull(),
    opinion: text().$type<Opinion>().notNull(),
    happened: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.project, t.person] })],
);
export const evaluations = sqliteTable(
  "evaluations",
  {
    project: text().notNull(),
    n: integer().notNull(),
    agency: text(),
    score: integer().notNull(),
    band: text().notNull(),
    happened: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.project, t.n] })],
);

export const works = sqliteTable("works", {
  project: text().primaryKey(),
  leaf: integer().notNull(),
  area: text().notNull(),
  class: text().notNull(),
  supplier: text(),
  accepted: text().notNull(),
  until: text().notNull(),
  remind: integer().notNull(),
  told: yes().default(false),
  keeper: text(),
  contact: text(),
});
export const outages = sqliteTable("outages", {
  id: text().primaryKey(),
  work: text().notNull(),
  leaf: integer().notNull(),
  person: text(),
  warranted: yes(),
  text: text().notNull(),
  contact: text().notNull(),
  happened: text().notNull(),
  dueDay: text("due_day").notNull(),
  dueAt: integer("due_at").notNull(),
  dueUnit: text("due_unit").$type<"working" | "calendar">().notNull(),
  answer: text(),
  answered: text(),
  answeredBy: text("answered_by"),
  repaired: integer({ mode: "boolean" }),
});

export const standards = sqliteTable("standards", {
  id: text().primaryKey(),
  leaf: integer().notNull(),
  area: text().notNull(),
  version: integer(),
  since: text(),
  exitBy: text("exit_by"),
  exitReason: text("exit_reason").notNull().default(""),
  retiredBy: text("retired_by"),
  ordered: integer().notNull().default(0),
});
export const standardVersions = sqliteTable(
  "standard_versions",
  {
    standard: text().notNull(),
    version: integer().notNull(),
    template: text({ mode: "json" }).$type<Template>().notNull(),
    state: text().$type<"proposed" | "admitted" | "rebutted">().notNull(),
    project: text(),
    supplier: text(),
    application: text(),
    proposedBy: text("proposed_by").notNull(),
    decidedBy: text("decided_by"),
  },
  (t) => [primaryKey({ columns: [t.standard, t.version] })],
);
export const solicitations = sqliteTable("solicitations", {
  id: text().primaryKey(),
  leaf: integer().notNull(),
  area: text().notNull(),
  path: text().notNull(),
  policy: text().notNull(),
  title: text().notNull(),
  sought: text().notNull(),
  classes: text({ mode: "json" }).$type<readonly string[]>().notNull(),
  from: text("from_day").notNull(),
  until: text("until_day").notNull(),
  opens: integer().notNull(),
  closes: integer().notNull(),
  places: integer(),
  asks: text({ mode: "json" }).$type<Asks>().notNull(),
  panel: text().notNull(),
  ties: text().$type<Ties>().notNull(),
  state: text().$type<Solicitation["state"]>().notNull(),
  announcedOn: text("announced_on"),
  announcedBy: text("announced_by"),
  resultUntil: text("result_until"),
  resultAt: integer("result_at"),
});
export const applications = sqliteTable("applications", {
  id: text().primaryKey(),
  leaf: integer().notNull(),
  solicitation: text().notNull(),
  supplier: text().notNull(),
  template: text({ mode: "json" }).$type<Template>().notNull(),
  staff: integer().notNull(),
  office: integer().notNull(),
  channel: text().$type<Application["channel"]>().notNull(),
  contact: text().notNull(),
  by: text("sent_by").notNull(),
  sentAt: integer("sent_at").notNull(),
  state: text().$type<ApplicationState>().notNull(),
  checkedBy: text("checked_by"),
  code: text().$type<UnfitReason>(),
  note: text().notNull().default(""),
  returnedUntil: text("returned_until"),
  returnedAt: integer("returned_at"),
  score: integer(),
  passed: integer({ mode: "boolean" }),
  rank: integer(),
});
export const contests = sqliteTable("contests", {
  id: text().primaryKey(),
  application: text().notNull(),
  person: text().notNull(),
  text: text().notNull(),
  answer: text(),
  upheld: integer({ mode: "boolean" }),
  answeredBy: text("answered_by"),
});
export const honours = sqliteTable("honours", {
  id: text().primaryKey(),
  leaf: integer().notNull(),
  project: text().notNull(),
  level: text().$type<HonourLevel>().notNull(),
  area: text().notNull(),
  year: integer().notNull(),
  state: text().$type<"proposed" | "given" | "declined">().notNull(),
  reason: text().notNull(),
  proposedBy: text("proposed_by").notNull(),
  decidedBy: text("decided_by"),
});
export const resources = sqliteTable("resources", {
  id: text().primaryKey(),
  leaf: integer().notNull(),
  area: text().notNull(),
  kind: text().$type<ResourceKind>().notNull(),
  name: text().notNull(),
  what: text().notNull(),
  words: text({ mode: "json" }).$type<readonly string[]>().notNull(),
  hours: text().notNull(),
  from: text("from_day").notNull(),
  until: text("until_day"),
  contact: text().notNull(),
  ended: yes().default(false),
  matched: integer().notNull().default(0),
});
export const matches = sqliteTable("matches", { resource: text().notNull(), wish: text().notNull(), happened: text().notNull() }, (t) => [
  primaryKey({ columns: [t.resource, t.wish] }),
]);
