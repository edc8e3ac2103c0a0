/**
 * A deed is an act with its subject: what it writes, what must be known, what is due there first, how its form is filled.
 * No HTTP here: the doors of the rooms, the clock and the demonstration town all do deeds.
 */
import { type ActName, acts } from "#model/acts.ts";
import type { Day } from "#model/day.ts";
import type { Draft } from "#model/draft.ts";
import { readForm } from "#model/filled.ts";
import type { FieldErrors, Form, InputOf, Raw } from "#model/form.ts";
import type { Hand } from "#model/hand.ts";
import type { Who } from "#model/people/roles.ts";
import type { Refusal } from "#model/refusals.ts";
import type { Subject } from "#model/subject.ts";
import { type Answer, change, type Once } from "#store/change.ts";
import type { Sought } from "#store/heads.ts";
import type { Db } from "#store/home.ts";
import type { Reading } from "#store/read.ts";
import type { Row } from "#views/rows.tsx";
import type { Extra, Lang, Option } from "#views/setting.ts";
import { type Act, type As, actingIn, perform } from "#workflow/act.ts";

/** Who asks, and what stands in the form: some of what is known depends on it. */
export interface Asking {
  readonly who: string;
  readonly raw: Raw;
}
/** What a deed is done to, and all that is known of it at a moment. */
export interface Subjects<K> {
  readonly know: (db: Db, id: string, now: number, asking?: Asking) => Reading<K | undefined>;
  readonly writes: (id: string, raw: Raw, who: string) => readonly Sought[];
  readonly reads?: (id: string, raw: Raw) => readonly Subject[];
  readonly settle?: (known: K, hand: Hand) => readonly Draft[];
  readonly as: (name: ActName, known: K, who: Who, hand: Hand) => As;
  /** What every form on it concerns. */
  readonly about?: (known: K, lang: Lang) => readonly Row[];
}
type Options = Readonly<Record<string, readonly Option[]>>;

/** Who fills a form, and when: some choices are not everybody's. */
interface Reader {
  readonly who: Who;
  readonly today: Day;
}
/** How a form is filled before anybody types: choices that only the act knows, values that are there already. */
export interface Filling<K> {
  readonly options?: (known: K, lang: Lang, reader: Reader) => Options;
  /** Questions that what is known asks besides. */
  readonly extras?: (known: K, lang: Lang, reader: Reader) => readonly Extra[];
  readonly values?: (known: K, raw: Raw) => Raw;
}
export interface Doing {
  readonly who: string;
  readonly id: string;
  readonly raw: Raw;
  readonly now: () => number;
  readonly once?: Once;
  /** Brings what the form sent beside its fields into safety, before anything is written. */
  readonly before?: () => Promise<void>;
}
export interface Deed<K> {
  readonly name: ActName;
  readonly noun: string;
  readonly form: Form;
  readonly know: Subjects<K>["know"];
  readonly may: (known: K, who: Who, hand: Hand) => Refusal | undefined;
  readonly filling: Filling<K>;
  readonly about: (known: K, lang: Lang) => readonly Row[];
  /** Reads the form and does it; bad fields come back as codes, before anything is read. */
  readonly run: (db: Db, doing: Doing) => Promise<Answer | { readonly errors: FieldErrors }>;
}

export function deed<K, F extends Form>(act: Act<K, F>, on: Subjects<K>, filling: Filling<K> = {}): Deed<K> {
  return {
    name: act.name,
    noun: acts[act.name].noun,
    form: act.form,
    know: on.know,
    may: act.may,
    filling,
    about: on.about ?? (() => []),
    run: async (db, doing) => {
      const read = readForm(act.form, doing.raw);
      return "errors" in read ? read : doIt(db, act, on, read.input, doing);
    },
  };
}

function doIt<K, F extends Form>(
  db: Db,
  act: Act<K, F>,
  on: Subjects<K>,
  input: InputOf<F>,
  { who, id, raw, now, once, before }: Doing,
): Promise<Answer> {
  return change(db, {
    who: { id: who },
    now,
    writes: on.writes(id, raw, who),
    reads: on.reads?.(id, raw) ?? [],
    know: on.know(db, id, now(), { who, raw }),
    ...(on.settle ? { settle: on.settle } : {}),
    decide: (known, person, hand) => perform(act, known, person, input, hand),
    as: (known, person, hand) => on.as(act.name, known, person, hand),
    ...(once ? { once } : {}),
    ...(before ? { before } : {}),
  });
}

export const asInArea = <K extends { readonly path: string | null }>(name: ActName, known: K, who: Who, hand: Hand): As =>
  actingIn(name, known.path, who, hand);

export const first = (value: Raw[string] | undefined): string => (typeof value === "string" ? value : (value?.[0] ?? ""));
export const all = (value: Raw[string] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === "string" ? [value] : value;

/** Rows as they stand, under the names of a table's cells: what a form starts from. */
export const typedRows = <R extends Readonly<Record<keyof R, string>>>(field: string, list: readonly R[]): Raw =>
  Object.fromEntries(
    list.flatMap((row, index) => Object.entries<string>(row).map(([column, value]) => [`${field}.${column}.${index + 1}`, value] as const)),
  );
