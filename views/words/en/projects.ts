import type { Wording } from "../shapes.ts";
import type { projects as zh } from "../zh/projects.ts";

export const projects = {
  title: "Orders",
  lead: "Everything residents have asked for, in public from the first day to the last.",
  filterTitle: "Filter",
  filters: { area: "Community", stage: "Step", class: "Class", content: "Content", year: "Year", q: "Title has" },
  empty: "No order fits. Try another filter.",
  propose: "Place an order",
  cleared: "Clear the filter",
  caption: "List of orders",
  head: { title: "Order", area: "Community", stage: "Step", turn: "Whose turn", due: "Due", amount: "Amount" },
  approved: "approved",
  asked: "asked",
  reviewed: "reviewed",
  files: "Download: ",
  follow: "Follow an order",
  followLabel: "Receipt number",
  followHint: "Nine digits, such as 304 718 526",
} satisfies Wording<typeof zh>;
