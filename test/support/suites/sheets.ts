import { beforeEach, describe, expect, it } from "vitest";
import { readSheetCode } from "#model/archive/sheet.ts";
import { sheetOfCode } from "#store/archive/sheets.ts";
import { desk } from "#store/people/desk.ts";
import { fetch } from "#store/read.ts";
import { deeds } from "../town/deeds.ts";
import { codeOf } from "../town/papers.ts";
import { peopleOf } from "../town/press.ts";
import { fill, passed, wishOf } from "../town/ready.ts";
import { smallTown } from "../town/small.ts";
import type { Town } from "../town/town.ts";
import { uploaded } from "../town/upload.ts";
import { hang } from "../town/walk.ts";
import { type Home, rows, value } from "./home.ts";

/** Sheets that people sign: which version they are, how they come back; what the acts check, the tables check again. */
export function sheetsSuite(home: Home): void {
  let town: Town;
  let meeting = "";
  let receipts: readonly string[] = [];
  beforeEach(async () => {
    town = await smallTown(await home());
    await fill(town, "100000");
    receipts = await passed(town, [wishOf(1, "20000"), wishOf(2, "30000")]);
    meeting = await value<string>(town.db, "SELECT id FROM meetings");
  });
  const run = (sql: string) => rows(town.db, sql);
  const sheet = async (code: string) => {
    const ref = readSheetCode(code);
    return ref && (await fetch(town.db, sheetOfCode(town.db, ref)));
  };
  const lodge = async (code: string, signed: readonly string[] = ["chair"]) =>
    town.does("clerk-dongxiao", "lodge", code, { files: uploaded(), signed, on: "2026-03-10" });

  describe("a sheet of paper", () => {
    it("knows whether it still says what stands: minutes by every fact of the sitting and its seats", async () => {
      const code = await codeOf(town, "minutes", meeting);
      expect(await sheet(code)).toMatchObject({ kind: "minutes", newer: 0, areaName: expect.any(String) });
      const [early] = await rows<{ leaf: number; hash: string }>(
        town.db,
        "SELECT leaf, hash FROM facts WHERE kind = 'attended' ORDER BY leaf LIMIT 1",
      );
      const old = `m-${meeting}-${early?.leaf}-${early?.hash.slice(0, 12)}`;
      expect((await sheet(old))?.newer).toBeGreaterThan(11);
    });
    it("the attendance sheet is the same whoever comes; the poster is another one after an objection", async () => {
      expect((await sheet(await codeOf(town, "attendance", meeting)))?.newer).toBe(0);
      await town.at("2026-03-12");
      const notice = await hang(town, receipts, "2026-03-12");
      await town.at("2026-03-13");
      const code = await codeOf(town, "poster", notice);
      // Printed to be hung, before its days were known: they were announced, so it still says what stands.
      const [made] = await rows<{ leaf: number; hash: string }>(town.db, "SELECT leaf, hash FROM facts WHERE kind = 'listed'");
      const before = `p-${notice}-${made?.leaf}-${made?.hash.slice(0, 12)}`;
      expect(before).not.toBe(code);
      for (const one of [code, before]) expect((await sheet(one))?.newer).toBe(0);
      await town.does("resident-2", "object", receipts[0] ?? "", { text: "座椅请不要挡住轮椅通道。" });
      expect((await sheet(code))?.newer).toBe(1);
    });
    it("is nothing under a code that nobody can have printed", async () => {
      const code = await codeOf(town, "minutes", meeting);
      expect(await sheet(code.replace(/.$/, (last) => (last === "0" ? "1" : "0")))).toBeUndefined();
      expect(await sheet(code.replace(/^m/, "p"))).toBeUndefined();
      expect(await town.tries("clerk-dongxiao", "lodge", "m-nothing-1-000000000000", {})).toMatchObject({ errors: {} });
    });
    it("has places for the offices, for those who came and for the seal; the roll has everybody", async () => {
      const keys = async (kind: "minutes" | "attendance") =>
        (await sheet(await codeOf(town, kind, meeting)))?.places.map((place) => place.key) ?? [];
      expect(await keys("minutes")).toHaveLength(3 + 12 + 1);
      expect(await keys("attendance")).toHaveLength(16);
    });
  });

  describe("a signed sheet comes back, and a second person looks at it", () => {
    let code = "";
    beforeEach(async () => {
      code = await codeOf(town, "minutes", meeting);
      await lodge(code, ["chair", "seal"]);
    });
    it("with both in the facts", async () => {
      expect(await town.tries("clerk-dongxiao", "countersign", code)).toMatchObject({ refusal: "second_person" });
      await town.does("chair", "countersign", code);
      expect(await run("SELECT state, lodged_by, decided_by, signed FROM sheets")).toEqual([
        { state: "confirmed", lodged_by: "p-clerk-dongxiao", decided_by: "p-chair", signed: '["chair","seal"]' },
      ]);
      expect(await run("SELECT kind, by FROM facts WHERE subject LIKE 'sheet:%' ORDER BY seq")).toEqual([
        { kind: "sheet_lodged", by: "p-clerk-dongxiao" },
        { kind: "sheet_confirmed", by: "p-chair" },
      ]);
    });
    it("waits on the desks of those who may check it, not on that of who brought it", async () => {
      const people = await peopleOf(town);
      const waitsFor = async (id: string) => {
        const who = people.find((one) => one.id === id) ?? { id, grants: [] };
        return (await fetch(town.db, desk(town.db, who, town.now))).sheets.map((one) => one.code);
      };
      for (const id of ["p-chair", "p-supervisor", "p-officer-works"]) expect(await waitsFor(id), id).toEqual([code]);
      for (const id of ["p-clerk-dongxiao", "p-resident-1", "p-finance"]) expect(await waitsFor(id), id).toEqual([]);
      await town.does("chair", "countersign", code);
      expect(await waitsFor("p-supervisor")).toEqual([]);
    });
    it("sent away it can come back, and both stay", async () => {
      await town.does("supervisor", "reject", code, { reason: "公章看不清" });
      await lodge(code);
      await town.does("chair", "countersign", code);
      expect(await run("SELECT state, reason FROM sheets ORDER BY n")).toEqual([
        { state: "rejected", reason: "公章看不清" },
        { state: "confirmed", reason: null },
      ]);
    });
    it("two who look at the same time: one decides, the other is told", async () => {
      const answers = await Promise.all([
        town.tries("chair", "countersign", code),
        town.tries("supervisor", "reject", code, { reason: "看不清" }),
      ]);
      expect(answers.filter((answer) => "facts" in answer)).toHaveLength(1);
      expect(answers.filter((answer) => "refusal" in answer)).toMatchObject([{ refusal: "nothing_open" }]);
    });
    it("the photo is brought to safety once, however often it is decided again, and not for who is refused", async () => {
      const other = await codeOf(town, "attendance", meeting);
      const brought: string[] = [];
      const raw = () => ({ files: uploaded(), signed: ["p-member-1"], on: "2026-03-10" });
      const send = (who: string) =>
        deeds.get("lodge")?.run(town.db, { who, id: other, raw: raw(), now: () => town.now, before: async () => void brought.push(who) });
      const answers = await Promise.all(["p-clerk-dongxiao", "p-clerk-caopu", "p-chair", "p-resident-1", "p-finance"].map(send));
      expect(answers.filter((answer) => answer && "facts" in answer)).toHaveLength(1);
      expect(new Set(brought).size).toBe(brought.length);
      expect(brought.some((who) => who === "p-resident-1" || who === "p-finance")).toBe(false);
    });
    it("and where it cannot be, nothing is written", async () => {
      const other = await codeOf(town, "attendance", meeting);
      const before = await value(town.db, "SELECT count(*) FROM facts");
      const raw = { files: uploaded(), signed: ["p-member-1"], on: "2026-03-10" };
      const fails = () => Promise.reject(new Error("the bucket is away"));
      const sent = deeds.get("lodge")?.run(town.db, { who: "p-chair", id: other, raw, now: () => town.now, before: fails });
      await expect(sent).rejects.toThrow("the bucket is away");
      expect(await value(town.db, "SELECT count(*) FROM facts")).toBe(before);
    });
    it("sent twice it came back once", async () => {
      const other = await codeOf(town, "attendance", meeting);
      const raw = { files: uploaded(), signed: ["p-member-1"], on: "2026-03-10" };
      const answers = await Promise.all([1, 2, 3].map(() => town.tries("clerk-dongxiao", "lodge", other, raw, "a-token-of-a-form-1")));
      expect(new Set(answers.map((answer) => "answer" in answer && answer.answer)).size).toBe(1);
      expect(await value(town.db, "SELECT count(*) FROM sheets WHERE sheet = ?", other)).toBe(1);
    });
    it.each([
      ["confirmed by who brought it", "UPDATE sheets SET state = 'confirmed', decided_by = lodged_by", /two_people/],
      ["confirmed by nobody", "UPDATE sheets SET state = 'confirmed'", /CHECK/],
      ["signed by others afterwards", `UPDATE sheets SET signed = '["p-x"]'`, /never changed/],
      ["with other photos afterwards", `UPDATE sheets SET files = '["x"]'`, /never changed/],
      ["removed", "DELETE FROM sheets", /never removed/],
      ["replaced", "INSERT OR REPLACE INTO sheets SELECT * FROM sheets", /comes back/],
      [
        "there twice",
        "INSERT INTO sheets SELECT sheet, n + 1, about, path, kind, version, files, signed, note, happened, lodged_by, lodged_at, state, NULL, NULL FROM sheets",
        /UNIQUE/,
      ],
    ])("is never %s", async (_what, sql, why) => {
      await expect(run(sql)).rejects.toThrow(why);
    });
    it("once decided it stays decided", async () => {
      await town.does("chair", "countersign", code);
      await expect(run("UPDATE sheets SET state = 'rejected'")).rejects.toThrow(/never changed/);
      expect(await town.tries("clerk-dongxiao", "lodge", code, { files: uploaded(), signed: ["chair"], on: "2026-03-10" })).toMatchObject({
        refusal: "sheet_on_file",
      });
    });
  });
}
