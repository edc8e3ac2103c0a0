import type { Almanac } from "#model/open/almanac.ts";
import type { Db } from "#store/home.ts";
import { almanac } from "#store/open/know.ts";
import { check, type } from "#workflow/open/year.ts";
import { asInArea, deed, type Subjects } from "../deed.ts";

const onCalendar: Subjects<Almanac> = {
  know: (db: Db, _id: string, now: number) => almanac(db, now),
  writes: () => ["calendar"],
  as: asInArea,
};
export const ofCalendar = [deed(type, onCalendar), deed(check, onCalendar)];
