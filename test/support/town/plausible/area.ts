/** For what is new in an area. */
import { type Awaiting, type Docket, matterOf, overCap } from "#model/approve/docket.ts";
import type { Region } from "#model/budget/region.ts";
import { addDays, dayOf, stamp } from "#model/day.ts";
import type { Raw } from "#model/form.ts";
import { membersOn, type SeatedBody } from "#model/meet/body.ts";
import { bodyAt, type Council } from "#model/meet/council.ts";
import { plainYuan } from "#model/money.ts";
import { type Board, type Hanging, unproven } from "#model/notice/board.ts";
import { consentOf } from "#model/people/consent.ts";
import { holds } from "#model/people/roles.ts";
import { classOf, gateOf } from "#model/policy/policy.ts";
import { reasonsAt } from "#model/policy/reasons.ts";
import { gatesBefore, periodAt } from "#model/policy/way.ts";
import { isCreditCode } from "#model/procure/credit.ts";
import type { Register } from "#model/procure/register.ts";
import type { Place } from "#model/propose/place.ts";
import { answersTo, questionsHere } from "../answers.ts";
import { uploaded } from "../upload.ts";
import { type Asked, type Inputs, unique, words } from "./plausible.ts";

export const proposing: Inputs<Place> = {
  propose: (asked) => {
    const { known, who, hand, dice } = asked;
    const clerk = holds(who, ["clerk"], known.path, hand.today);
    const forThem = known.residents.filter((one) => consentOf(who, one.id, known.path, hand.today));
    const own = clerk || holds(who, ["resident"], known.path, hand.today);
    const person = clerk && dice.rarely(2) ? dice.one(known.residents)?.id : own ? undefined : dice.one(forThem)?.id;
    return {
      title: "后巷加装路灯",
      need: words,
      place: "二巷",
      area: known.area,
      class: dice.one(known.policy.classes)?.code ?? "",
      content: dice.one(known.policy.contents)?.code ?? "",
      amount: plainYuan(dice.rarely(12) ? 60_000_000 : dice.int(100_000, 5_000_000)),
      beneficiaries: "50",
      checked: "yes",
      confirmed: "yes",
      ...answersTo(questionsHere(known)),
      ...(person ? { person, ...(clerk ? { channel: "phone" } : {}) } : {}),
    };
  },
};

export const calling: Inputs<Council> = {
  call: ({ known, hand, dice }) => {
    const candidates = known.candidates.filter(({ lacks }) => lacks.length === 0);
    const [lead] = dice.some(candidates);
    const sits = known.bodies.find((one) => one.key === (lead && bodyAt(lead)?.key));
    if (!lead || !sits || membersOn(sits.seats, hand.today).length === 0) return undefined;
    const alike = candidates.filter((one) => JSON.stringify(bodyAt(one)) === JSON.stringify(bodyAt(lead)));
    const method = (bodyAt(lead)?.scores.value ? "online" : dice.one(["online", "hands", "paper"])) ?? "";
    const ahead = `${addDays(hand.today, bodyAt(lead)?.agendaLeadDays.value ?? 0)}T14:30`;
    // Held just now and entered afterwards, or announced ahead.
    const at = method !== "online" && dice.rarely(2) ? stamp(hand.now).slice(0, 16) : ahead;
    return {
      area: known.area,
      bodies: [sits.id],
      body: "居民议事会",
      place: "三楼",
      at,
      method,
      projects: dice.some(alike).map((one) => one.receipt),
    };
  },
};

export const hanging: Inputs<Board> = {
  hang: ({ known, who, hand, dice }) => {
    const mine = known.candidates.filter(
      (one) => one.lacks.length === 0 && holds(who, gateOf(one.policy, one.gate)?.by ?? [], known.path, hand.today),
    );
    const [lead] = dice.some(mine);
    if (!lead) return undefined;
    const alike = mine.filter((one) => JSON.stringify(rulesOf(one)) === JSON.stringify(rulesOf(lead)));
    return { area: known.area, projects: dice.some(alike).map((one) => one.receipt), contact: "居委会 0755-0000" };
  },
};

