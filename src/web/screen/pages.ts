/** Checking orders: the forms that are more than a list of fields, and what was transferred to whom, counted. */
import type { Hono } from "hono";
import type { ActName } from "#model/acts.ts";
import { holds, staffRoles } from "#model/people/roles.ts";
import type { Dossier } from "#model/project.ts";
import { grouped, type TransferRow } from "#model/screen/counts.ts";
import { transferNow } from "#model/screen/transfer.ts";
import { versionOf } from "#store/archive/sheets.ts";
import { areaByCode, areasToChoose, everywhere } from "#store/open/areas.ts";
import { areaOfProject, nearestPolicy } from "#store/propose/about.ts";
import { dossier } from "#store/propose/dossier.ts";
import { fetch, together } from "#store/read.ts";
import { transferPage } from "#store/screen/transfers.ts";
import { RatingPage } from "#views/screen/answered.tsx";
import { TransfersPage } from "#views/screen/counts.tsx";
import { ErrandSheet } from "#views/screen/errand.tsx";
import { PlanPage } from "#views/screen/plan.tsx";
import { ScreeningPage } from "#views/screen/screening.tsx";
import { csv, notFound, page, refused, twin } from "../answer.ts";
import { type Ctx, type Env, handOf, settingOf, whoOf } from "../ask.ts";
import type { Draw } from "../door.ts";
import { printedOf } from "../papers.ts";
import { receiptOf } from "../place.ts";

export const drawn: Partial<Record<ActName, Draw<Dossier>>> = {
  pass: (c, d, sheet) => ScreeningPage({ s: settingOf(c), d, sheet }),
  rate: (c, d, sheet) => RatingPage({ s: settingOf(c), d, sheet }),
  plan: (c, d, sheet) => PlanPage({ s: settingOf(c), d, sheet }),
};

export function screenRoom(app: Hono<Env>): void {
  for (const path of ["/transfers", "/transfers.json", "/transfers.csv"] as const) app.get(path, (c) => transfers(c, twin(path).as));
  app.get("/projects/:id/errand", errand);
}

/** Printed by the staff of the place, for as long as the office is asked. */
async function errand(c: Ctx): Promise<Response> {
  const { db, now } = c.get("house");
  const receipt = (await receiptOf(c, c.req.param("id") ?? "")) ?? "";
  const { d, about, version } = await fetch(
    db,
    together({ d: dossier(db, receipt, now()), about: areaOfProject(db, receipt), version: versionOf(db, "transfer", receipt) }),
  );
  const transfer = d && transferNow(d);
  if (!d || transfer?.repliedOn !== null) return notFound(c);
  const who = whoOf(c);
  if (!holds(who, staffRoles, d.project.path, handOf(c).today)) return refused(c, { refusal: who.id ? "not_yours" : "sign_in" });
  const printed = printedOf("transfer", receipt, version);
  const small = c.req.query("paper") === "a6";
  return page(c, ErrandSheet({ s: settingOf(c), d, transfer, areaName: about.areaName, printed, small }));
}

async function transfers(c: Ctx, as: "page" | "json" | "csv"): Promise<Response> {
  const { db, now } = c.get("house");
  const area = c.req.query("area") || everywhere;
  const known = await fetch(
    db,
    together({
      counts: transferPage(db, area, now()),
      area: areaByCode(db, area),
      areas: areasToChoose(db),
      policy: nearestPolicy(db, area),
    }),
  );
  if (!known.area) return notFound(c);
  if (as === "json") {
    const { communities, grids, ...sums } = grouped(known.counts);
    const named = communities.map(({ areaName, ...one }) => ({ ...one, area_name: areaName }));
    const parts = grids.map(({ areaName, gridName, ...one }) => ({ ...one, area_name: areaName, grid_name: gridName }));
    return c.json({ area, ...sums, communities: named, grids: parts, rows: known.counts.rows.map(plain) });
  }
  if (as === "csv") return csv(c, "transfers", [head, ...known.counts.rows.map((row) => Object.values(plain(row)))]);
  const { code, name } = known.area;
  return page(
    c,
    TransfersPage({ s: settingOf(c), area: code, areaName: name, areas: known.areas, counts: known.counts, policy: known.policy }),
  );
}

const head = ["area", "area_name", "grid", "grid_name", "office", "sent", "replied", "solved", "half", "unsolved", "late"];
const plain = ({ area, areaName, grid, gridName, office, sent, replied, solved, half, unsolved, late }: TransferRow) => ({
  area,
  area_name: areaName,
  grid,
  grid_name: gridName,
  office,
  sent,
  replied,
  solved,
  half,
  unsolved,
  late,
});
