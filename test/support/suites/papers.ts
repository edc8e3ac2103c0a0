import { beforeEach, describe, expect, it } from "vitest";
import { readSheetCode } from "#model/archive/sheet.ts";
import { sheetOfCode } from "#store/archive/sheets.ts";
import { fetch } from "#store/read.ts";
import { places } from "../town/cast.ts";
import { codeOf } from "../town/papers.ts";
import { fill, passed, wishOf } from "../town/ready.ts";
import { smallTown } from "../town/small.ts";
import type { Town } from "../town/town.ts";
import { fileRaw, uploaded } from "../town/upload.ts";
import { hang } from "../town/walk.ts";
import { type Home, rows, value } from "./home.ts";

/** Files and signed sheets as rows; what the acts check, the tables check again. */
export function papersSuite(home: Home): void {
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

  describe("a file (P5.6)", () => {
    let file = "";
    beforeEach(async () => {
      file = await town.does("clerk-dongxiao", "file", receipts[0] ?? "", fileRaw());
    });
    it.each([
      [
        "public from the beginning",
        "INSERT INTO files SELECT replace(id, 'f', 'g'), leaf, about, path, purpose, type, size, digest, name, caption, filed_by, filed_at, 1, 'w', 'p' FROM files",
        /begins closed/,
      ],
      ["replaced", "INSERT OR REPLACE INTO files SELECT * FROM files", /never replaced/],
      ["another one than its digest says", `UPDATE files SET digest = '${"e".repeat(64)}'`, /never replaced/],
      ["hung elsewhere", "UPDATE files SET about = 'project:1'", /never replaced/],
      ["removed", "DELETE FROM files", /never removed/],
      ["public without anybody who showed it", "UPDATE files SET public = 1", /shown_by_somebody/],
    ])("is never %s", (_what, sql, why) => expect(run(sql)).rejects.toThrow(why));
    it.each([
      ["of another type", "type = 'image/svg+xml'"],
      ["for another purpose", "purpose = 'other'"],
      ["of eleven megabytes", "size = 11000000"],
    ])("is no row %s", (_what, set) => {
      const [column = ""] = set.split(" =");
      return expect(
        run(
          `INSERT INTO files SELECT 'g' || substr(id, 2), leaf, about, path, ${["purpose", "type", "size"].map((name) => (name === column ? set.split(" = ")[1] : name)).join(", ")}, digest, name, caption, filed_by, filed_at, 0, NULL, NULL FROM files`,
        ),
      ).rejects.toThrow(/CHECK/);
    });
    it("is shown, hidden and shown again, and nothing is lost", async () => {
      await town.does("clerk-dongxiao", "show", file, { caption: "公开的说明" });
      await town.does("clerk-dongxiao", "hide", file, { reason: "拍到了住户" });
      expect(await run("SELECT public, caption, wording FROM files")).toEqual([
        { public: 0, caption: "长廊东侧的座椅", wording: "公开的说明" },
      ]);
      await town.does("officer-works", "show", file, { caption: "裁掉人像之后" });
      expect(await run("SELECT public, wording, shown_by FROM files")).toMatchObject([{ public: 1, wording: "裁掉人像之后" }]);
      expect(await value(town.db, "SELECT count(*) FROM facts WHERE subject = ?", `file:${file}`)).toBe(4);
    });
    it("moves nothing of its project: neither its number nor its last day", async () => {
      const before = await run("SELECT seq, last_on FROM projects ORDER BY receipt");
      town.now += 5 * 86_400_000;
      await town.does("clerk-dongxiao", "file", receipts[0] ?? "", fileRaw());
      expect(await run("SELECT seq, last_on FROM projects ORDER BY receipt")).toEqual(before);
    });
    it("of a wish that nobody has screened is not shown", async () => {
      const closed = await town.does("resident-1", "propose", places.mumianling, {
        title: "后巷加装路灯",
        need: "夜里看不清路，老人摔过两次。",
        place: "二巷",
        area: places.mumianling,
        class: "WORKS",
        amount: "9000",
        beneficiaries: "50",
      });
      const own = await town.does("resident-1", "file", closed, fileRaw());
      expect(await town.tries("clerk-dongxiao", "show", own, { caption: "二巷" })).toMatchObject({ refusal: "still_closed" });
    });
  });

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
      expect((await sheet(code))?.newer).toBe(0);
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

  it("papers are kept by those who keep them, at things that are there", async () => {
    expect(await town.tries("resident-1", "enclose", `meeting:${meeting}`, fileRaw())).toMatchObject({ refusal: "not_your_role" });
    expect(await town.tries("clerk-dongxiao", "enclose", "meeting:nothing", fileRaw())).toMatchObject({ refusal: "not_found" });
    expect(await town.tries("clerk-dongxiao", "enclose", "line:x", fileRaw())).toMatchObject({ refusal: "not_found" });
  });
}
