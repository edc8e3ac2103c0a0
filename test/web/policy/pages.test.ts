import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { presetNames } from "#model/policy/presets.ts";
import { street } from "../../support/town/cast.ts";
import { smallTown } from "../../support/town/small.ts";
import type { Town } from "../../support/town/town.ts";
import { Visitor } from "../visitor.ts";

let town: Town;
beforeEach(async () => {
  town = await smallTown(env.DB);
});
const read = async (path: string, who = Visitor.stranger()) => {
  const answer = await who.get(path);
  return { status: answer.status, text: await answer.text() };
};
const begin = () => town.does("administrator", "draft", street, { area: street, origin: "nothing" });

describe("the rules of places as they were read", () => {
  it.each(presetNames)("%s is a page for everybody, marks what is unconfirmed, and can be tried", async (name) => {
    const { status, text } = await read(`/policies/presets/${name}`);
    expect([status, text.includes("没有在任何区域发布")]).toEqual([200, true]);
    expect(text).toContain("grade--U");
    expect(text).toContain("通用底本");
    expect((await read(`/policies/presets/${name}/try`)).status).toBe(200);
    expect(JSON.parse((await read(`/policies/presets/${name}.json`)).text).classes.length).toBeGreaterThan(1);
  });
  it("are listed with the rules in force", async () => {
    const { text } = await read("/policies");
    for (const name of presetNames) expect(text).toContain(`href="/policies/presets/${name}"`);
  });
  it("what nobody compiled is not there", async () => expect((await read("/policies/presets/atlantis")).status).toBe(404));
});

describe("what changed with a version", () => {
  it("the first of an area is compared with what was said above it, the next with the one before", async () => {
    const draft = await begin();
    const count = { spot: "rounds", "parts.is.value": "3", ground: "街道办文〔2026〕3号", grade: "A" };
    await town.does("administrator", "amend", draft, count);
    await town.does("administrator", "submit", draft);
    await town.does("district", "publish", draft);
    const { status, text } = await read(`/policies/${street}-1/changes`);
    expect(status).toBe(200);
    expect(text).toContain('href="/policies/440303-1"');
    expect(text).toContain("街道办文〔2026〕3号");
    expect((await read(`/policies/${street}-1`)).text).toContain("与上一层的规定比较");
  });
  it("what nothing is above is compared with the common base", async () => {
    const { status, text } = await read("/policies/440303-1/changes");
    expect([status, text.includes('href="/policies/base"')]).toEqual([200, true]);
  });
  it("of what was never published there is nothing", async () => expect((await read("/policies/440303-9/changes")).status).toBe(404));
});

describe("the form of one value", () => {
  it("is not there for a place that is not there", async () => {
    const form = `/drafts/${await begin()}/amendments/new`;
    const who = await Visitor.as("administrator");
    for (const spot of ["gates.moon", "gates.moon.limit", "colour", "notice.colour", "checklist.moon"])
      expect((await read(`${form}?spot=${spot}`, who)).status, spot).toBe(404);
    for (const spot of ["gates.council", "gates.council.limit", "rounds", "bodies.council.vote"])
      expect((await read(`${form}?spot=${spot}`, who)).status, spot).toBe(200);
    expect((await read(form, who)).status).toBe(200);
  });
});
