import { describe, expect, it } from "vitest";
import { journeyTown } from "./town.ts";

const there = Array.from({ length: 12 }, (_, index) => `member-${index + 1}`);

describe("today's sitting of the council", () => {
  const town = journeyTown();
  let meeting = "";
  let items: readonly { readonly id: string; readonly project: string }[] = [];

  it("has a frozen roll of 16, of whom 12 check in", async () => {
    const { meetings } = await town.json<{ meetings: readonly { readonly id: string; readonly state: string }[] }>("/meetings.json");
    const called = meetings.find((one) => one.state === "called");
    meeting = `/meetings/${called?.id}`;
    const sitting = await town.json<{ members: number; items: typeof items }>(`${meeting}.json`);
    expect(sitting.members).toBe(16);
    items = sitting.items;
    for (const member of there) await town.as(member, (reader) => reader.press(meeting, `${meeting}/attendances`), { phone: true });
    expect((await town.json<{ present: number }>(`${meeting}.json`)).present).toBe(12);
  });

  it("fails the first item, which has half of those present and not more", async () => {
    await town.as("chair", (reader) => reader.press(meeting, `${meeting}/openings`));
    for (const [index, member] of there.entries()) {
      await town.as(member, async (reader) => {
        expect(await reader.press(meeting, `${meeting}/votes`, index < 6 ? "for" : "against")).toBe(303);
        expect(await reader.text()).not.toContain("同意 6");
      });
    }
    await town.as("chair", async (reader) => {
      expect(await reader.press(meeting, `${meeting}/closings`)).toBe(303);
    });
    const sitting = await town.json<{ items: readonly { readonly result: string | null; readonly for: number }[] }>(`${meeting}.json`);
    expect(sitting.items[0]).toMatchObject({ result: "failed", for: 6 });
  });

  it("ends when the minutes are signed: the failed item may be called once more, the second goes on", async () => {
    await town.as("chair", (reader) => reader.press(meeting, `${meeting}/openings`));
    for (const member of there.slice(0, 9)) await town.as(member, (reader) => reader.press(meeting, `${meeting}/votes`, "for"));
    await town.as("chair", async (reader) => {
      expect(await reader.press(meeting, `${meeting}/closings`)).toBe(303);
      expect(await reader.press(meeting, `${meeting}/minutes`)).toBe(303);
    });
    expect(await town.stage(`/projects/${items[0]?.project}`)).toBe("resolution");
    expect(await town.stage(`/projects/${items[1]?.project}`)).toBe("funding");
  });
});

describe("a sitting to which too few come", () => {
  const town = journeyTown();

  it("makes no decision; the wish waits for a new call", async () => {
    const { meetings } = await town.json<{ meetings: readonly { readonly id: string; readonly state: string }[] }>("/meetings.json");
    const meeting = `/meetings/${meetings.find((one) => one.state === "called")?.id}`;
    for (const member of there.slice(0, 3)) await town.as(member, (reader) => reader.press(meeting, `${meeting}/attendances`));
    await town.as("chair", async (reader) => {
      await reader.open(meeting);
      expect(await reader.text()).toContain("第 1、2 项：到会可表决的人还不够法定人数");
      expect(await reader.page.locator("main form[action$=openings]").count()).toBe(0);
      expect(await reader.act(meeting, "adjournments", {})).toBe(303);
      expect(await reader.press(meeting, `${meeting}/minutes`)).toBe(303);
      expect(await reader.text()).toContain("未达法定人数");
    });
    const { items } = await town.json<{ items: readonly { readonly project: string; readonly result: string }[] }>(`${meeting}.json`);
    expect(items.map((item) => item.result)).toEqual(["no_quorum", "no_quorum"]);
    for (const item of items) expect(await town.stage(`/projects/${item.project}`)).toBe("resolution");
  });
});
