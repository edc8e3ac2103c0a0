/** What each kind of fact means in rows, room by room. Replaying the facts makes the same rows (P9.7). */
import type { Fact, FactOf } from "#model/draft.ts";
import type { FactKind } from "#model/facts.ts";
import { acceptRecords } from "./accept/records.ts";
import { approveRecords } from "./approve/records.ts";
import { archiveRecords } from "./archive/records.ts";
import { budgetRecords } from "./budget/records.ts";
import { deliverRecords } from "./deliver/records.ts";
import type { Db, Statement } from "./home.ts";
import { keepRecords } from "./keep/records.ts";
import { libraryRecords } from "./library/records.ts";
import { meetRecords } from "./meet/records.ts";
import { noticeRecords } from "./notice/records.ts";
import { lateEntry } from "./open/late.ts";
import { openRecords } from "./open/records.ts";
import { payRecords } from "./pay/records.ts";
import { peopleRecords } from "./people/records.ts";
import { policyRecords } from "./policy/records.ts";
import { procureRecords } from "./procure/records.ts";
import { moved } from "./propose/moved.ts";
import { proposeRecords } from "./propose/records.ts";
import type { Records } from "./recording.ts";
import { screenRecords } from "./screen/records.ts";

const table: Records<FactKind> = {
  ...proposeRecords,
  ...screenRecords,
  ...meetRecords,
  ...noticeRecords,
  ...approveRecords,
  ...procureRecords,
  ...deliverRecords,
  ...payRecords,
  ...acceptRecords,
  ...keepRecords,
  ...libraryRecords,
  ...archiveRecords,
  ...budgetRecords,
  ...peopleRecords,
  ...policyRecords,
  ...openRecords,
};

export function record(db: Db, fact: Fact): readonly Statement[] {
  const write = table[fact.kind] as (db: Db, fact: FactOf<FactKind>) => readonly Statement[];
  return [...write(db, fact), ...moved(db, fact), ...lateEntry(db, fact)];
}
