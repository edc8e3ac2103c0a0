import { findingsIn, problemsIn, type ToldFinding, type ToldProblem } from "#model/policy/told.ts";
import type { Says } from "../shapes.ts";
import { roles } from "./roles.ts";
import { rules } from "./rules.ts";

const flaws: Record<ToldFinding["flaw"], string> = {
  no_gate: "一个环节都不经过，无法立项",
  no_commit: "没有占用资金的环节，永远不能立项",
  two_commits: "前面已有一个环节占用资金，这里又占用一次",
  two_holds: "前面已有一个环节预占资金，这里又预占一次",
  hold_too_late: "已经立项占用资金之后才预占",
  commit_after: "验收之后的环节不能预占或占用资金",
  no_decider: "写明的办理人在这类环节无权决定（审定环节第一个要写审定人或区级）",
  no_body: "没有写明由哪个机构表决，或者这个机构不存在",
  share_without_many: "只有两方以上核对或审定的环节才能写“逐一”或“几分之几”",
  same_key: "代号重复",
  unknown_class: "条件里的类别不存在",
  unknown_gate: "写明退回的环节不存在",
  unknown_content: "所属的上级类目不存在",
  never: "条件自相矛盾，永远不会成立",
  no_group: "没有适用的验收组",
  no_resident: "验收组里没有居民一方，或者只有提单人自己",
  no_rung: "没有适用的采购方式",
  not_the_whole: "各笔付款，或者各项评价，加起来不是 100%",
  urgent_without_way: "应急先行的单子走不到立项",
  seats_without_kind: "没有规定任何一种席位的人数",
  unknown_proof: "写明的凭据系统里没有，这种材料永远算缺",
  unknown_keep: "写明的保管期限没有列出",
  never_public: "公示、票选或立项之前没有人核对过内容，单子就不能公开",
  named_twice: "同一个角色写了两遍，会签永远凑不齐",
  unable: "写在这里的角色办不了这件事",
  own_judge: "不予立项的和判断申诉的是同一个角色，申诉等于没有",
  more_than_all: "要求超过全部的人到会或同意，永远不能通过",
  more_than_the_points: "通过的分数超过满分 100 分，永远不能通过",
  lead_over_limit: "开会要提前的天数不少于环节的期限，还没开会就已超期",
  unlisted_reason: "系统要用这条理由（异议成立、审定未通过），清单里却没有",
  content_ring: "上级类目绕成了一个圈",
  not_before: "异议成立退回的环节不在公示之前，单子反而往前走了",
  cap_without_word: "占用资金之前既没有核对也没有审定，超过上限的没有地方说明理由、表示同意",
  same_code: "编号里缺街道、社区、年份或序号，不同地方的单子会编成同一个号",
};
const types: Readonly<Record<string, string>> = {
  object: "一组字段 { … }",
  array: "列表 [ … ]",
  string: "文字",
  number: "数字",
  int: "整数",
  boolean: "true 或 false",
};
const problems: Record<ToldProblem["problem"], (detail: string) => string> = {
  missing: () => "缺少这一项",
  type: (detail) => `应当是${types[detail] ?? detail}`,
  value: (detail) => `只能是其中之一：${detail}`,
  keys: (detail) => `不认识的字段：${detail}`,
  small: (detail) => `太小或太短，至少 ${detail}`,
  big: (detail) => `太大或太长，至多 ${detail}`,
  format: (detail) => `写法不对，应符合 ${detail}`,
  share: () => "不能超过全部",
  other: () => "内容不符合要求",
};

const flaw = ({ flaw: name, able }: Pick<ToldFinding, "flaw" | "able">): string =>
  `${flaws[name]}${able ? `，可以写：${able.map((one) => roles[one]).join("、")}` : ""}`;
const problem = ({ problem: name, detail }: Pick<ToldProblem, "problem" | "detail">): string => problems[name](detail);
const example = (className: string, { amount, urgent }: Pick<NonNullable<ToldFinding["example"]>, "amount" | "urgent">): string =>
  `例如：${className}，${rules.sum(amount)}${urgent ? "，应急" : ""}`;
const at = (area: string | undefined, place: string): string => [area, place].filter((each) => each).join("，");

/** What is wrong with rules, and where. */
export const findings = {
  flaw,
  problem,
  example,
  at,
  told: (says: Says): string =>
    [
      ...problemsIn(says).map((one) => `${at(one.area, one.at || "全文")}：${problem(one)}`),
      ...findingsIn(says).map(
        (one) => `${at(one.area, one.at)}：${flaw(one)}${one.example ? `（${example(one.example.class, one.example)}）` : ""}`,
      ),
    ].join("；"),
};
