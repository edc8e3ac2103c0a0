import { describe, expect, it } from "vitest";
import { journeyTown } from "../town.ts";
import { offices } from "./cast.ts";
import { walker } from "./walker.ts";

describe("every link", { timeout: 300_000 }, () => {
  const town = journeyTown();

  it.each([null, ...offices])("leads somewhere, and to what the reader may do: %s", async (handle) => {
    const walk = await walker(town.url(), handle, 3);
    const dead: string[] = [];
    let met = 0;
    for await (const { path, from, status } of walk.pages()) {
      met += 1;
      if (status >= 400) dead.push(`${from} → ${path}: ${status}`);
    }
    expect(dead).toEqual([]);
    expect(met).toBeGreaterThan(50);
  });
});
