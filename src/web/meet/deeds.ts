import { dayOf } from "#model/day.ts";
import type { Raw } from "#model/form.ts";
import type { Sitting } from "#model/meet/sitting.ts";
import { meetingOf, projectOf, seatOf, voteOf } from "#model/subject.ts";
import type { Db } from "#store/home.ts";
import { council, sitting } from "#store/meet/know.ts";
import { itemOptions, mendOptions, seatOptions, titled } from "#views/options.ts";
import { admit, attend } from "#workflow/meet/attend.ts";
import { call } from "#workflow/meet/call.ts";
import { countClosed } from "#workflow/meet/count.ts";
import { close, open } from "#workflow/meet/item.ts";
import { agree, mend } from "#workflow/meet/mend.ts";
import { cancel, sign } from "#workflow/meet/minutes.ts";
import { recusable, recuse, vote } from "#workflow/meet/vote.ts";
import { all, asInArea, deed, first, type Subjects } from "../deed.ts";
import { inArea } from "../subjects.ts";

export const calling = deed(
  call,
  inArea(
    (db, area, now) => council(db, area, dayOf(now)),
    (raw) => all(raw["projects"]).map(projectOf),
  ),
  { options: (known) => ({ projects: titled(known.candidates) }) },
);

const onSitting: Subjects<Sitting> = {
  know: (db: Db, id: string) => sitting(db, id),
  writes: (id) => [meetingOf(id)],
  settle: countClosed,
  as: asInArea,
};

/** A seat and a vote are subjects of their own, so that a whole council acts at once and nobody waits for the sitting. */
const own = { ...onSitting, writes: (id: string, _raw: Raw, who: string) => [seatOf(id, who)] };
const other = { ...onSitting, writes: (id: string, raw: Raw) => [seatOf(id, first(raw["person"]))] };
const ballot = { ...onSitting, writes: (_id: string, raw: Raw, who: string) => [voteOf(first(raw["item"]), who)] };

const openOnly = (known: Sitting) => ({ item: itemOptions(known.items.filter((item) => item.state === "open")) });
const listed = (known: Sitting) => ({ item: itemOptions(known.items.filter((item) => item.state === "listed")) });

export const ofSitting = [
  deed(attend, own),
  deed(admit, other, { options: (known) => ({ person: seatOptions(known) }) }),
  deed(open, onSitting, { options: listed }),
  deed(vote, ballot, { options: openOnly }),
  deed(recuse, ballot, { options: (known) => ({ item: itemOptions(recusable(known, { id: "", grants: [] })) }) }),
  deed(close, onSitting, { options: openOnly }),
  deed(sign, onSitting),
  deed(cancel, onSitting),
  deed(mend, onSitting, { options: mendOptions }),
  deed(agree, onSitting),
];
