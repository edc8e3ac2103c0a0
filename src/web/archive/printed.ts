/** A page of this house as a document that stands alone: what it says, without what can be pressed, in the look of paper. */
import type { Hono } from "hono";
import { standalone } from "#views/archive/parcel.tsx";
import { type Ctx, type Env, settingOf } from "../ask.ts";

/** Asked for as the reader would: nobody gets more of it than their own page shows. */
export async function paperOf(c: Ctx, app: Hono<Env>, path: string, title: string): Promise<string> {
  const headers = { cookie: c.req.header("cookie") ?? "" };
  const answer = await app.fetch(new Request(new URL(path, c.req.url), { headers }), c.env);
  const page = await answer.text();
  const [, main = ""] = /<main[^>]*>([\s\S]*)<\/main>/.exec(page) ?? [];
  const { origin } = new URL(c.req.url);
  const said = main.replace(/<form[\s\S]*?<\/form>/g, "").replace(/(href|src)="\//g, `$1="${origin}/`);
  return `<!DOCTYPE html>${await standalone(settingOf(c), title, said)}`;
}
