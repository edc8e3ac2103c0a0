import { describe, expect, it } from "vitest";
import { journeyTown } from "./town.ts";

describe("an objection, and what the street decides", () => {
  const town = journeyTown();

  it("does not let a notice end before it is answered", async () => {
    const notice = await town.find("电动车充电棚");
    await town.clock("2026-06-23T09:00");
    expect(await town.stage(notice)).toBe("notice");
    await town.as("clerk-dongxiao", async (reader) => {
      expect(await reader.act(notice, "answers", { upheld: "no", answer: "已与提出人现场核对，充电棚移至北侧，距窗 15 米。" })).toBe(303);
      expect(await reader.text()).toContain("移至北侧");
    });
    expect(await town.stage(notice)).toBe("approval");
  });

  it("returns one project to a gate and refuses another under one document", async () => {
    const back = await town.find("老围墙彩绘");
    const gone = await town.find("电动车充电棚");
    const [a, b] = [back, gone].map((path) => path.slice("/projects/".length));
    let approval = "";
    await town.as("officer-service", async (reader) => {
      await reader.open("/approvals/new");
      expect(
        await reader.send({
          document: "东街党工纪〔2026〕试12号",
          on: "2026-06-23",
          [`items.decision.${a}`]: "return",
          [`items.gate.${a}`]: "council",
          [`items.reason.${a}`]: "请议事会就加固方案再议",
          [`items.decision.${b}`]: "refuse",
          [`items.code.${b}`]: "PROPERTY_DUTY",
          [`items.reason.${b}`]: "物业应统一建设充电设施",
        }),
      ).toBe(303);
      approval = new URL(reader.page.url()).pathname;
    });
    await town.as("approver", (reader) => reader.press(approval, `${approval}/confirmations`));
    expect(await town.stage(back)).toBe("resolution");
    expect(await town.stage(gone)).toBe("refused");
    await town.as(null, async (reader) => {
      await reader.open(gone);
      expect(await reader.text()).toContain("物业应统一建设充电设施");
    });
  });
});
