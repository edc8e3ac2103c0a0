/** What the database itself refuses of a call to organisations, whoever writes it. */
import { beforeEach, describe, expect, it } from "vitest";
import { smallTown } from "../town/small.ts";
import { offeredBy, organisation, other, solicit } from "../town/solicited.ts";
import type { Town } from "../town/town.ts";
import { type Home, rows } from "./home.ts";

export function sealedSuite(home: Home): void {
  let town: Town;
  describe("the tables refuse", () => {
    beforeEach(async () => {
      town = await smallTown(await home(), { at: "2026-03-02" });
      const call = await solicit(town);
      await town.does(organisation.handle, "apply", call, offeredBy(organisation.credit));
    });
    const copy = (at: string) =>
      `INSERT INTO applications (id, leaf, solicitation, supplier, template, staff, office, channel, contact, sent_by, sent_at, state)
       SELECT solicitation || '-' || '${other.credit}', 1, solicitation, '${other.credit}', template, 3, 20, 'paper', '', 'p-x', ${at}, 'sent' FROM applications`;
    it.each([
      ["an application before the call opens", copy("(SELECT opens - 1 FROM solicitations)"), /outside the window/],
      ["an application after it closes", copy("(SELECT closes + 1 FROM solicitations)"), /outside the window/],
      ["a second application of one organisation", copy("sent_at").replaceAll(other.credit, organisation.credit), /UNIQUE/],
      ["other words after the close", "UPDATE applications SET template = '{}', sent_at = sent_at + 9e9", /outside the window/],
      ["a check while the call is open", "UPDATE applications SET state = 'qualified', checked_by = 'p-y'", /one step after the other/],
      ["a check by who sent it", "UPDATE applications SET checked_by = sent_by", /second_person/],
      ["points that no panel gave", "UPDATE applications SET state = 'scored', score = 9000, passed = 1", /one step after the other/],
      ["other conditions than were published", `UPDATE solicitations SET asks = '{"kinds":[]}'`, /never changed/],
      ["a call that ends before its result hung", "UPDATE solicitations SET state = 'ended'", /never changed/],
      ["an item of what is not fit", itemOf("(SELECT id FROM applications)"), /does not wait for a panel/],
      ["an item of nothing", itemOf("NULL"), /CHECK/],
      ["an entry that no panel has chosen", entryOf("(SELECT id FROM applications)"), /only what was scored and announced/],
      ["an entry that the clock lets in by itself", entryOf("NULL"), /only what was scored and announced/],
      ["an application taken away", "DELETE FROM applications", /are kept/],
      ["a call taken away", "DELETE FROM solicitations", /are kept/],
    ])("%s", async (_what, statement, why) => {
      await rows(town.db, "INSERT INTO standards (id, leaf, area) VALUES ('s', 1, '440303009')");
      await rows(
        town.db,
        `INSERT INTO meetings (id, leaf, area, path, body, place, at, method, state, members, rule, called_by) VALUES ('m', 1, '440303009', 'x', 'x', 'x', 1, 'online', 'called', 5, '{}', 'x')`,
      );
      await expect(rows(town.db, statement)).rejects.toThrow(why);
    });
  });
}

const itemOf = (application: string) =>
  `INSERT INTO items (id, meeting, n, application, amount, announced, proposer, method, state) VALUES ('m.1', 'm', 1, ${application}, 1, 1, 'p-x', 'online', 'listed')`;
const entryOf = (application: string) =>
  `INSERT INTO standard_versions (standard, version, template, state, supplier, application, proposed_by, decided_by)
   SELECT 's', 1, template, 'admitted', supplier, ${application}, sent_by, 'clock' FROM applications`;
