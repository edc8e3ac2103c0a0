import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { pdf, photo } from "../../support/pictures.ts";
import { rows } from "../../support/suites/home.ts";
import { places } from "../../support/town/cast.ts";
import { codeOf } from "../../support/town/papers.ts";
import { wishOf } from "../../support/town/ready.ts";
import { smallTown } from "../../support/town/small.ts";
import type { Town } from "../../support/town/town.ts";
import { propose } from "../../support/town/walk.ts";
import { fileOf, Visitor } from "../visitor.ts";

/** An order that is with another office: the slip that goes there, the answer with its photos that comes back. */
describe("transferred, at the door", () => {
  let town: Town;
  let receipt = "";
  const note = "长廊东侧的灯不亮，请派人维修。";
  beforeEach(async () => {
    town = await smallTown(env.DB);
    receipt = await propose(town, wishOf(1, "10000", { by: "resident-2", area: places.dongxiao }));
    await town.does("clerk-dongxiao", "transfer", receipt, { office: "PROPERTY", note });
  });
  // The house at the door lives in our days, and takes no paper that is older than the rules say.
  const on = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const at = () => `/projects/${receipt}`;
  const answer = async (files: Readonly<Record<string, File>>) =>
    (await Visitor.as("clerk-dongxiao")).send(`${at()}/replies/new`, `${at()}/replies`, { on, note: "灯已换好。", ...files });
  const both = () => answer({ before: fileOf(photo(), "before.jpg"), after: fileOf(photo(), "after.jpg") });
  const ids = async () => (await rows<{ id: string }>(town.db, "SELECT id FROM files ORDER BY leaf")).map(({ id }) => id);

  it("the photos of the answer are read by staff and by the resident who judges, on the form too; by nobody else until they are shown", async () => {
    expect((await both()).status).toBe(303);
    const [before = "", after = ""] = await ids();
    const judge = await Visitor.as("resident-2");
    const status = async (who: Visitor, id: string) => (await who.get(`/files/${id}`)).status;
    for (const id of [before, after]) {
      for (const who of [judge, await Visitor.as("officer-works")]) expect(await status(who, id)).toBe(200);
      for (const handle of ["resident-1", "member-3", "supplier-1"]) expect(await status(await Visitor.as(handle), id), handle).toBe(403);
      for (const page of [at(), `${at()}/ratings/new`]) expect(await (await judge.get(page)).text(), page).toContain(`src="/files/${id}"`);
      expect(await (await Visitor.stranger().get(at())).text()).not.toContain("/files/");
    }
    expect(await rows(town.db, "SELECT purpose, reply, public FROM files ORDER BY leaf")).toEqual([
      { purpose: "before", reply: 1, public: 0 },
      { purpose: "after", reply: 1, public: 0 },
    ]);
  });

  it("a paper in the place of a photo is refused beside its field, and nothing is kept", async () => {
    const wrong = await answer({ after: fileOf(pdf, "工单.pdf", "application/pdf") });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('id="f-after-error"');
    expect(await ids()).toEqual([]);
  });

  it("the slip has the number, what is asked and until when, and none of the words that are not public; its code leads to where the answer comes back", async () => {
    const code = await codeOf(town, "transfer", receipt);
    const clerk = await Visitor.as("clerk-dongxiao");
    for (const paper of ["", "?paper=a6"]) {
      const slip = await (await clerk.get(`${at()}/errand${paper}`)).text();
      for (const part of [note, "2026年3月9日", `/sheets/${code}`]) expect(slip).toContain(part);
      for (const closed of [wishOf(1, "10000").title, "居民2"]) expect(slip).not.toContain(closed);
    }
    expect((await (await Visitor.as("resident-2")).get(`${at()}/errand`)).status).toBe(403);
    const scanned = await Visitor.stranger().get(`/sheets/${code}`);
    expect(scanned.status).toBe(200);
    expect(await scanned.text()).not.toContain(wishOf(1, "10000").title);
    expect(await (await clerk.get(`/sheets/${code}`)).text()).toContain(`${at()}/replies/new`);
    await both();
    expect((await clerk.get(`${at()}/errand`)).status).toBe(404);
    const back = { files: fileOf(photo(), "转办单.jpg"), signed: ["handler", "seal"], on };
    expect((await clerk.send(`/sheets/${code}/lodgings/new`, `/sheets/${code}/lodgings`, back)).status).toBe(303);
  });
});
