/** The counter of an office: for its staff alone, in their areas. */
import type { Hono } from "hono";
import { atCounter, mostFound } from "#store/propose/counter.ts";
import { fetch, together } from "#store/read.ts";
import { CounterPage } from "#views/propose/counter.tsx";
import type { Offer } from "#views/setting.ts";
import { page, refused } from "../answer.ts";
import { type Ctx, type Env, settingOf, whoOf } from "../ask.ts";
import { somewhere } from "../place.ts";
import { mayAsk, voicesOf } from "../voice.ts";
import { pathsFor, watching } from "../watch.ts";

export function counterRoom(app: Hono<Env>): void {
  app.get("/counter", counter);
}

const offered = [
  ["propose", "/proposals/new"],
  ["consent", "/consents/new"],
] as const;

async function counter(c: Ctx): Promise<Response> {
  const paths = pathsFor(c, watching.counter);
  if (paths.length === 0) return refused(c, { refusal: whoOf(c).id === "" ? "sign_in" : "not_your_role" });
  const { db } = c.get("house");
  const q = (c.req.query("q") ?? "").trim().slice(0, 40);
  const { rows, voices } = await fetch(db, together({ rows: atCounter(db, q, paths), voices: voicesOf(c) }));
  const offers = offered
    .filter(([act]) => (act === "propose" ? mayAsk(c, voices) : somewhere(c, act)))
    .map(([act, href]): Offer => ({ act, href }));
  return page(c, CounterPage({ s: settingOf(c), q, rows, full: rows.length === mostFound, offers, claims: somewhere(c, "claim") }));
}
