/** 节假日: one person types a year's days off and make-up workdays, another confirms; open due times are then counted again. */
import type { Almanac } from "#model/open/almanac.ts";
import { yearConfirmationForm, yearForm } from "#model/open/forms.ts";
import type { Who } from "#model/people/roles.ts";
import { refuse } from "#model/refusals.ts";
import { type Act, mayInArea } from "../act.ts";
import { readDays, readFile } from "./days.ts";

export const type: Act<Almanac, typeof yearForm> = {
  name: "type",
  form: yearForm,
  may: (almanac, who, hand) => mayInArea("type", who, almanac.path, hand),
  decide: (_almanac, _who, { year, source, file, off, work }) => {
    const days =
      file === null ? { off: readDays(off ?? ""), work: readDays((work ?? "").trim() === "-" ? "" : (work ?? "")) } : readFile(file);
    if (file === null && off === null) return refuse("required", "off");
    const wrong = file === null ? ["off", "work"] : ["file", "file"];
    const inYear = (day: string) => day.startsWith(`${year}-`);
    if (!days.off?.length || !days.off.every(inYear)) return refuse("not_a_day", wrong[0]);
    if (!days.work?.every((day) => inYear(day) && !days.off?.includes(day))) return refuse("not_a_day", wrong[1]);
    return [{ subject: "calendar", kind: "year_typed", body: { year, off: [...days.off], work: [...days.work] }, texts: { source } }];
  },
};

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
