/** The product behind a counter: every answer says in a header what it cost. Also grows the town, to see what size does. */
import { receiptOf } from "#model/receipt.ts";
import product from "../../src/index.ts";
import { counted, nothing } from "./count.ts";

const handler = product as { fetch: (request: Request, env: Env, context: ExecutionContext) => Promise<Response> };

export default {
  async fetch(request, env, context) {
    const url = new URL(request.url);
    if (url.pathname === "/bench/grow") return Response.json(await grow(env.DB, Number(url.searchParams.get("to"))));
    const cost = nothing();
    const answer = await handler.fetch(request, { ...env, DB: counted(env.DB, cost) }, context);
    const counting = new Response(answer.body, answer);
    counting.headers.set("X-Cost", `${cost.trips} ${cost.read} ${cost.written}`);
    return counting;
  },
} satisfies ExportedHandler<Env>;

/** Copies of public projects as rows, until there are `to`: enough for lists, filters and search. Every other one is closed, as most are in a town of some years. */
async function grow(db: D1Database, to: number): Promise<object> {
  const have = (await db.prepare("SELECT count(*) AS n FROM projects").first<number>("n")) ?? 0;
  const { results } = await db.prepare("PRAGMA table_info(projects)").all<{ name: string }>();
  const made: Record<string, string> = {
    receipt: "j.value",
    leaf: "-(j.key + ?2)",
    code: "NULL",
    code_year: "NULL",
    code_seq: "NULL",
    title: "p.title || ' ' || j.key",
  };
  const columns = results.map(({ name }) => made[name] ?? `p.${name}`).join(", ");
  for (let from = have; from < to; from += 5000) {
    const receipts = Array.from({ length: Math.min(5000, to - from) }, (_, index) => receiptOf(String(60_000_000 + from + index)));
    await db.batch([
      db
        .prepare(
          `INSERT INTO projects SELECT ${columns} FROM json_each(?1) j JOIN (SELECT *, stage = 'closed' AS done, row_number() OVER (PARTITION BY stage = 'closed' ORDER BY receipt) - 1 AS r, count(*) OVER (PARTITION BY stage = 'closed') AS n FROM projects WHERE public = 1 AND leaf > 0) p ON p.done = j.key % 2 AND p.r = j.key / 2 % p.n`,
        )
        .bind(JSON.stringify(receipts), from),
      db
        .prepare(
          `INSERT INTO shelf SELECT a.value, p.leaf, p.receipt, p.stage, p.class, 2020 + abs(p.leaf) % 6 FROM projects p, json_each('["' || replace(p.path, '/', '","') || '"]') a WHERE p.leaf <= -?1`,
        )
        .bind(from),
      db
        .prepare(
          `INSERT INTO terms SELECT a.value, t.value, p.leaf FROM projects p, json_each('["' || replace(p.path, '/', '","') || '"]') a, json_each('["社区","公园","年老"]') t WHERE p.leaf <= -?1`,
        )
        .bind(from),
    ]);
  }
  return { projects: (await db.prepare("SELECT count(*) AS n FROM projects").first<number>("n")) ?? 0 };
}
