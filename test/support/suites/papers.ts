import { beforeEach, describe, expect, it } from "vitest";
import { places } from "../town/cast.ts";
import { fill, passed, wishOf } from "../town/ready.ts";
import { smallTown } from "../town/small.ts";
import type { Town } from "../town/town.ts";
import { fileRaw, uploaded } from "../town/upload.ts";
import { type Home, rows, value } from "./home.ts";

/** Files as rows; what the acts check, the tables check again. */
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

  describe("a file (P5.6)", () => {
    let file = "";
    beforeEach(async () => {
      file = await town.does("clerk-dongxiao", "file", receipts[0] ?? "", fileRaw());
    });
    it.each([
      [
        "public from the beginning",
        "INSERT INTO files SELECT replace(id, 'f', 'g'), leaf, about, path, purpose, type, size, digest, name, caption, filed_by, filed_at, 1, 'w', 'p', NULL, NULL FROM files",
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
          `INSERT INTO files SELECT 'g' || substr(id, 2), leaf, about, path, ${["purpose", "type", "size"].map((name) => (name === column ? set.split(" = ")[1] : name)).join(", ")}, digest, name, caption, filed_by, filed_at, 0, NULL, NULL, NULL, NULL FROM files`,
        ),
      ).rejects.toThrow(/CHECK/);
    });
    it.each(["signin", "invoice"] as const)("that bears names or accounts (%s) is never public, whoever writes it", async (purpose) => {
      const kept = await town.does("clerk-dongxiao", "file", receipts[0] ?? "", { ...fileRaw(), purpose });
      await expect(run(`UPDATE files SET public = 1, wording = 'w', shown_by = 'p' WHERE id = '${kept}'`)).rejects.toThrow(/never_public/);
    });
    it("with a copy that covers faces is shown as the copy; the original stays closed", async () => {
      await town.does("clerk-dongxiao", "show", file, { caption: "公开的说明" });
      await town.does("clerk-dongxiao", "mask", file, { files: uploaded(), caption: "人脸已遮挡" });
      expect(await run("SELECT id = covers AS own, covers IS NOT NULL AS copy, public FROM files ORDER BY leaf")).toMatchObject([
        { copy: 0, public: 0 },
        { copy: 1, public: 1 },
      ]);
      await expect(run(`UPDATE files SET public = 1, wording = 'w', shown_by = 'p' WHERE id = '${file}'`)).rejects.toThrow(/stays closed/);
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
      town.now += 86_400_000;
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

  it("papers are kept by those who keep them, at things that are there", async () => {
    expect(await town.tries("resident-1", "enclose", `meeting:${meeting}`, fileRaw())).toMatchObject({ refusal: "not_your_role" });
    expect(await town.tries("clerk-dongxiao", "enclose", "meeting:nothing", fileRaw())).toMatchObject({ refusal: "not_found" });
    expect(await town.tries("clerk-dongxiao", "enclose", "line:x", fileRaw())).toMatchObject({ refusal: "not_found" });
  });
}
