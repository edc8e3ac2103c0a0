/** 节假日: one person types a year's days off and make-up workdays, another confirms; open due times are then counted again. */
import { addDays, isDay } from "#model/day.ts";
import type { Almanac } from "#model/open/almanac.ts";
import { yearConfirmationForm, yearForm } from "#model/open/forms.ts";
import type { Who } from "#model/people/roles.ts";
import { refuse } from "#model/refusals.ts";
import { type Act, mayInArea } from "../act.ts";

export const type: Act<Almanac, typeof yearForm> = {
  name: "type",
  form: yearForm,
  may: (almanac, who, hand) => mayInArea("type", who, almanac.path, hand),
  decide: (_almanac, _who, { year, source, ...typed }) => {
    const off = readDays(typed.off);
    const work = typed.work.trim() === "-" ? [] : readDays(typed.work);
    if (!off?.length || !off.every((day) => day.startsWith(`${year}-`))) return refuse("not_a_day", "off");
    if (!work?.every((day) => day.startsWith(`${year}-`) && !off.includes(day))) return refuse("not_a_day", "work");
    return [{ subject: "calendar", kind: "year_typed", body: { year, off: [...off], work: [...work] }, texts: { source } }];
  },
};

/** Days apart by space, comma or line; `2027-10-01..2027-10-07` is every day between. Undefined when anything else is in it. */
export function readDays(typed: string): readonly string[] | undefined {
  const days = typed
    .split(/[\s,，、;；]+/)
    .filter((part) => part !== "")
    .map(range);
  return days.some((one) => one === undefined) ? undefined : [...new Set(days.flatMap((one) => one ?? []))].sort();
}

function range(part: string): readonly string[] | undefined {
  const [from = "", until = from] = part.split("..");
  if (!isDay(from) || !isDay(until) || until < from) return undefined;
  const days: string[] = [];
  for (let day = from; day <= until && days.length < 370; day = addDays(day, 1)) days.push(day);
  return days;
}

const typedYear = (almanac: Almanac, year: number) => almanac.years.find((one) => one.year === year && one.state === "typed");

export const check: Act<Almanac, typeof yearConfirmationForm> = {
  name: "check",
  form: yearConfirmationForm,
  may: (almanac, who, hand) => {
    const wrong = mayInArea("check", who, almanac.path, hand);
    if (wrong) return wrong;
    const typed = almanac.years.filter((one) => one.state === "typed");
    if (typed.length === 0) return refuse("nothing_open");
    return typed.every((one) => one.typedBy === who.id) ? refuse("second_person") : undefined;
  },
  decide: (almanac, who: Who, { year }) => {
    const typed = typedYear(almanac, year);
    if (!typed) return refuse("not_a_choice", "year");
    if (typed.typedBy === who.id) return refuse("second_person");
    return [{ subject: "calendar", kind: "year_confirmed", body: { year }, texts: {} }];
  },
};
