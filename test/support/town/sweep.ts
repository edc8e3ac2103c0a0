/** P9.2: in one state of the town, every act for everybody: what is offered works, what is not is refused. Nothing of it stays. */
import { expect } from "vitest";
import { rows, value } from "../suites/home.ts";
import { Dice } from "./dice.ts";
import { type Button, kinds, peopleOf } from "./press.ts";
import type { Sandbox } from "./sandbox.ts";
import type { Town } from "./town.ts";
import { expectBarred, expectTaken } from "./wander.ts";

/** Buttons of one act that stand, or do not stand, for the same reason. */
const sort = (one: Button): string => `${one.act} ${one.barred?.refusal ?? "offered"}`;

/** One of each sort on a few subjects of every kind; with `everybody`, all people on one project. How many were pressed. */
export async function sweep(home: Sandbox, town: Town, thrown: readonly number[], everybody: boolean): Promise<number> {
  const dice = new Dice(thrown);
  const people = await peopleOf(town);
  const before = await value(town.db, "SELECT count(*) FROM facts");
  const projects = await oneAtEachStage(town, dice);
  const watched = everybody ? dice.one(projects) : undefined;
  let pressed = 0;
  for (const [name, kind] of Object.entries(kinds)) {
    const ids = name === "project" ? projects : dice.few(await kind.ids(town, everything), 2);
    for (const id of ids) {
      const all = await kind.buttons(town, id, people);
      const some = id === watched ? all : sampleOf(all, dice);
      for (const button of some) await pressOnce(home, town, button, dice);
      pressed += some.length;
    }
  }
  expect(await value(town.db, "SELECT count(*) FROM facts")).toBe(before);
  return pressed;
}

/** Throws by which even what has ended is looked at. */
const everything = new Dice([7]);

async function oneAtEachStage(town: Town, dice: Dice): Promise<readonly string[]> {
  const all = await rows<{ stage: string; receipt: string }>(town.db, "SELECT stage, receipt FROM projects ORDER BY leaf");
  return [...Map.groupBy(all, (row) => row.stage).values()].flatMap((alike) => dice.one(alike)?.receipt ?? []);
}

function sampleOf(all: readonly Button[], dice: Dice): readonly Button[] {
  const sorts = Map.groupBy(all, sort);
  return [...sorts.values()].flatMap((alike) => dice.one(alike) ?? []);
}

const pressOnce = (home: Sandbox, town: Town, button: Button, dice: Dice): Promise<unknown> =>
  button.barred ? expectBarred(town, button, button.barred, dice) : home.trying(() => expectTaken(town, button, dice));
