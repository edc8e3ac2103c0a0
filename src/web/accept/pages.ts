/** Forms of the acceptance that are more than a list of fields, and the sheet that asks people what they think. */
import type { Hono } from "hono";
import type { ActName } from "#model/acts.ts";
import type { Dossier } from "#model/project.ts";
import { dossier } from "#store/propose/dossier.ts";
import { fetch } from "#store/read.ts";
import { CanvassPage, EvaluatePage } from "#views/accept/evaluating.tsx";
import { MeasurePage, RetargetPage } from "#views/accept/measuring.tsx";
import { OpinionPoster } from "#views/accept/opinions.tsx";
import { notFound, page } from "../answer.ts";
import { type Ctx, type Env, settingOf } from "../ask.ts";
import type { Draw } from "../door.ts";
import { receiptOf } from "../place.ts";

export const drawn: Partial<Record<ActName, Draw<Dossier>>> = {
  measure: (c, d, sheet) => MeasurePage({ s: settingOf(c), d, sheet }),
  retarget: (c, d, sheet) => RetargetPage({ s: settingOf(c), d, sheet }),
  canvass: (c, d, sheet) => CanvassPage({ s: settingOf(c), d, sheet }),
  evaluate: (c, d, sheet) => EvaluatePage({ s: settingOf(c), d, sheet }),
};

export function acceptRoom(app: Hono<Env>): void {
  app.get("/projects/:id/opinions/poster", poster);
}

/** Nothing on it that is not public already. */
async function poster(c: Ctx): Promise<Response> {
  const { db, now } = c.get("house");
  const receipt = await receiptOf(c, c.req.param("id") ?? "");
  const d = receipt === undefined ? undefined : await fetch(db, dossier(db, receipt, now()));
  return d?.project.public && d.opinions.until !== null ? page(c, OpinionPoster({ s: settingOf(c), d })) : notFound(c);
}
