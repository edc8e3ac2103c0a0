import type { Role } from "#model/people/roles.ts";

const yesNo = { yes: "是", no: "否" };

/** Labels of fixed choices, by field and value. */
export const choices = {
  channel: { online: "网上", counter: "窗口", phone: "电话", visit: "上门走访", chat: "微信群" },
  method: { online: "线上记名表决", closed: "线上无记名投票", hands: "现场举手表决", paper: "现场票决" },
  choice: { for: "同意", against: "反对", abstain: "弃权" },
  present: { yes: "到会", no: "未到会" },
  decision: { agree: "同意立项", return: "退回", refuse: "不同意", leave: "本次不上会" },
  upheld: { no: "异议不成立，公示继续", yes: "异议成立，按实施办法处理" },
  answer: { yes: "符合", no: "不符合", na: "不适用" },
  outcome: { solved: "解决了", half: "解决了一半", not: "没有解决" },
  finding: { upheld: "申诉成立，退回原环节重新办理", stands: "申诉不成立，维持不予立项" },
  verdict: { pass: "通过", fault: "有问题，需要整改" },
  slot: { proposer: "提单人", council: "议事员代表", officer: "街道经办部门", committee: "居委会", supervisor: "居务监督" },
  field: { amount: "金额", class: "类别", on: "日期", attendance: "到会登记", tally: "举手计票" },
  source: { special: "专项资金", incentive: "奖励资金", street: "街道配套", donation: "社会捐赠", residents: "居民自筹" },
  kind: { APPROPRIATE: "下达", WITHDRAW: "调减" },
  purpose: { photo: "现场照片", paper: "文件材料", signed: "签字件", proof: "张贴凭证" },
  sheet: { minutes: "会议纪要", attendance: "签到表", poster: "公示" },
  final: yesNo,
  origin: { nothing: "空白：全部沿用上一层", present: "本区域现行的规定", preset: "一个样本", file: "上传的 JSON 文件" },
  unit: { working: "工作日", calendar: "自然日" },
  grade: { A: "A 官方文件", B: "B 公开报道", L: "L 法律法规", U: "U 未经确认" },
  apportioned: yesNo,
  result: { passed: "通过", failed: "未通过", no_quorum: "未达法定人数" },
  role: {
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
    supervisor: "居务监督委员会",
    auditor: "审计",
    administrator: "系统管理员",
  } satisfies Record<Role, string>,
};
