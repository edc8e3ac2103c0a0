import { pointsOf } from "#model/meet/score.ts";
import { yuan } from "#model/money.ts";
import { spokenReceipt } from "#model/receipt.ts";
import type { Along } from "#model/screen/facts.ts";
import { dayZh, timeZh } from "../says.ts";
import type { FactWords } from "../shapes.ts";
import { choices } from "./choices.ts";
import { notice } from "./notice.ts";
import { procure } from "./procure.ts";
import { rules } from "./rules.ts";

const spare = (returned: number): string => (returned > 0 ? `，${yuan(returned)} 退回资金指标` : "");
const recastAs = { divide: "拆分为", unite: "合并为", section: "划分标段" };
const foundedBy = { divide: "拆分而来", unite: "合并而来", section: "划分的标段" };
const deciders = { officer: "经办部门", approver: "审定人", body: "议事机构" };
const found = (amount?: number): string => (amount === undefined ? "" : `，核定 ${yuan(amount)}`);
const span = (from: string, until: string): string => `${dayZh(from)}至${dayZh(until)}`;
const results = { passed: "表决通过", failed: "表决未通过", no_quorum: "未达法定人数，没有形成决定" };
const along = (went?: Along): string => {
  const parts = [
    went && went.supporters > 0 ? `${went.supporters} 位居民的附议` : "",
    went && went.paper > 0 ? `${went.paper} 份纸质附议` : "",
    went && went.wishes > 0 ? `${went.wishes} 条诉求` : "",
  ].filter((part) => part !== "");
  return parts.length > 0 ? `，${parts.join("、")}一并转过去` : "";
};
interface Counted {
  readonly result: keyof typeof results;
  readonly members: number;
  readonly present: number;
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  readonly recused: number;
  readonly score?: number;
}
const counted = (b: Counted): string =>
  b.score === undefined ? byVotes(b) : `${results[b.result]}：应到 ${b.members}，实到 ${b.present}，得分 ${pointsOf(b.score)}`;
const byVotes = (b: Counted): string =>
  `${results[b.result]}：应到 ${b.members}，实到${b.recused > 0 ? "可表决" : ""} ${b.present}，同意 ${b.for}，反对 ${b.against}，弃权 ${b.abstain}${b.recused > 0 ? `，回避 ${b.recused}` : ""}`;
const tallied = (t: { for: number; against: number; abstain: number }): string => `同意 ${t.for}，反对 ${t.against}，弃权 ${t.abstain}`;
const slotOf = (slot: string): string => Object.entries(choices.slot).find(([key]) => key === slot)?.[1] ?? slot;

