import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type ActName, acts } from "#model/acts.ts";
import { open } from "#store/home.ts";
import { policyOf } from "#store/policy/document.ts";
import { trailOf } from "#store/propose/dossier.ts";
import { fetch } from "#store/read.ts";
import { sameLuck } from "../support/luck.ts";
import { rows } from "../support/suites/home.ts";
import { expectNamed, expectResults, logOf, replayAll, standOf } from "../support/suites/recount.ts";
import { expectBooks, expectEnds } from "../support/town/book.ts";
import { Sandbox } from "../support/town/sandbox.ts";
import { severalPlaces } from "../support/town/several.ts";
import { sweep } from "../support/town/sweep.ts";
import { Town } from "../support/town/town.ts";
import { type Step, take, taken } from "../support/town/wander.ts";
import { astray } from "../support/town/way.ts";

// Random people press random buttons. `SEED=… npx vitest run …` walks another way; a failure prints its seed and path.
const runs = Number(process.env["WALKS"] ?? 40);
const sweeps = 3;
const rebuilds = 1;
const seed = Number(process.env["SEED"] ?? 20_260_615);

const kind = fc.oneof(
  { weight: 10, arbitrary: fc.constant("project" as const) },
  { weight: 12, arbitrary: fc.constant("sitting" as const) },
  {
    weight: 12,
    arbitrary: fc.constantFrom(
      "propose" as const,
      "call" as const,
      "hang" as const,
      "notice" as const,
      "prepare" as const,
      "approval" as const,
    ),
  },
  { weight: 6, arbitrary: fc.constantFrom("collect" as const, "basket" as const, "wish" as const, "invite" as const, "ask" as const) },
  { weight: 3, arbitrary: fc.constantFrom("survey" as const, "count" as const) },
  {
    weight: 5,
    arbitrary: fc.constantFrom("folder" as const, "file" as const, "sheet" as const),
  },
  { weight: 6, arbitrary: fc.constantFrom("volume" as const) },
  { weight: 4, arbitrary: fc.constantFrom("work" as const, "nominate" as const, "honour" as const) },
  { weight: 3, arbitrary: fc.constantFrom("standardise" as const, "standard" as const, "supply" as const, "resource" as const) },
  { weight: 4, arbitrary: fc.constantFrom("solicit" as const, "solicitation" as const, "application" as const) },
  { weight: 4, arbitrary: fc.constantFrom("supplier" as const, "authorise" as const) },
  { weight: 4, arbitrary: fc.constantFrom("draft" as const, "rules" as const, "body" as const) },
  {
    weight: 4,
    arbitrary: fc.constantFrom("line" as const, "calendar" as const, "staff" as const, "draw" as const, "enrol" as const, "name" as const),
  },
);
const mode = fc.oneof(
  { weight: 16, arbitrary: fc.constant("press" as const) },
  { weight: 3, arbitrary: fc.constant("force" as const) },
  { weight: 1, arbitrary: fc.constant("nonsense" as const) },
  { weight: 2, arbitrary: fc.constant("time" as const) },
);
const step: fc.Arbitrary<Step> = fc.record({ mode, kind, thrown: fc.array(fc.nat(1_000_000), { minLength: 4, maxLength: 8 }) });

const home = new Sandbox();
let began = 0;
const trouble = vi.spyOn(console, "error").mockImplementation(() => undefined);

beforeAll(async () => {
  sameLuck(1);
  began = (await severalPlaces(home)).now;
}, 60_000);
afterAll(() => vi.restoreAllMocks());

/** Each walk begins in the same town, and leaves it as it was. */
const walk = (work: (town: Town) => Promise<void>) =>
  home.trying(() => {
    const town = new Town(home.database);
    town.now = began;
    trouble.mockClear();
    sameLuck(2);
    return work(town);
  });

async function expectSound(town: Town): Promise<void> {
  const documents = new Map(
    (await rows<Record<"digest" | "document", string>>(town.db, "SELECT digest, document FROM policies")).map((one) => [
      one.digest,
      one.document,
    ]),
  );
  const pinned = (digest: string) => policyOf(digest, documents.get(digest) ?? "");
  for (const { receipt } of await rows<{ receipt: string }>(town.db, "SELECT receipt FROM projects"))
    expect(astray(pinned, await fetch(town.db, trailOf(town.db, `project:${receipt}`))), "P9.1").toBeUndefined();
  await expectBooks(town.db);
  await expectEnds(town.db);
  await expectNamed(town.db);
  await expectResults(town.db);
  expect(trouble.mock.calls, "the clock met no bug").toEqual([]);
}

const story: string[] = [];

async function wander(town: Town, steps: readonly Step[]): Promise<void> {
  story.length = 0;
  for (const one of steps) {
    story.push(await take(town, one));
  }
}

/** A failure says how to walk the same way again. `SHRINK=1` looks for a shorter one, which takes its time. */
const hold = <T>(property: fc.IAsyncProperty<T>, numRuns: number): Promise<void> =>
  fc.assert(property, {
    numRuns,
    seed,
    endOnFailure: !process.env["SHRINK"],
    reporter: ({ failed, counterexamplePath, errorInstance }) => {
      if (failed)
        throw new Error(`SEED=${seed}, path ${counterexamplePath}, after ${story.slice(-20).join(" ")}`, { cause: errorInstance });
    },
  });

describe("random walks through a town of several policies", () => {
  it("P9.1 P9.2 P8.1 P8.2 P9.8: no step leads where it must not, what is offered works, and the books are right", async () => {
    const walks = fc.array(step, { minLength: 150, maxLength: 250 });
    const property = fc.asyncProperty(walks, (steps) =>
      walk(async (town) => {
        await wander(town, steps);
        await expectSound(town);
      }),
    );
    await hold(property, runs);
  }, 300_000);

  it("P9.2 everybody, every act, on everything there is: what is offered works, what is not is refused with 403 or 409", async () => {
    const states = fc.tuple(
      fc.array(step, { minLength: 60, maxLength: 120 }),
      fc.array(fc.nat(1_000_000), { minLength: 20, maxLength: 20 }),
    );
    let pressed = 0;
    const property = fc.asyncProperty(states, ([steps, thrown]) =>
      walk(async (town) => {
        await wander(town, steps);
        pressed += await sweep(home, town, thrown, pressed === 0);
        expect(trouble.mock.calls).toEqual([]);
      }),
    );
    await hold(property, sweeps);
    expect(pressed).toBeGreaterThan(500 * sweeps);
  }, 300_000);

  it("P9.7 the town is made anew from its facts, and every row is the same", async () => {
    const property = fc.asyncProperty(fc.array(step, { minLength: 150, maxLength: 200 }), (steps) =>
      walk(async (town) => {
        await wander(town, steps);
        const anew = open(new Sandbox().database);
        await replayAll(anew, await logOf(town.db));
        const rebuilt = await standOf(anew);
        for (const [table, rows] of Object.entries(await standOf(town.db))) expect([table, rebuilt[table]]).toEqual([table, rows]);
      }),
    );
    await hold(property, rebuilds);
  }, 300_000);

  it("the walks have been everywhere: every act was pressed", () => {
    expect(Object.keys(acts).filter((act) => !taken.has(act as ActName))).toEqual([]);
  });
});
