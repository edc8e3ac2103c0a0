/** 罗湖: values and sources as read; what was not found anywhere is a default of grade U, shown as such and open to change. */
import type { Policy } from "./policy.ts";

const working = (days: number) => ({ days, unit: "working" as const });
const unconfirmed = <T>(value: T, source = "未见规定，暂按常见做法") => ({ value, source, grade: "U" as const });

export const luohu: Policy = {
  name: { zh: "罗湖区民生微实事实施办法（整理）", en: "Luohu micro-project rules (compiled)" },
  basis: "罗府办函〔2016〕132号；罗民〔2016〕15号",
  area: "440303",
  version: 1,
  classes: [
    {
      code: "SERVICE",
      label: { zh: "服务类", en: "Service" },
      cap: { value: 50000000, source: "罗湖东湖街道征集公告 2020", grade: "B" },
      officer: "officer:service",
    },
    {
      code: "GOODS",
      label: { zh: "实物类", en: "Goods" },
      cap: { value: 50000000, source: "罗湖东湖街道征集公告 2020", grade: "B" },
      officer: "officer:service",
    },
    {
      code: "WORKS",
      label: { zh: "工程类", en: "Works" },
      cap: { value: 100000000, source: "罗湖东湖街道征集公告 2020", grade: "B" },
      officer: "officer:works",
    },
    {
      code: "WASTE",
      label: { zh: "垃圾分类", en: "Waste sorting" },
      cap: unconfirmed(50000000, "东晓街道 2024 年上半年总结单列一类，未见上限，暂同服务类"),
      officer: "officer:service",
    },
  ],
  capMode: { value: "soft", source: "各区办法均写“原则上不超过”", grade: "A" },
  overrideRole: unconfirmed("approver", "未见规定，暂由审定人说明理由"),
  reasons: [
    {
      code: "PROPERTY_DUTY",
      text: { zh: "属于物业或其他责任主体应尽的职责", en: "It is the duty of the property manager or another responsible body" },
      source: "福田区工作指引 2016；罗湖各街道征集公告",
      grade: "A",
    },
    {
      code: "DUP_GOV_INVEST",
      text: { zh: "与在建或拟建的政府投资项目重复", en: "It repeats a government project under way or planned" },
      source: "福田区工作指引 2016",
      grade: "A",
    },
    {
      code: "GOV_DUTY",
      text: { zh: "属于政府部门自身职责", en: "It is a government department's own duty" },
      source: "珠民〔2021〕63号等",
      grade: "B",
    },
    {
      code: "DUP_CENTRE_SERVICE",
      text: { zh: "党群服务中心已购买同类服务", en: "The community service centre already buys this service" },
      source: "清水河街道征集公告 2025",
      grade: "B",
    },
    {
      code: "OTHER_SPECIAL_FUND",
      text: { zh: "已有其他专项资金安排", en: "Another special fund already covers it" },
      source: "武汉惠民项目资金",
      grade: "B",
    },
    {
      code: "STAFF_PAY",
      text: { zh: "用于人员工资、津贴", en: "It would pay salaries or allowances" },
      source: "静安区共和新路街道 2021",
      grade: "A",
    },
    {
      code: "OFFICE_COST",
      text: { zh: "用于办公经费或居委会硬件", en: "It would pay office costs" },
      source: "静安区共和新路街道 2021",
      grade: "A",
    },
    {
      code: "PRIVATE",
      text: { zh: "属于私人领域，应由住户自行承担", en: "It is private and for the household to bear" },
      source: "成都市社区保障资金办法",
      grade: "B",
    },
    {
      code: "LARGE_INFRA",
      text: { zh: "属于大型基础设施，单项投资过大", en: "It is large infrastructure" },
      source: "武汉惠民项目资金",
      grade: "B",
    },
    {
      code: "POLICY_OR_PETITION",
      text: { zh: "涉及政策调整、个人权益或信访事项", en: "It concerns policy, personal rights or a petition" },
      source: "山东某市“微实事”解读 2023",
      grade: "B",
    },
    {
      code: "OBJECTION_UPHELD",
      text: { zh: "公示期内异议成立", en: "An objection during the notice was upheld" },
      source: "福田区社会建设专项资金公示 2021",
      grade: "A",
    },
    {
      code: "NOT_APPROVED",
      text: { zh: "街道审定未通过", en: "The street did not approve it" },
      source: "坳下社区 2020-12-22",
      grade: "B",
    },
  ],
  gates: [
    {
      key: "screening",
      kind: "check",
      label: { zh: "社区初审", en: "Community screening" },
      by: "clerk",
      money: "none",
      limit: unconfirmed(working(10)),
    },
    {
      key: "council",
      kind: "resolution",
      label: { zh: "居民议事会", en: "Residents' council" },
      by: "chair",
      money: "hold",
      limit: unconfirmed(working(20)),
    },
    {
      key: "notice",
      kind: "notice",
      label: { zh: "公示", en: "Public notice" },
      by: "clerk",
      money: "none",
      limit: unconfirmed(working(5), "公示应在多少日内张贴：未见规定"),
    },
    {
      key: "approval",
      kind: "approval",
      label: { zh: "街道党工委会审定立项", en: "Street approval" },
      by: "approver",
      money: "commit",
      limit: unconfirmed(working(10)),
    },
  ],
  vote: {
    value: { quorum: [2, 3], quorumStrict: true, pass: [1, 2], passBase: "present", passStrict: true },
    source: "莲塘社区居民议事会 2016-08-04：超过三分之二到会有效；通过票数未见规定，暂按到会人数过半",
    grade: "B",
  },
  agendaLeadDays: unconfirmed(3, "议事规则一般提前 2–3 日送达议题"),
  noticePeriod: { value: working(5), source: "莲塘社区 2016 公示五天；福田社会建设专项资金五个工作日", grade: "B" },
  objectionReply: unconfirmed(working(5)),
  acceptance: {
    value: ["proposer", "council", "officer"],
    source: "银湖社区验收 2018-01-02：提案人代表、议事员、街道经办部门到场",
    grade: "B",
  },
  absentAfter: unconfirmed(working(5), "联系不上的验收人：满期后记为缺席，至少一名居民方签字"),
  rounds: unconfirmed(2),
  limits: {
    revision: unconfirmed(working(15)),
    funding: unconfirmed({ days: 180, unit: "calendar" as const }, "通过后等待资金的提示期限"),
    procurement: unconfirmed(working(30)),
    acceptance: unconfirmed(working(15)),
    rectification: unconfirmed(working(15)),
    payment: { value: { days: 30, unit: "calendar" }, source: "保障中小企业款项支付条例（国务院令第802号）", grade: "L" },
  },
  contingencyPercent: unconfirmed(0),
  backDays: unconfirmed(30, "补录纸质事项最多向前 30 日"),
  codePattern: { value: "{street}-{area}-{year}-{seq}", source: "罗湖区民生微实事服务类项目（档案）规范指引 2016", grade: "B" },
};
