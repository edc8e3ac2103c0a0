import { describe, expect, it } from "vitest";
import type { Policy } from "#model/policy/policy.ts";
import type { Dossier } from "#model/project.ts";
import { ProjectPage } from "#views/propose/project.tsx";
import { stepsOf } from "#views/propose/steps.ts";
import { dossier } from "../support/known.ts";
import { luohu } from "../support/luohu.ts";
import { noticeWith, objectionWith } from "../support/notices.ts";
import { fact } from "../support/trail.ts";
import { reading, textOf } from "./reader.ts";

const draw = (d: Dossier, given: Partial<Parameters<typeof ProjectPage>[0]> = {}) =>
  String(<ProjectPage s={reading()} d={d} areaName="木棉岭社区" offers={[]} mine={false} open={false} {...given} />);

describe("the page of a project", () => {
  it("P3.1 P3.2 without an account: shows of a project that is not public only its number, place, turn, next step and due day", () => {
    const text = textOf(draw(dossier()));
    expect(text).toContain("304 718 526");
    expect(text).toContain("社区经办");
    expect(text).toContain("居民议事会");
    expect(text).toContain("2026年6月30日");
    for (const hidden of ["路灯", "老人", "二巷", "86,000"]) expect(text).not.toContain(hidden);
  });

  it("says where it is, whose turn it is, and how many working days are left", () => {
    const text = textOf(draw(dossier({ public: true })));
    expect(text).toContain("木棉岭后巷加装路灯");
    expect(text).toContain("现在到了 社区初审");
    expect(text).toMatch(/还有 \d+ 个工作日/);
  });

  it("says how late it is", () => {
    const text = textOf(draw(dossier({ public: true, dueDay: "2026-06-10", dueAt: Date.parse("2026-06-10T23:59:59.999+08:00") })));
    expect(text).toMatch(/已超期.*超期 3 个工作日/);
  });

  it("marks a share of a published sum", () => {
    expect(textOf(draw(dossier({ public: true, apportioned: true })))).toContain("按合计拆分（示意）");
  });

  it("says what it is about, where somebody said so", () => {
    const d = dossier({ public: true });
    expect(textOf(draw({ ...d, intake: { ...d.intake, content: "FACILITY" } }))).toContain("内容类目 公共设施");
    expect(textOf(draw(d))).not.toContain("内容类目");
  });
  it("says once what is held and committed: with the line that it comes from", () => {
    const share = { line: "2026-440303009-special", year: 2026, ceiling: 0, planned: null, paid: 0 };
    const text = textOf(draw(dossier({ public: true }, { holdings: [{ ...share, held: 8_700_000, committed: 1_200_000 }] })));
    for (const sum of ["87,000.00", "12,000.00"]) expect(text.split(sum), sum).toHaveLength(2);
  });

  it("offers what may be done here", () => {
    const html = draw(dossier({ public: true }), { offers: [{ act: "withdraw", href: "/projects/304718526/withdrawals/new" }] });
    expect(html).toContain('href="/projects/304718526/withdrawals/new"');
    expect(textOf(html)).toContain("撤回单子");
  });

  it("keeps the words of an objection, not its answer, from the public", () => {
    const notice = noticeWith({ notice: "n1" });
    const objections = [objectionWith({ notice: "n1", text: "我住3栋502", answer: "已核实。", answeredOn: "2026-06-12", upheld: false })];
    const d = dossier({ public: true, stage: "notice", gate: "notice" }, { notice, objections });
    expect(draw(d)).not.toContain("502");
    expect(draw(d)).toContain("已核实。");
    expect(draw(d, { original: true }), "the proposer").not.toContain("502");
    const clerk = reading({ who: { id: "p-clerk", name: "林晓雯", roles: ["clerk"] } });
    expect(draw(d, { original: true, s: clerk })).toContain("502");
  });

  it("shows what others gave beside the money; the name of a person who gives to the staff alone", () => {
    const body = { gift: 1, kind: "goods" as const, value: 320_050, by: "person" as const, document: "协议-1", given: "2026-06-01" };
    const d = dossier(
      { public: true },
      { trail: [fact(3, "endowed", "2026-06-10", { body, texts: { giver: "何先生", what: "花苗三百株" } })] },
    );
    for (const html of [draw(d), draw(d, { mine: true })]) {
      expect(html).not.toContain("何先生");
      for (const shown of ["花苗三百株", "3,200.50", "协议-1"]) expect(html).toContain(shown);
    }
    expect(draw(d, { desk: { wishes: [], detaches: false } })).toContain("何先生");
  });

  it("tells why it was refused", () => {
    const to = { stage: "refused" as const, gate: null, turn: "nobody", due: null };
    const refused = fact(2, "refused", "2026-06-14", {
      body: { gate: "screening", code: "PRIVATE", approval: null },
      texts: { note: "请找物业。" },
      to,
    });
    const text = textOf(draw(dossier({ public: true, stage: "refused", gate: null, dueAt: null, dueDay: null }, { trail: [refused] })));
    expect(text).toContain("属于私人领域，应由住户自行承担：请找物业。");
  });
});

