/** Telling somebody whom no message reaches. */
export const telling = {
  title: "电话、上门告知",
  whom: "告知谁",
  contact: "联系方式",
  unnamed: "登记时没有留姓名：按受理号查当时的登记，找到人",
  say: "这样说",
  sentence: (title: string, receipt: string, news: string) =>
    `您好，这里是社区。您提的“${title}”${news}。受理号是 ${receipt}，想知道办到哪一步，可以来社区窗口，或者打电话报这个号。`,
  by: "告知期限",
  tries: "已经试过",
  triesSays: (tries: number, most: number) => `${tries} 次；试满 ${most} 次仍联系不上的，可以写明原因后终止`,
  noName: "没有留姓名",
  /** As it is said, where the written news points at a page. */
  spoken: {
    returned: "还缺一些内容，需要您补充，我念给您听",
    transferred: "转给了别的单位办理，我告诉您转给了谁",
    refused: "没有立项，理由我念给您听，不服可以申诉",
    replied: "转办的单位有了答复，请您说说解决了没有",
    judged: "您的申诉有了结果，我念给您听",
    completed: "已经完工，请您来看看、参加验收",
    noticed: "开始公示了",
    answered: "收到的异议有了答复",
    opinions_asked: "办完有一阵了，请您说说满意不满意",
    remedied: "因为满意度偏低，经办部门作了说明",
    corrected: "有一处更正，我念给您听",
    represented: "要请您代表验收",
    merged: "并到另一张单子一起办",
    recast: "立项后拆开或者合并了，由新的项目接着办，我念给您听",
  },
};
