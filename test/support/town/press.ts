/** Every act on everything there is, as a page would offer it to somebody: may they, and with what input. */
import type { ActName } from "#model/acts.ts";
import { dayOf } from "#model/day.ts";
import type { Raw } from "#model/form.ts";
import type { Hand } from "#model/hand.ts";
import type { Who } from "#model/people/roles.ts";
import type { Refusal } from "#model/refusals.ts";
import { fetch } from "#store/read.ts";
import { ofApproval, preparing } from "#web/approve/deeds.ts";
import { drawing, ofLine } from "#web/budget/deeds.ts";
import type { Deed } from "#web/deed.ts";
import { calling, ofSitting } from "#web/meet/deeds.ts";
import { hanging } from "#web/notice/deeds.ts";
import { ofCalendar } from "#web/open/deeds.ts";
import { ofStaff } from "#web/people/deeds.ts";
import { enrolling } from "#web/procure/deeds.ts";
import { proposing } from "#web/propose/deeds.ts";
import { rows } from "../suites/home.ts";
import { places, street } from "./cast.ts";
import { projectDeeds } from "./deeds.ts";
import type { Dice } from "./dice.ts";
import * as area from "./plausible/area.ts";
import * as office from "./plausible/office.ts";
import type { Inputs } from "./plausible/plausible.ts";
import { ofProject } from "./plausible/project.ts";
import { inSitting } from "./plausible/sitting.ts";
import type { Town } from "./town.ts";

/** A button: what it does, to what, who would press it; `barred` says why it is not there for them. */
export interface Button {
  readonly act: ActName;
  readonly id: string;
  readonly who: Who;
  readonly barred: Refusal | undefined;
  readonly raw: (dice: Dice) => Raw | undefined;
}
export interface Kind {
  readonly name: string;
  readonly ids: (town: Town) => Promise<readonly string[]>;
  readonly buttons: (town: Town, id: string, people: readonly Who[]) => Promise<readonly Button[]>;
}

function kind<K>(name: string, ids: Kind["ids"], deeds: readonly Deed<K>[], inputs: Inputs<K>): Kind {
  return { name, ids, buttons: async (town, id, people) => (await Promise.all(deeds.map((deed) => buttonsOf(town, deed, inputs, id, people)))).flat() };
}

async function buttonsOf<K>(town: Town, deed: Deed<K>, inputs: Inputs<K>, id: string, people: readonly Who[]): Promise<readonly Button[]> {
  const known = await fetch(town.db, deed.know(town.db, id, town.now));
  const input = inputs[deed.name];
  if (known === undefined || !input) return [];
  const hand: Hand = { now: town.now, today: dayOf(town.now), id: () => "", digits: () => "" };
  return people.map((who) => ({ act: deed.name, id, who, barred: deed.may(known, who, hand), raw: (dice) => input({ known, who, hand, dice }) }));
}

const from = (sql: string) => async (town: Town) => (await rows<{ id: string }>(town.db, sql)).map((row) => row.id);
const always = (...ids: readonly string[]) => async () => ids;
const areas = always(street, ...Object.values(places));

export const kinds = {
  project: kind("project", from("SELECT receipt AS id FROM projects ORDER BY leaf"), projectDeeds, ofProject),
  sitting: kind("sitting", from("SELECT id FROM meetings ORDER BY leaf"), ofSitting, inSitting),
  approval: kind("approval", from("SELECT id FROM approvals ORDER BY leaf"), ofApproval, office.ofApproval),
  line: kind("line", from("SELECT id FROM lines ORDER BY id"), ofLine, office.ofLine),
  calendar: kind("calendar", always(""), ofCalendar, office.ofCalendar),
  staff: kind("staff", always(street), ofStaff, office.ofStaff),
  propose: kind("propose", areas, [proposing], area.proposing),
  call: kind("call", always(street), [calling], area.calling),
  hang: kind("hang", always(street), [hanging], area.hanging),
  prepare: kind("prepare", always(street), [preparing], area.preparing),
  draw: kind("draw", always(street, "440303"), [drawing], area.drawing),
  enrol: kind("enrol", always(street), [enrolling], area.enrolling),
} as const satisfies Record<string, Kind>;

/** Everybody with what they have been granted, as `change` reads it. */
export async function peopleOf(town: Town): Promise<readonly Who[]> {
  const persons = await rows<{ id: string }>(town.db, "SELECT id FROM persons ORDER BY id");
  const all = await rows<{ person: string; id: string; role: string; path: string; from: string; until: string | null; supplier: string | null; delegateOf: string | null }>(
    town.db,
    "SELECT person, id, role, path, from_day AS 'from', until_day AS until, supplier, delegate_of AS delegateOf FROM grants WHERE revoked = 0 ORDER BY role, path",
  );
  return persons.map(({ id }) => ({ id, grants: all.filter((one) => one.person === id) as unknown as Who["grants"] }));
}
