/** A body (议事机构) that resolves: its seats, how it votes, and the rule by which the system counts. */
import { z } from "zod";
import { count, fraction, key, sometimesSourced, sourced, words } from "./sourced.ts";

const voteRule = z.strictObject({
  quorum: fraction,
  quorumStrict: z.boolean(),
  pass: fraction,
  passBase: z.enum(["present", "members", "valid"]),
  passStrict: z.boolean(),
});

export const methods = ["hands", "paper", "online", "closed"] as const;
export const body = z.strictObject({
  key,
  label: words,
  /** At which level it sits: for a community, a street, or a district. */
  level: z.enum(["community", "street", "district"]),
  /** Kinds of seat, and how many of each at least: by the body's own source. */
  seats: z.array(z.strictObject({ key, label: words, least: count })).min(1),
  vote: sourced(voteRule),
  /** `keep`: who steps back stays in the roll that the quorum is counted from; `leave`: they leave it for that item. */
  recusal: sourced(z.enum(["keep", "leave"])),
  methods: sourced(z.array(z.enum(methods)).min(1)),
  /** How many absent members one member may speak for. */
  proxies: sourced(count),
  /** Do those who are absent and spoken for count as there when the quorum is reckoned? Their votes count either way. */
  proxiesPresent: sourced(z.boolean()),
  /** May several items be put to one vote? */
  enBloc: sourced(z.boolean()),
  agendaLeadDays: sourced(count),
  /** A panel scores instead of voting: what it looks at and with which weight; passed are those of at least `pass` points, in their order. */
  scores: sourced(
    z.strictObject({ criteria: z.array(z.strictObject({ key, label: words, weight: z.int().positive() })).min(1), pass: count }).nullable(),
  ),
  /** A hearing before the vote: how many residents must come, and which share of them must consent. */
  hearing: sourced(z.strictObject({ least: count, consent: fraction }).nullable()),
  ...sometimesSourced,
});
export type Body = z.infer<typeof body>;
