import { describe, expect, it } from "vitest";
import { journeyTown } from "./town.ts";

/** Who sits on the panel, and the organisation that was registered in January. */
const experts = ["member-4", "member-5", "member-6", "member-7", "member-8"];
const young = "52440300MJEXAMP30F";

describe("a call to organisations", () => {
  const town = journeyTown();
  const title = "2026年东晓街道服务类项目入库征集";
  const offered = "儿童夜读会（十次）";
  let call = "";
  let fit = "";
  let meeting = "";

  it("everybody reads what it asks; it has closed, and nothing more is taken", async () => {
    const { solicitations } = await town.json<{ solicitations: readonly { id: string; state: string; applications: number }[] }>(
      "/solicitations.json",
    );
    expect(solicitations).toMatchObject([{ state: "closed", applications: 2 }]);
    call = `/solicitations/${solicitations[0]?.id}`;
    await town.as(null, async (reader) => {
      await reader.open("/library");
      await reader.page.getByRole("link", { name: "看入库征集" }).click();
      await reader.page.getByRole("link", { name: title }).click();
      expect(await reader.text()).toContain("到截止日登记满 12 个月");
      expect(await reader.text()).not.toContain(offered);
    });
    await town.as("supplier-2", async (reader) => {
      expect(await reader.open(`${call}/applications/new`)).toBe(409);
      expect(await reader.text()).toContain("征集已于 2026年6月12日截止");
    });
  });

  it("the officer finds both on the desk: one is registered too short a time and is told so, the other goes to the experts", async () => {
    await town.as("officer-service", async (reader) => {
      await reader.open("/desk");
      expect(await reader.text()).toContain("待初审 2 项");
      await reader.page.getByRole("link", { name: title }).click();
      const links = reader.page.locator("main .stack a[href^='/applications/']");
      const [first = "", second = ""] = await links.evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
      const unfit = first.endsWith(young) ? first : second;
      fit = first === unfit ? second : first;
      expect(await reader.act(unfit, "checks", { check: "pass" })).toBe(422);
      expect(await reader.text()).toContain("申报单位不符合这个条件：登记时间不够");
      expect(await reader.send({ check: "refuse", unfit: "age", note: "到截止日登记不满一年，明年可以再申报。" })).toBe(303);
      expect(await reader.text()).toContain("登记时间不够：到截止日登记不满一年");
      expect(await reader.act(fit, "checks", { check: "pass" })).toBe(303);
    });
  });

  it("the experts score what is fit, one by one; nobody else can", async () => {
    await town.as("chair", async (reader) => {
      await reader.open("/meetings/new?area=440303009");
      const fields = { bodies: ["440303009/library_panel"], body: "项目库专家评审会", place: "街道三楼会议室", at: "2026-06-22T09:30" };
      const council = reader.page.locator("main [name=bodies][value='440303009/council']");
      if (await council.isChecked()) await council.uncheck({ force: true });
      expect(await reader.send({ ...fields, method: "online", projects: [fit.slice("/applications/".length)] }), await reader.text()).toBe(
        303,
      );
      meeting = new URL(reader.page.url()).pathname;
    });
    await town.clock("2026-06-22T09:30");
    for (const expert of experts) await town.as(expert, (reader) => reader.press(meeting, `${meeting}/attendances`));
    await town.as("chair", (reader) => reader.press(meeting, `${meeting}/openings`));
    const points = Object.fromEntries(["need", "plan", "price", "team", "effect"].map((key) => [`points.given.${key}`, "86"]));
    for (const [index, expert] of experts.entries())
      await town.as(
        expert,
        async (reader) => {
          await reader.open(meeting);
          await reader.page.getByRole("link", { name: offered }).first().click();
          expect(await reader.text(), "an expert reads what is offered").toContain("党群服务中心开放两小时");
          expect(await reader.text(), "and not whom to reach").not.toContain("0755-2500 0001");
          await reader.open(`${meeting}/scores/new`);
          expect(await reader.send(points), await reader.text()).toBe(303);
        },
        { scripts: index > 0, phone: index > 1 },
      );
    await town.as("chair", async (reader) => {
      expect(await reader.press(meeting, `${meeting}/closings`)).toBe(303);
      expect(await reader.press(meeting, `${meeting}/minutes`)).toBe(303);
      expect(await reader.text()).toContain("得分 86.00 第 1 名");
    });
  });

  it("the result hangs, and what is said against it is answered; then it is in the library", async () => {
    await town.as("officer-service", async (reader) => {
      expect(await reader.act(call, "results")).toBe(303);
      expect(await reader.text()).toContain("公布到 2026年6月29日");
    });
    await town.as("resident-1", async (reader) => {
      await reader.open(call);
      await reader.page.getByRole("link", { name: offered }).first().click();
      expect(await reader.act(fit, "objections", { text: "开放到几点？夜里吵不吵？" })).toBe(303);
    });
    await town.as("officer-service", async (reader) => {
      await reader.open("/desk");
      expect(await reader.text()).toContain("待答复异议 1 条");
      await reader.open(`${fit}/answers/new`);
      const [objection] = await reader.page
        .locator("main [name=objection]")
        .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
      const answer = { upheld: "no", answer: "晚上九点以前结束，场地有隔音。" };
      expect(await reader.send({ ...(objection ? { objection } : {}), ...answer }), await reader.text()).toBe(303);
    });
    await town.clock("2026-06-30T09:00");
    await town.as(null, async (reader) => {
      await reader.open("/library");
      await reader.page.getByRole("link", { name: offered, exact: true }).click();
      expect(await reader.text()).toContain(`${title}，专家评审入选`);
      expect(await reader.text()).toContain("罗湖区邻里社工服务中心（虚构）");
    });
    const { result } = await town.json<{ result: readonly object[] }>(`${call}.json`);
    expect(result).toMatchObject([{ rank: 1, score: 8600, admitted: true, high: 1_800_000 }]);
  });

  it("and is ordered: the form is filled with what the experts have read", async () => {
    await town.as("resident-1", async (reader) => {
      await reader.open("/library");
      await reader.page.getByRole("link", { name: `点同款 ${offered}` }).click();
      expect(await reader.page.locator("[name=title]").inputValue()).toBe(offered);
      const status = await reader.send({ title: "木棉岭儿童夜读（十次）", place: "木棉岭党群服务中心", amount: "15000" });
      expect(status === 303 || (status === 422 && (await reader.send({})) === 303), await reader.text()).toBe(true);
      expect(await reader.text()).toContain(`${offered}：第 1 版`);
    });
  });
});