describe("at a gate after the work", () => {
  it("says that the work is done, not that it is being screened; a notice that hangs is told like every other", () => {
    const policy = { ...luohu, gates: luohu.gates.map((gate) => ({ ...gate, after: true })) };
    const notice = noticeWith({ notice: "n1", hungOn: "2026-06-12", from: "2026-06-13", until: "2026-06-19" });
    const told = (given: Partial<Dossier["project"]>, state?: "hung" | "running") =>
      textOf(draw(dossier({ public: true, ...given }, { policy, notice: state ? { ...notice, state } : null })));
    expect(told({ stage: "screening", gate: "screening" })).toContain("已经干完并验收合格");
    expect(told({ stage: "screening", gate: "screening" })).not.toContain("正在审核");
    expect(told({ stage: "notice", gate: "notice" }, "hung")).toContain("已经干完并验收合格");
    expect(told({ stage: "notice", gate: "notice" }, "running")).not.toContain("已经干完并验收合格");
  });
});

describe("the way", () => {
  const to = (stage: "screening" | "resolution" | "refused", gate: string | null) => ({ stage, gate, turn: "clerk", due: null });
  const proposed = fact(1, "proposed", "2026-06-01", { to: to("screening", "screening") });
  const passed = fact(2, "screened", "2026-06-05", { to: to("resolution", "council") });

  it("has a step for each gate of the policy and each stage after it, with the day each was left behind", () => {
    const steps = stepsOf(dossier({ stage: "resolution", gate: "council" }, { trail: [proposed, passed] }), "zh");
    expect(steps.map((step) => step.label)).toEqual([
      "提交",
      "社区初审",
      "居民议事会",
      "公示",
      "街道党工委会审定立项",
      "采购签约",
      "实施",
      "验收",
      "支付",
      "办结",
    ]);
    expect(steps.slice(0, 4).map(({ state, on }) => [state, on])).toEqual([
      ["done", "2026-06-01"],
      ["done", "2026-06-05"],
      ["now", null],
      ["ahead", null],
    ]);
  });

  it("leaves out the gates that are not its own, and puts those after the work behind the acceptance", () => {
    const [screening, council, notice, approval] = luohu.gates;
    const gates = [screening, { ...council, only: { above: 8_600_000 } }, { ...notice, after: true }, approval] as Policy["gates"];
    const labels = (amount: number) =>
      stepsOf(dossier({ amount }, { policy: { ...luohu, gates }, trail: [proposed] }), "zh").map((step) => step.label);
    const work = ["采购签约", "实施", "验收", "公示", "支付", "办结"];
    expect(labels(8_600_000)).toEqual(["提交", "社区初审", "街道党工委会审定立项", ...work]);
    expect(labels(8_600_001)).toEqual(["提交", "社区初审", "居民议事会", "街道党工委会审定立项", ...work]);
    const there = dossier({ stage: "notice", gate: "notice" }, { policy: { ...luohu, gates }, trail: [proposed] });
    expect(stepsOf(there, "zh").filter((step) => step.state === "now")).toMatchObject([{ label: "公示" }]);
    expect(stepsOf(there, "zh").filter((step) => step.state === "ahead")).toMatchObject([{ label: "支付" }, { label: "办结" }]);
  });

  it("ends where the project ended", () => {
    const refused = fact(3, "refused", "2026-06-09", { to: to("refused", null) });
    const steps = stepsOf(dossier({ stage: "refused", gate: null }, { trail: [proposed, passed, refused] }), "zh");
    expect(steps.at(-1)).toEqual({ label: "居民议事会", state: "stopped", on: null });
  });
});
