import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Reader } from "../reader.ts";
import { journeyTown } from "../town.ts";

const axe = readFileSync(path.join(process.cwd(), "node_modules/axe-core/axe.min.js"), { encoding: "utf8" });

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe objects to on the page as it stands: WCAG A and AA, and its best practices. */
async function objections(reader: Reader): Promise<readonly string[]> {
  await reader.page.evaluate(axe);
  const violations = (await reader.page.evaluate("axe.run().then((result) => result.violations)")) as readonly Violation[];
  return violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`);
}

/** P6.7: the language of its words, one h1, a skip link, a title that starts with the page's own name. */
async function frame(reader: Reader): Promise<void> {
  const h1 = await reader.page.locator("h1").allInnerTexts();
  expect(h1).toHaveLength(1);
  expect(await reader.page.locator("a[href='#main']").count()).toBe(1);
  expect(await reader.page.locator("html").getAttribute("lang")).toMatch(/^(zh|en)/);
  expect((await reader.page.title()).length).toBeGreaterThan(2);
}

describe("everybody can use it", () => {
  const town = journeyTown();

  /** Where the code on a printed page leads. */
  const sheetOf = async (at: string): Promise<string> =>
    /\/sheets\/[\w-]+/.exec(await (await fetch(town.url() + at)).text())?.[0] ?? "/none";

  async function paths(): Promise<readonly (readonly [string | null, string])[]> {
    const project = await town.find("电动车充电棚");
    const closed = await town.find("后巷加装路灯");
    const { meetings } = await town.json<{ meetings: readonly { readonly id: string }[] }>("/meetings.json");
    const { notices } = await town.json<{ notices: readonly { readonly id: string }[] }>("/notices.json");
    const { calls } = await town.json<{ calls: readonly { readonly id: string }[] }>("/calls.json");
    const { surveys } = await town.json<{ surveys: readonly { readonly id: string }[] }>("/surveys.json");
    const call = `/calls/${calls[0]?.id}`;
    const survey = `/surveys/${surveys[0]?.id}`;
    const { works } = await town.json<{ works: readonly { readonly receipt: string }[] }>("/works.json");
    const work = `/works/${works[0]?.receipt}`;
    const { standards } = await town.json<{ standards: readonly { readonly id: string }[] }>("/library.json");
    const supported = await town.find("五巷口加装路灯");
    return [
      [null, "/library"],
      [null, `/library/${standards[0]?.id}`],
      [null, "/honours?year=2026"],
      [null, "/resources"],
      ["officer-service", "/library/new"],
      ["officer-service", `/library/${standards[0]?.id}/versions/new`],
      ["approver", "/honours?year=2026"],
      ["clerk-dongxiao", "/resources/new"],
      ["resident-1", `/proposals/new?standard=${standards[0]?.id}`],
      [null, "/works"],
      [null, work],
      [null, `${work}/plate`],
      [null, `${work}/plate?paper=a6`],
      [null, `${work}/faults/new`],
      ["clerk-dongxiao", work],
      ["clerk-dongxiao", `${work}/keepers/new`],
      [null, `${call}/poster`],
      [null, `/batches${call}`],
      ["resident-1", survey],
      ["resident-1", `${survey}/responses/new`],
      ["clerk-dongxiao", `${survey}/tallies/new`],
      ["clerk-dongxiao", "/wishes"],
      ["clerk-dongxiao", "/wishes/new"],
      ["clerk-dongxiao", supported],
      [null, "/"],
      [null, "/projects"],
      [null, project],
      [null, closed],
      [null, "/meetings"],
      [null, `/meetings/${meetings[0]?.id}`],
      [null, `/meetings/${meetings[1]?.id}`],
      [null, "/notices"],
      [null, `/notices/${notices[0]?.id}`],
      [null, "/budget?year=2024"],
      [null, "/budget/lines/2026-440303009-special"],
      [null, "/policies"],
      [null, "/policies/440303-1"],
      [null, "/calendar"],
      [null, "/session/new"],
      [null, "/projects/unknown"],
      ["resident-1", "/desk"],
      ["resident-1", "/proposals/new"],
      ["clerk-dongxiao", "/desk"],
      ["clerk-dongxiao", project],
      ["clerk-dongxiao", `${project}/answers/new`],
      ["clerk-dongxiao", `${project}/files/new`],
      ["clerk-dongxiao", `/meetings/${meetings[0]?.id}/attendance`],
      ["clerk-dongxiao", await sheetOf(`/notices/${notices[0]?.id}`)],
      ["clerk-dongxiao", `${await sheetOf(`/notices/${notices[0]?.id}`)}/lodgings/new`],
      ["member-1", `/meetings/${meetings[0]?.id}`],
      ["chair", `/meetings/${meetings[0]?.id}`],
      ["chair", "/meetings/new"],
      ["officer-service", "/approvals/new"],
      ["approver", "/approvals"],
      ["finance", "/desk"],
      ["finance", "/budget/lines/2026-440303009-special/requests/new"],
      ["administrator", "/people"],
      ["administrator", "/calendar/years/new"],
      ["administrator", "/desk"],
    ];
  }

  it.each([
    ["", 1280],
    ["elder=1", 390],
  ] as const)(
    "P6.1, P6.7: axe reports nothing on any page (%s, %i px)",
    async (setting, width) => {
      for (const [handle, at] of await paths()) {
        await town.as(handle, async (reader) => {
          await reader.page.setViewportSize({ width, height: 900 });
          if (setting) await reader.open(`/settings?${setting}`);
          await reader.open(at);
          expect(await objections(reader), `${handle} ${at}`).toEqual([]);
          await frame(reader);
        });
      }
    },
    240_000,
  );

  it("P6.1, P6.4: nor on a form that was sent wrong, whose summary has the focus", async () => {
    await town.as("resident-1", async (reader) => {
      await reader.open("/proposals/new");
      expect(await reader.send({ title: "短", amount: "很多" })).toBe(422);
      expect(await objections(reader)).toEqual([]);
      expect(await reader.page.evaluate("document.activeElement.closest('.govuk-error-summary') !== null")).toBe(true);
    });
  });

  it("P6.2: in elder mode text is at least 22 px and every button and input at least 60 px high; elsewhere 44 px", async () => {
    const small = `(least) => [...document.querySelectorAll("main button, main input:not([type=hidden]):not([type=radio]):not([type=checkbox]), main select, main textarea")]
      .filter((each) => each.offsetParent !== null && each.getBoundingClientRect().height < least).map((each) => each.outerHTML.slice(0, 90))`;
    for (const [handle, at] of (await paths()).filter(([, each]) => !each.includes("unknown"))) {
      await town.as(handle, async (reader) => {
        await reader.page.setViewportSize({ width: 390, height: 844 });
        await reader.open(at);
        expect(await reader.page.evaluate(`(${small})(44)`), at).toEqual([]);
        await reader.open("/settings?elder=1");
        await reader.open(at);
        expect(await reader.page.evaluate(`(${small})(60)`), `elder ${at}`).toEqual([]);
        expect(
          await reader.page.evaluate(
            "parseFloat(getComputedStyle(document.querySelector('main p, main li, main dd') ?? document.body).fontSize)",
          ),
          at,
        ).toBeGreaterThanOrEqual(22);
      });
    }
  }, 240_000);

  it("P6.3: at 320 px nothing scrolls sideways, in either language", async () => {
    for (const [handle, at] of await paths()) {
      await town.as(handle, async (reader) => {
        await reader.page.setViewportSize({ width: 320, height: 700 });
        for (const lang of ["zh", "en"]) {
          await reader.open(`/settings?lang=${lang}`);
          await reader.open(at);
          expect(await reader.page.evaluate("document.documentElement.scrollWidth"), `${lang} ${at}`).toBeLessThanOrEqual(320);
        }
      });
    }
  }, 240_000);
});
