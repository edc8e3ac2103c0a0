import { describe, expect, it } from "vitest";
import { breachesOf } from "../../scripts/check/rules.mjs";
import { limitOf, linesOf } from "../../scripts/check/sizes.mjs";

// Every rule is proven by a planted breach, and by a clean twin that it lets pass.

type Case = [rule: string, file: string, breach: string, clean: string];

const source: Case[] = [
  ["no Date.now", "src/workflow/meet/vote.ts", "const t = Date.now();", "const t = known.now; // not Date.now()"],
  ["no new Date()", "src/model/day.ts", "const t = new Date();", "const t = new Date(given);"],
  ["no Math.random", "src/model/receipt.ts", "const n = Math.random();", "const n = Math.abs(m);"],
  ["no crypto", "src/workflow/meet/lot.ts", "const s = crypto.randomUUID();", "const s = known.salt;"],
  ["no crypto import", "src/model/seal.ts", 'import { createHash } from "node:crypto";', 'import { x } from "./hash.ts";'],
  ["no parseFloat", "src/store/pay/record.ts", "const f = parseFloat(text);", "const f = fenOf(text);"],
  ["no Number.parseFloat", "src/workflow/pay/ask.ts", "const f = Number.parseFloat(text);", "const f = Number(text);"],
  ["no toFixed", "src/model/money.ts", "const s = f.toFixed(2);", "const s = String(f);"],
  ["no division of fen", "src/model/money.ts", "const y = f / 100;", "const y = BigInt(f) / 100n;"],
  ["no multiplication to fen", "src/workflow/budget/line.ts", "const f = yuan * 100;", "const f = fenOf(yuan);"],
  ["no rounding", "src/store/budget/post.ts", "const f = Math.round(x);", "const f = Math.max(x, y);"],
  ["no decimals", "src/workflow/pay/advance.ts", "const share = 0.3;", "const percent = 30;"],
  ["pages do not divide fen", "views/pay/slip.tsx", "const y = f / 1_000_000;", "const y = wan(f);"],
  ["pages do not format numbers", "views/pay/slip.tsx", 'const y = f.toLocaleString("zh");', "const y = yuan(f);"],
  ["no casts", "src/web/form.ts", "const a = b as Fen;", "const a = b satisfies Fen; const c = [1] as const;"],
  ["no bracket casts", "src/model/form.ts", "const a = <Fen>b;", 'import { a as b } from "./a.ts";'],
  ["imports in sight: types", "src/model/a.ts", 'type A = import("#store/a.ts").A;', 'import type { A } from "./b.ts";'],
  ["imports in sight: calls", "views/a.ts", 'const a = await import("#store/a.ts");', "const url = import.meta.url;"],
  ["imports in sight: require", "src/web/a.ts", 'const a = require("#views/a.ts");', "const a = requires(b);"],
  ["SQL in the store: prepare", "src/web/desk.ts", 'db.prepare("SELECT 1");', "prepare(docket);"],
  ["SQL in the store: sql``", "src/clock/due.ts", "const q = sql`SELECT 1`;", "const q = html`<p></p>`;"],
  ["runtime unknown: types", "src/web/door.ts", "function f(db: D1Database) {}", "function f(db: Home) {}"],
  ["runtime unknown: files", "src/courier/out.ts", "let b: R2Bucket;", "let b: Files;"],
  ["runtime unknown: imports", "src/app.ts", 'import { env } from "cloudflare:workers";', 'import { env } from "./env.ts";'],
  ["words in views: strings", "src/web/door.ts", 'const a = "点单";', 'const a = "diandan"; // 点单'],
  ["words in views: templates", "src/workflow/a.ts", "const a = `第一号`;", "const a = `one`;"],
  ["words in views: markup", "src/web/a.tsx", "const a = <p>议事会</p>;", "const a = <p>{words.council}</p>;"],
  ["no style=", "views/a.tsx", 'const a = <p style="color:red" />;', 'const a = <p class="late" />;'],
  ["no on…=", "views/a.tsx", 'const a = <button onclick="go()" />;', 'const a = <button name="once" />;'],
  ["no hx-on", "views/a.tsx", 'const a = <form hx-on:click="go()" />;', 'const a = <form hx-post="/a" />;'],
  ["no inline attributes in templates", "views/a.ts", 'const a = html`<p style="x">`;', 'const a = html`<p class="x">`;'],
  ["no inline scripts", "views/a.tsx", "const a = <script>{code}</script>;", 'const a = <script src="/app.js"></script>;'],
  ["no inline styles", "views/a.tsx", "const a = <style>{css}</style>;", 'const a = <link rel="stylesheet" href="/app.css" />;'],
];

const trigger = (body: string) => `CREATE TRIGGER t BEFORE INSERT ON a WHEN CASE NEW.b WHEN 1 THEN 1 ELSE 0 END BEGIN ${body} END;`;

const migrations: Case[] = [
  ["LF in migrations", "migrations/0001_a.sql", "CREATE TABLE a (b);\r\n", "CREATE TABLE a (b);\n"],
  [
    "no CASE in a trigger",
    "migrations/0002_a.sql",
    `CREATE TRIGGER t AFTER INSERT ON a BEGIN UPDATE b SET c = CASE WHEN NEW.d THEN 1 ELSE 2 END; END;`,
    `CREATE TRIGGER t AFTER INSERT ON a WHEN NEW.d BEGIN UPDATE b SET c = 'CASE'; END; -- CASE\nSELECT CASE 1 WHEN 1 THEN 2 END;`,
  ],
  ["no virtual tables", "migrations/0003_a.sql", "CREATE VIRTUAL TABLE a USING fts5(b);", "CREATE TABLE a (b); -- no VIRTUAL TABLE"],
];

describe("our own rules", () => {
  it.each([...source, ...migrations])("%s", (_, file, breach, clean) => {
    expect(breachesOf(file, breach)).toHaveLength(1);
    expect(breachesOf(file, clean)).toEqual([]);
  });

  it("a breach names file, line and rule", () => {
    expect(breachesOf("src/model/a.ts", "\n\nconst t = Date.now();")).toEqual([expect.stringMatching(/^src\/model\/a\.ts:3 {2}no clock/)]);
  });

  it("the places with a reason are left alone", () => {
    expect(breachesOf("src/store/read.ts", "const a = b as Row; db.prepare(sql`x`); let c: D1Database;")).toEqual([]);
    expect(breachesOf("src/model/policy/luohu.ts", 'const a = "罗湖区";')).toEqual([]);
    expect(breachesOf("views/words/zh/a.ts", 'const a = "罗湖区";')).toEqual([]);
    expect(breachesOf("src/env.d.ts", "interface Env { DB: D1Database; a: import('x').A }")).toEqual([]);
  });

  it("a CASE in the WHEN of a trigger is what the rule asks for", () => {
    expect(breachesOf("migrations/0004_a.sql", trigger("SELECT 1;"))).toEqual([]);
  });
});

describe("sizes", () => {
  it("180 lines a file, 300 for styles; the schema, words and seed data are not counted", () => {
    expect(limitOf("src/web/door.ts")).toBe(180);
    expect(limitOf("views/styles/main.scss")).toBe(300);
    expect(["src/store/schema.ts", "views/words/zh/meet.ts", "scripts/seed/data/areas.ts"].map(limitOf)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("the last line counts with and without its end", () => {
    expect([linesOf("a\nb\n"), linesOf("a\nb")]).toEqual([2, 2]);
  });
});
