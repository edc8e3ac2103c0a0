import type { Approval } from "#model/approve/approval.ts";
import { dayOf } from "#model/day.ts";
import type { Raw } from "#model/form.ts";
import { approvalOf, projectOf } from "#model/subject.ts";
import { approval, docket } from "#store/approve/know.ts";
import type { Db } from "#store/home.ts";
import { confirm, discard } from "#workflow/approve/confirm.ts";
import { prepare } from "#workflow/approve/prepare.ts";
import { asInArea, deed, type Subjects } from "../deed.ts";
import { inArea } from "../subjects.ts";

const decided = (raw: Raw) =>
  Object.entries(raw)
    .filter(([name, value]) => name.startsWith("items.decision.") && value !== "leave")
    .map(([name]) => projectOf(name.slice("items.decision.".length)));

export const preparing = deed(
  prepare,
  inArea((db, area, now) => docket(db, area, dayOf(now)), decided),
);

const onApproval: Subjects<Approval> = { know: (db: Db, id: string) => approval(db, id), writes: (id) => [approvalOf(id)], as: asInArea };
export const ofApproval = [deed(confirm, onApproval), deed(discard, onApproval)];
