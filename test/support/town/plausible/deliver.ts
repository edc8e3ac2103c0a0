/** For acts on a project while the work is done. */
import { addDays } from "#model/day.ts";
import { openComplaints } from "#model/deliver/complaint.ts";
import { activities } from "#model/deliver/named.ts";
import { plainYuan } from "#model/money.ts";
import { classOf } from "#model/policy/policy.ts";
import { type Dossier, paidOut } from "#model/project.ts";
import { uploaded } from "../upload.ts";
import { type Asked, type Inputs, unique, words } from "./plausible.ts";

export const whileWorking: Inputs<Dossier> = {
  start: ({ known, hand }) => ({ on: laterOf(known.project.lastOn, hand.today, known.policy.backDays.value), told: words, posted: words }),
  report: ({ known, dice }) => ({
    percent: String(dice.int(known.project.percent, 100)),
    note: words,
    next: words,
    ...(dice.rarely(2) ? { photos: uploaded() } : {}),
  }),
  convene: ({ hand, dice }) => ({
    activity: dice.one(activities) ?? "course",
    on: hand.today,
    place: dice.one(["党群服务中心", "社区广场"]) ?? "",
    heads: "20",
    families: String(dice.int(0, 20)),
    times: String(dice.int(20, 60)),
    sheet: uploaded(),
    reason: words,
  }),
  vouch: ({ dice }) => ({ agrees: dice.rarely(3) ? "no" : "yes", note: words }),
  complete: () => ({ note: words }),
  alter,
  permit: () => ({ note: "" }),
  dismiss: () => ({ reason: words }),
  suspend: () => ({ reason: words }),
  resume: () => ({ note: words }),
  terminate: (asked) => {
    const { contracted, startedOn } = asked.known.project;
    const most = contracted ?? 0;
    const done = startedOn !== null && most > paidOut(asked.known) && asked.dice.rarely(2);
    return {
      document: unique(asked),
      reason: words,
      ...(done ? { settled: plainYuan(asked.dice.int(paidOut(asked.known) + 1, most)) } : {}),
    };
  },
  complain: () => ({ text: words }),
  flag: () => ({ text: words }),
  redress: ({ known, who, dice }) => {
    const one = dice.one(openComplaints(known).filter((each) => each.person !== who.id));
    return one && { complaint: one.complaint, founded: dice.rarely(2) ? "no" : "yes", answer: words };
  },
};

/** What a change may ask for: a little or a lot more or less, never under what is paid, or another place. */
function alter({ known, dice }: Asked<Dossier>) {
  const { contracted, place, class: kind } = known.project;
  const old = contracted ?? 0;
  if (dice.rarely(3)) return { place: `${place.slice(0, 50)}乙${dice.int(0, 99)}`, reason: words };
  const cap = known.policy.capMode.value === "hard" ? (classOf(known.policy, kind)?.cap.value ?? Infinity) : Infinity;
  const amount = Math.min(cap, dice.int(Math.max(1, paidOut(known), Math.floor(old / 2)), old + Math.floor(old / 5)));
  return amount === old || amount < paidOut(known) ? undefined : { amount: plainYuan(amount), reason: words };
}

/** A day on paper: not before what happened last, and not too long ago. */
const laterOf = (last: string, today: string, back: number): string =>
  [last, addDays(today, -back)].reduce((latest, one) => (one > latest ? one : latest));
