import { describe, expect, it } from "vitest";
import { Trail } from "#views/trail.tsx";
import { luohu } from "../support/luohu.ts";
import { fact } from "../support/trail.ts";
import { reading, textOf } from "./reader.ts";

const contracted = fact(7, "contracted", "2026-05-28", {
  body: { supplier: "s", amount: 7_850_000, from: "2026-06-01", until: "2026-06-20", number: "DX-31" },
});
const mend = (n: number, from: number | string, to: number | string, field = "amount") =>
  fact(n, "corrected", "2026-06-02", {
    body: { fact: 7, target: null, field, from, to, correction: 1, asked: n - 1 },
    texts: { reason: "两个数字写反了", paper: "合同第3页" },
  });
const draw = (facts: Parameters<typeof Trail>[0]["facts"], open = false) =>
  String(<Trail s={reading()} facts={facts} policy={luohu} areaName="木棉岭社区" open={open} />);

describe("the trail", () => {
  it("shows a wrong value struck through, the right one beside it, marked 更正 (P9.10)", () => {
    const html = draw([contracted, mend(9, 7_850_000, 7_580_000)]);
    const [first = ""] = html.split('id="fact-9"');
    expect(first).toMatch(/<del>.*?¥78,500\.00<\/del>/);
    expect(first).toMatch(/<ins>.*?¥75,800\.00<\/ins>/);
    expect(first).toContain('href="#fact-9"');
    expect(textOf(first)).toContain("更正");
    expect(textOf(html)).toContain("两个数字写反了");
  });

  it("shows every value of what was corrected twice, the last one as right", () => {
    const [first = ""] = draw([contracted, mend(9, 7_850_000, 7_580_000), mend(11, 7_580_000, 7_500_000)]).split('id="fact-9"');
    expect(first.match(/<del>/g)).toHaveLength(2);
    expect(first).toMatch(/<ins>.*?¥75,000\.00<\/ins>/);
  });

  it("shows a corrected date beside a sentence that does not name it", () => {
    const [first = ""] = draw([contracted, mend(9, "2026-05-28", "2026-05-27", "on")]).split('id="fact-9"');
    expect(first).toMatch(/<ins>.*?2026年5月27日<\/ins>/);
  });

  it("names the community whose council voted on its own share", () => {
    const counts = { members: 6, present: 6, for: 5, against: 1, abstain: 0, recused: 0 };
    const share = { area: "440303009001", amount: 600_000 };
    const resolved = fact(5, "resolved", "2026-05-20", { body: { meeting: "m", item: "m.1", result: "passed", ...counts, share } });
    const places = { "440303009001": "东晓社区" };
    const html = String(<Trail s={reading()} facts={[resolved]} policy={luohu} areaName="东晓街道" places={places} />);
    expect(textOf(html)).toContain("东晓社区份额 ¥6,000.00");
  });

  it("says where a fact leads: to a gate by its policy's own name, else to a stage", () => {
    const leads = (stage: "approval" | "delivery") =>
      textOf(draw([fact(5, "unopposed", "2026-05-20", { to: { stage, gate: "approval", turn: "approver", due: null } })]));
    expect(leads("approval")).toContain("进入“街道党工委会审定立项”");
    expect(leads("delivery")).toContain("进入“实施”");
  });

  it("names offices and no person, and links money to its line (P8.5)", () => {
    const posted = {
      ...contracted,
      envelope: {
        ...contracted.envelope,
        entries: [{ line: "2026-x-special", kind: "DECOMMIT" as const, holder: null, amount: 350_000, reverses: 41 }],
      },
    };
    const html = draw([posted]);
    expect(textOf(html)).toContain("木棉岭社区 社区经办");
    expect(html).not.toContain("p-x");
    expect(html).toContain('href="/budget/lines/2026-x-special"');
    expect(textOf(html)).toContain("红字冲销第 41 笔");
  });

  it("keeps a resident's own words from those who may not read them", () => {
    const wish = fact(1, "proposed", "2026-06-01", {
      body: {
        area: "a",
        class: "WORKS",
        amount: 100,
        beneficiaries: 3,
        policy: "d",
        proposer: "p-1",
        channel: "online",
        apportioned: false,
        side: "resident",
        confirmed: true,
      },
      texts: { answers: "", title: "给我家门口", need: "我叫张三", place: "3栋" },
    });
    expect(draw([wish])).not.toContain("张三");
    expect(draw([wish], true)).toContain("张三");
    expect(draw([wish], true)).not.toContain("p-1");
  });
});