export const proving: Inputs<Hanging> = {
  prove: ({ known, hand, dice }) => {
    const channel = dice.one(unproven(known));
    const back = addDays(hand.today, -dice.int(0, 9));
    const last = known.projects
      .map((one) => one.lastOn)
      .sort()
      .at(-1);
    const photo = dice.rarely(2) ? { files: uploaded() } : {};
    return channel && { ...photo, channel, place: "公告栏", proof: "照片存档", on: last && back < last ? last : back };
  },
};

export const preparing: Inputs<Docket> = {
  prepare: (asked) => {
    const { known, hand, dice } = asked;
    const whole = known.awaiting.filter(({ lacks }) => lacks.length === 0);
    if (whole.length === 0) return undefined;
    const rows = dice
      .some(whole)
      .flatMap((one) => Object.entries(decided(asked, one)).map(([name, value]) => [`items.${name}.${one.receipt}`, value]));
    return { area: known.area, document: unique(asked), on: hand.today, ...Object.fromEntries(rows) };
  },
};

function decided({ dice }: Asked<Docket>, one: Awaiting): Raw {
  const gate = dice.one(gatesBefore(one.policy, matterOf(one), one.gate));
  if (gate && dice.rarely(6)) return { decision: "return", gate: gate.key, reason: words };
  if (dice.rarely(10)) return { decision: "refuse", code: dice.one(reasonsAt(one.policy, "approval"))?.code ?? "", reason: words };
  const cap = classOf(one.policy, one.class)?.cap.value ?? one.amount;
  const most = one.policy.capMode.value === "hard" && overCap(one, one.amount) ? cap : one.amount;
  return { decision: "agree", amount: plainYuan(dice.rarely(4) ? Math.max(1, most - dice.int(0, 1_000)) : most), reason: words };
}

export const drawing: Inputs<Region> = {
  draw: ({ known, hand, dice }) => {
    const year = dayOf(hand.now).slice(0, 4);
    const source = dice.one(["special", "incentive", "street"].filter((one) => !known.lines.includes(`${year}-${known.area}-${one}`)));
    return source === undefined ? undefined : { area: known.area, year, source, title: "专项资金" };
  },
};

export const enrolling: Inputs<Register> = {
  enrol: ({ known, dice }) => {
    const start = `91440300MA5${String(dice.int(0, 999_999)).padStart(6, "0")}`;
    const credit = [..."0123456789ABCDEFGHJKLMNPQRTUWXY"].map((letter) => start + letter).find(isCreditCode);
    return credit === undefined || known.known.some((one) => one.credit === credit)
      ? undefined
      : { name: "示例服务中心", credit, type: "organisation", founded: "2020-06-01" };
  },
};

/** A body never falls below the seats that its rules ask for. */
export const ofBody: Inputs<SeatedBody> = {
  seat: ({ known, who, hand, dice }) => {
    const free = known.people.filter(({ id }) => id !== who.id && !known.seats.some((one) => one.person === id && one.ended === null));
    const person = dice.one(free);
    return person && { person: person.id, seat: "member", from: hand.today, until: "" };
  },
  unseat: ({ known, who, dice }) => {
    const seat = dice.one(known.seats.filter((one) => one.ended === null && one.person !== who.id));
    return seat && { seat: seat.id, reason: words };
  },
  /** Where enough are left who may sit. */
  renew: ({ known, who, hand }) => {
    const sits = known.people.filter(({ id }) => id !== who.id && id !== "p-chair");
    const enough = known.rule.seats.every(({ key, least }) => least <= (key === "member" ? sits.length : 0));
    const seats = Object.fromEntries(sits.map(({ id }) => [`seats.seat.${id}`, "member"]));
    return enough ? { from: hand.today, until: "", ...seats } : undefined;
  },
};

const rulesOf = ({ policy, gate: key }: Board["candidates"][number]) => {
  const gate = gateOf(policy, key);
  return [periodAt(policy, gate), policy.notice.channels.value, gate?.by, gate?.after ?? false];
};
