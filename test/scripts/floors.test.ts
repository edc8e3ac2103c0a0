import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

// The linter with our own configuration, on a house of one-line files: each breach in a file of its own, all in one run.

type Case = [file: string, line: string];

const breaches: Record<string, Case[]> = {
  noRestrictedImports: [
    ["src/model/a.ts", 'import { x } from "#store/x.ts";'],
    ["src/model/b.ts", 'import { x } from "../store/x.ts";'],
    ["src/model/c.ts", 'import type { X } from "#workflow/x.ts";'],
    ["src/model/d.ts", 'import { type X } from "./../store/x.ts";'],
    ["src/model/e.ts", 'export * from "#web/x.ts";'],
    ["src/model/f.ts", 'import { Hono } from "hono";'],
    ["src/model/meet/g.ts", 'import { x } from "../../store/x.ts";'],
    ["src/model/meet/h.ts", 'import { x } from "../../../views/x.tsx";'],
    ["src/model/meet/i.ts", 'import { x } from "../../app.ts";'],
    ["src/workflow/a.ts", 'import * as z from "zod";'],
    ["src/workflow/b.ts", 'import { x } from "#store/x.ts";'],
    ["src/workflow/c.ts", 'import { createHash } from "node:crypto";'],
    ["src/store/a.ts", 'import { x } from "#workflow/x.ts";'],
    ["src/store/b.ts", 'import { x } from "#outside/x.ts";'],
    ["src/store/c.ts", 'import { x } from "../../views/x.tsx";'],
    ["src/outside/a.ts", 'import { x } from "#store/x.ts";'],
    ["src/outside/b.ts", 'import type { X } from "../workflow/x.ts";'],
    ["views/a.tsx", 'import { x } from "#workflow/x.ts";'],
    ["views/b.tsx", 'import { x } from "../src/store/x.ts";'],
    ["views/c.tsx", 'import { Hono } from "hono";'],
    ["src/web/meet/a.ts", 'import { x } from "#web/ballot/x.ts";'],
    ["src/web/meet/b.ts", 'import { x } from "../ballot/x.ts";'],
    ["src/web/a.ts", 'import { x } from "./ballot/x.ts";'],
    ["src/web/b.ts", 'import { x } from "#clock/x.ts";'],
    ["src/web/c.ts", 'import { sql } from "drizzle-orm";'],
    ["src/clock/a.ts", 'import { x } from "#web/x.ts";'],
    ["src/clock/b.ts", 'import { x } from "#views/x.tsx";'],
    ["src/clock/c.ts", 'import { x } from "../courier/x.ts";'],
    ["src/courier/a.ts", 'import { x } from "#web/x.ts";'],
    ["src/courier/b.ts", 'import { x } from "#clock/x.ts";'],
    ["src/app.ts", 'import { sql } from "drizzle-orm";'],
    ["src/index.ts", 'import { x } from "../scripts/seed/worker.ts";'],
  ],
  noImportCycles: [
    ["src/model/round/a.ts", 'import { b } from "#model/round/b.ts";\nexport const a = () => b();'],
    ["src/model/round/b.ts", 'import { a } from "./a.ts";\nexport const b = () => a();'],
  ],
  noExplicitAny: [["src/web/any.ts", "export const a: any = 1;"]],
  noNonNullAssertion: [["src/web/bang.ts", "export const a = (b?: string) => b!.length;"]],
  noFloatingPromises: [["src/web/float.ts", "async function a() {}\nexport async function b() {\n  a();\n}"]],
  noExcessiveLinesPerFunction: [["src/web/long.ts", `export function a() {\n${"  b();\n".repeat(41)}}`]],
};

const clean: Case[] = [
  ["src/model/clean.ts", 'import * as z from "zod";\nimport { x } from "#model/meet/clean.ts";\nimport { y } from "./meet/y.ts";'],
  ["src/model/meet/clean.ts", 'import { x } from "../money.ts";\nimport { y } from "../budget/y.ts";'],
  ["src/workflow/clean.ts", 'import type { X } from "#model/x.ts";'],
  ["src/store/clean.ts", 'import { sql } from "drizzle-orm/sqlite-core";\nimport { x } from "#model/x.ts";'],
  ["src/outside/clean.ts", 'import { SignJWT } from "jose";\nimport { x } from "#model/x.ts";'],
  ["views/clean.tsx", 'import { raw } from "hono/html";\nimport { x } from "#model/x.ts";\nimport { y } from "./y.tsx";'],
  [
    "src/web/meet/clean.ts",
    'import { x } from "../door.ts";\nimport { y } from "#web/door.ts";\nimport { z } from "./z.ts";\nimport { s } from "#store/s.ts";',
  ],
  ["src/clock/clean.ts", 'import { x } from "#workflow/x.ts";\nimport { y } from "#outside/y.ts";'],
  ["src/courier/clean.ts", 'import { x } from "#store/x.ts";'],
  ["src/front.ts", 'import { x } from "./web/meet/x.ts";\nimport { Hono } from "hono";'],
  ["src/web/short.ts", `export function a() {\n${"  b();\n".repeat(38)}}`],
  ["test/web/long.test.ts", `export function a() {\n${"  b();\n".repeat(41)}}`],
];

describe("floors and lint", () => {
  const house = mkdtempSync(path.join(tmpdir(), "diandan-floors-"));
  const found = new Map<string, Set<string>>();

  beforeAll(() => {
    for (const name of ["biome.json", "package.json"]) copyFileSync(name, path.join(house, name));
    for (const [file, line] of [...Object.values(breaches).flat(), ...clean]) plant(path.join(house, file), line);
    for (const { category, location } of lint(house)) {
      const rules = found.get(location.path) ?? new Set();
      found.set(location.path, rules.add(category.split("/").at(-1) ?? ""));
    }
  });
  afterAll(() => rmSync(house, { recursive: true, force: true }));

  for (const [rule, cases] of Object.entries(breaches)) {
    for (const [file, line] of cases) {
      it(`${rule} refuses ${file}: ${line.split("\n")[0]}`, () => expect(found.get(file)).toContain(rule));
    }
  }

  for (const [file] of clean) {
    it(`${file} passes`, () => expect([...(found.get(file) ?? [])].filter((rule) => rule in breaches)).toEqual([]));
  }
});

function plant(file: string, line: string) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${line}\n`);
}

type Diagnostic = { category: string; location: { path: string } };

/** The linter's exit code is 1 when it finds something, which is what we are here for. */
function lint(folder: string): Diagnostic[] {
  const biome = path.resolve("node_modules/@biomejs/biome/bin/biome");
  const args = [biome, "lint", "--reporter=json", "--max-diagnostics=none", "."];
  try {
    return parse(execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
  } catch (error) {
    return parse((error as { stdout: string }).stdout);
  }
}

function parse(output: string): Diagnostic[] {
  return JSON.parse(output).diagnostics;
}
