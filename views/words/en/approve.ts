import { many } from "../says.ts";
import type { approve as zh } from "../zh/approve.ts";

export const approve = {
  title: "Approvals",
  lead: "What the street’s approving body decided: one sitting, one document number, one table. Whoever prepares it is not the person who confirms it.",
  none: "Nothing has been approved yet. Decisions can be prepared once orders reach approval.",
  states: { prepared: "To be confirmed", confirmed: "Confirmed", discarded: "Discarded" },
  waiting: (count) => `${count} waiting for money`,
  orders: (count) => many(count, "order"),

  prepare: "Prepare decisions",
  prepareLead:
    "Copy the minutes order by order. This only prepares them: they take effect when the approver confirms. Leave what was not discussed at “Not at this sitting”.",
  meeting: "The sitting",
  table: "Order by order",
  nothingWaits: "No order waits for approval now.",
  asked: "Asked for",
  heldNow: (sum) => `${sum} held`,
  cap: (label, sum) => `${label}: at most ${sum} each`,
  overCap: (sum) => `Over the cap of ${sum}`,
  overCapHint: "To agree to more than the cap you must give the reason.",
  overCapHard: "You cannot agree to more than the cap.",
  missing: (sum) => `Not enough money: ${sum} missing`,
  lacksHint: "Until these are registered it cannot be put on the table.",
  missingHint: "You may agree, but it is established only when the money is there; or lower the amount.",
  look: "Look at the order",
  ofOrder: (title, error) => `“${title}”: ${error}`,
  decision: "Decision",
  amountHint: "Not above what was asked for",
  reasonHint: { agree: "Required when over the cap", return: "Required: what is missing", refuse: "Required: the proposer is told" },
  submit: "Send to the approver",
  submitNote: "It cannot be changed after this, only discarded and prepared again.",

  paperTitle: (area) => `Approval of micro-projects, ${area}`,
  order: "Order",
  class: "Class",
  result: "Decision",
  amount: "Approved amount",
  state: "State",
  ruleCode: (code) => `(reason ${code} in the rules)`,
  why: "Explanation",
  effect: "State",
  done: "In effect",
  toDo: "Under way",
  waitsMoney: "Waits for money",
  total: (count) => `Agreed, ${many(count, "order")}, total`,
  inCapitals: "In capitals",
  notDecided: "—",
  returnTo: (gate) => `Returned to “${gate}”`,

  shortTitle: "Orders short of money",
  shortLead: "The decision stands. They are established by themselves when the money is there, without another sitting.",
  short: (title, sum) => `“${title}” is short of ${sum}`,

  confirm: "Confirm the decisions",
  confirmWill: "When you confirm:",
  willAgree: (count, sum) =>
    `${many(count, "order")} ${count === 1 ? "is" : "are"} established with ${sum} committed, and get${count === 1 ? "s" : ""} a project number;`,
  willWait: (count, sum) =>
    `${many(count, "order")} short of money by ${sum}: the decision stands, and is carried out when the money is there;`,
  willReturn: (count) => `${many(count, "order")} ${count === 1 ? "goes" : "go"} back and money held is released;`,
  willRefuse: (count) =>
    `${many(count, "order")} ${count === 1 ? "is" : "are"} refused, money held is released and the proposer is told why.`,
  confirmOnce: "This cannot be undone.",
  confirmButton: "I have checked it: confirm",
  preparedByYou: "You prepared this table, so you cannot confirm it. The approver must.",
  waitsForApprover: "Prepared, and waiting for the approver. Until then every order stays at approval.",
  confirmedAt: (time) => `Confirmed ${time}`,
  asDelegate: "confirmed by a delegate",
  deciders: "Who confirms",
  decidersNeed: (needed, all) =>
    needed === all
      ? `All ${all} must confirm; the last of them makes it take effect. What is returned or refused is so with the first.`
      : `${needed} of ${all} must confirm before it takes effect. What is returned or refused is so with the first.`,
  capNeeds: (role) => `Something in it is over the cap: it takes effect only when confirmed by the ${role.toLowerCase()} too.`,
  discardedNote: (reason: string) => `This table was discarded and never took effect. Reason: ${reason}`,
  printHint: "For the sheet to sign and seal: use your browser’s Print, A4 landscape.",
  preparer: "Prepared by",
  approver: "Approver",
  date: "Date",
  seal: "Official seal",
  idOf: (id) => `Approval ${id}`,
} satisfies typeof zh;
