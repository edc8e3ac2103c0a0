import type { Hono } from "hono";
import type { Docket } from "#model/approve/docket.ts";
import { holds, staffRoles } from "#model/people/roles.ts";
import { approvalOf } from "#model/subject.ts";
import { approval, areaOfApproval } from "#store/approve/know.ts";
import { approvalList } from "#store/approve/list.ts";
import { versionOf } from "#store/archive/sheets.ts";
import { fetch, together } from "#store/read.ts";
import { ApprovalPage } from "#views/approve/approval.tsx";
import { ApprovalsPage } from "#views/approve/list.tsx";
import { PreparePage } from "#views/approve/prepare.tsx";
import { gateOptions, reasonOptions } from "#views/options.ts";
import type { Lang } from "#views/setting.ts";
import { notFound, page, refused } from "../answer.ts";
import { type Ctx, type Env, handOf, settingOf, whoOf } from "../ask.ts";
import { openDoor } from "../door.ts";
import { encloseAt, papersFor, papersOf, printedOf } from "../papers.ts";
import { at, inArea, offersOf, somewhere } from "../place.ts";
import { ofApproval, preparing } from "./deeds.ts";

/** What the approving body has before it is for staff; what it decided stands in every project's trail. */
export function approveRoom(app: Hono<Env>): void {
  openDoor(app, preparing, inArea("/approvals", "prepare"), (c, docket, sheet) => {
    const s = settingOf(c);
    return PreparePage({ s, docket, sheet, ...choicesOf(docket, s.lang) });
  });
  for (const each of ofApproval) openDoor(app, each, at("/approvals", each.noun));
  app.get("/approvals", list);
  app.get("/approvals/:id", show);
}

const choicesOf = (docket: Docket, lang: Lang) => ({
  gates: Object.fromEntries(docket.awaiting.map((one) => [one.receipt, gateOptions(one, lang)])),
  reasons: Object.fromEntries(docket.awaiting.map((one) => [one.receipt, reasonOptions(one.policy, "approval", lang)])),
});

const isStaff = (c: Ctx): boolean => holds(whoOf(c), staffRoles, null, handOf(c).today);

async function list(c: Ctx): Promise<Response> {
  if (!isStaff(c)) return refused(c, { refusal: "not_your_role" });
  const { db } = c.get("house");
  const rows = await fetch(db, approvalList(db, c.req.query("after")));
  const offers = somewhere(c, "prepare") ? [{ act: "prepare" as const, href: "/approvals/new" }] : [];
  return page(c, ApprovalsPage({ s: settingOf(c), rows, offers }));
}

async function show(c: Ctx): Promise<Response> {
  const { db } = c.get("house");
  const id = c.req.param("id") ?? "";
  const { known, areaName, hanging, version } = await fetch(
    db,
    together({
      known: approval(db, id),
      areaName: areaOfApproval(db, id),
      hanging: papersOf(db, approvalOf(id)),
      version: versionOf(db, "decision", id),
    }),
  );
  if (!known) return notFound(c);
  const who = whoOf(c);
  if (!holds(who, staffRoles, known.path, handOf(c).today)) return refused(c, { refusal: "not_your_role" });
  const offers = offersOf(c, ofApproval, known, `/approvals/${id}`);
  const papers = papersFor(c, hanging, true, encloseAt(c, approvalOf(id), known));
  // Before, they are what somebody has prepared and nothing to sign.
  const printed = known.state === "confirmed" ? printedOf("decision", id, version) : undefined;
  return page(c, ApprovalPage({ s: settingOf(c), approval: known, areaName, offers, papers, printed }));
}
