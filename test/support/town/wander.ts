/** One step of somebody who wanders through the town: they press what is offered, press what is not, send nonsense, or time goes by. */
import { expect } from "vitest";
import type { ActName } from "#model/acts.ts";
import { dayOf } from "#model/day.ts";
import type { Raw } from "#model/form.ts";
import { isRefusal, type Refusal, refusals } from "#model/refusals.ts";
import { value } from "../suites/home.ts";
import { deeds } from "./deeds.ts";
import { Dice } from "./dice.ts";
import { type Button, type Kind, kinds, peopleOf } from "./press.ts";
import type { Town } from "./town.ts";

export interface Step {
  readonly mode: "press" | "force" | "nonsense" | "time";
  readonly kind: keyof typeof kinds;
  readonly thrown: readonly number[];
}

/** What ends things, or takes people away, is pressed more rarely than what leads on. */
const seldom: Partial<Record<ActName, number>> = {
  withdraw: 12,
  terminate: 12,
  refuse: 6,
  return: 3,
  transfer: 4,
  merge: 6,
  split: 8,
  cover: 6,
  cancel: 6,
  postpone: 6,
  strike: 8,
  adjourn: 6,
  defer: 6,
  leave: 4,
  renew: 10,
  unseat: 6,
  discard: 5,
  revoke: 8,
  appoint: 3,
  type: 3,
  ask: 3,
  decline: 2,
  mend: 4,
  recuse: 5,
  deny: 3,
  represent: 2,
  phaseOut: 4,
  unlist: 4,
  divide: 6,
  unite: 6,
  section: 6,
  unbundle: 4,
  portion: 6,
  forgo: 3,
};
const hour = 3_600_000;
const leaps = [60_000, hour, 4 * hour, 24 * hour, 24 * hour, 72 * hour, 192 * hour, 720 * hour];
/** Where no input is right although the act is open to somebody: nothing is listed, or nothing can be mended. */
const mayBeEmpty: readonly ActName[] = [
  "call",
  "hang",
  "prepare",
  "retract",
  "quote",
  "award",
  "pick",
  "contract",
  "draw",
  "enrol",
  "ask",
  "revoke",
  "merge",
  "split",
  "divide",
  "unite",
  "section",
  "claim",
  "nominate",
  "match",
  "apply",
  "seat",
  "unseat",
];
const junk = [
  "",
  " ",
  "x",
  "-1",
  "0",
  "1e9",
  "¥",
  "2026-02-30",
  "9999-12-31",
  "__proto__",
  "'; DROP TABLE facts; --",
  "点".repeat(900),
  "p-chair",
  "yes",
  "for",
];

/** Every act that somebody has done. */
export const taken = new Set<ActName>();

const told = ({ act, id, who }: Button): string => `${act} on ${id || "-"} by ${who.id}`;

async function press(town: Town, button: Button, raw: Raw) {
  return deeds.get(button.act)?.run(town.db, { who: button.who.id, id: button.id, raw, now: () => town.now });
}

/** P9.2: what is offered succeeds. Whether it was pressed at all. */
export async function expectTaken(town: Town, button: Button, dice: Dice): Promise<boolean> {
  const raw = button.raw(dice);
  if (raw === undefined) {
    expect(mayBeEmpty, `${told(button)}: nothing to put in`).toContain(button.act);
    return false;
  }
  const answer = await press(town, button, raw);
  if (!answer || "errors" in answer || isRefusal(answer))
    throw new Error(`${told(button)} was offered: ${JSON.stringify({ raw, answer, today: dayOf(town.now) })}`);
  taken.add(button.act);
  return true;
}

/** P9.2: what is not offered is refused, with the reason that the page has. */
export async function expectBarred(town: Town, button: Button, barred: Refusal, dice: Dice): Promise<void> {
  const answer = await press(town, button, button.raw(dice) ?? {});
  if (answer && "errors" in answer) return;
  expect(answer, told(button)).toMatchObject({ refusal: barred.refusal });
  expect([403, 409], `${told(button)}: ${barred.refusal}`).toContain(refusals[barred.refusal]);
}

export async function take(town: Town, { mode, kind: name, thrown }: Step): Promise<string> {
  const dice = new Dice(thrown);
  if (mode === "time") return passTime(town, dice);
  const people = await peopleOf(town);
  for (const kind of [kinds[name], kinds.project, kinds.sitting, kinds.project] satisfies readonly Kind[]) {
    const id = dice.one(await kind.ids(town, dice));
    if (id === undefined) continue;
    const all = await kind.buttons(town, id, people);
    const done = await (mode === "press" ? pressOne(town, all, dice) : forceOne(town, all, dice, mode === "nonsense"));
    if (done) return done;
  }
  return "nothing";
}

async function passTime(town: Town, dice: Dice): Promise<string> {
  town.now += dice.one(leaps) ?? hour;
  for (let left = 50; left > 0 && (await town.round()) > 0; left--);
  return "time";
}

async function pressOne(town: Town, all: readonly Button[], dice: Dice): Promise<string | undefined> {
  const offered = all.filter((one) => one.barred === undefined);
  const names = [...new Set(offered.map((one) => one.act))].filter((act) => dice.rarely(seldom[act] ?? 1));
  // Who wanders is curious: what nobody has pressed yet comes first.
  const fresh = [...new Set(offered.map((one) => one.act))].filter((one) => !taken.has(one));
  const act = dice.one(fresh.length > 0 ? fresh : names);
  const button = dice.one(offered.filter((one) => one.act === act));
  if (!button || !(await expectTaken(town, button, dice))) return undefined;
  await passTime(town, new Dice([0]));
  return button.act;
}

async function forceOne(town: Town, all: readonly Button[], dice: Dice, nonsense: boolean): Promise<string | undefined> {
  const button = dice.one(all);
  if (!button) return undefined;
  if (nonsense) {
    const right = Object.entries(button.raw(dice) ?? { item: "", person: "", on: "" });
    await press(town, button, Object.fromEntries(right.map(([field, text]) => [field, dice.rarely(2) ? (dice.one(junk) ?? "") : text])));
    return "nonsense";
  }
  const before = await value(town.db, "SELECT count(*) FROM facts");
  if (button.barred) {
    await expectBarred(town, button, button.barred, dice);
    expect(await value(town.db, "SELECT count(*) FROM facts"), told(button)).toBe(before);
  } else await expectTaken(town, button, dice);
  return "forced";
}
