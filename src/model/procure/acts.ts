/** Acts on the way to a contract, on the contract, and on the file of a supplier. */
import { type ActRow, officers } from "../act.ts";

const choosing = { room: "procure", on: "project", stages: ["procurement"] } as const;
const filing = { room: "procure", on: "supplier" } as const;

export const procureActs = {
  source: { ...choosing, by: ["class", "turn"], noun: "sourcings" },
  quote: { ...choosing, by: ["class", "turn", "supplier"], noun: "quotes" },
  /** Two people, each with a key. */
  unseal: { ...choosing, by: ["class", "turn", "clerk", "supervisor", "officer:finance"], noun: "openings" },
  award: { ...choosing, by: ["class", "turn"], noun: "awards" },
  /** Many projects in one procurement, led by one of them; and apart again. */
  bundle: { ...choosing, by: ["class", "turn"], noun: "packages" },
  unbundle: { ...choosing, by: ["class", "turn"], noun: "unbundlings" },
  portion: { ...choosing, by: ["class", "turn"], noun: "portions" },
  /** What the library has may be chosen directly. */
  pick: { ...choosing, by: ["class", "turn"], noun: "picks" },
  /** Established already, and asked for as a change: divided into projects of their own, or united with others into one. */
  divide: { ...choosing, by: ["class", "turn"], noun: "divisions" },
  unite: { ...choosing, by: ["class", "turn"], noun: "unions" },
  /** One project, procured in parts (标段). */
  section: { ...choosing, by: ["class", "turn"], noun: "sections" },
  /** Somebody higher says why contracts that count together do not go by a higher rung. */
  allow: { ...choosing, by: ["approver"], noun: "allowances" },
  contract: { ...choosing, by: ["class", "turn"], noun: "contracts" },
  vary: { room: "procure", on: "project", by: ["class"], stages: ["delivery", "rectification"], noun: "variations" },
  rescind: { room: "procure", on: "project", by: ["approver"], stages: ["delivery", "rectification"], noun: "rescissions" },
  enrol: { room: "procure", on: "area", by: officers, noun: "suppliers" },
  vet: { ...filing, by: [...officers, "clerk"], noun: "vettings" },
  /** Who acts for it (联系人), by its authorisation (授权委托书), known to the house or not. */
  authorise: { ...filing, by: officers, noun: "contacts" },
  relieve: { ...filing, by: officers, noun: "releases" },
  bar: { ...filing, by: officers, noun: "barrings" },
  readmit: { ...filing, by: officers, noun: "readmissions" },
  reroute: { ...filing, by: [...officers, "officer:finance"], noun: "accounts" },
  ratify: { ...filing, by: [...officers, "officer:finance", "approver"], noun: "ratifications" },
  drop: { ...filing, by: [...officers, "officer:finance", "approver"], noun: "droppings" },
} as const satisfies Record<string, ActRow>;
