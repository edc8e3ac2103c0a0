/** Every act on everything there is, as a page would offer it to somebody: may they, and with what input. */
import type { ActName } from "#model/acts.ts";
import { dayOf } from "#model/day.ts";
import type { Raw } from "#model/form.ts";
import type { Hand } from "#model/hand.ts";
import type { Who } from "#model/people/roles.ts";
import type { Refusal } from "#model/refusals.ts";
import { fetch } from "#store/read.ts";
import { ofApproval, preparing } from "#web/approve/deeds.ts";
import { archiving, enclosing, ofFile, ofSheet, producing } from "#web/archive/deeds.ts";
import { appropriating } from "#web/budget/bring.ts";
import { drawing, ofLine } from "#web/budget/deeds.ts";
import type { Deed } from "#web/deed.ts";
import { ofWork, reporting } from "#web/keep/deeds.ts";
import { announcing, applying, ofApplication, soliciting } from "#web/library/callDeeds.ts";
import { matchingUp, nominating, ofHonour, ofStandard, reworking, standardising, supplying, unlisting } from "#web/library/deeds.ts";
import { ofBody } from "#web/meet/bodies.ts";
import { calling, ofSitting } from "#web/meet/deeds.ts";
import { hanging, proving } from "#web/notice/deeds.ts";
import { ofCalendar } from "#web/open/deeds.ts";
import { ofConsents } from "#web/people/consents.ts";
import { naming, ofStaff } from "#web/people/deeds.ts";
import { telephoning } from "#web/people/telling.ts";
import { drawingUp, ofDraft } from "#web/policy/deeds.ts";
import { authorising, enrolling, ofSupplier } from "#web/procure/deeds.ts";
import { inviting, ofCount, ofSurvey, surveying } from "#web/propose/callDeeds.ts";
import { proposing } from "#web/propose/deeds.ts";
import { collecting, detaching, ofBasket } from "#web/propose/wishDeeds.ts";
import { projectDeeds } from "../../../src/projectDeeds.ts";
import { rows } from "../suites/home.ts";
import { places, street } from "./cast.ts";
import type { Dice } from "./dice.ts";
import * as area from "./plausible/area.ts";
import * as call from "./plausible/call.ts";
import * as choosing from "./plausible/choosing.ts";
import * as intake from "./plausible/intake.ts";
import * as office from "./plausible/office.ts";
import * as papers from "./plausible/papers.ts";
import type { Inputs } from "./plausible/plausible.ts";
import { ofProject } from "./plausible/project.ts";
import * as rules from "./plausible/rules.ts";
import * as shelf from "./plausible/shelf.ts";
import { inSitting } from "./plausible/sitting.ts";
import { council } from "./seating.ts";
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
  readonly ids: (town: Town, dice: Dice) => Promise<readonly string[]>;
  readonly buttons: (town: Town, id: string, people: readonly Who[]) => Promise<readonly Button[]>;
}

/** The deeds of one kind know the same of it: it is read once. */
function kind<K>(name: string, ids: Kind["ids"], deeds: readonly Deed<K>[], inputs: Inputs<K>): Kind {
  const buttons: Kind["buttons"] = async (town, id, people) => {
    const known = deeds[0] && (await fetch(town.db, deeds[0].know(town.db, id, town.now)));
    if (known === undefined) return [];
    const hand: Hand = { now: town.now, today: dayOf(town.now), id: () => "", digits: () => "" };
    return deeds.flatMap((deed) => {
      const input = inputs[deed.name];
      if (!input) throw new Error(`no input for ${deed.name}`);
      return people.map((who) => ({
        act: deed.name,
        id,
        who,
        barred: deed.may(known, who, hand),
        raw: (dice: Dice) => input({ known, who, hand, dice }),
      }));
    });
  };
  return { name, ids, buttons };
}

/** Mostly those that are still open; once in a while any. */
const from = (table: string, id: string, open: string) => async (town: Town, dice: Dice) => {
  const all = await rows<{ id: string; open: number }>(town.db, `SELECT ${id} AS id, ${open} AS open FROM ${table} ORDER BY leaf`);
  const any = dice.rarely(8);
  return all.filter((row) => any || row.open === 1).map((row) => row.id);
};
const always =
  (...ids: readonly string[]) =>
  async () =>
    ids;
const those = (query: string) => async (town: Town) => (await rows<{ id: string }>(town.db, query)).map((row) => row.id);
const folders =
  "SELECT 'meeting:' || id AS id FROM meetings UNION ALL SELECT 'notice:' || id FROM notices UNION ALL SELECT 'approval:' || id FROM approvals";
/** Every sheet that could be printed when a sitting was called, its minutes signed, a list hung. */
const sheets = `SELECT CASE kind WHEN 'called' THEN 'a' WHEN 'hung' THEN 'p' WHEN 'confirmed' THEN 'd' ELSE 'm' END || '-' || substr(subject, instr(subject, ':') + 1) || '-' || leaf || '-' || substr(hash, 1, 12) AS id
  FROM facts WHERE kind IN ('called', 'hung', 'confirmed', 'minutes_signed') ORDER BY leaf`;
const areas = always(street, ...Object.values(places));

