/**
 * Follows a project through whatever policy, by the acts alone: what comes next, who decides it and in which way is asked of the project and its
 * policy, never of a place. It ends where the project does, or where many residents choose.
 */
import { toMeasure } from "#model/accept/measured.ts";
import { lacking } from "#model/archive/demanded.ts";
import { addDays, type Day, dayOf } from "#model/day.ts";
import { plainYuan } from "#model/money.ts";
import type { Role } from "#model/people/roles.ts";
import { bodyOf, classOf, type Policy } from "#model/policy/policy.ts";
import { isOverCap } from "#model/policy/way.ts";
import { type Dossier, gateNow, paidOut } from "#model/project.ts";
import { gateStages, type Stage } from "#model/stages.ts";
import { desk } from "#store/people/desk.ts";
import { grantsOf } from "#store/people/know.ts";
import { dossier } from "#store/propose/dossier.ts";
import { fetch } from "#store/read.ts";
import { mustMeasure } from "#workflow/accept/measure.ts";
import { openSlots } from "#workflow/accept/slot.ts";
import { pointsOf } from "../points.ts";
import { answersTo } from "./answers.ts";
import { decide, seat } from "./bench.ts";
import { idOfHandle, places, street, suppliers } from "./cast.ts";
import { choose, invoicedFor, late } from "./choose.ts";
import type { RealProject } from "./real.ts";
import type { Town } from "./town.ts";
import { announced } from "./walk.ts";

/** Who holds a role in the small town; the second is asked where the first is bound. */
const holders: Partial<Record<Role, readonly string[]>> = {
  clerk: ["clerk-dongxiao", "clerk-caopu"],
  chair: ["chair"],
  "officer:service": ["officer-service"],
  "officer:works": ["officer-works"],
  "officer:finance": ["finance"],
  approver: ["approver"],
  district: ["district"],
  supervisor: ["supervisor"],
};
const [{ handle: firm, credit }] = suppliers;

/** Somebody of a role who did not propose it. */
function holder(d: Dossier, role: string): string {
  const found = Object.entries(holders).find(([name]) => name === role)?.[1] ?? [];
  const free = found.find((handle) => idOfHandle(handle) !== d.project.proposer);
  if (free === undefined) throw new Error(`nobody is ${role}`);
  return free;
}
const handleOf = (id: string): string => id.slice("p-".length);
const officerOf = (d: Dossier): string => holder(d, classOf(d.policy, d.project.class)?.officer ?? "");
const todayOf = (town: Town): Day => dayOf(town.now);

/** A resident proposes where the policy lets residents, else somebody of the community does. */
export const proposerOf = (policy: Policy): string => (policy.proposal.who.value.includes("resident") ? "resident-2" : "clerk-caopu");
export const asked = ({ title, class: kind, amount }: RealProject, policy: Policy) => ({
  ...answersTo(policy.proposal.questions),
  confirmed: "yes",
  title,
  class: kind,
  amount: plainYuan(amount),
  area: places.dongxiao,
  need: `${title}：居民多次提出，希望尽快安排。`,
  place: "社区内",
  beneficiaries: "300",
  channel: "visit",
});

/** Listed, and shown to hang on every channel that the policy asks for. */
async function putUp(town: Town, d: Dossier, receipt: string): Promise<void> {
  const by = holder(d, gateNow(d)?.by[0] ?? "clerk");
  const notice = await town.does(by, "hang", street, { area: street, projects: [receipt], contact: "社区居委会 0755-0000" });
  for (const channel of d.policy.notice.channels.value)
    await town.does(by, "prove", notice, { channel, place: "社区公告栏", proof: "张贴照片存档", on: todayOf(town) });
}

