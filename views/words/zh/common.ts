import { yuan } from "#model/money.ts";
import { dayZh, timeZh } from "../says.ts";

const steps: Readonly<Record<string, string>> = {
  proposed: "提交单子",
  revised: "补充后重新提交",
  established: "审定立项",
  contracted: "签订合同",
  paid: "银行付款",
};
interface Value {
  readonly field: "amount" | "class" | "on";
  readonly now: string | number;
}
const valueNow = ({ field, now }: Value): string =>
  field === "amount" && typeof now === "number" ? `金额 ${yuan(now)}` : field === "on" ? `日期 ${dayZh(String(now))}` : "类别";

export const common = {
  product: "点单",
  motto: "百姓点单，政府买单",
  skip: "跳到正文",
  titled: (page: string) => `${page} – 点单`,
  navLabel: "主要栏目",
  menu: "栏目",
  nav: { home: "首页", projects: "单子", meetings: "议事会", notices: "公示", budget: "资金", policies: "实施办法", desk: "我的待办" },
  otherLanguage: "English",
  otherLanguageLabel: "Switch to English",
  elderOn: "长辈版",
  elderOff: "标准版",
  signIn: "登录",
  signOut: "退出",
  demoTime: (moment: number) => `演示时间 ${timeZh(moment)}`,
  footer: "民生微实事：居民提、居民议、居民看、居民评。",
  footerTrail: "每一步都有办理记录，每一分钱都有出处。",
  day: dayZh,
  time: timeZh,
  dayRange: (from: string, until: string) => `${dayZh(from)}至${dayZh(until)}`,
  listAnd: (words: readonly string[]) => words.join("、"),
  workingDays: (days: number) => `${days} 个工作日`,
  calendarDays: (days: number) => `${days} 天`,
  people: (count: number) => `${count} 人`,
  projectsCount: (count: number) => `${count} 张单子`,
  times: (count: number) => `${count} 次`,
  percent: (percent: number) => `${percent}%`,
  yes: "是",
  no: "否",
  none: "无",
  notYet: "尚未",
  optional: "（选填）",
  choose: "请选择",
  nothingToChoose: "现在没有可以选的。",
  back: "返回",
  cancel: "不办了，返回",
  search: "查询",
  filter: "筛选",
  all: "全部",
  nextPage: "下一页",
  firstPage: "回到第一页",
  detail: "查看",
  apportioned: "按合计拆分（示意）",
  apportionedWhy: "原公开资料只有合计数，这里的金额是按合计拆分出来的，仅作示意。",
  corrected: "更正",
  /** A record that can be corrected, as a choice: what it is and what it says now. */
  correctionOf: (kind: string, values: readonly Value[]) => `${steps[kind] ?? kind}（${values.map(valueNow).join("，")}）`,
  unitYuan: "元",
  yuanSign: "¥",
  stop: "，",
  aboutHeading: "办理对象",
  errorTitle: "请先改正下面的内容",
  refusalTitle: "这一步没有办成",
  errorPrefix: "错误：",
  titleError: (title: string) => `${title}（有错误）`,
  labelled: (label: string, text: string) => `${label}：${text}`,
  failed: "没有发送成功，请检查网络后再试一次。您填写的内容还在。",
  tableScroll: "表格可以左右滑动",
};
