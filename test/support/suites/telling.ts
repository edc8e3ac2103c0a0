/** Who has no account, or was never named, is told by the clerk: on the desk until then, and late after the policy's days. */
import { beforeEach, describe, expect, it } from "vitest";
import { lay } from "#store/lay.ts";
import { overdue } from "#store/open/oversight.ts";
import { desk } from "#store/people/desk.ts";
import { grantsOf } from "#store/people/know.ts";
import { fetch } from "#store/read.ts";
import { laySettler } from "#workflow/open/lay.ts";
import { idOfHandle, places, street } from "../town/cast.ts";
import { copyOf } from "../town/copy.ts";
import { wishOf } from "../town/ready.ts";
import { smallTown } from "../town/small.ts";
import type { Town } from "../town/town.ts";
import { propose, screen } from "../town/walk.ts";
import { type Home, rows } from "./home.ts";

const offline = {
  id: "p-offline",
  handle: null,
  name: "钟秀英",
  grants: [{ role: "resident", area: places.dongxiao, from: "2026-01-01" }],
} as const;
const passed = wishOf(1, "10000", { area: places.dongxiao });

export function tellingSuite(home: Home): void {
  let town: Town;
  const owed = async (handle = "clerk-dongxiao") => {
    const id = idOfHandle(handle);
    const grants = await fetch(town.db, grantsOf(town.db, id));
    const { tellings } = await fetch(town.db, desk(town.db, { id, grants }, town.now));
    return tellings.map(({ id: of, kind, name, tries, due }) => [of, kind, name, tries, due]);
  };
  const tell = (id: string, reached: string) => town.tries("clerk-dongxiao", "tell", id, { how: "phone", reached, note: "打过电话。" });
  const late = async () => (await fetch(town.db, overdue(town.db, street, town.now))).late.filter((row) => row.what === "tell");

  beforeEach(async () => {
    town = await smallTown(await home());
  });

  describe("somebody whom no message reaches", () => {
    it("who has no account is on the clerk's desk by name; who asks needs no call for the receipt in hand", async () => {
      await lay(town.db, town.now, (hand) => laySettler(offline, hand));
      const receipt = await propose(town, { ...passed, channel: "counter", person: offline.id });
      expect(await owed()).toEqual([]);
      await screen(town, receipt, passed);
      expect(await owed()).toEqual([[`${receipt}-3`, "screened", "钟秀英", 0, "2026-03-05"]]);
      expect(await owed("officer-service")).toEqual([]);
    });
    it("who was never named is found by the number; tries are counted, and what was told leaves the desk", async () => {
      const receipt = await propose(town, { ...passed, channel: "visit" });
      await screen(town, receipt, passed);
      expect(await tell(`${receipt}-3`, "no")).toHaveProperty("facts");
      expect(await owed()).toEqual([[`${receipt}-3`, "screened", null, 1, "2026-03-05"]]);
      expect(await tell(`${receipt}-3`, "given_up")).toMatchObject({ refusal: "try_again" });
      await tell(`${receipt}-3`, "yes");
      expect(await owed()).toEqual([]);
      expect(await tell(`${receipt}-3`, "yes")).toMatchObject({ refusal: "told_already" });
    });
    it("who left a number is called by it: staff of the place read it, no page of the project, no fact and no row has it", async () => {
      const contact = "陈阿婆 0755-2550 0000";
      const receipt = await propose(town, { ...passed, channel: "phone", contact });
      await screen(town, receipt, passed);
      const grants = await fetch(town.db, grantsOf(town.db, idOfHandle("clerk-dongxiao")));
      const { tellings } = await fetch(town.db, desk(town.db, { id: idOfHandle("clerk-dongxiao"), grants }, town.now));
      expect(tellings).toMatchObject([{ name: null, contact }]);
      const holding = (await copyOf(town.db)).filter((one) => JSON.stringify(one.rows).includes("0755-2550")).map((one) => one.table);
      expect(holding).toEqual(["texts"]);
      await rows(town.db, "UPDATE texts SET text = NULL WHERE text = ?", contact);
      const after = await fetch(town.db, desk(town.db, { id: idOfHandle("clerk-dongxiao"), grants }, town.now));
      expect(after.tellings).toMatchObject([{ contact: null }]);
    });
    it("who has an account, and what came in online, is nobody's call", async () => {
      const receipt = await propose(town, { ...passed, by: "resident-2" });
      await screen(town, receipt, passed);
      expect(await owed()).toEqual([]);
      expect(await tell(`${receipt}-3`, "yes")).toMatchObject({ refusal: "not_found" });
    });
    it("is late after the policy's days, and no longer when they were told", async () => {
      const receipt = await propose(town, { ...passed, channel: "phone" });
      await screen(town, receipt, passed);
      town.now = Date.parse("2026-03-05T23:59:00+08:00");
      expect(await late()).toEqual([]);
      town.now = Date.parse("2026-03-06T00:00:00+08:00");
      expect(await late()).toMatchObject([{ receipt, turn: "clerk", dueDay: "2026-03-05" }]);
      await tell(`${receipt}-3`, "yes");
      expect(await late()).toEqual([]);
    });
    it("the database lets nobody be told twice, or without a try", async () => {
      const receipt = await propose(town, { ...passed, channel: "phone" });
      await screen(town, receipt, passed);
      await expect(rows(town.db, "UPDATE outbox SET told = 1 WHERE subject = ?", `project:${receipt}`)).rejects.toThrow(/told|CHECK/);
      await tell(`${receipt}-3`, "yes");
      await expect(rows(town.db, "UPDATE outbox SET tries = tries + 1 WHERE due IS NOT NULL")).rejects.toThrow(/told again/);
    });
    it("is found by an index", async () => {
      const plan = await rows<{ detail: string }>(
        town.db,
        "EXPLAIN QUERY PLAN SELECT * FROM outbox WHERE due_at IS NOT NULL AND told = 0 AND area IN (SELECT code FROM areas WHERE path = 'x') ORDER BY due_at",
      );
      expect(plan.map((row) => row.detail).join()).toContain("outbox_owed");
    });
  });
}
