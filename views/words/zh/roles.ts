import type { Envelope } from "#model/envelope.ts";

/** Who acted, as the trail names offices: never a person's name. */
export const roles = {
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
  clock: "到期自动办理",
  setup: "系统初始设置",
} satisfies Record<Envelope["role"], string>;
