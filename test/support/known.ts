/** What is known of a project, a sitting or a board, made by hand: sensible where a test says nothing. Sums in fen. */
import { noOpinions } from "#model/accept/opinion.ts";
import type { Balance, Holding } from "#model/budget/entry.ts";
import { empty } from "#model/budget/entry.ts";
import type { LineState } from "#model/budget/line.ts";
import type { Calendar } from "#model/calendar.ts";
import { dayOf, endOf } from "#model/day.ts";
import type { Hand } from "#model/hand.ts";
import type { Role, Who } from "#model/people/roles.ts";
import { noOrigins } from "#model/procure/origin.ts";
import type { Dossier, Project } from "#model/project.ts";
import { noKin } from "#model/screen/kin.ts";
import years from "../../scripts/seed/data/calendar.json" with { type: "json" };
import { luohu } from "./luohu.ts";
import { noIntake } from "./noIntake.ts";
import { able, contracted, supplier } from "./supply.ts";

export const calendar: Calendar = years;
export const area = "440303009014";
export const street = "440303009";
export const path = `4403/440303/${street}/${area}`;
export const streetPath = `4403/440303/${street}`;
export const receipt = "304718526";
export const today = "2026-06-15";
export const line = `2026-${street}-special`;
export { done, refused } from "./outcome.ts";
export { supplier };

/** Somebody with these roles over the street. */
export const who = (id: string, ...roles: readonly Role[]): Who => ({
  id,
  grants: roles.map((role, index) => ({
    id: `${id}-${index}`,
    role,
    path: streetPath,
    from: "2023-12-01",
    until: null,
    supplier: role === "supplier" ? supplier : null,
    delegateOf: null,
  })),
});
export const resident = who("p-resident", "resident");
export const clerk = who("p-clerk", "clerk");
export const chair = who("p-chair", "chair");
export const member = (n: number): Who => who(`p-member-${n}`, "member", "resident");
export const service = who("p-service", "officer:service");
export const works = who("p-works", "officer:works");
export const finance = who("p-finance", "officer:finance");
export const approver = who("p-approver", "approver");
export const firm = who("p-firm", "supplier");
export const proposer = who("p-proposer", "resident");
export const stranger = who("p-stranger", "supervisor");

/** The time that `change` would hand in, with ids that count up: `id1`, `id2` … */
export function at(when = `${today}T09:00`): Hand {
  const now = Date.parse(`${when.length === 10 ? `${when}T09:00` : when}:00+08:00`);
  let made = 0;
  return { now, today: dayOf(now), id: () => `id${++made}`, digits: (count) => "30471852".padEnd(count, "0").slice(0, count) };
}

const stands = (given: Partial<Project> = {}): Project => ({
  receipt,
  code: null,
  area,
  path,
  title: "木棉岭后巷加装路灯",
  need: "夜里看不清路，老人摔过两次。",
  place: "二巷至六巷",
  class: "WORKS",
  asked: 8_600_000,
  amount: 8_600_000,
  approved: null,
  contracted: null,
  beneficiaries: 420,
  apportioned: false,
  proposer: proposer.id,
  enteredBy: proposer.id,
  policy: "digest",
  public: false,
  urgent: false,
  papersUntil: null,
  stage: "screening",
  gate: "screening",
  turn: "clerk",
  assignee: null,
  dueAt: endOf("2026-06-30"),
  dueDay: "2026-06-30",
  dueStart: "2026-06-12",
  dueDays: 10,
  dueUnit: "working",
  provisional: false,
  remindAt: null,
  escalateAt: null,
  submitted: Date.parse("2026-06-12T09:00:00+08:00"),
  lastOn: "2026-06-12",
  passedLeaf: null,
  passedOn: null,
  approvedBy: null,
  approvedOn: null,
  supplier: null,
  contractFrom: null,
  contractUntil: null,
  contractNumber: null,
  startedOn: null,
  ending: false,
  percent: 0,
  round: 0,
  acceptedOn: null,
  mergedInto: null,
  splitFrom: null,
  partOf: null,
  whole: null,
  hidden: null,
  closed: false,
  seq: 1,
  ...given,
});

/** A dossier whose project stands as `project` says, all else empty unless given. */
export const dossier = (project: Partial<Project> = {}, given: Partial<Omit<Dossier, "project">> = {}): Dossier => ({
  policy: luohu,
  calendar,
  intake: noIntake,
  kin: noKin,
  item: null,
  shares: [],
  votedIn: {},
  notice: null,
  objections: [],
  decision: null,
  signatures: [],
  representatives: {},
  roll: [1, 2, 3].map((n) => member(n).id),
  opinions: noOpinions,
  payments: [],
  lines: [lineWith({ appropriated: 100_000_000 })],
  holdings: [],
  entries: [],
  community: { residents: null, taken: {} },
  waitingBefore: 0,
  newer: null,
  repin: null,
  repins: 0,
  correction: null,
  corrections: 0,
  amendment: null,
  amendments: 0,
  trail: [],
  suppliers: [able()],
  contracts: project.contracted ? [contracted({ amount: project.contracted })] : [],
  tender: null,
  near: [],
  ...{ package: null, beside: [], library: [], origins: noOrigins },
  residents: [1, 2, 3, 4].map((n) => ({ id: member(n).id, name: `成员${n}` })),
  twins: [],
  lastCode: 0,
  initials: { street: "DXJD", area: "MMLSQ" },
  ...given,
  project: stands(project),
});

export const lineWith = (balance: Partial<Balance>, id = line): LineState => {
  const [year = "", of = "", source = ""] = id.split("-");
  return {
    line: id,
    areaName: "东晓街道",
    year: Number(year),
    area: of,
    source,
    title: "资金指标",
    balance: { ...empty, ...balance },
    intended: 0,
    closed: false,
  };
};
const unheld = { line, year: 2026, ceiling: 100_000_000, held: 0, committed: 0, paid: 0, planned: null };
export const holding = (given: Partial<Holding>): Holding => ({ ...unheld, ...given });
