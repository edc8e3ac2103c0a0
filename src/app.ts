/** The front door: what every request passes, then the rooms in the order of the walk. */
import { Hono } from "hono";
import { getCookie } from "hono/cookie";
import { secureHeaders } from "hono/secure-headers";
import { hasFiles } from "#model/archive/upload.ts";
import { readSession } from "#store/people/session.ts";
import { tick } from "./clock/tick.ts";
import { projectDeeds } from "./projectDeeds.ts";
import { acceptRoom, drawn as drawnAcceptance } from "./web/accept/pages.ts";
import { notFound, refused } from "./web/answer.ts";
import { approveRoom } from "./web/approve/pages.ts";
import { enclosing, ofSheet } from "./web/archive/deeds.ts";
import { archiveRoom } from "./web/archive/pages.ts";
import type { Ctx, Env } from "./web/ask.ts";
import { limitBody } from "./web/body.ts";
import { budgetRoom } from "./web/budget/pages.ts";
import { openDoor } from "./web/door.ts";
import { keepRoom } from "./web/keep/pages.ts";
import { libraryRoom } from "./web/library/pages.ts";
import { meetRoom } from "./web/meet/pages.ts";
import { noticeRoom } from "./web/notice/pages.ts";
import { openRoom } from "./web/open/pages.ts";
import { paymentRoom } from "./web/pay/sheet.ts";
import { peopleRoom, sessionCookie } from "./web/people/pages.ts";
import { atProject, inArea } from "./web/place.ts";
import { drawnRules, policyRoom } from "./web/policy/pages.ts";
import { drawnContracts, procureRoom } from "./web/procure/pages.ts";
import { callRoom } from "./web/propose/callPages.ts";
import { counterRoom } from "./web/propose/counter.ts";
import { proposing } from "./web/propose/deeds.ts";
import { drawProposal } from "./web/propose/draw.ts";
import { projectPages } from "./web/propose/pages.ts";
import { surveyRoom } from "./web/propose/surveyPages.ts";
import { collecting } from "./web/propose/wishDeeds.ts";
import { wishRoom } from "./web/propose/wishPages.ts";
import { drawn, screenRoom } from "./web/screen/pages.ts";
import { csrfOf, digestOf } from "./web/token.ts";

/** The last part of the addresses to which files are sent. */
const takesFiles = new Set([
  ...[...projectDeeds, proposing, collecting, enclosing, ...ofSheet].flatMap((deed) => (hasFiles(deed.form) ? [deed.noun] : [])),
  "preview",
]);

export function frontDoor(): Hono<Env> {
  const app = new Hono<Env>();
  app.use(sandboxed);
  app.use(
    secureHeaders({
      contentSecurityPolicy: policy,
      strictTransportSecurity: "max-age=31536000; includeSubDomains",
      xFrameOptions: "DENY",
      referrerPolicy: "same-origin",
    }),
  );
  app.use(async (c, next) => {
    c.set("house", c.env.house);
    c.set("due", []);
    c.set("requestId", crypto.randomUUID());
    await next();
  });
  app.use(sameOrigin);
  app.use(whoAsks);
  app.use(limitBody(takesFiles));
  app.use(settleAfter);
  rooms(app);
  app.notFound((c) => notFound(c));
  app.onError((error, c) => {
    console.error(JSON.stringify({ request: c.get("requestId"), path: c.req.path, error: String(error), stack: error.stack }));
    return refused(c, { refusal: "broken", says: { request: c.get("requestId") } });
  });
  return app;
}

const policy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", "data:"],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
  objectSrc: ["'none'"],
  manifestSrc: ["'self'"],
};

function rooms(app: Hono<Env>): void {
  openRoom(app);
  openDoor(
    app,
    proposing,
    {
      ...inArea("/proposals", "propose", (_area, facts) => `/projects/${(facts[0]?.subject ?? "").slice("project:".length)}`),
    },
    drawProposal,
  );
  for (const deed of projectDeeds)
    openDoor(
      app,
      deed,
      atProject(deed.noun),
      drawn[deed.name] ?? drawnRules[deed.name] ?? drawnAcceptance[deed.name] ?? drawnContracts[deed.name],
    );
  callRoom(app);
  surveyRoom(app);
  wishRoom(app);
  counterRoom(app);
  projectPages(app, projectDeeds);
  screenRoom(app);
  acceptRoom(app);
  meetRoom(app);
  noticeRoom(app);
  approveRoom(app);
  archiveRoom(app);
  paymentRoom(app);
  keepRoom(app);
  libraryRoom(app);
  procureRoom(app);
  budgetRoom(app);
  policyRoom(app);
  peopleRoom(app);
}

/** What is handed out as a file runs nothing, whatever is in it. */
async function sandboxed(c: Ctx, next: () => Promise<void>): Promise<void> {
  await next();
  const { headers } = c.res;
  if (headers.has("Content-Disposition")) c.header("Content-Security-Policy", `${headers.get("Content-Security-Policy")}; sandbox`);
}

/** A form from another site is refused before anything is read (V3.5.1). */
async function sameOrigin(c: Ctx, next: () => Promise<void>): Promise<Response | undefined> {
  const reads = c.req.method === "GET" || c.req.method === "HEAD";
  const origin = c.req.header("Origin");
  const site = c.req.header("Sec-Fetch-Site");
  const foreign =
    (origin !== undefined && origin !== new URL(c.req.url).origin) || (site !== undefined && site !== "same-origin" && site !== "none");
  if (foreign && !reads) return c.text("This form did not come from here.", 403);
  await next();
}

async function whoAsks(c: Ctx, next: () => Promise<void>): Promise<void> {
  const token = getCookie(c, sessionCookie);
  c.set("asker", null);
  if (token) {
    const { db, wall, secret } = c.get("house");
    const digest = await digestOf(token);
    const session = await readSession(db, digest, wall());
    if (session) c.set("asker", { id: session.person, name: session.name, grants: session.grants, csrf: await csrfOf(secret, digest) });
  }
  await next();
}

/** What a commit made due is done before the answer goes out, so that the next page shows it. */
async function settleAfter(c: Ctx, next: () => Promise<void>): Promise<void> {
  await next();
  const due = c.get("due");
  if (due.length > 0) await tick(c.get("house").db, c.get("house").now, due);
}
