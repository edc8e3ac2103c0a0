/** Photos that come with what somebody asks for: with a proposal, and with a wish that a clerk writes down. */
import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { lettersOf, photo, told } from "../../support/pictures.ts";
import { rows } from "../../support/suites/home.ts";
import { places } from "../../support/town/cast.ts";
import { smallTown } from "../../support/town/small.ts";
import type { Town } from "../../support/town/town.ts";
import { wish } from "../../support/town/walk.ts";
import { fileOf, Visitor } from "../visitor.ts";

let town: Town;
beforeEach(async () => {
  town = await smallTown(env.DB);
});
const area = places.mumianling;
const filed = () => rows<{ id: string; about: string; public: number }>(town.db, "SELECT id, about, public FROM files ORDER BY leaf");
const lamp = { by: "resident-1", title: "木棉岭后巷加装路灯", area, class: "WORKS", amount: "8600" } as const;
const line = { "rows.text.1": "后巷的灯坏了半年", "rows.place.1": "木棉岭后巷", "rows.channel.1": "visit" };

const proposes = async () =>
  (await Visitor.as("resident-1")).send("/proposals/new", "/proposals", {
    ...wish(lamp).raw,
    photos: fileOf(photo(), "IMG_1.jpg"),
  } as never);
const collects = async (more: Readonly<Record<string, string | File>> = {}) =>
  (await Visitor.as("clerk-dongxiao")).send("/wishes/new", "/wishes", {
    area,
    ...line,
    "rows.photo.1": fileOf(photo(), "IMG_2.jpg"),
    ...more,
  });

describe.each([
  ["a proposal", "project", proposes],
  ["a wish", "wish", () => collects()],
] as const)("P5.6 V14.2.8 a photo sent with %s", (_what, subject, send) => {
  it("is kept at it without what the camera told of place and maker", async () => {
    expect((await send()).status).toBe(303);
    const [one, ...more] = await filed();
    expect([one?.about.split(":")[0], more]).toEqual([subject, []]);
    const bytes = new Uint8Array((await (await env.FILES.get(one?.id ?? ""))?.arrayBuffer()) ?? new ArrayBuffer());
    expect(bytes.length).toBeGreaterThan(100);
    for (const word of [told.gps, told.maker, told.place, told.comment]) expect(lettersOf(bytes)).not.toContain(word);
  });

  it("is for the staff of the place until it is shown", async () => {
    await send();
    const [one] = await filed();
    const asked = async (who: Visitor) => (await who.get(`/files/${one?.id}`)).status;
    expect(one?.public).toBe(0);
    expect(await asked(await Visitor.as("clerk-dongxiao"))).toBe(200);
    for (const who of [Visitor.stranger(), await Visitor.as("resident-2")]) expect(await asked(who)).not.toBe(200);
  });
});

describe("a photo of a wish", () => {
  it("is never shown to everybody: a wish is not public", async () => {
    await collects();
    const [one] = await filed();
    const at = `/files/${one?.id}/publications`;
    const answer = await (await Visitor.as("clerk-dongxiao")).send("/wishes", at, { caption: "后巷的灯" });
    expect([answer.status >= 400, (await filed())[0]?.public]).toEqual([true, 0]);
  });
  it("is linked from the list of wishes", async () => {
    await collects();
    const [one] = await filed();
    expect(await (await (await Visitor.as("clerk-dongxiao")).get(`/wishes?area=${area}`)).text()).toContain(`/files/${one?.id}`);
  });
  it("that is no picture is refused beside its line, and nothing is written", async () => {
    const answer = await collects({ "rows.photo.1": fileOf("<html>", "a.jpg") });
    const page = await answer.text();
    expect([answer.status, page.includes('id="f-rows.photo.1-error"')]).toEqual([422, true]);
    expect([await filed(), (await env.FILES.list()).objects]).toEqual([[], []]);
  });
});
