/** A clerk telephones, or goes to the door, about what is owed of a project to somebody whom no message reaches. */
import { rows } from "../suites/home.ts";
import type { Town } from "./town.ts";

export async function tell(town: Town, receipt: string, how: "phone" | "door", reached: "yes" | "no", note: string): Promise<void> {
  const [one] = await rows<{ seq: number }>(
    town.db,
    "SELECT seq FROM outbox WHERE subject = ? AND due IS NOT NULL AND told = 0 ORDER BY seq",
    `project:${receipt}`,
  );
  await town.does("clerk-dongxiao", "tell", `${receipt}-${one?.seq}`, { how, reached, note });
}
