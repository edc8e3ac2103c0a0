import type { Stage } from "#model/stages.ts";
import { dayZh } from "../says.ts";

/** The message that a clerk copies into the chat group: no name, no telephone number, nothing that is not public. */
export const message = {
  heading: "发到群里的话",
  label: "可以直接复制",
  hint: "里面没有姓名和个人信息。",
  hintClosed: "这张单子还没有公开，所以只写编号，不写内容。",
  head: (area: string) => `【${area}】`,
  named: (title: string, receipt: string) => `大家关心的“${title}”（受理编号 ${receipt}）：`,
  numbered: (receipt: string) => `受理编号 ${receipt} 的单子：`,
  steps: {
    screening: "已经收到，正在审核。",
    transfer: "不属于这笔资金能办的，已经转给负责的单位，正在等答复。",
    transferred: "已经转给负责的单位办结。",
    revision: "材料还差一些，正在请提单人补充。",
    resolution: "审核通过，等开会逐项表决。",
    funding: "已经通过，正在等资金。",
    notice: "正在公示，有意见请在公示期内提出。",
    approval: "等审定立项。",
    procurement: "已经立项，正在采购签约。",
    delivery: "已经签约，正在实施。",
    change: "实施中有变更，正在审批。",
    suspended: "因故暂时停工。",
    acceptance: "已经完工，等验收。",
    rectification: "验收发现了问题，正在整改。",
    payment: "验收合格，正在结算付款。",
    appeal: "提单人提出了申诉，正在复核。",
    closed: "已经办结，谢谢大家。",
    archived: "已经办结，材料已归档。",
    refused: "没有立项，理由写在单子页面上。",
    merged: "已经并入另一张单子一起办。",
    ballot: "审核通过，等居民票选。",
    failed: "表决没有通过。",
    withdrawn: "提单人已经撤回。",
    terminated: "已经终止，原因写在单子页面上。",
  } satisfies Record<Stage, string>,
  /** Shown before it is screened, to find supporters. */
  shown: "已经公开，社区正在初审。您家也需要的，请打开单子页面按“我也需要”。",
  until: (day: string) => `公示到 ${dayZh(day)}为止。`,
  due: (day: string) => `这一步最晚 ${dayZh(day)}办完。`,
  foot: (receipt: string) => `打开“点单”，输入受理编号 ${receipt}，随时可以查办到哪一步。`,
};
