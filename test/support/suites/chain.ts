import { beforeEach, describe, expect, it } from "vitest";
import { projectOf } from "#model/subject.ts";
import { trailOf } from "#store/propose/dossier.ts";
import { fetch } from "#store/read.ts";
import { digestOfText, hashOf, type Sealed } from "#store/seal.ts";
import { places } from "../town/cast.ts";
import { smallTown } from "../town/small.ts";
import type { Town } from "../town/town.ts";
import { propose, screen } from "../town/walk.ts";
import { type Home, rows } from "./home.ts";

type FactRow = Sealed & { readonly leaf: number; readonly hash: string };
const wish = {
  by: "resident-1",
  title: "木棉岭后巷加装路灯",
  place: "二巷至六巷",
  area: places.mumianling,
  class: "WORKS",
  amount: "86000",
} as const;

/** The places in the log where the rows alone do not add up: a hash that is not its fact's, or not the one before. */
async function faultsIn(log: readonly FactRow[]): Promise<number[]> {
  const last = new Map<string, FactRow>();
  const faults: number[] = [];
  for (const fact of log) {
    const before = last.get(fact.subject);
    const follows = fact.seq === (before?.seq ?? 0) + 1 && fact.prev === (before?.hash ?? "");
    if (!follows || fact.hash !== (await hashOf(fact))) faults.push(fact.leaf);
    last.set(fact.subject, fact);
  }
  return faults;
}
const logOf = (town: Town) =>
  rows<FactRow>(town.db, "SELECT leaf, subject, seq, kind, version, body, salt, prev, hash FROM facts ORDER BY leaf");

export function chainSuite(home: Home): void {
  let town: Town;
  let receipt: string;
  beforeEach(async () => {
    town = await smallTown(await home());
    receipt = await propose(town, wish);
    await screen(town, receipt, wish);
  });
  const trail = () => fetch(town.db, trailOf(town.db, projectOf(receipt)));

  describe("the chain of facts", () => {
    it("verifies from the rows alone", async () => {
      expect(await faultsIn(await logOf(town))).toEqual([]);
    });

    it.each<[string, (fact: FactRow) => Partial<FactRow>]>([
      ["a character of the body", ({ body }) => ({ body: body.replace("8600000", "8600001") })],
      ["the kind", () => ({ kind: "refused" })],
      ["the version", ({ version }) => ({ version: version + 1 })],
      ["the salt", ({ salt }) => ({ salt: salt.replace(/^./, (letter) => (letter === "A" ? "B" : "A")) })],
      ["the subject", () => ({ subject: "project:000000000" })],
    ])("notices that %s was changed, and names the row", async (_what, change) => {
      const log = await logOf(town);
      const at = log.findIndex((fact) => fact.kind === "proposed");
      const forged = log.map((fact, index) => (index === at ? { ...fact, ...change(fact) } : fact));
      expect(forged).not.toEqual(log);
      expect(await faultsIn(forged)).toContain(log[at]?.leaf);
    });

    it("notices a changed fact whose hash was made to fit, by the one after it", async () => {
      const log = await logOf(town);
      const at = log.findIndex((fact) => fact.kind === "proposed");
      const forged = await Promise.all(
        log.map(async (fact, index) => {
          const body = fact.body.replace("8600000", "1600000");
          return index === at ? { ...fact, body, hash: await hashOf({ ...fact, body }) } : fact;
        }),
      );
      expect(await faultsIn(forged)).toEqual([log[at + 1]?.leaf]);
    });

    it("binds every text by its digest, which nobody can reckon back without the salt", async () => {
      const kept = await rows<{ digest: string; salt: string; text: string }>(town.db, "SELECT * FROM texts");
      for (const { digest, salt, text } of kept) expect(await digestOfText(salt, text)).toBe(digest);
      const named = await rows<{ n: number }>(town.db, "SELECT count(*) AS n FROM facts f, json_each(f.body, '$.texts')");
      expect(named).toEqual([{ n: kept.length }]);
      expect(new Set(kept.map((row) => row.salt)).size).toBe(kept.length);
    });
  });

  describe("a text", () => {
    const ofTitle = `(SELECT body ->> '$.texts.title' FROM facts WHERE kind = 'proposed')`;

    it("can be erased: the chain still verifies and the trail reads nothing in its place", async () => {
      await rows(town.db, `UPDATE texts SET text = NULL WHERE digest = ${ofTitle}`);
      expect(await faultsIn(await logOf(town))).toEqual([]);
      const [proposed, , screened] = await trail();
      expect(proposed?.texts).toMatchObject({ title: "", place: wish.place });
      expect(screened?.texts).toMatchObject({ title: wish.title });
    });

    it("whose row is gone altogether reads as nothing too", async () => {
      await rows(town.db, `DELETE FROM texts WHERE digest = ${ofTitle}`);
      expect(await faultsIn(await logOf(town))).toEqual([]);
      expect((await trail())[0]?.texts).toMatchObject({ title: "", place: wish.place });
    });

    it.each([
      ["changed", `UPDATE texts SET text = '别的字' WHERE digest = ${ofTitle}`],
      ["moved under another digest", `UPDATE texts SET text = NULL, digest = '${"0".repeat(64)}' WHERE digest = ${ofTitle}`],
      ["given another salt", `UPDATE texts SET text = NULL, salt = 'x' WHERE digest = ${ofTitle}`],
      ["written again after it was erased", `UPDATE texts SET text = coalesce(text, '别的字') WHERE digest = ${ofTitle}`],
      ["replaced", `INSERT OR REPLACE INTO texts SELECT digest, salt, '别的字' FROM texts WHERE digest = ${ofTitle}`],
    ])("can not be %s", async (_how, statement) => {
      const before = await rows(town.db, "SELECT * FROM texts ORDER BY digest");
      await expect(rows(town.db, statement)).rejects.toThrow(/can be erased, not changed/);
      expect(await rows(town.db, "SELECT * FROM texts ORDER BY digest")).toEqual(before);
    });
  });
}
