import { describe, expect, it } from "vitest";
import { allPoints } from "../support/points.ts";
import { established, funded, paid, posted, voted } from "./steps.ts";
import { journeyTown } from "./town.ts";

const supplier = "91440300MA5EXAMP1F";

describe("a wish that is accepted and paid", () => {
  const town = journeyTown();
  let project = "";

  it("is proposed by a resident and passed by the clerk in other words", async () => {
    await town.as(
      "resident-1",
      async (reader) => {
        await reader.open("/proposals/new");
        expect(
          await reader.send({
            title: "三栋门口台阶装扶手",
            need: "下雨天台阶打滑，老人摔过两次。",
            place: "木棉岭三栋",
            class: "WORKS",
            amount: "9,800",
            beneficiaries: "120",
          }),
        ).toBe(303);
        project = new URL(reader.page.url()).pathname;
      },
      { scripts: false, phone: true },
    );
    await town.as("clerk-dongxiao", async (reader) => {
      expect(await reader.act(project, "screenings", { title: "木棉岭三栋台阶扶手加装", ...allPoints })).toBe(303);
    });
    await town.as(null, async (reader) => {
      await reader.open("/projects");
      expect(await reader.text()).toContain("木棉岭三栋台阶扶手加装");
    });
  });

  it("is passed by the council in a sitting called three days ahead", async () => {
    await voted(town, project, "2026-06-18T14:30", { scripts: false });
    expect(await town.stage(project)).toBe("funding");
  });

  it("waits behind the one that passed before it, and is held when money comes", async () => {
    await funded(town, "/budget/lines/2026-440303009-special", "1000000");
    expect(await town.stage(project)).toBe("notice");
  });

  it("hangs for five working days and is established under a document", async () => {
    await posted(town, project);
    await town.clock("2026-06-26T23:59");
    expect(await town.stage(project)).toBe("notice");
    await town.clock("2026-06-27T09:00");
    await town.as(null, (reader) => reader.open(project));
    await established(town, project, "officer-works", "东街党工纪〔2026〕试14号", "9500");
  });

  it("is contracted, delivered, accepted by the three who must sign", async () => {
    // The same supplier had a work of the kind not long ago: together they are more than may be bought directly.
    const together = { supplier, reason: "两处扶手相隔三个月，分别由不同居民提出，不是拆分。" };
    await town.as("approver", async (reader) => expect(await reader.act(project, "allowances", together)).toBe(303));
    await town.as("officer-works", async (reader) => {
      const signed = await reader.act(project, "contracts", {
        supplier,
        number: "试-2026-1",
        amount: "9300",
        on: "2026-06-27",
        from: "2026-06-28",
        until: "2026-07-20",
        retention: "0",
        reason: "小额直接采购，就近且有维修力量。",
      });
      expect(signed, await reader.text()).toBe(303);
      const told = { told: "逐户告知，附近居民已知晓。", posted: "楼栋门厅" };
      expect(await reader.act(project, "starts", { on: "2026-06-27", ...told })).toBe(303);
    });
    await town.as("supplier-1", async (reader) => {
      expect(await reader.act(project, "reports", { percent: "50", note: "立柱已安装，等待扶手到货。", next: "安装扶手。" })).toBe(303);
      expect(await reader.act(project, "completions", { note: "扶手全部装好，已自检。" })).toBe(303);
    });
    await town.as("officer-works", (reader) => reader.act(project, "measurements", { "counted.found.0": "1" }));
    await town.as("resident-1", (reader) => reader.act(project, "inspections", { verdict: "pass" }), { scripts: false, phone: true });
    for (const who of ["member-2", "officer-works"])
      await town.as(who, (reader) => reader.act(project, "inspections", { verdict: "pass" }));
    expect(await town.stage(project)).toBe("payment");
  });

  it("is paid by two people and closed, every fen in its place", async () => {
    await paid(town, project, "supplier-1", "24407777", "9300");
    expect(await town.stage(project)).toBe("closed");
    const { money } = await town.json<{ money: object }>(`${project}.json`);
    expect(money).toEqual({ asked: 980_000, amount: 980_000, approved: 950_000, contracted: 930_000, paid: 930_000 });
  });
});
