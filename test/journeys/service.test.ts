import { describe, expect, it } from "vitest";
import { ascii, joined } from "#model/archive/bytes.ts";
import { pdf, photo } from "../support/pictures.ts";
import { accepted, paid, quoted } from "./steps.ts";
import { journeyTown } from "./town.ts";

const [chosen, second, third] = ["53440300MJLEXAMP2X", "53440300MJLEXAMP57", "91440300MA5EXAMP3M"] as const;
const scan = (name: string, said: string) => ({
  name,
  mimeType: "application/pdf",
  buffer: Buffer.from(joined([pdf, ascii(`% ${said}\n`)])),
});

describe("a service with sessions, asked about afterwards by the code on a sheet", { timeout: 240_000 }, () => {
  const town = journeyTown();
  let project = "";

  it("goes to the cheapest of three, and begins", async () => {
    project = await town.find("四点半课堂");
    await quoted(town, project, "officer-service", { [chosen]: "198000", [second]: "205000", [third]: "209000" });
    await town.as("officer-service", async (reader) => {
      const award = { supplier: chosen, document: "比选记录 2026-08", interest: "none", reason: "报价最低，有固定社工和场地。" };
      expect(await reader.act(project, "awards", award), await reader.text()).toBe(303);
      const days = { on: "2026-06-15", from: "2026-06-16", until: "2026-09-30" };
      const terms = { supplier: chosen, number: "试-2026-16", amount: "198000", ...days, retention: "0" };
      expect(await reader.act(project, "contracts", terms), await reader.text()).toBe(303);
      const told = { on: "2026-06-15", told: "家长群和公告栏都已通知。", posted: "社区党群服务中心门口" };
      expect(await reader.act(project, "starts", told), await reader.text()).toBe(303);
    });
  });

  it("is held again and again: how many came, a sheet that they signed, a picture; the supervisor looks in", async () => {
    const evening = (on: string, n: number) => ({
      activity: "course",
      on,
      place: "社区党群服务中心二楼",
      heads: String(20 + n),
      families: "18",
      times: String(20 + n),
      sheet: scan(`签到表${n}.pdf`, on),
      ...(n === 0 ? { photos: { name: "现场.jpg", mimeType: "image/jpeg", buffer: Buffer.from(photo()) } } : {}),
    });
    for (const [index, on] of ["2026-06-17", "2026-06-24", "2026-07-01"].entries()) {
      await town.clock(`${on}T20:00`);
      await town.as("supplier-2", async (reader) => {
        expect(await reader.act(project, "sessions", evening(on, index)), await reader.text()).toBe(303);
      });
    }
    await town.as("supplier-2", async (reader) => {
      const progress = { percent: "60", note: "三次课已经开完，家长反馈好。", next: "继续每周一次。" };
      expect(await reader.act(project, "reports", progress), await reader.text()).toBe(303);
    });
    await town.as("supervisor", async (reader) => {
      expect(await reader.act(project, "vouchers", { agrees: "yes" }), await reader.text()).toBe(303);
    });
    await town.as(null, async (reader) => {
      await reader.open(project);
      await reader.picture("service-1-sessions", "#sessions");
      expect(await reader.text()).toContain("63");
    });
  });

  it("is accepted by those who must sign, and paid", async () => {
    await town.clock("2026-07-03T09:00");
    await town.as("supplier-2", async (reader) => {
      expect(await reader.act(project, "completions", { note: "三次课全部完成，家长都已签到。" }), await reader.text()).toBe(303);
    });
    await accepted(town, project, "officer-service", ["member-2", "resident-6"]);
    expect(await town.stage(project)).toBe("payment");
    await paid(town, project, "supplier-2", "24409001", "198000");
    expect(await town.stage(project)).toBe("closed");
  });

  it("some weeks later the clock asks; who follows the code answers once; below the aim the officer must answer for it", async () => {
    await town.as("clerk-dongxiao", async (reader) => {
      expect(await reader.open(`${project}/opinions/poster`)).toBe(404);
    });
    await town.clock("2026-07-25T09:00");
    let code = "";
    await town.as("clerk-dongxiao", async (reader) => {
      expect(await reader.open(`${project}/opinions/poster`)).toBe(200);
      expect(await reader.page.locator("main svg").first().isVisible()).toBe(true);
      code = new URL((await reader.page.locator(".poster__foot").last().innerText()).trim()).pathname;
      await reader.picture("service-2-poster");
    });
    await town.as("resident-2", async (reader) => expect(await reader.open(code), "who lives elsewhere is not asked").toBe(403));
    const said = { "resident-6": "as_ordered", "member-5": "half_done", "member-13": "not_ordered" };
    for (const [who, opinion] of Object.entries(said))
      await town.as(
        who,
        async (reader) => {
          await reader.open(code);
          expect(await reader.send({ opinion }), await reader.text()).toBe(303);
          if (who === "member-5") await reader.picture("service-3-opinion", "#opinions");
        },
        { phone: true },
      );
    await town.as(null, async (reader) => {
      await reader.open(project);
      expect(await reader.text()).toContain("33%");
    });
    await town.clock("2026-09-20T09:00");
    await town.as("officer-service", async (reader) => {
      const answer = { note: "已与两位家长见面，秋季起每组减到十五人并增加一名社工。" };
      expect(await reader.act(project, "remedies", answer), await reader.text()).toBe(303);
      await reader.picture("service-4-remedy", "#opinions");
    });
  });
});
