/** An attempt refused for want of authority is kept (P5.4). */
import type { Db } from "../home.ts";
import { inOneTrip } from "../home.ts";
import { denials } from "../schema.ts";

export const noteDenial = (
  db: Db,
  row: { readonly at: number; readonly person: string | null; readonly act: string; readonly subject: string; readonly refusal: string },
) => inOneTrip(db, [db.insert(denials).values(row)]);
