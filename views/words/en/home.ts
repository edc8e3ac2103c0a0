import type { Wording } from "../shapes.ts";
import type { home as zh } from "../zh/home.ts";

export const home = {
  title: "Residents order, government pays",
  lead: "Something small and needed near you? Write it down as an order. The residents' council votes, the street approves, the micro-project fund pays, and every step and every yuan can be seen here.",
  propose: "Place an order",
  how: "How an order gets done",
  steps: [
    ["Order", "Write down one thing and get a receipt number at once"],
    ["Screening", "The community checks that it can be done and is new"],
    ["Council", "The residents' council votes on each item"],
    ["Notice", "It is put up in public, and objections are answered"],
    ["Approval", "The street approves it and sets the money aside"],
    ["Work", "A contract is signed and the work is done"],
    ["Acceptance", "Proposer and council members come and sign"],
    ["Payment", "Paid only after acceptance, with a record of every step"],
  ],
  money: (year: number) => `Where the money of ${year} is`,
  moneyTitle: (year: number) => `Use of money in ${year}`,
  moneyNone: "No money has been appropriated this year yet.",
  seeBudget: "See all the money",
  notices: "Notices running now",
  noticesNone: "No notice is running now.",
  noticeLine: (count: number) => `${count} ${count === 1 ? "order" : "orders"}`,
  recent: "Latest orders",
  recentNone: "No order is public yet. You could place the first.",
  all: "See all orders",
} satisfies Wording<typeof zh>;
