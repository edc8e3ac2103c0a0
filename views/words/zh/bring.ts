/** Rows that are brought in a table: appropriations, payments. */

export const bring = {
  row: "行",
  nth: (n: number) => `第 ${n} 行`,
  strike: "不录",
  again: "重新粘贴或选择文件",
  template: "下载空表（XLSX）",
  check: "核对资金下达表",
  checkLead: (count: number) => `认出 ${count} 行，还没有录入。请核对、改正；每条指标提交一笔申请，由另一个人逐笔确认后才计入指标。`,
  submit: "提交这些申请",
  columns: {
    line: ["资金指标", "指标", "指标编号"],
    amount: ["金额", "下达金额"],
    document: ["文号", "资金文件文号"],
    on: ["日期", "文件日期"],
  },
  sheet: "资金下达表",
  name: "指标名称",
};

/** What was released and waits for the bank, and the sheet by which it is recorded. */
export const payments = {
  title: "待登记的支付",
  lead: "已经放款、还没有登记银行付款日期和凭证号的。可以逐张单子登记，也可以导入支付单一次登记。",
  none: "没有待登记的支付。",
  head: { project: "单子", supplier: "收款方", invoice: "发票", released: "放款日期", amount: "金额" },
  nth: (n: number) => `第 ${n} 笔`,
  bring: "导入支付单",
  bringLead:
    "按项目编号（或受理编号）和金额与上面的支付逐行匹配。先看匹配结果，确认后才登记；对不上的逐行列出原因，不会登记。同一张支付单导入两次，不会登记两次。",
  lines: { label: "从表格粘贴（连同表头）", hint: "列：项目编号、金额（元）、付款日期、凭证号，次序随意。也可以粘贴 CSV" },
  sheet: { label: "表格（XLSX）", hint: "第一行是表头；金额以元为单位，万元的列不读" },
  read: "读取，先核对",
  check: "核对支付单",
  checkLead: (matched: number, left: number) => `${matched} 行对上了，${left} 行对不上。还没有登记。可以改正后登记；对不上的不会登记。`,
  record: "登记对上的支付",
  matches: (title: string) => `对上：${title}`,
  left: {
    no_project: () => "没有这个编号的单子",
    elsewhere: () => "不在您负责的范围",
    recorded: () => "这个凭证号已经登记过",
    nothing_waits: () => "没有已放款、待登记的支付",
    other_amount: (most: string) => `金额不符，待登记的是 ${most}`,
    twice: () => "和前面的一行重复",
    unread: () => "这一行有没填对的地方",
  },
  done: (count: number) => `登记了 ${count} 笔支付`,
  doneHead: "已登记",
  leftHead: (count: number) => `对不上的 ${count} 行`,
  allDone: "每一行都登记了。",
  why: "原因",
  back: "回到待登记的支付",
  columns: {
    number: ["项目编号", "受理编号", "编号"],
    amount: ["金额", "支付金额"],
    on: ["付款日期", "银行日期", "日期"],
    voucher: ["凭证号", "凭证"],
  },
};
