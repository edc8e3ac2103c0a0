import { dayEn } from "../says.ts";
import type { Wording } from "../shapes.ts";
import type { message as zh } from "../zh/message.ts";

export const message = {
  heading: "A message for the chat group",
  label: "Ready to copy",
  hint: "There is no name and nothing personal in it.",
  hintClosed: "This order is not public yet, so it gives the number and not the words.",
  head: (area: string) => `[${area}]`,
  named: (title: string, receipt: string) => `About “${title}” (receipt number ${receipt}):`,
  numbered: (receipt: string) => `About the order with receipt number ${receipt}:`,
  steps: {
    screening: "It has been received and is being checked.",
    transfer: "This fund may not pay for it. It has gone to the office in charge, and its answer is awaited.",
    transferred: "The office in charge has dealt with it.",
    revision: "Something is missing, and the proposer has been asked for it.",
    resolution: "It has been checked and waits to be voted on.",
    funding: "It has been passed and waits for money.",
    notice: "It is on public notice. Please object during the notice if you wish to.",
    approval: "It waits for its approval.",
    procurement: "It has been approved, and a contract is being made.",
    delivery: "The contract is signed, and work is under way.",
    acceptance: "The work is done and waits to be accepted.",
    rectification: "Faults were found and are being put right.",
    payment: "It has been accepted and is being paid.",
    appeal: "The proposer has appealed, and it is being judged.",
    closed: "It is finished. Thank you all.",
    refused: "It was refused; the reason stands on its page.",
    merged: "It goes on together with another order.",
    ballot: "It has been checked and waits for the residents' ballot.",
    failed: "The vote did not pass it.",
    withdrawn: "The proposer has taken it back.",
    terminated: "It was ended early; the reason stands on its page.",
  },
  until: (day: string) => ` The notice runs until ${dayEn(day)}.`,
  due: (day: string) => ` This step is to be done by ${dayEn(day)}.`,
  foot: (receipt: string) => `Open Diandan and type receipt number ${receipt} to see how far it is.`,
} satisfies Wording<typeof zh>;