export const kinds = {
  project: kind("project", from("projects", "receipt", "gate IS NOT NULL OR stage IN ('refused', 'merged')"), projectDeeds, ofProject),
  volume: kind("volume", from("projects", "receipt", "stage = 'closed' OR gate IS NOT NULL"), [archiving, producing], papers.onVolume),
  sitting: kind("sitting", from("meetings", "id", "state = 'called'"), ofSitting, inSitting),
  body: kind("body", always(council), ofBody, area.ofBody),
  approval: kind("approval", from("approvals", "id", "state = 'prepared'"), ofApproval, office.ofApproval),
  line: kind(
    "line",
    async (town) => (await rows<{ id: string }>(town.db, "SELECT id FROM lines ORDER BY id")).map((row) => row.id),
    ofLine,
    office.ofLine,
  ),
  folder: kind("folder", those(folders), [enclosing], papers.inFolder),
  file: kind("file", those("SELECT id FROM files ORDER BY leaf"), ofFile, papers.onFile),
  sheet: kind("sheet", those(sheets), ofSheet, papers.onSheet),
  calendar: kind("calendar", always(""), ofCalendar, office.ofCalendar),
  staff: kind("staff", always(street), ofStaff, office.ofStaff),
  consents: kind("consents", always(places.dongxiao, places.lvjing), ofConsents, office.ofConsents),
  telling: kind(
    "telling",
    those("SELECT substr(subject, 9) || '-' || seq AS id FROM outbox WHERE due IS NOT NULL AND told = 0 ORDER BY subject, seq"),
    [telephoning],
    office.telephoning,
  ),
  name: kind("name", areas, [naming], office.naming),
  propose: kind("propose", areas, [proposing], area.proposing),
  collect: kind("collect", areas, [collecting], intake.collecting),
  basket: kind("basket", areas, ofBasket, intake.ofBasket),
  wish: kind("wish", from("wishes", "id", "state = 'attached'"), [detaching], intake.detaching),
  invite: kind("invite", areas, [inviting], intake.inviting),
  ask: kind("ask", areas, [surveying], intake.surveying),
  survey: kind("survey", from("surveys", "id", "1"), ofSurvey, intake.ofSurvey),
  count: kind("count", from("paper_counts", "id", "state = 'entered'"), ofCount, intake.ofCount),
  call: kind("call", always(street), [calling], area.calling),
  hang: kind("hang", always(street), [hanging], area.hanging),
  notice: kind("notice", from("notices", "id", "hung_on IS NULL"), [proving], area.proving),
  prepare: kind("prepare", always(street, "440303"), [preparing], area.preparing),
  appropriate: kind("appropriate", always(street, "440303"), [appropriating], office.appropriating),
  draw: kind("draw", always(street, "440303"), [drawing], area.drawing),
  draft: kind("draft", always("440303", street, places.mumianling), [drawingUp], rules.drawingUp),
  rules: kind("rules", from("drafts", "id", "state IN ('drafted', 'submitted')"), ofDraft, rules.ofDraft),
  work: kind("work", from("works", "project", "1"), [...ofWork, reporting], shelf.onWork),
  standardise: kind("standardise", always(street), [standardising], shelf.standardising),
  standard: kind("standard", from("standards", "id", "retired_by IS NULL"), [reworking, ...ofStandard], shelf.onStandard),
  nominate: kind("nominate", areas, [nominating], shelf.nominating),
  honour: kind("honour", from("honours", "id", "state = 'proposed'"), ofHonour, shelf.onHonour),
  supply: kind("supply", areas, [supplying], shelf.supplying),
  resource: kind("resource", from("resources", "id", "ended = 0"), [unlisting, matchingUp], shelf.onResource),
  solicit: kind("solicit", always(street), [soliciting], call.soliciting),
  solicitation: kind("solicitation", from("solicitations", "id", "state <> 'ended'"), [applying, announcing], call.ofCall),
  application: kind("application", from("applications", "id", "state NOT IN ('entered', 'unfit')"), ofApplication, call.ofApplication),
  supplier: kind(
    "supplier",
    those("SELECT id FROM (SELECT id, row_number() OVER (PARTITION BY suspended ORDER BY id) AS n FROM suppliers) WHERE n <= 2"),
    ofSupplier,
    choosing.ofSupplier,
  ),
  authorise: kind("authorise", those("SELECT id FROM suppliers ORDER BY id LIMIT 2"), [authorising], choosing.authorising),
  enrol: kind("enrol", always(street), [enrolling], area.enrolling),
} as const satisfies Record<string, Kind>;

/** Everybody with what they have been granted, as `change` reads it. */
export async function peopleOf(town: Town): Promise<readonly Who[]> {
  const persons = await rows<{ id: string }>(town.db, "SELECT id FROM persons ORDER BY id");
  const all = await rows<{
    person: string;
    id: string;
    role: string;
    path: string;
    from: string;
    until: string | null;
    supplier: string | null;
    delegateOf: string | null;
  }>(
    town.db,
    "SELECT person, id, role, path, from_day AS 'from', until_day AS until, supplier, delegate_of AS delegateOf FROM grants WHERE revoked = 0 ORDER BY role, path",
  );
  return persons.map(({ id }) => ({ id, grants: all.filter((one) => one.person === id) as unknown as Who["grants"] }));
}
