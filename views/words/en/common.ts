import { yuan } from "#model/money.ts";
import { dayEn, many, timeEn } from "../says.ts";
import type { Wording } from "../shapes.ts";
import type { common as zh } from "../zh/common.ts";

const steps: Readonly<Record<string, string>> = {
  proposed: "Order sent",
  revised: "Order sent again",
  established: "Approval",
  contracted: "Contract",
  paid: "Bank payment",
};
interface Value {
  readonly field: "amount" | "class" | "on";
  readonly now: string | number;
}
const valueNow = ({ field, now }: Value): string =>
  field === "amount" && typeof now === "number" ? `amount ${yuan(now)}` : field === "on" ? `date ${dayEn(String(now))}` : "class";

export const common = {
  product: "Diandan",
  motto: "Residents order, government pays",
  skip: "Skip to main content",
  titled: (page: string) => `${page} – Diandan`,
  navLabel: "Main",
  menu: "Menu",
  nav: { home: "Home", projects: "Orders", meetings: "Council", notices: "Notices", budget: "Money", policies: "Rules", desk: "My desk" },
  otherLanguage: "中文",
  otherLanguageLabel: "切换到中文",
  elderOn: "Large print",
  elderOff: "Standard size",
  signIn: "Sign in",
  signOut: "Sign out",
  demoTime: (moment: number) => `Demonstration: ${timeEn(moment)}`,
  footer: "Micro-projects that residents propose, decide, watch and judge.",
  footerTrail: "Every step leaves a record, every yuan has a source.",
  day: dayEn,
  time: timeEn,
  dayRange: (from: string, until: string) => `${dayEn(from)} to ${dayEn(until)}`,
  listAnd: (words: readonly string[]) => words.join(", "),
  workingDays: (days: number) => many(days, "working day"),
  calendarDays: (days: number) => many(days, "day"),
  people: (count: number) => many(count, "person", "people"),
  projectsCount: (count: number) => many(count, "order"),
  times: (count: number) => many(count, "time"),
  percent: (percent: number) => `${percent}%`,
  yes: "Yes",
  no: "No",
  none: "None",
  notYet: "Not yet",
  optional: " (optional)",
  choose: "Please choose",
  nothingToChoose: "There is nothing to choose from at present.",
  back: "Back",
  cancel: "Go back without doing this",
  search: "Search",
  filter: "Filter",
  all: "All",
  nextPage: "Next page",
  firstPage: "Back to the first page",
  detail: "View",
  apportioned: "Share of a published total (illustrative)",
  apportionedWhy: "Only a total was published. This amount is a share of that total and is shown for illustration.",
  corrected: "Corrected",
  correctionOf: (kind: string, values: readonly Value[]) => `${steps[kind] ?? kind} (${values.map(valueNow).join(", ")})`,
  unitYuan: "yuan",
  yuanSign: "¥",
  stop: ". ",
  aboutHeading: "What this concerns",
  errorTitle: "Please put these things right first",
  refusalTitle: "This could not be done",
  errorPrefix: "Error: ",
  titleError: (title: string) => `${title} (error)`,
  labelled: (label: string, text: string) => `${label}: ${text}`,
  failed: "It could not be sent. Check your connection and try again. What you typed is still here.",
  tableScroll: "This table can be scrolled sideways",
} satisfies Wording<typeof zh>;
