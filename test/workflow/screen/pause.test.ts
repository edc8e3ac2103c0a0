import { expect, it } from "vitest";
import { dueIn } from "#workflow/moves.ts";
import { backTo } from "#workflow/screen/pause.ts";
import { calendar, dossier } from "../../support/known.ts";
import { luohu } from "../../support/luohu.ts";
import { fact } from "../../support/trail.ts";

const [gate] = luohu.gates;
if (!gate) throw new Error("no gate");
const stood = (start: string, days: number, unit: "working" | "calendar" = "working") => ({
  to: { stage: "screening" as const, gate: gate.key, turn: "clerk", due: dueIn(calendar, start, { days, unit }) },
});
const away = { to: { stage: "revision" as const, gate: gate.key, turn: "proposer", due: null } };
const back = (came: Parameters<typeof stood>, left: string, today: string) =>
  backTo(dossier({}, { trail: [fact(1, "proposed", came[0], stood(...came)), fact(2, "returned", left, away)] }), gate, today).due;

it("what was left of the working days is left when it comes back, counted from that day", () => {
  // Ten working days from Monday 1 June; four are used on Friday 5 June.
  expect(back(["2026-06-01", 10], "2026-06-05", "2026-06-15")).toMatchObject({ start: "2026-06-15", days: 6, unit: "working" });
});
it("calendar days are kept in calendar days", () => {
  expect(back(["2026-06-01", 10, "calendar"], "2026-06-05", "2026-06-15")).toMatchObject({ day: "2026-06-21", days: 6, unit: "calendar" });
});
it("days that were used up are not given again: it is due the day it comes back", () => {
  expect(back(["2026-06-01", 2], "2026-06-12", "2026-06-15")).toMatchObject({ day: "2026-06-15", days: 0 });
});
it("twice away, both times are left out", () => {
  const first = stood("2026-06-01", 10);
  const second = stood("2026-06-08", 6);
  const trail = [
    fact(1, "proposed", "2026-06-01", first),
    fact(2, "returned", "2026-06-05", away),
    fact(3, "revised", "2026-06-08", second),
    fact(4, "returned", "2026-06-10", away),
  ];
  expect(backTo(dossier({}, { trail }), gate, "2026-06-15").due).toMatchObject({ days: 4 });
});
it("a gate where it never stood gives all its days", () => {
  expect(backTo(dossier(), gate, "2026-06-15").due).toMatchObject({ days: 10 });
});
