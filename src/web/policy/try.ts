/** An imaginary project in the query of an address, walked through a policy; public for what is published, for staff for a draft. */
import type { Calendar } from "#model/calendar.ts";
import { dayOf, isDay } from "#model/day.ts";
import { fenOf } from "#model/money.ts";
import { classOf, type Policy } from "#model/policy/policy.ts";
import type { Imagined } from "#model/policy/trial.ts";
import { TrialPage } from "#views/policy/trial.tsx";
import type { TrialAsked } from "#views/policy/trialform.tsx";
import { tryOut } from "#workflow/policy/try.ts";
import { page } from "../answer.ts";
import { type Ctx, settingOf } from "../ask.ts";

interface Tried {
  readonly policy: Policy;
  readonly calendar: Calendar;
  /** `/policies/440303-1` */
  readonly at: string;
}

export function tryPage(c: Ctx, { policy, calendar, at }: Tried): Response | Promise<Response> {
  const query = c.req.queries();
  const begun = query["amount"] !== undefined || query["class"] !== undefined;
  const asked = askedIn(query, policy, dayOf(c.get("house").now()), begun);
  const imagined = begun ? imaginedIn(asked, policy) : null;
  const walked = imagined && { imagined, trial: tryOut(policy, calendar, imagined) };
  const status = asked.wrong.length > 0 ? 422 : 200;
  return page(c, TrialPage({ s: settingOf(c), policy, action: `${at}/try`, back: at, asked, walked }), status);
}

function askedIn(query: Readonly<Record<string, readonly string[]>>, policy: Policy, today: string, begun: boolean): TrialAsked {
  const said = (name: string, otherwise = "") => (query[name]?.[0] ?? otherwise).trim();
  const typed = {
    class: said("class", policy.classes[0]?.code).toUpperCase(),
    amount: said("amount", begun ? "" : "50000"),
    start: said("start", today),
    work: said("work", "30"),
    surveys: said("surveys"),
    seconders: said("seconders"),
    area: said("area", policy.area),
    source: said("source"),
  };
  const wrong = begun
    ? ([
        ...(classOf(policy, typed.class) ? [] : ["class"]),
        ...((fenOf(typed.amount) ?? 0) > 0 ? [] : ["amount"]),
        ...(isDay(typed.start) ? [] : ["start"]),
        ...(wholeIn(typed.work, 3650) === null ? ["work"] : []),
      ] satisfies string[])
    : [];
  const known = policy.checklist.map((one) => one.key);
  return {
    typed,
    urgent: said("urgent") === "yes",
    fails: (query["fails"] ?? []).filter((key) => known.includes(key)),
    wrong: (["class", "amount", "start", "work"] as const).filter((name) => wrong.includes(name)),
  };
}

function imaginedIn({ typed, urgent, fails, wrong }: TrialAsked, policy: Policy): Imagined | null {
  if (wrong.length > 0) return null;
  return {
    class: typed.class,
    amount: fenOf(typed.amount) ?? 0,
    urgent,
    path: typed.area === policy.area ? policy.area : `${policy.area}/${typed.area}`,
    source: typed.source || null,
    start: typed.start,
    work: wholeIn(typed.work, 3650) ?? 0,
    surveys: wholeIn(typed.surveys, 1_000_000),
    seconders: wholeIn(typed.seconders, 1_000_000),
    fails,
  };
}

const wholeIn = (text: string, most: number): number | null => (/^\d{1,7}$/.test(text) && Number(text) <= most ? Number(text) : null);
