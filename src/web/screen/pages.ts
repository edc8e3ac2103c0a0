/** Checking orders: the forms that are more than a list of fields, and what was transferred to whom, counted. */
import type { Hono } from "hono";
import type { ActName } from "#model/acts.ts";
import type { Dossier } from "#model/project.ts";
import { grouped, type TransferRow } from "#model/screen/counts.ts";
import { areaByCode, areasToChoose, everywhere } from "#store/open/areas.ts";
import { nearestPolicy } from "#store/propose/about.ts";
import { fetch, together } from "#store/read.ts";
import { transferPage } from "#store/screen/transfers.ts";
import { TransfersPage } from "#views/screen/counts.tsx";
import { PlanPage } from "#views/screen/plan.tsx";
import { ScreeningPage } from "#views/screen/screening.tsx";
import { csv, notFound, page, twin } from "../answer.ts";
import { type Ctx, type Env, settingOf } from "../ask.ts";
import type { Draw } from "../door.ts";

export const drawn: Partial<Record<ActName, Draw<Dossier>>> = {
  pass: (c, d, sheet) => ScreeningPage({ s: settingOf(c), d, sheet }),
  plan: (c, d, sheet) => PlanPage({ s: settingOf(c), d, sheet }),
};

export function screenRoom(app: Hono<Env>): void {
  for (const path of ["/transfers", "/transfers.json", "/transfers.csv"] as const) app.get(path, (c) => transfers(c, twin(path).as));
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
    const { communities, ...sums } = grouped(known.counts);
    const named = communities.map(({ areaName, ...one }) => ({ ...one, area_name: areaName }));
    return c.json({ area, ...sums, communities: named, rows: known.counts.rows.map(plain) });
  }
  if (as === "csv") return csv(c, "transfers", [head, ...known.counts.rows.map((row) => Object.values(plain(row)))]);
  const { code, name } = known.area;
  return page(
    c,
    TransfersPage({ s: settingOf(c), area: code, areaName: name, areas: known.areas, counts: known.counts, policy: known.policy }),
  );
}

const head = ["area", "area_name", "office", "sent", "replied", "solved", "half", "unsolved", "late"];
const plain = ({ area, areaName, office, sent, replied, solved, half, unsolved, late }: TransferRow) => ({
  area,
  area_name: areaName,
  office,
  sent,
  replied,
  solved,
  half,
  unsolved,
  late,
});
