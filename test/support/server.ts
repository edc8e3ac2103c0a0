import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inject } from "vitest";
import { open } from "../../scripts/house.mjs";

/**
 * The product as `npm start` serves it, on a free port, in a town of its own that nobody else changes.
 * `seed: "none"` gives the tables alone. Call `dispose` at the end.
 */
export async function serve({ seed = "town" }: { seed?: "town" | "none" } = {}) {
  const town = inject("town");
  const stateDir = mkdtempSync(path.join(tmpdir(), "diandan-journey-"));
  if (seed === "town") cpSync(town.stateDir, stateDir, { recursive: true });
  const house = await open({ stateDir, seed, product: town.product });
  const dispose = async () => {
    await house.dispose();
    rmSync(stateDir, { recursive: true, force: true });
  };
  return { url: house.url, tick: house.tick, mf: house.mf, dispose };
}
