import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { build } from "../../../scripts/house/build.mjs";
import { open } from "../../../scripts/house.mjs";

declare module "vitest" {
  interface ProvidedContext {
    town: { stateDir: string; product: string };
  }
}

/** Builds and seeds the town once; each journey then works on a copy of its own (test/support/server.ts). */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(path.join(tmpdir(), "diandan-town-"));
  const stateDir = path.join(folder, "state");
  const product = await build("product", folder);
  const house = await open({ stateDir, product });
  await house.dispose();
  project.provide("town", { stateDir, product });
  return () => rmSync(folder, { recursive: true, force: true });
}
