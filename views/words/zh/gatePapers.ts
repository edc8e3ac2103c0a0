/** The papers that the gate where a project stands demands. */
export const gatePapers = {
  title: "本环节须备材料",
  lead: "缺一样，就不能通过这个环节，也不能上会、列入公示清单或审定表。",
  paper: "材料",
  state: "有没有",
  proof: "在哪里",
  there: "有",
  missing: "缺",
  file: "查看文件",
  nothing: "—",
  lacks: (papers: string) => `缺材料：${papers}`,
};
