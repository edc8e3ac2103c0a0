/** For tables of the approving body, lines of money, the calendar and the people of an office. */
import type { Approval } from "#model/approve/approval.ts";
import type { Book } from "#model/budget/book.ts";
import { available } from "#model/budget/entry.ts";
import type { OpenLines } from "#model/budget/region.ts";
import { plainYuan } from "#model/money.ts";
import type { Almanac } from "#model/open/almanac.ts";
import type { Consents } from "#model/people/consent.ts";
import type { Neighbours } from "#model/people/neighbours.ts";
import { holds, roles } from "#model/people/roles.ts";
import type { Staff } from "#model/people/staff.ts";
import type { Telling } from "#model/people/tell.ts";
import { type Inputs, nothing, part, unique, words } from "./plausible.ts";

export const ofApproval: Inputs<Approval> = { confirm: nothing, discard: () => ({ reason: words }) };

export const ofLine: Inputs<Book> = {
  fund: (asked) => {
    const { known, hand, dice } = asked;
    const there = available(known.line.balance);
    const last = `${known.line.year}-12-31`;
    const on = hand.today < last ? hand.today : last;
    const more = { kind: "APPROPRIATE", amount: plainYuan(dice.int(100_000, 40_000_000)) };
    return { ...(there > 0 && dice.rarely(3) ? { kind: "WITHDRAW", amount: part(dice, there) } : more), document: unique(asked), on };
  },
  shift: (asked) => {
    const { known, hand, dice } = asked;
    const most = available(known.line.balance) - known.line.intended;
    const last = `${known.line.year}-12-31`;
    const to = dice.one(known.others.filter(({ path }) => holds(asked.who, ["officer:finance", "district"], path, hand.today)));
    if (!to || most < 1) return undefined;
    return { to: to.line, amount: part(dice, most), document: unique(asked), on: hand.today < last ? hand.today : last };
  },
  endYear: (asked) => {
    const { known, hand } = asked;
    return hand.today.slice(0, 4) > String(known.line.year) && known.next ? { document: unique(asked), on: hand.today } : undefined;
  },
  grant: nothing,
  deny: nothing,
  remark: () => ({ remark: words }),
};

export const appropriating: Inputs<OpenLines> = {
  appropriate: (asked) => {
    const { known, hand, dice, who } = asked;
    const lines = known.lines.filter(({ waits, path }) => !waits && holds(who, ["officer:finance", "district"], path, hand.today));
    if (lines.length === 0) return undefined;
    const rows = dice.some(lines).map(({ line, year }, n) => ({
      [`rows.line.${n}`]: line,
      [`rows.amount.${n}`]: plainYuan(dice.int(100_000, 4_000_000)),
      [`rows.document.${n}`]: unique(asked),
      [`rows.on.${n}`]: hand.today < `${year}-12-31` ? hand.today : `${year}-12-31`,
    }));
    return Object.assign({ area: known.area }, ...rows);
  },
};

export const ofCalendar: Inputs<Almanac> = {
  type: ({ hand, dice }) => {
    const year = Number(hand.today.slice(0, 4)) + dice.int(0, 1);
    const work = dice.rarely(2) ? "-" : `${year}-01-${String(dice.int(4, 28)).padStart(2, "0")}`;
    return {
      year: String(year),
      off: `${year}-01-01..${year}-01-0${dice.int(1, 3)} ${year}-10-01..${year}-10-07`,
      work,
      source: "放假通知",
    };
  },
  check: ({ known, who, dice }) => {
    const one = dice.one(known.years.filter((each) => each.state === "typed" && each.typedBy !== who.id));
    return one && { year: String(one.year) };
  },
};

export const naming: Inputs<Neighbours> = { name: ({ known, dice }) => ({ area: known.area, initials: `N${dice.int(10, 999_999)}` }) };

export const telephoning: Inputs<Telling> = {
  tell: ({ known, dice }) => ({
    how: dice.rarely(3) ? "door" : "phone",
    reached: known.tries >= known.most ? "given_up" : dice.rarely(2) ? "no" : "yes",
    note: words,
  }),
};

export const ofConsents: Inputs<Consents> = {
  consent: ({ known, who, hand, dice }) => {
    const resident = dice.one(known.residents.filter((one) => one.id !== who.id));
    const agent = dice.one(known.agents.filter((one) => one.id !== who.id && one.id !== resident?.id));
    const heard = dice.one(known.clerks.filter((one) => one.id !== agent?.id));
    const terms = { relation: "neighbour", given: "oral", from: hand.today, until: hand.today };
    return resident && agent && heard && { area: known.area, resident: resident.id, agent: agent.id, heard: heard.id, ...terms };
  },
  retract: ({ known, who, dice }) => {
    const clerk = who.grants.some((grant) => grant.role === "clerk");
    const one = dice.one(known.list.filter((each) => !each.revoked && (clerk || each.resident === who.id)));
    return one && { area: known.area, agent: one.agent, grant: one.grant };
  },
};

export const ofStaff: Inputs<Staff> = {
  appoint: ({ known, who, hand, dice }) => {
    const person = dice.one(known.people.filter((one) => one.id !== who.id));
    const role = dice.one(roles.filter((one) => one !== "agent"));
    const engaged =
      role === "agency" || role === "supplier" ? { organisation: known.organisations[0]?.id ?? "", document: "委托合同1号" } : {};
    return person && role
      ? { person: person.id, role, area: known.area, from: hand.today, until: dice.rarely(3) ? hand.today : "", ...engaged }
      : undefined;
  },
  revoke: ({ known, who, dice }) => {
    const person = dice.one(known.people.filter((one) => one.id !== who.id && one.grants.length > 0));
    const grant = person && dice.one(person.grants);
    return grant && { area: known.area, grant: grant.id };
  },
};
