/** P9.2: in one state of the town, every act for everybody: what is offered works, what is not is refused. Nothing of it stays. */
import { expect } from "vitest";
import { value } from "../suites/home.ts";
import { Dice } from "./dice.ts";
import { type Button, kinds, peopleOf } from "./press.ts";
import type { Sandbox } from "./sandbox.ts";
import type { Town } from "./town.ts";
import { expectBarred, expectTaken } from "./wander.ts";

/** Buttons of one act that stand, or do not stand, for the same reason. */
const sort = (one: Button): string => `${one.act} ${one.barred?.refusal ?? "offered"}`;

/** One of each sort on every subject; with `everybody`, all people on one project. How many were pressed. */
export async function sweep(home: Sandbox, town: Town, thrown: readonly number[], everybody: boolean): Promise<number> {
  const dice = new Dice(thrown);
  const people = await peopleOf(town);
  const before = await value(town.db, "SELECT count(*) FROM facts");
  const projects = await kinds.project.ids(town, new Dice([0]));
  const watched = everybody ? dice.one(projects) : undefined;
  let pressed = 0;
  for (const kind of Object.values(kinds)) {
    for (const id of await kind.ids(town, new Dice([7]))) {
      const all = await kind.buttons(town, id, people);
      const some = id === watched ? all : sampleOf(all, dice);
      for (const button of some) await pressOnce(home, town, button, dice);
      pressed += some.length;
    }
  }
  expect(await value(town.db, "SELECT count(*) FROM facts")).toBe(before);
  return pressed;
}

function sampleOf(all: readonly Button[], dice: Dice): readonly Button[] {
  const sorts = Map.groupBy(all, sort);
  return [...sorts.values()].flatMap((alike) => dice.one(alike) ?? []);
}

const pressOnce = (home: Sandbox, town: Town, button: Button, dice: Dice): Promise<unknown> =>
  button.barred ? expectBarred(town, button, button.barred, dice) : home.trying(() => expectTaken(town, button, dice));
