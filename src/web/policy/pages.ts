import type { Hono } from "hono";
import { policyList, policyPage } from "#store/open/areas.ts";
import { fetch } from "#store/read.ts";
import { PoliciesPage } from "#views/policy/list.tsx";
import { PolicyPage } from "#views/policy/policy.tsx";
import { notFound, page, twin } from "../answer.ts";
import { type Env, settingOf } from "../ask.ts";

export function policyRoom(app: Hono<Env>): void {
  app.get("/policies", async (c) => {
    const { db } = c.get("house");
    return page(c, PoliciesPage({ s: settingOf(c), rows: await fetch(db, policyList(db)) }));
  });
  app.get("/policies.json", async (c) => {
    const { db } = c.get("house");
    return c.json({ policies: (await fetch(db, policyList(db))).map(({ areaName, ...row }) => ({ ...row, area_name: areaName })) });
  });
  app.get("/policies/:id", async (c) => {
    const { db } = c.get("house");
    const { id, as } = twin(c.req.param("id"));
    const found = await fetch(db, policyPage(db, id));
    if (!found) return notFound(c);
    return as === "page" ? page(c, PolicyPage({ s: settingOf(c), ...found })) : c.json({ digest: found.row.digest, ...found.policy });
  });
}
