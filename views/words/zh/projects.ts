/** The list of 单子, and the little form that follows one. */
export const projects = {
  title: "单子",
  lead: "居民提出的每一件事，从提交到办结都公开在这里。",
  filterTitle: "筛选",
  filters: { area: "社区", stage: "环节", class: "类别", content: "内容", year: "年度", q: "名称里有" },
  empty: "没有符合条件的单子。换个条件试试。",
  propose: "我要点单",
  cleared: "清除筛选",
  caption: "单子列表",
  head: { title: "单子", area: "社区", stage: "环节", turn: "轮到", due: "期限", amount: "金额" },
  approved: "审定",
  asked: "申报",
  reviewed: "核定",
  files: "下载：",
  follow: "查进度",
  followLabel: "受理编号",
  followHint: "九位数字，例如 304 718 526",
};
