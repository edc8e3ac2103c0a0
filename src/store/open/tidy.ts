/** What has done its service: answers kept for forms sent twice, a week long, and sessions that have ended. Facts are never tidied. */
import { lt } from "drizzle-orm";
import { type Db, inOneTrip } from "../home.ts";
import { onces, sessions } from "../schema.ts";

const week = 7 * 86_400_000;

export const tidy = (db: Db, now: number, wall: number) =>
  inOneTrip(db, [db.delete(onces).where(lt(onces.at, now - week)), db.delete(sessions).where(lt(sessions.ends, wall))]);
