/** The Worker: it opens the house for each request and lets the clock make its round. The only file that knows where it runs. */
import { round } from "#clock/tick.ts";
import { inBucket } from "#store/bucket.ts";
import { type Db, open } from "#store/home.ts";
import { readOffset } from "#store/open/clock.ts";
import { tidy } from "#store/open/tidy.ts";
import { frontDoor } from "./app.ts";
import type { House } from "./web/ask.ts";

/** How far a demonstration's clock runs ahead; read once, as only a demonstration on one machine has one. */
let offset: number | undefined;

/** A production that could not keep what it promises does not start (P5.8). */
export function faultOf(env: Env): string | undefined {
  if (env.APP_ENV === "production" && env.DEMO) return "DEMO is set: a production never runs a demonstration.";
  if (!env.SESSION_SECRET || env.SESSION_SECRET.length < 32) return "SESSION_SECRET is missing or shorter than 32 characters.";
  return undefined;
}

async function house(env: Env): Promise<House> {
  const db: Db = open(env.DB);
  const demo = env.DEMO === "1";
  if (demo) offset ??= await readOffset(db);
  const ahead = () => (demo ? (offset ?? 0) : 0);
  const moved = (to: number) => {
    offset = to;
  };
  const files = inBucket(env.FILES);
  return { db, files, now: () => Date.now() + ahead(), wall: () => Date.now(), secret: env.SESSION_SECRET, demo, moved };
}

const app = frontDoor();

export default {
  async fetch(request, env, context) {
    const fault = faultOf(env);
    if (fault) return new Response(`Diandan does not start: ${fault}\n`, { status: 500 });
    return app.fetch(request, { house: await house(env) }, context);
  },
  async scheduled(_event, env) {
    if (faultOf(env)) return;
    const { db, now, wall } = await house(env);
    await round(db, now);
    await tidy(db, now(), wall());
  },
} satisfies ExportedHandler<Env>;
