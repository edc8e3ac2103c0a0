import { beforeEach, describe, expect, it } from "vitest";
import { endOf } from "#model/day.ts";
import type { Gate } from "#model/policy/gate.ts";
import type { Policy } from "#model/policy/policy.ts";
import { heardOn, noticePage } from "#store/notice/list.ts";
import { fetch } from "#store/read.ts";
import { luohu } from "../luohu.ts";
import { gates } from "../policies.ts";
import { places } from "../town/cast.ts";
import { fill, sitByHands } from "../town/ready.ts";
import { smallTown } from "../town/small.ts";
import type { Town } from "../town/town.ts";
import { uploaded } from "../town/upload.ts";
import { accept, approve, complete, contact, contract, hang, propose, prove, screen, type Wish } from "../town/walk.ts";
import { type Home, rows, value } from "./home.ts";

const wish: Wish = { by: "resident-1", title: "木棉岭后巷加装路灯", area: places.mumianling, class: "WORKS", amount: "20000" };
const sourced = <T>(value: T) => ({ value, source: "示例", grade: "U" as const });
const named = (key: string, given: Partial<Gate> = {}): Gate => ({ ...gates.notice, key, ...given });

/** Notices at the vote, after the approval, and of the result. */
const three: Policy = {
  ...luohu,
  area: places.mumianling,
  version: 1,
  gates: [gates.screening, gates.council, named("voted"), gates.approval, named("decided"), named("result", { after: true })],
};
const waiting: Policy = { ...three, notice: { ...luohu.notice, clock: sourced("waits"), objections: sourced(["online", "anonymous"]) } };

