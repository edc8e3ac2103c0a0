/** What is given to one person of an office: on their desk, in the list of what is late, and the office's again when their role ends. */
import { beforeEach, describe, expect, it } from "vitest";
import { overdue } from "#store/open/oversight.ts";
import { desk } from "#store/people/desk.ts";
import { grantsOf } from "#store/people/know.ts";
import { dossier } from "#store/propose/dossier.ts";
import { fetch } from "#store/read.ts";
import { idOfHandle, street } from "../town/cast.ts";
import { grantsOf as grantIds } from "../town/every.ts";
import { wishOf } from "../town/ready.ts";
import { smallTown } from "../town/small.ts";
import type { Town } from "../town/town.ts";
import { propose } from "../town/walk.ts";
import type { Home } from "./home.ts";

export function assignedSuite(home: Home): void {
  let town: Town;
  let first = "";
  let given = "";
  const deskOf = async (handle: string) => {
    const id = idOfHandle(handle);
    const grants = await fetch(town.db, grantsOf(town.db, id));
    return (await fetch(town.db, desk(town.db, { id, grants }, town.now))).projects.map((row) => [row.receipt, row.assignee?.name ?? null]);
  };
  const assign = (person: string) => town.does("clerk-dongxiao", "assign", given, { person });
  const lateNames = async () => {
    const { late } = await fetch(town.db, overdue(town.db, street, town.now));
    return late.find((row) => row.receipt === given)?.names;
  };

  beforeEach(async () => {
    town = await smallTown(await home());
    [first, given] = [
      await propose(town, wishOf(1, "10000", { by: "resident-2" })),
      await propose(town, wishOf(2, "10000", { by: "resident-2" })),
    ];
    await assign(idOfHandle("clerk-caopu"));
  });

  describe("given to one person of an office", () => {
    it("stands first on their desk; on a colleague's it stands with their name", async () => {
      expect(await deskOf("clerk-caopu")).toEqual([
        [given, "宋佳"],
        [first, null],
      ]);
      expect(Object.fromEntries(await deskOf("clerk-dongxiao"))).toEqual({ [first]: null, [given]: "宋佳" });
    });

    it("the list of what is late names them; when their role ends it names the office, and nothing is theirs", async () => {
      await town.at("2026-03-20");
      expect(await lateNames()).toEqual(["宋佳"]);
      const [grant = ""] = await grantIds(town, "clerk-caopu", "clerk");
      await town.does("administrator", "revoke", street, { area: street, grant });
      expect(await lateNames()).toEqual(["林晓雯"]);
      expect(Object.fromEntries(await deskOf("clerk-dongxiao"))).toEqual({ [first]: null, [given]: null });
    });

    it("is given back, or is nobody's when it goes on to another office", async () => {
      await assign("office");
      expect(Object.fromEntries(await deskOf("clerk-caopu"))).toEqual({ [first]: null, [given]: null });
      await assign(idOfHandle("clerk-caopu"));
      await town.does("clerk-caopu", "return", given, { note: "请补充位置和数量。" });
      expect((await fetch(town.db, dossier(town.db, given, town.now)))?.project.assignee).toBeNull();
    });

    it("a colleague does the work all the same, and the fact says who", async () => {
      await town.does("clerk-dongxiao", "refuse", given, { code: "PRIVATE", note: "属于住户自己的支出。" });
      const trail = (await fetch(town.db, dossier(town.db, given, town.now)))?.trail ?? [];
      expect(trail.at(-1)).toMatchObject({ kind: "refused", envelope: { by: idOfHandle("clerk-dongxiao"), role: "clerk" } });
    });
  });

  describe("somebody who stands in for an officer", () => {
    it("has the officer's desk, and the trail says both", async () => {
      const [person, delegateOf] = [idOfHandle("supervisor"), idOfHandle("clerk-caopu")];
      await town.does("administrator", "appoint", street, { area: street, person, role: "clerk", from: "2026-03-02", delegateOf });
      expect((await deskOf("supervisor")).length).toBe(2);
      await town.does("supervisor", "assign", first, { person });
      await town.does("supervisor", "transfer", first, { office: "HOTLINE", note: "不归这项资金办，请受理。" });
      const trail = (await fetch(town.db, dossier(town.db, first, town.now)))?.trail ?? [];
      expect(trail.at(-1)?.envelope).toMatchObject({ by: person, role: "clerk", delegateOf });
    });
  });
}
