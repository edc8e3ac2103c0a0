import type { EntryKind } from "#model/budget/entry.ts";

export const entries = {
  APPROPRIATE: "下达",
  WITHDRAW: "调减",
  HOLD: "预占",
  RELEASE: "释放",
  COMMIT: "立项占用",
  DECOMMIT: "退回",
  PAY: "支付",
  REFUND: "退款",
  LAPSE: "收回",
  CARRY_OUT: "结转下年",
  CARRY_IN: "上年结转",
} satisfies Record<EntryKind, string>;

/** The balances of a line, by the names offices use. */
export const balances = {
  appropriated: "已下达",
  carriedIn: "上年结转",
  carriedOut: "结转下年",
  held: "预占",
  committed: "已立项占用",
  paid: "已支付",
  lapsed: "收回",
  available: "可立项余额",
  used: "已使用（预占＋占用＋支付）",
  reversal: (n: number) => `红字冲销第 ${n} 笔`,
};
