import { dayZh } from "../says.ts";

export const policy = {
  title: "实施办法",
  lead: "各地办事的规则：谁来审、几天内办、怎样才算通过、最多花多少钱。每一条都写明出处。",
  none: "还没有发布实施办法。",
  version: (n: number) => `第 ${n} 版`,
  published: (time: string) => `${time} 发布`,
  basis: "依据",
  area: "适用范围",
  versionLabel: "版本",
  publishedLabel: "发布时间",
  digest: "文本摘要",
  pinned: "单子提交时适用哪一版，就一直按那一版办；以后发布的新版不影响已经提交的单子。",

  gradeTitle: "出处的可靠程度",
  grades: { A: "官方文件", B: "公开报道", L: "法律法规", U: "未经确认" },
  gradeMeans: {
    A: "在发布机关的文件里读到原文",
    B: "见于报道、社区公告或采购公告",
    L: "国家法律、法规的规定",
    U: "没有找到规定，暂用的做法，可由办公室修改",
  },
  counted: (all: number, unconfirmed: number) =>
    unconfirmed === 0 ? `共 ${all} 项，都有出处。` : `共 ${all} 项，其中 ${unconfirmed} 项未经确认。`,
  changeable: "可由办公室修改",
  source: "出处",
  rule: "规定",
  value: "内容",
  from: "来自",
  since: (day: string) => `（${dayZh(day)} 起施行）`,
  edit: "修改",
  itself: "环节本身",
  layersLabel: "由哪几层合成",
  base: "通用底本",
  layer: (name: string, version: number | null) => (version === null ? name : `${name}第 ${version} 版`),

  tryOut: "试走一遍",
  tryHint: "假想一张单子，看它要经过哪些环节、哪天办到哪一步。",
  changes: "与上一版比较",
  json: "机器可读文本（JSON）",

  gatesLead: "一张单子从提出到立项，依次经过：",
  kinds: {
    check: "逐条核对后通过、退回或不予立项",
    resolution: "开会逐项表决，结果由系统计算",
    ballot: "居民在一期预算内，从多张单子中票选",
    notice: "张贴清单，征求异议",
    approval: "逐张审定，确认后立项",
  },
  money: { none: "", hold: "通过后预占资金", commit: "立项时占用资金" },
  voteSays: (quorum: string, pass: string) => `${quorum}到会，会议有效；${pass}同意，事项通过`,
  established: "立项之后：采购、签订合同、实施、验收、公布结果、支付、归档。",
};
