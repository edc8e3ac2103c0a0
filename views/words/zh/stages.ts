import type { Stage, Turn } from "#model/stages.ts";

interface StageWords {
  readonly name: string;
  /** What is awaited now, in a sentence. */
  readonly awaits: string;
}

export const stages = {
  screening: { name: "初审", awaits: "社区正在审核：是不是这项资金能办的事，有没有重复。" },
  revision: { name: "待补充", awaits: "等提单人补充后重新提交。" },
  transfer: { name: "转办中", awaits: "这件事归别的渠道办，已经转过去，等对方答复。" },
  resolution: { name: "议事", awaits: "等居民议事会开会，逐项表决。" },
  ballot: { name: "票选", awaits: "等居民票选：在一期预算内，从多张单子中选出要办的。" },
  funding: { name: "已通过，待资金", awaits: "已经通过，正按先后次序等待资金。" },
  notice: { name: "公示", awaits: "向居民公示，有意见可以提出；答复完、期满后进入下一环节。" },
  approval: { name: "审定", awaits: "等审定立项。" },
  procurement: { name: "采购", awaits: "已经立项，街道正在选定承接主体、签订合同。" },
  sections: { name: "分标段实施", awaits: "已经立项，分成几个标段分别采购、实施；各标段都办结，整个项目就办结。" },
  delivery: { name: "实施", awaits: "合同已签：经办人下开工令之后，承接主体按期报告进度。" },
  change: { name: "变更审批", awaits: "约定的内容要改，正等有权的人决定；决定之前按原约定。" },
  suspended: { name: "停工", awaits: "因故停工，等经办人通知复工，或由街道决定终止。" },
  acceptance: { name: "验收", awaits: "已经完工，等验收组各方到现场看过后签字。" },
  rectification: { name: "整改", awaits: "验收发现问题，等承接主体整改。" },
  payment: { name: "支付", awaits: "验收合格，等支付款项。" },
  appeal: { name: "申诉", awaits: "提单人不同意不予立项，正由另一位工作人员复核。" },
  closed: { name: "已办结", awaits: "事情办完了，款项已付清。" },
  archived: { name: "已归档", awaits: "事情办完了，材料已经归档。" },
  refused: { name: "不予立项", awaits: "这件事没有立项。" },
  transferred: { name: "已转办", awaits: "这件事由别的渠道办理。" },
  merged: { name: "已并入另一张单子", awaits: "这件事在另一张单子里继续办。" },
  divided: { name: "已拆分", awaits: "这个项目立项后拆成了几个项目，在那些项目里继续办。" },
  failed: { name: "表决未通过", awaits: "议事会没有通过这张单子。" },
  withdrawn: { name: "已撤回", awaits: "提单人已经撤回。" },
  terminated: { name: "已终止", awaits: "项目已经终止，未支付的资金已退回。" },
} satisfies Record<Stage, StageWords>;

/** Whose turn it is, as residents say it. */
export const turns = {
  resident: "居民",
  clerk: "社区经办",
  chair: "议事会召集人",
  member: "议事员",
  "officer:service": "街道公共服务办",
  "officer:works": "街道工程经办",
  "officer:finance": "街道财务",
  approver: "街道审定人",
  district: "区级主管部门",
  supplier: "承接主体",
  agency: "第三方评价机构",
  supervisor: "居务监督委员会",
  auditor: "审计",
  administrator: "系统管理员",
  agent: "代办人",
  proposer: "提单人",
  council: "居民议事会",
  electorate: "有投票资格的居民",
  signers: "验收组",
  office: "转办单位",
  money: "资金到位（按通过先后）",
  nobody: "无",
} satisfies Record<Turn, string>;
