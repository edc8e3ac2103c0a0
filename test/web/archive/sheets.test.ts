import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { photo } from "../../support/pictures.ts";
import { value } from "../../support/suites/home.ts";
import { codeOf } from "../../support/town/papers.ts";
import { fill, passed, wishOf } from "../../support/town/ready.ts";
import { smallTown } from "../../support/town/small.ts";
import type { Town } from "../../support/town/town.ts";
import { approve, hang } from "../../support/town/walk.ts";
import { fileOf, Visitor } from "../visitor.ts";

describe("a signed sheet, at the door", () => {
  let town: Town;
  let meeting = "";
  let sheet = "";
  beforeEach(async () => {
    town = await smallTown(env.DB);
    await fill(town, "100000");
    await passed(town, [wishOf(1, "20000")]);
    meeting = await value<string>(town.db, "SELECT id FROM meetings");
    sheet = `/sheets/${await codeOf(town, "minutes", meeting)}`;
  });
  const lodge = (who: Visitor, signed: readonly string[], once?: string) =>
    who.send(`${sheet}/lodgings/new`, `${sheet}/lodgings`, { files: fileOf(photo(), "签字.jpg"), signed, on: "2026-03-10" }, once);
  const form = async (who: Visitor, noun: string) => (await who.get(`${sheet}/${noun}/new`)).status;

  it("the roll to sign is for those who may see the names on it", async () => {
    const status = async (who: Visitor) => (await who.get(`/meetings/${meeting}/attendance`)).status;
    for (const handle of ["clerk-dongxiao", "chair", "member-1", "auditor"])
      expect(await status(await Visitor.as(handle)), handle).toBe(200);
    for (const handle of ["resident-1", "supplier-1", "finance"]) expect(await status(await Visitor.as(handle)), handle).toBe(403);
    expect(await status(Visitor.stranger())).toBe(303);
    expect((await (await Visitor.as("chair")).get("/meetings/nothing/attendance")).status).toBe(404);
  });

  it("a code that nobody can have printed leads nowhere", async () => {
    for (const path of ["/sheets/x", `${sheet.slice(0, -3)}000`, "/sheets/m-nothing-1-000000000000"])
      expect((await Visitor.stranger().get(path)).status, path).toBe(404);
  });

  it("comes back once however often it is sent; its photo is not for everybody", async () => {
    const clerk = await Visitor.as("clerk-dongxiao");
    const answers = [await lodge(clerk, ["chair"], "a-token-of-a-form-1"), await lodge(clerk, ["chair"], "a-token-of-a-form-1")];
    expect(answers.map((answer) => [answer.status, answer.headers.get("location")])).toEqual([
      [303, sheet],
      [303, sheet],
    ]);
    expect(await value(town.db, "SELECT count(*) FROM sheets")).toBe(1);
    const [object] = (await env.FILES.list()).objects;
    expect(await value(town.db, "SELECT json_extract(files, '$[0]') FROM sheets")).toBe(object?.key);
    expect(await (await clerk.get(sheet)).text()).toContain(`/files/${object?.key}`);
    expect(await (await Visitor.stranger().get(sheet)).text()).not.toContain("/files/");
    expect((await (await Visitor.as("resident-1")).get(`/files/${object?.key}`)).status).toBe(403);
  });

  it("what is missing or not on it is told beside its field", async () => {
    const clerk = await Visitor.as("clerk-dongxiao");
    const none = await lodge(clerk, []);
    expect(none.status).toBe(422);
    expect(await none.text()).toContain('id="f-signed-error"');
    const other = await lodge(clerk, ["p-nobody"]);
    expect(other.status).toBe(422);
    expect(await value(town.db, "SELECT count(*) FROM sheets")).toBe(0);
    expect((await env.FILES.list()).objects).toEqual([]);
  });

  it("what the approving body decided is for staff, on paper as on its page", async () => {
    await town.at("2026-03-12");
    await hang(town, [await value<string>(town.db, "SELECT receipt FROM projects")], "2026-03-12");
    await town.at("2026-03-20");
    const agreed = { [await value<string>(town.db, "SELECT receipt FROM projects")]: { decision: "agree" as const } };
    await approve(town, "东街党工纪〔2026〕1号", "2026-03-20", agreed);
    const id = await value<string>(town.db, "SELECT id FROM approvals");
    sheet = `/sheets/${await codeOf(town, "decision", id)}`;
    expect((await Visitor.stranger().get(sheet)).status).toBe(303);
    expect((await (await Visitor.as("resident-1")).get(sheet)).status).toBe(403);
    const officer = await Visitor.as("officer-service");
    expect(await (await officer.get(`/approvals/${id}`)).text()).toContain(sheet);
    const fields = { files: fileOf(photo(), "审定.jpg"), signed: ["preparer", "approver", "seal"], on: "2026-03-20" };
    expect((await officer.send(`${sheet}/lodgings/new`, `${sheet}/lodgings`, fields)).status).toBe(303);
    expect((await (await Visitor.as("approver")).send(sheet, `${sheet}/countersignatures`, {})).status).toBe(303);
    expect(await (await officer.get(`/approvals/${id}`)).text()).toContain("已核对归档");
  });

  it("who brought it may not confirm it; somebody else may, once", async () => {
    const clerk = await Visitor.as("clerk-dongxiao");
    await lodge(clerk, ["chair", "seal"]);
    expect(await form(clerk, "countersignatures")).toBe(403);
    expect((await clerk.send("/desk", `${sheet}/countersignatures`, {})).status).toBe(403);
    const chair = await Visitor.as("chair");
    expect((await chair.send(sheet, `${sheet}/countersignatures`, {})).status).toBe(303);
    expect(await form(await Visitor.as("supervisor"), "countersignatures")).toBe(409);
    expect(await form(clerk, "lodgings")).toBe(409);
    expect(await form(await Visitor.as("resident-1"), "lodgings")).toBe(403);
  });
});
