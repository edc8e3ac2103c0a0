/** One item before the council, as many evenings have it: called three days ahead, eleven come, and all of them vote alike. */
import { expect } from "vitest";
import type { journeyTown } from "./town.ts";

const there = Array.from({ length: 11 }, (_, index) => `member-${index + 1}`);

export async function voted(town: ReturnType<typeof journeyTown>, project: string, at: string): Promise<string> {
  let meeting = "";
  await town.as("chair", async (reader) => {
    await reader.open("/meetings/new?area=440303009");
    const called = await reader.send({ place: "街道三楼会议室", at, method: "online", projects: [project.slice("/projects/".length)] });
    expect(called, await reader.text()).toBe(303);
    meeting = new URL(reader.page.url()).pathname;
  });
  await town.clock(at);
  for (const member of there) await town.as(member, (reader) => reader.press(meeting, `${meeting}/attendances`));
  await town.as("chair", (reader) => reader.press(meeting, `${meeting}/openings`));
  for (const member of there) await town.as(member, (reader) => reader.press(meeting, `${meeting}/votes`, "for"));
  await town.as("chair", async (reader) => {
    expect(await reader.press(meeting, `${meeting}/closings`)).toBe(303);
    expect(await reader.press(meeting, `${meeting}/minutes`)).toBe(303);
  });
  return meeting;
}
