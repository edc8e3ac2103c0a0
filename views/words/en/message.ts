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
    screening: "It has been received, and the community is screening it.",
    revision: "Something is missing, and the proposer has been asked for it.",
    resolution: "It has passed screening and waits for the residents' council.",
    funding: "The council has passed it, and it waits for money.",
    notice: "The council has passed it, and it is on public notice. Please object during the notice if you wish to.",
    approval: "The notice is over, and it waits for the street's approval.",
    procurement: "It has been approved, and a contract is being made.",
    delivery: "The contract is signed, and work is under way.",
    acceptance: "The work is done and waits to be accepted.",
    rectification: "Faults were found and are being put right.",
    payment: "It has been accepted and is being paid.",
    closed: "It is finished. Thank you all.",
    refused: "It was refused; the reason stands on its page.",
    ballot: "It has passed screening, and residents are choosing by ballot.",
    failed: "The council did not pass it.",
    withdrawn: "The proposer has taken it back.",
    terminated: "It was ended early; the reason stands on its page.",
  },
  shown: "It is public, and the community is screening it. If you need it too, please say so on its page.",
  until: (day: string) => ` The notice runs until ${dayEn(day)}.`,
  due: (day: string) => ` This step is to be done by ${dayEn(day)}.`,
  foot: (receipt: string) => `Open Diandan and type receipt number ${receipt} to see how far it is.`,
} satisfies Wording<typeof zh>;