/** One plain sentence for each fact. */
export const facts = {
  proposed: ({ body: b }, n) =>
    `${b.side === "resident" ? "" : `${choices.side[b.side]}提出，`}${choices.channel[b.channel]}提交单子：${n.className(b.class)}，申报 ${yuan(b.amount)}，预计受益 ${b.beneficiaries} 人`,
  wished: ({ body: b }) => `登记诉求（${choices.channel[b.channel]}）`,
  attached: ({ body: b }) => `归入单子 ${b.project}`,
  detached: ({ body: b }) => `从单子 ${b.project} 拿出来`,
  invited: ({ body: b }) => `发布征集，${span(b.from, b.until)}${b.quota === null ? "" : `，额度 ${yuan(b.quota)}`}`,
  joined: () => "归入征集",
  edited: ({ body: b }, n) => `提单人修改：${n.className(b.class)}，申报 ${yuan(b.amount)}，预计受益 ${b.beneficiaries} 人`,
  surveyed: ({ body: b }) => `发布问需，${span(b.from, b.until)}，${b.kinds} 类需要`,
  responded: () => "回答问卷",
  count_entered: ({ body: b }) => `登记纸质清点 ${b.forms} 份`,
  count_verified: ({ body: b }) => `核对无误，计入 ${b.forms} 份`,
  count_spoiled: () => "纸质清点作废",
  cited: ({ body: b }) => `引用问需结果（当时 ${b.answers} 份）`,
  aired: () => "内容公开，征集附议",
  seconded: ({ body: b }) => (b.wanted ? "我也需要" : "收回附议"),
  revised: ({ body: b }, n) => `补充后重新提交：${n.className(b.class)}，申报 ${yuan(b.amount)}，预计受益 ${b.beneficiaries} 人`,
  checked: ({ body: b }, n) => `${n.gate(b.gate)}：清单 ${b.answers.length} 条逐条核对`,
  screened: ({ body: b }, n) => `${n.gate(b.gate)}通过${found(b.amount)}，内容公开`,
  claimed: () => "由居民认领，记到居民名下",
  planned: ({ body: b }) => `填写项目方案：${b.lines.length} 项，合计 ${yuan(b.amount)}${b.targets > 0 ? `，${b.targets} 个目标` : ""}`,
  cleared: ({ body: b }, n) => `${n.gate(b.gate)}通过${found(b.amount)}，只涉及一户人家，内容不公开`,
  covered: ({ body: b }) => `隐去公开的内容：${choices.hide[b.code]}`,
  uncovered: () => "恢复公开",
  endorsed: ({ body: b }, n) => `${n.gate(b.gate)}：${choices.role[b.role]}同意${found(b.amount)}，等其他部门会签`,
  approved: ({ body: b }, n) =>
    `${n.gate(b.gate)}同意，金额 ${yuan(b.amount)}${b.override ? "（超过单项上限，已说明理由）" : ""}，文号 ${b.document}`,
  rushed: ({ body: b }) => `应急先行，手续在 ${dayZh(b.papersUntil)} 前补齐`,
  returned: ({ body: b, envelope }, n) =>
    b.approval === null && envelope.to?.stage === "revision" ? `${n.gate(b.gate)}：退回补充` : `退回到“${n.gate(b.gate)}”`,
  transferred: ({ body: b }, n) => `转办给${n.channel(b.office)}`,
  replied: ({ body: b }, n) => `${n.channel(b.office)}答复`,
  rated: ({ body: b }) => `提单人评价：${choices.outcome[b.outcome]}${b.back ? "，退回重新办理" : ""}`,
  merged: ({ body: b }) => `并入单子 ${spokenReceipt(b.into)}${along(b.along)}`,
  absorbed: ({ body: b }) => `单子 ${spokenReceipt(b.from)} 并入本单${along(b.along)}`,
  unmerged: ({ body: b }) => `从单子 ${spokenReceipt(b.from)} 拆回，单独办理；原来的附议和诉求一并带回`,
  parted: ({ body: b }) => `单子 ${spokenReceipt(b.from)} 拆出，单独办理；它的附议和诉求一并带走`,
  divided: ({ body: b }) => `拆成两张：本单 ${yuan(b.amount)}，另一张是单子 ${spokenReceipt(b.into)}`,
  split_off: ({ body: b }) => `由单子 ${spokenReceipt(b.from)} 拆出`,
  appealed: () => "提单人对不予立项提出申诉",
  judged: ({ body: b }) => (b.upheld ? "申诉成立，退回原环节重新办理" : "申诉不成立，维持不予立项"),
  refused: ({ body: b }, n) => `不予立项：${n.reason(b.code)}`,
  scheduled: () => "列入议事会议程",
  unscheduled: () => "移出会议议程，回到待上会",
  amended: ({ body: b }) => (b.from === b.amount ? "议事时修改名称" : `议事时金额由 ${yuan(b.from)} 改为 ${yuan(b.amount)}`),
  resolved: ({ body: b }, n) =>
    `${b.share ? `分别表决，${n.area(b.share.area)}份额 ${yuan(b.share.amount)}：` : ""}${counted(b)}${b.share?.less ? `；这一份退出，项目由 ${yuan(b.share.less.from)} 变为 ${yuan(b.share.less.amount)}` : ""}`,
  held: ({ body: b }) => `预占资金 ${yuan(b.amount)}`,
  noticed: ({ body: b }) => `开始公示：${span(b.from, b.until)}${b.provisional ? "（止日暂定）" : ""}`,
  fixed: ({ body: b }, n) => `定下公示文字（${n.gate(b.gate)}）：${n.className(b.class)}，${yuan(b.contracted ?? b.amount)}`,
  objected: ({ body: b }) =>
    `居民${b.channel === "paper" ? "书面" : ""}${b.named === false ? "匿名" : ""}提出异议${b.due ? `，${dayZh(b.due.day)} 前答复` : ""}`,
  answered: ({ body: b }) => (b.upheld ? "答复异议：异议成立" : "答复异议：异议不成立"),
  paused: ({ body: b }) => `公示期中止，待异议答复后再公示 ${b.left} ${b.unit === "working" ? "个工作日" : "天"}`,
  resumed: ({ body: b }) => `公示期继续：${span(b.from, b.until)}${b.provisional ? "（止日暂定）" : ""}`,
  amendment_asked: () => "提出更正公告，等另一人核对",
  reissued: () => "更正公告：公示期重新计算",
  amendment_declined: () => "不同意更正公告，原公示不变",
  unopposed: ({ body: b }) => (b.objections === 0 ? "公示期满，没有异议" : `公示期满，${b.objections} 条异议均已答复`),
  established: ({ body: b }) =>
    `同意立项，项目编号 ${b.code}，审定金额 ${yuan(b.amount)}${b.override ? "（超过单项上限，已说明理由）" : ""}`,
  sourced: ({ body: b }) => `发起采购：${rules.rungOf[b.way]}${b.least > 0 ? `，至少 ${b.least} 家报价` : ""}`,
  quoted: ({ body: b }) => `收到一份密封报价（${b.supplier}）`,
  unsealed: ({ body: b }) => (b.key === 1 ? "第一人到场开封，不再收报价" : `两人一起开封 ${b.quotes.length} 份报价`),
  awarded: ({ body: b }) => `确定承接主体（${b.supplier}）：${yuan(b.amount)}${b.lowest ? "" : "，不是最低价"}，记录 ${b.document}`,
  splitting_allowed: ({ body: b }) => `批准合并计算的项目：同一家同类共 ${yuan(b.sum)}，超过 ${yuan(b.threshold)} 这一档`,
  bundled: ({ body: b }) => `牵头打包采购：${b.parts.length} 个项目，合计审定 ${yuan(b.total)}，${rules.rungOf[b.way]}`,
  unbundled: ({ body: b }) => (b.whole ? "采购包解散，各项目单独采购" : "退出采购包，单独采购"),
  shared_out: ({ body: b }) => `中标价分到 ${b.shares.length} 个项目：${b.by === "approval" ? "按审定金额的比例" : "逐项填写"}`,
  portioned: ({ body: b }) => `采购包（牵头项目 ${b.lead}）分到本项目 ${yuan(b.amount)}，承接主体 ${b.supplier}`,
  picked: ({ body: b }) => `从项目库直接选用（第 ${b.version} 版，${b.supplier}）：${yuan(b.amount)}，记录 ${b.document}`,
  recast_asked: ({ body: b }) =>
    b.how === "divide"
      ? `申请拆成 ${b.into.length} 个项目（第 ${b.change} 次变更），由${deciders[b.level]}决定：${b.into.map((one) => yuan(one.amount)).join("、")}`
      : `申请与 ${b.of.slice(1).map(spokenReceipt).join("、")} 合并（第 ${b.change} 次变更），由${deciders[b.level]}决定：${b.into.map((one) => yuan(one.amount)).join("、")}`,
  drawn_in: ({ body: b }) => `项目 ${spokenReceipt(b.lead)} 申请与本项目合并，等待决定`,
  let_go: ({ body: b }) => `没有与项目 ${spokenReceipt(b.lead)} 合并，继续采购`,
  recast: ({ body: b }) =>
    `${recastAs[b.how]}${b.meeting === null ? "" : "（经表决通过）"}：${b.into.map(spokenReceipt).join("、")}${b.returned > 0 ? `；退回 ${yuan(b.returned)}` : ""}`,
  founded: ({ body: b }) =>
    `由 ${b.from.map(spokenReceipt).join("、")} ${foundedBy[b.how]}，${b.code === null ? "" : `编号 ${b.code}，`}金额 ${yuan(b.amount)}`,
  completed_in_sections: ({ body: b }) => `各标段都已办结${b.contracted === null ? "" : `，合同合计 ${yuan(b.contracted)}`}`,
  contracted: ({ body: b }) => `签订合同 ${b.number}：${yuan(b.amount)}，工期 ${span(b.from, b.until)}`,
  varied: ({ body: b }) => `变更合同：${yuan(b.from.amount)} → ${yuan(b.to.amount)}，完工 ${dayZh(b.from.until)} → ${dayZh(b.to.until)}`,
  dismissed: ({ body: b }) =>
    `解除合同，已完成部分结算 ${yuan(b.settled)}${b.claim > 0 ? `，多付 ${yuan(b.claim)} 待追回` : ""}，文号 ${b.document}`,
  started: () => "下达开工令：已告知居民，现场已张贴告示",
  reported: ({ body: b }) => `进度 ${b.percent}%${b.photos.length > 0 ? `，附照片 ${b.photos.length} 张` : ""}`,
  session_held: ({ body: b }) =>
    `第 ${b.session} 场活动（${choices.activity[b.activity]}）：${b.heads} 人、${b.families} 户、${b.times} 人次${b.outside ? "，不在合同期内" : ""}`,
  vouched: ({ body: b }) => (b.agrees ? `居务监督核对：进度 ${b.percent}% 属实` : `居务监督核对：进度 ${b.percent}% 与现场不符`),
  change_asked: ({ body: b }) =>
    `申请第 ${b.change} 次变更，由${deciders[b.level]}决定${b.amount === null ? "" : `：合同金额由 ${yuan(b.oldAmount)} 改为 ${yuan(b.amount)}`}${b.until === null ? "" : `；完工日期由 ${dayZh(b.oldUntil)}改为 ${dayZh(b.until)}`}`,
  changed: ({ body: b }) =>
    `同意第 ${b.change} 次变更${b.meeting === null ? "" : "（经表决通过）"}：合同 ${yuan(b.amount)}，${dayZh(b.until)}完工`,
  change_declined: ({ body: b }) => `不同意第 ${b.change} 次变更${b.meeting === null ? "" : "（表决未通过）"}，按原约定`,
  suspended: () => "停工",
  work_resumed: ({ body: b }) => `复工，停工 ${b.days} 天，工期顺延到 ${dayZh(b.until)}`,
  complained: ({ body: b }) => `${b.flag ? "居务监督提出监督意见" : "居民投诉"}，${dayZh(b.due.day)} 前答复`,
  redressed: ({ body: b }) => (b.upheld ? "答复：情况属实，已处理" : "答复：情况不属实"),
  completed: ({ body: b }) => (b.round <= 1 ? "完工，申请验收" : `整改完成，申请第 ${b.round} 次验收`),
  inspected: ({ body: b }) =>
    `${slotOf(b.slot)}验收签字：${choices.verdict[b.verdict]}${b.until === undefined ? "" : `（${dayZh(b.until)}前）`}`,
  measured: ({ body: b }) =>
    `现场核验 ${b.lines.length} 项${b.lines.every(({ asked, found }) => found >= asked) ? "，数量齐全" : "，数量有出入"}${b.faults.length > 0 ? `，${b.faults.length} 处小问题限期改好` : ""}`,
  rechecked: ({ body: b }) => `复查小问题：${choices.mended[b.mended ? "yes" : "no"]}`,
  retargeted: ({ body: b }) => `调整目标，共 ${b.targets} 条`,
  opinions_asked: ({ body: b }) => `请居民评价满意不满意，${dayZh(b.until)}截止`,
  opined: ({ body: b }) => choices.opinion[b.opinion],
  opinions_closed: ({ body: b }) => {
    const all = b.counts.reduce((sum, count) => sum + count, 0);
    return all === 0 ? "满意度评价结束，没有人回答" : `满意度 ${b.good}%（${all} 人回答，目标 ${b.target}%）${b.low ? "，低于目标" : ""}`;
  },
  remedied: () => "对满意度偏低作出说明",
  evaluated: ({ body: b }, n) => `绩效评价 ${pointsOf(b.score)} 分，${n.band(b.band)}${b.by === "agency" ? "（第三方机构）" : ""}`,
  represented: ({ body: b }) => `指定居民代表“${slotOf(b.slot)}”验收`,
  excused: ({ body: b }) => `${slotOf(b.slot)}逾期联系不上，记为缺席`,
  faulted: ({ body: b }) => `第 ${b.round} 次验收不合格，要求整改`,
  accepted: ({ body: b }) => (b.round <= 1 ? "验收合格" : `第 ${b.round} 次验收合格`),
  requested: ({ body: b }) => `申请支付第 ${b.payment} 笔 ${yuan(b.amount)}，发票 ${b.invoice}${b.final ? "（最后一笔）" : ""}`,
  milestone_accepted: ({ body: b }) => `第 ${b.milestone} 期单独验收合格`,
  withheld: ({ body: b }) => `第 ${b.payment} 笔支付申请退回`,
  cash_awaited: ({ body: b }) => `第 ${b.payment} 笔待拨款：手续齐全，资金未到账`,
  bounced: ({ body: b }) => `第 ${b.payment} 笔退票 ${yuan(b.amount)}，凭证 ${b.document}`,
  settled: ({ body: b }) => `结算审核：送审 ${yuan(b.submitted)}，审定 ${yuan(b.price)}，报告 ${b.document}`,
  supplemented: ({ body: b }) => `补充批准：合同价增至 ${yuan(b.amount)}，文号 ${b.document}`,
  refunded: ({ body: b }) => `承接单位退款 ${yuan(b.amount)}，凭证 ${b.voucher}`,
  written_off: ({ body: b }) => `核销追款 ${yuan(b.amount)}，文号 ${b.document}`,
  released: ({ body: b }) => `同意拨付第 ${b.payment} 笔 ${yuan(b.amount)}`,
  paid: ({ body: b }) => `第 ${b.payment} 笔已付款，凭证 ${b.voucher}`,
  closed: ({ body: b }) => `办结${spare(b.returned)}`,
  withdrawn: ({ body: b }) => `提单人撤回${b.returned > 0 ? `，释放预占 ${yuan(b.returned)}` : ""}`,
  terminated: ({ body: b }) =>
    `终止（${b.document}）${b.settled > 0 ? `，已完成部分计 ${yuan(b.settled)}，验收后付清` : ""}${spare(b.returned)}`,
  correction_asked: ({ body: b }) => `申请更正${choices.field[b.field]}`,
  corrected: ({ body: b }) => `更正${choices.field[b.field]}`,
  correction_declined: () => "不同意更正，原记录不变",
  filed: ({ body: b }) => `存入${choices.purpose[b.purpose]}`,
  shown: () => "公开文件",
  hidden: () => "收回文件，不再公开",
  sheet_lodged: ({ body: b }) => `交回${choices.sheet[b.sheet]}签字件，${b.signed.length} 处已签`,
  produced: ({ body: b }, n) => `${n.gate(b.gate)}：登记材料“${n.paper(b.gate, b.paper)}”${b.file === null ? "（纸质）" : ""}`,
  archived: ({ body: b }) => `归档，共 ${b.papers.length} 种材料${b.missing.length > 0 ? `，缺 ${b.missing.length} 种` : ""}`,
  sheet_confirmed: () => "签字件核对无误，归档",
  sheet_rejected: () => "签字件退回",
  called: ({ body: b }) => `召集会议：${timeZh(b.at)}，${choices.method[b.method]}，应到 ${b.roll.length} 人，${b.items.length} 个事项`,
  postponed: ({ body: b }) => `会议改期：由 ${timeZh(b.from)} 改到 ${timeZh(b.at)}`,
  item_amended: ({ body: b }) => (b.from === b.amount ? "修改议题名称" : `议题金额由 ${yuan(b.from)} 改为 ${yuan(b.amount)}`),
  item_deferred: () => "议题缓议",
  item_struck: () => "议题撤下",
  observed: () => "登记列席人员",
  heard: ({ body: b }) => `听证：到场居民 ${b.came} 人，同意 ${b.consented} 人`,
  hands_typed: ({ body: b }) => `录入 ${b.rows.length} 项的计数，等另一人核对`,
  box_opened: ({ body: b }) => `开箱计票，共 ${b.slips.length} 票`,
  voided: () => "机构换届，会议作废",
  left: () => "离会",
  ballot_cast: () => "已投无记名票",
  scored: () => "评分",
  seated: ({ body: b }) => `增补成员，${b.until === null ? `${dayZh(b.from)}起` : span(b.from, b.until)}`,
  unseated: () => "解除席位",
  renewed: ({ body: b }) =>
    `换届：第 ${b.term} 届，${b.seats.length} 个席位，${b.until === null ? `${dayZh(b.from)}起` : span(b.from, b.until)}`,
  item_opened: () => "开始表决",
  item_separated: () => "要求单独表决",
  proxy_given: () => "委托他人代为表决",
  proxy_recalled: () => "撤回委托",
  item_closed: ({ body: b }) => (b.tally === null ? "结束表决" : `结束表决，清点：${tallied(b.tally)}`),
  item_counted: ({ body: b }) => counted(b),
  minutes_signed: ({ body: b }) => `签署会议纪要，共 ${b.results} 项结果`,
  cancelled: () => "会议取消",
  attended: ({ body: b }) => (b.present ? "到会" : "未到会"),
  voted: ({ body: b }) => `投票：${choices.choice[b.choice]}`,
  recused: () => "申请回避",
  listed: ({ body: b }) =>
    `拟定${b.corrects === null ? "公示清单" : "更正公告"}：${b.projects.length} 张单子，公示 ${b.days} ${b.unit === "working" ? "个工作日" : "天"}`,
  proven: ({ body: b }) => `登记张贴凭证：${notice.channels[b.channel]}`,
  hung: ({ body: b }) => `张贴公示：${b.projects.length} 张单子，${span(b.from, b.until)}${b.provisional ? "（止日暂定）" : ""}`,
  prepared: ({ body: b }) => `登记审定意见 ${b.document}，共 ${b.items.length} 项`,
  confirmed: ({ body: b }) => (b.delegate ? "受委托确认审定" : "确认审定"),
  discarded: () => "审定意见作废",
  share_committed: ({ body: b }) => `下一年度资金到位，优先占用 ${yuan(b.amount)}`,
  allotted: ({ body: b }) =>
    b.most === null ? `不再使用指标 ${b.line}` : `安排资金：第 ${b.order} 顺位，指标 ${b.line}，最多 ${yuan(b.most)}`,
  carried: ({ body: b }) => `年终结转下年 ${yuan(b.amount)}`,
  year_left: ({ body: b }) =>
    `年终退回 ${yuan(b.amount)}${b.next === null ? "" : "，下年资金到位后优先安排"}${b.voteUntil === null ? "" : `，表决结果保留到 ${dayZh(b.voteUntil)}`}`,
  vote_lapsed: ({ body: b }) => `${dayZh(b.passed)}的表决已过保留期，需要重新表决`,
  line_cleared: ({ body: b }) => (b.to === null ? `年终收回 ${yuan(b.amount)}` : `年终结转下年 ${yuan(b.amount)}`),
  handed_over: ({ body: b }) => `交付使用，保修到 ${dayZh(b.until)}`,
  keeper_named: () => "登记管护单位",
  fault_reported: ({ body: b }) => `报修，${b.warranted ? "由承接主体" : "由社区"}在 ${dayZh(b.due.day)}前答复`,
  fault_answered: ({ body: b }) => (b.repaired ? "报修已修好" : "报修已答复，不属于修理范围"),
  warranty_ending: ({ body: b }) => `提醒：保修到 ${dayZh(b.until)}为止`,
  standard_proposed: ({ body: b }) => `申报入库（第 ${b.version} 版），${yuan(b.low)} 到 ${yuan(b.high)}`,
  standard_admitted: ({ body: b }) => `评审通过，第 ${b.version} 版入库`,
  exit_proposed: () => "申请出库",
  standard_retired: () => "评审通过，出库",
  standard_rebutted: ({ body: b }) => (b.version === null ? "评审不同意出库" : `第 ${b.version} 版评审没有通过`),
  standard_entered: ({ body: b }) => `征集评审后入库，第 ${b.version} 版，${pointsOf(b.score)} 分`,
  solicited: ({ body: b }) => `发布入库征集，${dayZh(b.from)}到 ${dayZh(b.until)}`,
  applied: ({ body: b }) => `申报入库，${yuan(b.low)} 到 ${yuan(b.high)}（${choices.channel[b.channel]}）`,
  application_forgone: () => "撤回申报",
  solicitation_closed: ({ body: b }) => `征集截止，共 ${b.applications} 项申报`,
  application_qualified: () => "初审符合条件",
  application_returned: ({ body: b }) => `退回补正，最迟 ${dayZh(b.until)}`,
  application_unfit: ({ body: b }) => `初审不符合条件：${choices.unfit[b.code]}`,
  assessed: ({ body: b }) =>
    b.result === "no_quorum" ? "到会专家不足，没有结果" : `专家评审 ${pointsOf(b.score)} 分，${b.scorers} 位专家打分`,
  result_announced: ({ body: b }) => `公布结果，入选 ${b.rows.filter((one) => one.admitted).length} 项，公布到 ${dayZh(b.until)}`,
  result_contested: () => "有人提出异议",
  contest_answered: ({ body: b }) => (b.upheld ? "异议成立，不入库" : "异议不成立"),
  solicitation_ended: ({ body: b }) => `公布期满，${b.admitted} 项入库`,
  application_entered: () => "进入项目库",
  honour_proposed: ({ body: b }) => `推荐 ${b.year} 年度${choices.level[b.level]}`,
  honour_given: () => "授予荣誉",
  honour_declined: () => "没有授予荣誉",
  resource_listed: ({ body: b }) => `登记服务资源：${choices.kind[b.kind]}`,
  resource_unlisted: () => "服务资源不再提供",
  resource_matched: () => "对接一条诉求",
  line_opened: ({ body: b }) => `新建 ${b.year} 年度资金指标`,
  money_asked: ({ body: b }) => `申请${choices.kind[b.kind]}${b.kind === "CLOSE" ? "" : ` ${yuan(b.amount)}`}（${b.document}）`,
  endowed: ({ body: b }) => `登记社会资源：${choices.gift[b.kind]}，价值 ${yuan(b.value)}，凭据 ${b.document}（不入台账）`,
  annulled: ({ body: b }) => `撤销第 ${b.gift} 笔社会资源登记`,
  money_released: ({ body: b }) =>
    `${choices.kind[b.kind]}${b.kind === "CLOSE" ? "" : ` ${yuan(b.amount)}`}${b.to === null ? "" : `，转入 ${b.to}`}`,
  money_declined: () => "不同意资金变动",
  remarked: () => "填写指标说明",
  registered: () => "登记人员",
  assigned: ({ body: b }) => (b.person === null ? "交回科室，由在岗的人办理" : "落实到经办人"),
  relayed: ({ body: b }) => `移交给${choices.role[b.to]}办理`,
  told: ({ body: b }) => `${choices.how[b.how]}告知：${choices.reached[b.reached]}`,
  consented: ({ body: b }) => `登记委托代办（${choices.relation[b.relation]}，${choices.given[b.form]}），${span(b.from, b.until)}`,
  granted: ({ body: b }) => `授予职务：${choices.role[b.role]}，${b.until === null ? `${dayZh(b.from)}起` : span(b.from, b.until)}`,
  revoked: () => "解除职务",
  supplier_registered: ({ body: b }) => `登记承接主体（${b.credit}），${choices.type[b.type]}，成立于 ${dayZh(b.founded)}`,
  vetted: ({ body: b }) => (b.clear ? "查询失信名单：没有不良记录" : "查询失信名单：有不良记录"),
  authorised: () => "登记联系人",
  standing_asked: ({ body: b }) => `申请${procure.changeOf[b.of]}`,
  standing_agreed: ({ body: b }) => `同意${procure.changeOf[b.of]}`,
  standing_declined: () => "不同意变更",
  policy_published: ({ body: b }) => `发布实施办法第 ${b.version} 版`,
  repin_asked: () => "申请改用新版实施办法",
  repinned: () => "改用新版实施办法",
  repin_declined: () => "不同意改用新版，仍按原版办理",
  layer_drafted: () => "开始起草实施办法",
  layer_amended: ({ body: b }) => `${b.cleared ? "删去" : "修改"}规定 ${b.spot}`,
  layer_submitted: () => "提交发布",
  layer_published: ({ body: b }) => `发布，共 ${b.policies.length} 个区域换新版`,
  layer_scrapped: () => "放弃起草",
  areas_imported: ({ body: b }) => `导入 ${b.count} 个区域`,
  initials_set: ({ body: b }) => `设定编号缩写 ${b.initials}`,
  year_typed: ({ body: b }) => `录入 ${b.year} 年节假日安排`,
  year_confirmed: ({ body: b }) => `发布 ${b.year} 年节假日安排`,
  reply_moved: ({ body: b }) => `答复异议的期限由 ${dayZh(b.from)}改为 ${dayZh(b.due.day)}，因节假日安排更新`,
  reminded: ({ body: b }) => `提醒：${b.objection === null ? "" : "答复异议"}${dayZh(b.until)}到期`,
  escalated: ({ body: b }) => `${b.objection === null ? "" : "答复异议"}超期（${dayZh(b.until)}到期），告知${choices.role[b.to]}督办`,
  due_moved: ({ body: b }) => `期限由 ${dayZh(b.from)}改为 ${dayZh(b.until)}${b.provisional ? "（暂定）" : ""}，因节假日安排更新`,
} satisfies FactWords;
