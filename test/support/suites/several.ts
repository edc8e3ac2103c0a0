/** A table that several must confirm, and what the database itself refuses of their confirmations. */
import { beforeEach, describe, expect, it } from "vitest";
import { luohu } from "../luohu.ts";
import { idOfHandle, places, street } from "../town/cast.ts";
import { smallTown } from "../town/small.ts";
import type { Town } from "../town/town.ts";
import { appropriate, docketRaw, openLine, propose, screen, type Wish } from "../town/walk.ts";
import { type Home, rows, value } from "./home.ts";

const wish: Wish = { by: "resident-2", title: "今日家园长廊座椅更新", area: places.dongxiao, class: "SERVICE", amount: "30000" };
const gates = luohu.gates
  .filter((gate) => gate.kind === "check" || gate.kind === "approval")
  .map((gate) =>
    gate.kind === "approval" ? { ...gate, by: ["approver" as const, "officer:finance" as const], need: "all" as const } : gate,
  );

export function severalSuite(home: Home): void {
  let town: Town;
  let table: string;
  let receipts: string[];
  const stages = () => rows<{ stage: string }>(town.db, "SELECT stage FROM projects ORDER BY leaf");
  beforeEach(async () => {
    town = await smallTown(await home());
    await town.layPolicy({ ...luohu, area: places.dongxiao, version: 9, gates });
    await appropriate(town, await openLine(town, "2026"), "500000", "1号", "2026-03-02");
    receipts = [];
    for (let n = 0; n < 2; n++) {
      const receipt = await propose(town, { ...wish, title: `${wish.title}${n}` });
      await screen(town, receipt, wish);
      receipts.push(receipt);
    }
    const [agreed = "", refused = ""] = receipts;
    const decisions = {
      [agreed]: { decision: "agree" },
      [refused]: { decision: "refuse", code: "NOT_APPROVED", reason: "重复。" },
    } as const;
    table = await town.does("officer-service", "prepare", street, docketRaw("示例1号", "2026-03-02", decisions));
  });

  describe("a table with something over the cap of its class", () => {
    const dear: Wish = { by: "resident-2", title: "社区全龄运动会", area: places.dongxiao, class: "SERVICE", amount: "600000" };
    const confirms = (role: string, handle: string) =>
      rows(
        town.db,
        `INSERT INTO approval_confirmations (approval, role, person, at) VALUES ('${table}', '${role}', '${idOfHandle(handle)}', 1)`,
      );
    beforeEach(async () => {
      const alone = luohu.gates.filter((gate) => gate.kind === "check" || gate.kind === "approval");
      const overrideRole = { value: "district" as const, source: "示例", grade: "U" as const };
      await town.layPolicy({ ...luohu, area: places.dongxiao, version: 10, gates: alone, overrideRole });
      await appropriate(town, `2026-${street}-special`, "900000", "2号", "2026-03-02");
      const receipt = await propose(town, dear);
      await screen(town, receipt, dear);
      const decisions = { [receipt]: { decision: "agree", reason: "覆盖全社区。" } } as const;
      table = await town.does("officer-service", "prepare", street, docketRaw("示例2号", "2026-03-02", decisions));
      receipts = [receipt];
    });
    const state = () => value(town.db, `SELECT state FROM approvals WHERE id = '${table}'`);

    it("takes effect only when whom the policy names for it has confirmed too", async () => {
      await town.does("approver", "confirm", table);
      expect(await state()).toBe("prepared");
      expect(await value(town.db, `SELECT approved FROM projects WHERE receipt = '${receipts[0]}'`)).toBeNull();
      await town.does("district", "confirm", table);
      expect(await state()).toBe("confirmed");
      expect(await value(town.db, `SELECT approved FROM projects WHERE receipt = '${receipts[0]}'`)).toBe(60_000_000);
    });
    it("is confirmed by them first, and then by the gate's own", async () => {
      await town.does("district", "confirm", table);
      expect(await state()).toBe("prepared");
      await town.does("approver", "confirm", table);
      expect(await state()).toBe("confirmed");
    });
    it("is refused by the database to the one without the other", async () => {
      const whole = () =>
        rows(town.db, `UPDATE approvals SET state = 'confirmed', confirmed_by = 'p-approver', confirmed_at = 1 WHERE id = '${table}'`);
      await confirms("district", "district");
      await expect(whole()).rejects.toThrow(/not all who are needed/);
      await expect(confirms("officer:finance", "finance")).rejects.toThrow(/not theirs to confirm/);
      await confirms("approver", "approver");
      await whole();
    });
  });

  describe("a table that two must confirm", () => {
    it("takes effect with the last confirmation that is needed; what is refused is refused with the first", async () => {
      await town.does("approver", "confirm", table);
      expect(await stages()).toEqual([{ stage: "approval" }, { stage: "refused" }]);
      expect(await value(town.db, "SELECT state FROM approvals")).toBe("prepared");
      expect(await town.tries("approver", "confirm", table)).toMatchObject({ refusal: "already_signed" });
      await town.does("finance", "confirm", table);
      expect(await stages()).toEqual([{ stage: "procurement" }, { stage: "refused" }]);
    });

    it("by two at the same moment takes effect once", async () => {
      await Promise.all(["approver", "finance"].map((by) => town.does(by, "confirm", table)));
      expect(await value(town.db, "SELECT count(*) FROM approval_confirmations")).toBe(2);
      expect(await value(town.db, "SELECT count(*) FROM facts WHERE kind = 'established'")).toBe(1);
    });

    it("is refused by the database to one alone, to who prepared it, to an office not named, and twice to one person", async () => {
      const confirms = (role: string, handle: string) =>
        rows(
          town.db,
          `INSERT INTO approval_confirmations (approval, role, person, at) VALUES ('${table}', '${role}', '${idOfHandle(handle)}', 1)`,
        );
      const theirs = /not theirs to confirm|UNIQUE/;
      const whole = () => rows(town.db, "UPDATE approvals SET state = 'confirmed', confirmed_by = 'p-approver', confirmed_at = 1");
      await expect(whole()).rejects.toThrow(/not all who are needed/);
      await expect(confirms("approver", "officer-service")).rejects.toThrow(theirs);
      await expect(confirms("officer:works", "officer-works")).rejects.toThrow(theirs);
      await expect(confirms("approver", "resident-2")).rejects.toThrow(theirs);
      await confirms("approver", "approver");
      await expect(confirms("officer:finance", "approver")).rejects.toThrow(theirs);
      await expect(whole()).rejects.toThrow(/not all who are needed/);
      await expect(rows(town.db, "DELETE FROM approval_confirmations")).rejects.toThrow(/kept/);
    });
  });
}
