/** Who acts for a supplier, known to the house before or not: one telephone is one person, and nobody reads who that is. */
import { beforeEach, describe, expect, it } from "vitest";
import { castOf, personOfHandle } from "#store/people/session.ts";
import { staff } from "#store/people/staff.ts";
import { supplierFile } from "#store/procure/know.ts";
import { fetch } from "#store/read.ts";
import { cast, phoneOfHandle, street, suppliers } from "../town/cast.ts";
import { established, fill, wishOf } from "../town/ready.ts";
import { smallTown } from "../town/small.ts";
import type { Town } from "../town/town.ts";
import { contract } from "../town/walk.ts";
import { type Home, rows, value } from "./home.ts";

const [{ credit: builder }, { credit: server }] = suppliers;
const named = (phone: string, name = "魏师傅") => ({ name, phone, document: "授权委托书〔2026〕1号", from: "2026-03-02" });

export function contactsSuite(home: Home): void {
  let town: Town;
  beforeEach(async () => {
    town = await smallTown(await home());
  });
  const count = (sql: string) => value(town.db, `SELECT count(*) FROM ${sql}`);
  const names = (phone: string, supplier: string = builder, name = "魏师傅") =>
    town.tries("officer-works", "authorise", supplier, named(phone, name));
  const known = phoneOfHandle("member-3");

  describe("a contact whom the house does not know", () => {
    it("is registered, signs in, and quotes for the supplier; relieved, no longer", async () => {
      const person = await town.does("officer-works", "authorise", builder, named("18800000001"));
      const handle = String(await value(town.db, "SELECT handle FROM persons WHERE id = ?", person));
      expect(handle).toMatch(/^supplier-\d{8}$/);
      expect(await personOfHandle(town.db, handle)).toBe(person);
      expect((await castOf(town.db)).find((one) => one.handle === handle)).toMatchObject({ name: "魏师傅", roles: ["supplier"] });
      const { contacts } = (await fetch(town.db, supplierFile(town.db, builder))) ?? { contacts: [] };
      expect(contacts).toMatchObject([{ person, name: "魏师傅", phone: "18800000001", until: null }]);
      await town.does("officer-service", "relieve", builder, { contact: contacts[0]?.grant ?? "" });
      expect((await fetch(town.db, supplierFile(town.db, builder)))?.contacts).toEqual([]);
      expect(await count(`grants WHERE person = '${person}' AND revoked = 0`)).toBe(0);
    });

    it("named by two suppliers is one person for both; named twice at the same moment too", async () => {
      const answers = await Promise.all([names("18800000001"), names("188 0000 0001", server)]);
      expect(answers.every((answer) => "facts" in answer)).toBe(true);
      expect(await count("persons WHERE phone = '18800000001'")).toBe(1);
      expect(await count("(SELECT DISTINCT person FROM grants WHERE supplier IS NOT NULL AND document IS NOT NULL)")).toBe(1);
      expect(await names("18800000001")).toMatchObject({ refusal: "taken", field: "phone" });
    });
  });

  describe("a contact who is somebody already", () => {
    it("is that person: a member of the council stands back where the supplier is decided on", async () => {
      await fill(town, "100000");
      const one = wishOf(1, "20000");
      const [receipt = ""] = await established(town, [one]);
      await contract(town, receipt, one, "10000", "2026-03-20", "2026-06-30");
      expect(await names(known, server)).toMatchObject({
        facts: [{ subject: "person:p-member-3", kind: "granted" }, { kind: "authorised" }],
      });
      expect(await count("persons")).toBe(cast.length + 2);
      await town.does("supplier-2", "alter", receipt, { amount: "19000", reason: "实测面积比设计多出近一倍。" });
      expect(await value(town.db, "SELECT stage FROM projects WHERE receipt = ?", receipt)).toBe("change");
      const meeting = await town.does("chair", "call", street, {
        ...{ area: street, body: "东晓街道居民议事会", place: "三楼", at: "2026-03-30T14:30", method: "hands", projects: receipt },
      });
      const called = await value(
        town.db,
        "SELECT group_concat(body) FROM facts WHERE subject = ? OR subject LIKE 'item:%'",
        `meeting:${meeting}`,
      );
      expect(String(called)).toContain('"interested":["p-member-3"]');
    });

    it("looks the same to who named them: the same file, under the name that the supplier gave", async () => {
      const seen = async () => {
        const file = await fetch(town.db, supplierFile(town.db, builder));
        const people = await fetch(town.db, staff(town.db, street));
        return [file?.contacts.map(({ name, phone, document }) => [name, phone, document]), people];
      };
      const [, before] = await seen();
      await names(known);
      const [contacts, after] = await seen();
      expect(contacts).toEqual([["魏师傅", known, "授权委托书〔2026〕1号"]]);
      expect(after).toEqual(before);
      const lines = (subject: string) =>
        rows(
          town.db,
          "SELECT kind, json_extract(body, '$.data') IS NOT NULL AS has FROM facts WHERE subject = ? AND kind = 'authorised'",
          subject,
        );
      await names("18800000002", server);
      expect(await lines(`supplier:${builder}`)).toEqual(await lines(`supplier:${server}`));
    });

    it("is told, so that nobody acts for a supplier without knowing it", async () => {
      await names(known);
      expect(await count("outbox WHERE person = 'p-member-3' AND subject = 'person:p-member-3'")).toBe(1);
    });
  });

  it("no telephone and no name stands in the body of a fact", async () => {
    await names(known);
    await names("18800000001", server);
    expect(
      await rows(town.db, `SELECT kind FROM facts WHERE body LIKE '%1880000%' OR body LIKE '%${known}%' OR body LIKE '%魏师傅%'`),
    ).toEqual([]);
  });

  it("the tables refuse a second person under a telephone, a contact who is not the one that has it, and one that is moved or removed", async () => {
    await names(known);
    const runs = (sql: string) => rows(town.db, sql);
    await expect(runs(`INSERT INTO persons (id, name, phone) VALUES ('p-double', '某', '${known}')`)).rejects.toThrow(/UNIQUE/);
    const grant = String(await value(town.db, `SELECT id FROM grants WHERE person = 'p-supplier-2'`));
    await expect(runs(`INSERT INTO contacts VALUES ('${grant}', '${server}', '某', '${known}')`)).rejects.toThrow(/who has the telephone/);
    await expect(runs(`UPDATE contacts SET supplier = '${server}'`)).rejects.toThrow(/never moved/);
    await expect(runs("DELETE FROM contacts")).rejects.toThrow(/kept/);
  });
}
