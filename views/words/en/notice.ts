import { many } from "../says.ts";
import type { notice as zh } from "../zh/notice.ts";

export const notice = {
  title: "Public notices",
  lead: "The lists that hang on the community notice board, word for word. While a list hangs, any resident of the community may object.",
  none: "No notice has been put up yet. Once orders pass, the community puts up a list, and it appears here.",
  states: {
    ahead: "Starts soon",
    running: "Open for objections",
    over: "Over",
    held: "Objections to answer",
    provisional: "Last day provisional",
  },
  projects: (count) => many(count, "project"),
  lastDay: "Today is the last day",
  daysLeft: (days) => `${many(days, "day")} left`,

  paperTitle: (area) => `Public notice of micro-projects, ${area}`,
  intro: (count) => `The following ${many(count, "micro-project")} ${count === 1 ? "is" : "are"} laid before residents for their scrutiny.`,
  periodLabel: "Period",
  periodNote: "The last day counts until midnight.",
  provisionalNote: (year) =>
    `The last day is provisional: there is no calendar of days off for ${year} yet, so it was counted by weekends. It is counted again when the calendar is published, and the notice cannot end before that.`,
  placeLabel: "Where it hangs",
  hungLabel: "Put up on",
  proofLabel: "Proof",
  project: "Project",
  class: "Class",
  amount: "Amount",
  beneficiaries: "Who benefits",
  objections: "Objections",
  total: (count) => `Total, ${many(count, "project")}`,
  noObjections: "None",
  objectionCount: (all, answered) => (answered === all ? `${all} (all answered)` : `${all} (${answered} answered)`),
  openObjections: (count) => `${count} to be answered`,
  objectTo: "Object",
  objectToTitle: (title) => `Object to “${title}”`,
  howTitle: "If you disagree",
  how: (until) => [
    `Online: until midnight on ${until}, open the project’s page and choose “Object”.`,
    "On paper: say which project and why, and hand it in at the residents’ committee while the notice hangs.",
    "Every objection is looked into and answered, and the notice cannot end before that. Names of those who object are not published.",
  ],
  overNote:
    "The period is over and objections are no longer taken. You can still speak to the residents’ committee or the supervision committee.",
  heldNote: "The period is over, but some objections are not answered yet. The notice ends when they are.",
  seal: "Official seal",
  idOf: (id) => `Notice ${id}`,
  printHint: "For the notice board: use your browser’s Print, on A4 paper.",
} satisfies typeof zh;
