import { beforeEach, describe, expect, it } from "vitest";
import { fill, wishOf } from "../town/ready.ts";
import { smallTown } from "../town/small.ts";
import type { Town } from "../town/town.ts";
import { fileRaw } from "../town/upload.ts";
import { propose, screen } from "../town/walk.ts";
import { type Home, rows } from "./home.ts";

/** What has ended is read: the acts refuse it, and so does the database, whatever is sent to it. */
export function closedSuite(home: Home): void {
  let town: Town;
  let receipt: string;
  beforeEach(async () => {
    town = await smallTown(await home());
    await fill(town, "100000");
    receipt = await propose(town, wishOf(1));
    await screen(town, receipt, wishOf(1));
  });
  const stands = (stage: string) => rows(town.db, "UPDATE projects SET stage = ? WHERE receipt = ?", stage, receipt);
  const happens = (kind: string) =>
    rows(
      town.db,
      `INSERT INTO facts (leaf, subject, seq, kind, version, body, salt, prev, hash)
        SELECT (SELECT max(leaf) FROM facts) + 1, subject, seq + 1, ?, 1, body, salt, hash, hash FROM facts WHERE subject = ? ORDER BY seq DESC LIMIT 1`,
      kind,
      `project:${receipt}`,
    );

  describe("a closed project", () => {
    it("takes no fact but what mends, hides or files it", async () => {
      await stands("closed");
      for (const kind of ["reported", "contracted", "requested", "terminated", "seconded"])
        await expect(happens(kind), kind).rejects.toThrow(/frozen/);
      await happens("correction_asked");
      await happens("archived");
    });
    it("takes papers until it is filed, and none after", async () => {
      await stands("closed");
      await town.does("clerk-dongxiao", "file", receipt, fileRaw());
      await stands("archived");
      expect(await town.tries("clerk-dongxiao", "file", receipt, fileRaw())).toMatchObject({ refusal: "wrong_stage" });
      const copied =
        "INSERT INTO files SELECT 'x' || substr(id, 2), leaf, about, path, purpose, type, size, digest, name, caption, filed_by, filed_at, 0, NULL, NULL FROM files";
      await expect(rows(town.db, copied)).rejects.toThrow(/frozen/);
    });
  });
  it("of an archived project nothing changes but what is kept from sight", async () => {
    await stands("archived");
    for (const kind of ["correction_asked", "corrected", "archived", "reminded", "reported"])
      await expect(happens(kind), kind).rejects.toThrow(/frozen/);
    await happens("covered");
  });
}
