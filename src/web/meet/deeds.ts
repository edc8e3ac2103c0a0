import { idsIn } from "#model/archive/upload.ts";
import { dayOf } from "#model/day.ts";
import type { Raw } from "#model/form.ts";
import { subjectOfKey } from "#model/meet/matter.ts";
import { byTable } from "#model/meet/method.ts";
import type { Item, Seat, Sitting } from "#model/meet/sitting.ts";
import { bodyOf, fileOf, meetingOf, seatOf, voteOf } from "#model/subject.ts";
import type { Db } from "#store/home.ts";
import { council } from "#store/meet/council.ts";
import { sitting } from "#store/meet/know.ts";
import { matterOfItem, mattersListed } from "#store/meet/sought.ts";
import { titleOfSitting, typedValues } from "#views/meet/filled.ts";
import { bodyOptions, itemOptions, mendOptions, methodOptions, seatOptions, titled } from "#views/options.ts";
import { adjourn, lacking } from "#workflow/meet/adjourn.ts";
import { adjust, defer, observe, postpone, strike } from "#workflow/meet/agenda.ts";
import { admit, attend, leave, leavers } from "#workflow/meet/attend.ts";
import { call } from "#workflow/meet/call.ts";
import { sittingMoves } from "#workflow/meet/count.ts";
import { affirm, count } from "#workflow/meet/hands.ts";
import { hear, unheard } from "#workflow/meet/hear.ts";
import { close, open, separable, separate } from "#workflow/meet/item.ts";
import { agree, mend } from "#workflow/meet/mend.ts";
import { cancel, sign } from "#workflow/meet/minutes.ts";
import { deputise, entrust, givers, recall } from "#workflow/meet/proxy.ts";
import { recusable, recuse, score, vote } from "#workflow/meet/vote.ts";
import { all, asInArea, deed, first, type Subjects } from "../deed.ts";
import { inArea } from "../subjects.ts";

/** It relies on who sits in the bodies that it names; where none is named, on those of the area by the keys that are there. */
export const calling = deed(
  call,
  inArea(
    (db, area, now) => council(db, area, dayOf(now)),
    (raw) => [...all(raw["projects"]).map(subjectOfKey), ...all(raw["bodies"]).map(bodyOf)],
  ),
  {
    options: (known, lang) => ({
      projects: titled(known.candidates),
      bodies: bodyOptions(known, lang),
      method: methodOptions(known, lang),
    }),
    values: titleOfSitting,
  },
);

const onSitting: Subjects<Sitting> = {
  know: (db: Db, id: string) => sitting(db, id),
  writes: (id) => [meetingOf(id)],
  settle: sittingMoves,
  as: asInArea,
};

/** A seat and a vote are subjects of their own, so that a whole council acts at once and nobody waits for the sitting. */
const own = { ...onSitting, writes: (id: string, _raw: Raw, who: string) => [seatOf(id, who)] };
const other = { ...onSitting, writes: (id: string, raw: Raw) => [seatOf(id, first(raw["person"]))] };
const ballot = { ...onSitting, writes: (_id: string, raw: Raw, who: string) => [voteOf(first(raw["item"]), first(raw["behalf"]) || who)] };
/** A proxy is given and taken back at the seat of who gives it, and so in turn with their coming. */
const given = {
  ...onSitting,
  writes: (id: string, raw: Raw, who: string) => [seatOf(id, first(raw["giver"]) || who), ...idsIn(raw["files"]).map(fileOf)],
};
/** What is done to an item before it opens is done to what it is about too. */
const withItem = { ...onSitting, writes: (id: string, raw: Raw) => [meetingOf(id), matterOfItem(first(raw["item"]))] };
/** Counts rest on who is there: a seat that changes meanwhile is read again. */
const items = (chosen: (known: Sitting) => readonly Item[]) => ({ options: (known: Sitting) => ({ item: itemOptions(chosen(known)) }) });
const gave = (known: Sitting, seat: Seat): boolean => known.proxies.some((one) => one.ended === null && one.giver === seat.person);
const listed = items((known) => known.items.filter((item) => item.state === "listed"));
const opened = items((known) => known.items.filter((item) => item.state === "open"));

export const ofSitting = [
  deed(attend, own),
  deed(admit, other, { options: (known) => ({ person: seatOptions(known.seats) }) }),
  deed(leave, other, { options: (known) => ({ person: seatOptions(leavers(known)) }) }),
  deed(hear, onSitting, items(unheard)),
  deed(
    open,
    onSitting,
    items((known) => known.items.filter((item) => item.state === "listed" && !byTable(item.method))),
  ),
  deed(entrust, given, { options: (known) => ({ holder: seatOptions(known.seats) }) }),
  deed(deputise, given, { options: (known) => ({ giver: seatOptions(givers(known)), holder: seatOptions(known.seats) }) }),
  deed(recall, given, { options: (known) => ({ giver: seatOptions(known.seats.filter((seat) => gave(known, seat))) }) }),
  deed(separate, onSitting, items(separable)),
  deed(vote, ballot, {
    options: (known) => ({ ...opened.options(known), behalf: seatOptions(known.seats.filter((seat) => gave(known, seat))) }),
  }),
  deed(score, ballot, opened),
  deed(
    recuse,
    ballot,
    items((known) => recusable(known, { id: "" })),
  ),
  deed(close, onSitting, opened),
  deed(adjourn, onSitting, { ...items(lacking), values: (known) => ({ item: lacking(known).map((item) => item.id) }) }),
  deed(count, onSitting, { values: typedValues }),
  deed(affirm, onSitting),
  deed(sign, onSitting),
  deed(adjust, withItem, listed),
  deed(defer, withItem, listed),
  deed(strike, withItem, listed),
  deed(observe, onSitting, { values: (known) => ({ observers: known.observers }) }),
  deed(postpone, onSitting, { values: (known) => ({ place: known.place }) }),
  deed(cancel, { ...onSitting, writes: (id) => [meetingOf(id), mattersListed(id)] }),
  deed(mend, onSitting, { options: mendOptions }),
  deed(agree, onSitting),
];