export function publishedSuite(home: Home): void {
  let town: Town;
  let receipt: string;
  const stage = () => value<string>(town.db, "SELECT stage FROM projects WHERE receipt = ?", receipt);
  const gate = () => value<string>(town.db, "SELECT gate FROM projects WHERE receipt = ?", receipt);
  const pageOf = async (id: string) => {
    const found = await fetch(town.db, noticePage(town.db, id));
    if (!found) throw new Error(`no notice ${id}`);
    return found;
  };
  /** Passed by the council on Tuesday 10 March. */
  async function voted(policy: Policy): Promise<void> {
    town = await smallTown(await home());
    await town.layPolicy(policy);
    await fill(town, "100000");
    receipt = await propose(town, wish);
    await screen(town, receipt, wish);
    await sitByHands(town, [receipt], "2026-03-10");
    await town.at("2026-03-12");
  }

  describe("a policy with three notices", () => {
    beforeEach(() => voted(three));

    it("hangs at the vote, after the approval with what was approved, and of the result with what was delivered", async () => {
      const first = await pageOf(await hang(town, [receipt], "2026-03-12"));
      expect([await gate(), first.listed[0]?.text.amount, first.result]).toEqual(["voted", 2_000_000, false]);
      await town.at("2026-03-20");
      await approve(town, "东街党工纪〔2026〕1号", "2026-03-20", { [receipt]: { decision: "agree", amount: "18000", reason: "核减。" } });
      expect([await stage(), await gate()]).toEqual(["notice", "decided"]);
      const second = await pageOf(await hang(town, [receipt], "2026-03-20"));
      expect(second.listed[0]?.text.amount).toBe(1_800_000);
      expect((await pageOf(first.id)).listed[0]).toMatchObject({
        text: { amount: 2_000_000 },
        now: { amount: 1_800_000 },
        result: "unopposed",
      });
      await town.at("2026-03-30");
      expect(await stage()).toBe("procurement");
      await contract(town, receipt, wish, "17500", "2026-03-30", "2026-04-30");
      await complete(town, receipt, wish);
      await accept(town, receipt, wish, "resident-1", "member-8");
      expect([await stage(), await gate()]).toEqual(["notice", "result"]);
      const third = await pageOf(await hang(town, [receipt], "2026-03-30"));
      expect(third).toMatchObject({
        result: true,
        listed: [{ text: { contracted: 1_750_000, supplier: "深圳市惠民小筑工程有限公司（虚构）", acceptedOn: "2026-03-30" } }],
      });
      await town.at("2026-04-20");
      expect(await stage()).toBe("payment");
    });

    it("shows exactly what stood at the vote, though its words are changed behind it", async () => {
      const id = await hang(town, [receipt], "2026-03-12");
      await rows(town.db, "UPDATE projects SET title = '别的名称' WHERE receipt = ?", receipt);
      expect((await pageOf(id)).listed[0]).toMatchObject({ text: { title: wish.title }, now: { title: "别的名称" } });
    });

    it("goes by the words of the corrected notice, both stay, and the period begins anew", async () => {
      const wrong = await hang(town, [receipt], "2026-03-12");
      await town.at("2026-03-17");
      const words = { title: "木棉岭前巷加装路灯", need: "夜里看不清路，老人摔过两次。", place: "前巷", beneficiaries: "300", contact };
      await town.does("clerk-dongxiao", "restate", receipt, { ...words, reason: "前巷写成了后巷。" });
      expect(await town.tries("clerk-dongxiao", "reissue", receipt)).toMatchObject({ refusal: "second_person" });
      await town.does("clerk-caopu", "reissue", receipt);
      const right = await value<string>(town.db, "SELECT id FROM notices WHERE corrects = ?", wrong);
      await town.at("2026-03-20");
      expect(await stage(), "the old period has no end").toBe("notice");
      await prove(town, right, "2026-03-20");
      expect(await pageOf(right)).toMatchObject({
        until: "2026-03-27",
        listed: [{ text: { title: "木棉岭前巷加装路灯" }, before: { title: wish.title } }],
      });
      expect(await pageOf(wrong)).toMatchObject({
        correctedBy: [{ id: right }],
        listed: [{ result: "corrected", text: { title: wish.title } }],
      });
      await town.at("2026-03-28");
      expect(await stage()).toBe("approval");
    });
  });

  describe("a policy with three channels", () => {
    it("P7.2 begins only when the last of several channels is proven", async () => {
      await voted({ ...three, notice: { ...luohu.notice, channels: sourced(["web", "board", "poster"]) } });
      const id = await hang(town, [receipt], "2026-03-12", ["web", "board"]);
      await town.at("2026-03-16");
      expect([await stage(), (await pageOf(id)).from]).toEqual(["notice", null]);
      await prove(town, id, "2026-03-16", "poster", { files: uploaded() });
      expect(await rows(town.db, "SELECT about, purpose, caption, public FROM files")).toEqual([
        { about: `notice:${id}`, purpose: "proof", caption: "社区公告栏、小区出入口", public: 0 },
      ]);
      expect(await pageOf(id)).toMatchObject({ from: "2026-03-17", until: "2026-03-23" });
      await expect(rows(town.db, "UPDATE notice_channels SET on_day = '2026-03-01'")).rejects.toThrow(/never changed/);
    });
  });

  describe("where the period waits for answers, and objections need no name", () => {
    beforeEach(() => voted(waiting));
    const answerAll = async () => {
      for (const { id } of await rows<{ id: string }>(town.db, "SELECT id FROM objections WHERE answer IS NULL"))
        await town.does("clerk-caopu", "answer", receipt, { objection: id, upheld: "no", answer: "通道宽度不受影响。" });
    };

    it("the days that were left are given again after the answer", async () => {
      const id = await hang(town, [receipt], "2026-03-12");
      await town.at("2026-03-17");
      await town.does("resident-1", "object", receipt, { text: "灯会照进三栋的窗户。" });
      await town.at("2026-03-24");
      expect(await stage(), "its list has ended, it has not").toBe("notice");
      await answerAll();
      expect((await pageOf(id)).listed[0]).toMatchObject({ until: "2026-03-27", left: null, state: "running" });
      town.now = endOf("2026-03-27");
      await town.round();
      expect(await stage()).toBe("notice");
      town.now += 1;
      await town.round();
      expect(await stage()).toBe("approval");
      expect(await fetch(town.db, heardOn(town.db, id))).toMatchObject([
        { text: "灯会照进三栋的窗户。", upheld: false, answeredOn: "2026-03-24" },
      ]);
    });

    it("nothing that is kept says who objected without a name", async () => {
      await hang(town, [receipt], "2026-03-12");
      const before = await value(town.db, "SELECT max(leaf) FROM facts");
      const text = { text: "灯会照进三栋的窗户。", anonymous: "yes" };
      await town.tries("resident-1", "object", receipt, text, "a-token-that-is-long-enough");
      const bodies = await rows<{ body: string }>(town.db, "SELECT body FROM facts WHERE leaf > ?", before);
      expect(bodies.length).toBeGreaterThan(0);
      const kept = [...bodies, ...(await rows(town.db, "SELECT * FROM objections")), ...(await rows(town.db, "SELECT * FROM onces"))];
      expect(JSON.stringify(kept)).not.toContain("resident-1");
    });
  });
}