type Step = (town: Town, d: Dossier) => Promise<unknown>;
const steps: Partial<Record<Stage, Step>> = {
  screening: (town, d) => {
    const { title, need, place, receipt, turn } = d.project;
    return town.does(holder(d, turn), "pass", receipt, { title, need, place, note: "确有需要，同意。", ...pointsOf(d.policy) });
  },
  resolution: async (town, d) => {
    const body = bodyOf(d.policy, gateNow(d)?.body);
    if (body) await decide(town, body, d.project.receipt);
  },
  notice: (town, d) => {
    const { receipt, dueDay } = d.project;
    if (d.notice?.state === "running") return town.at(addDays(dueDay ?? todayOf(town), 1));
    return putUp(town, d, receipt);
  },
  approval: async (town, d) => {
    const { receipt, turn, gate, amount } = d.project;
    const area = turn === "district" ? seat.district : street;
    const by = turn === "district" ? "district-2" : holder(d, "officer:service");
    const cap = classOf(d.policy, d.project.class)?.cap.value ?? amount;
    const agreed = d.policy.capMode.value === "hard" && isOverCap(d.policy, d.project) ? cap : amount;
    const row = { decision: "agree", amount: plainYuan(agreed), reason: "确有需要，同意。" };
    const items = Object.fromEntries(Object.entries(row).map(([name, value]) => [`items.${name}.${receipt}`, value]));
    const paper = { area, document: `纪要-${receipt}-${gate}`, on: todayOf(town), ...items };
    await town.does(holder(d, turn), "confirm", await town.does(by, "prepare", area, paper));
  },
  procurement: async (town, d) => {
    const { receipt, approved } = d.project;
    await choose(town, officerOf(d), receipt, credit, plainYuan(approved ?? 0));
    const days = { on: todayOf(town), from: todayOf(town), until: addDays(todayOf(town), 30) };
    const input = { supplier: credit, number: `合同-${receipt}`, amount: plainYuan(approved ?? 0), ...days, retention: "0", reason: late };
    await town.does(officerOf(d), "contract", receipt, input);
  },
  delivery: (town, d) =>
    d.project.startedOn === null
      ? town.does(officerOf(d), "start", d.project.receipt, { on: todayOf(town), ...announced })
      : town.does(firm, "complete", d.project.receipt, { note: "全部完成，已自检，资料齐全。" }),
  acceptance: (town, d) => {
    if (mustMeasure(d)) return town.does(officerOf(d), "measure", d.project.receipt, allFound(d));
    const [slot = ""] = openSlots(d);
    return town.does(signerOf(d, slot), "inspect", d.project.receipt, { verdict: "pass" });
  },
  payment: async (town, d) => {
    const { receipt, contracted } = d.project;
    const amount = (contracted ?? 0) - paidOut(d);
    await town.does(firm, "request", receipt, { invoice: `发票-${receipt}`, amount: plainYuan(amount), ...invoicedFor(d.policy, amount) });
    await town.does(holder(d, "officer:finance"), "release", receipt);
    await town.does(holder(d, "officer:finance"), "book", receipt, { on: todayOf(town), voucher: `记-${receipt.slice(-4)}` });
  },
};

/** Every line of the scheme as it was asked. */
const allFound = (d: Dossier) => Object.fromEntries(toMeasure(d).map(({ asked }, index) => [`counted.found.${index}`, String(asked)]));

function signerOf(d: Dossier, slot: string): string {
  if (slot === "proposer") return handleOf(d.project.proposer);
  if (slot === "council") return handleOf(d.roll.find((id) => id !== d.project.proposer) ?? "");
  if (slot === "officer") return officerOf(d);
  return holder(d, slot === "committee" ? "clerk" : slot);
}

/** Whose hand the next step needs; nobody's, where a body sits or the clock runs. */
function turnOf(d: Dossier): string | undefined {
  const { stage, turn } = d.project;
  if (stage === "screening" || stage === "approval" || stage === "procurement") return holder(d, turn);
  if (stage === "notice") return d.notice?.state === "running" ? undefined : holder(d, turn);
  if (stage === "acceptance") return signerOf(d, openSlots(d)[0] ?? "");
  if (stage === "delivery" && d.project.startedOn === null) return officerOf(d);
  return stage === "delivery" || stage === "payment" ? firm : undefined;
}

/** Whoever's turn it is finds it on their desk. */
async function findsIt(town: Town, d: Dossier): Promise<void> {
  const handle = turnOf(d);
  if (handle === undefined) return;
  const id = idOfHandle(handle);
  const { projects } = await fetch(town.db, desk(town.db, { id, grants: await fetch(town.db, grantsOf(town.db, id)) }, town.now));
  if (!projects.some((one) => one.receipt === d.project.receipt)) throw new Error(`${handle} does not find it at ${d.project.stage}`);
}

/** One step each morning, until nobody of the town has one to make. */
export async function follow(town: Town, policy: Policy, one: RealProject): Promise<Dossier> {
  const receipt = await town.does(proposerOf(policy), "propose", places.dongxiao, asked(one, policy));
  for (let left = 60; left > 0; left--) {
    const d = await fetch(town.db, dossier(town.db, receipt, town.now));
    if (!d) throw new Error(`no project ${receipt}`);
    const step = steps[d.project.stage];
    if (!step) return d;
    await town.at(addDays(todayOf(town), 1));
    await findsIt(town, d);
    for (const { key } of lacking(d)) await town.does(holder(d, "clerk"), "produce", receipt, { paper: key, where: "社区档案盒 2026-3" });
    await step(town, d);
  }
  throw new Error(`${one.title} never ends`);
}

/** The gates that it came to, in their order. */
export function gatesIn(d: Dossier): readonly string[] {
  const came = d.trail.flatMap(({ envelope: { to } }) => (to && gateStages.includes(to.stage) && to.gate !== null ? [to.gate] : []));
  return came.filter((gate, index) => gate !== came[index - 1]);
}
