/** What may be the same thing twice. */
export const alike = {
  beforeTitle: "社区里已经有相近的单子",
  beforeLead: "请先点开看看是不是同一件事。如果是，不用再提，跟着那张单子看进度就好；如果不是，再按一次“提交单子”。",
  deskTitle: "可能重复的单子",
  deskLead: "同一社区里名称、地点相近的单子，请核对是不是同一件事。",
  closed: "未公开",
};
