/** Checking an order at a gate: the checklist, and what stands beside it. */
export const screen = {
  cap: "单项上限",
  noCap: "不设上限",
  over: "超过上限，审定时须写明理由",
  overHard: "超过上限，不能立项",
  checklist: "审核清单",
  checklistHint: "每一条都要回答。有一条“不符合”就不能通过：请退回补充、转办或不予立项。说明只有工作人员看得到。",
  pointNote: "说明",
  checked: "审核情况",
  point: "核对内容",
  answer: "结论",
};
