import { describe, expect, it } from "vitest";
import { journeyTown } from "./town.ts";

describe("a wish that is refused at screening", () => {
  const town = journeyTown();
  let receipt = "";

  it("is submitted without scripts, and its number is given at once", async () => {
    await town.as(
      "resident-1",
      async (reader) => {
        await reader.open("/proposals/new");
        expect(await reader.send({ title: "给", need: "短", place: "", class: "WORKS", amount: "两万", beneficiaries: "40" })).toBe(422);
        expect(await reader.page.locator(".govuk-error-summary a").count()).toBeGreaterThanOrEqual(4);
        expect(await reader.page.locator("[name=amount]").inputValue()).toBe("两万");
        expect(await reader.page.locator("[name=amount]").getAttribute("aria-invalid")).toBe("true");
        expect(
          await reader.send({
            title: "给我家门口单独修一条路",
            need: "出门要绕一大圈，很不方便。",
            place: "木棉岭 3 号",
            amount: "20,000",
          }),
        ).toBe(303);
        receipt = new URL(reader.page.url()).pathname;
        expect(receipt).toMatch(/^\/projects\/\d{9}$/);
        expect(await reader.text()).toContain("初审");
      },
      { scripts: false, phone: true },
    );
  });

  it("is not public before it passes: a stranger sees where it is, not what it says", async () => {
    await town.as(null, async (reader) => {
      expect(await reader.open(receipt)).toBe(200);
      expect(await reader.text()).toContain("初审");
      expect(await reader.text()).not.toContain("单独修一条路");
    });
  });

  it("is refused by the clerk with a reason of the negative list, and the resident is told", async () => {
    await town.as("clerk-dongxiao", async (reader) => {
      expect(await reader.act(receipt, "refusals", { code: "PRIVATE", note: "属于自家门前道路，应由住户承担。" })).toBe(303);
    });
    await town.as(
      "resident-1",
      async (reader) => {
        await reader.open("/desk");
        expect(await reader.text()).toContain("给我家门口单独修一条路");
        await reader.open(receipt);
        expect(await reader.text()).toContain("应由住户自行承担");
        expect(await reader.text()).toContain("属于自家门前道路");
      },
      { scripts: false },
    );
    expect(await town.stage(receipt)).toBe("refused");
  });
});
