/** Can a body pass anything at all: a share of more than the whole, more points than there are, an agenda longer ahead than its gate allows. */
import { mostPoints } from "../meet/score.ts";
import type { Body } from "./body.ts";
import type { Finding } from "./flaw.ts";
import type { Policy } from "./policy.ts";
import type { Limit } from "./sourced.ts";

export const voteFlaws = (policy: Policy): Finding[] =>
  policy.bodies.flatMap((body) => [...shareFlaws(body), ...pointFlaws(body), ...leadFlaws(policy, body)]);

function shareFlaws({ key, vote: { value } }: Body): Finding[] {
  const never = [
    [value.quorum, value.quorumStrict],
    [value.pass, value.passStrict],
  ] as const;
  return never.some(([[part, whole], strict]) => part > whole || (strict && part === whole))
    ? [{ flaw: "more_than_all", at: `bodies.${key}.vote` }]
    : [];
}

const pointFlaws = ({ key, scores: { value } }: Body): Finding[] =>
  value && value.pass > mostPoints ? [{ flaw: "more_than_the_points", at: `bodies.${key}.scores` }] : [];

/** A sitting is called so many days ahead; by then the limit of the gate must not have run out. */
const leadFlaws = ({ gates }: Policy, { key, agendaLeadDays }: Body): Finding[] =>
  gates.some((gate) => gate.kind === "resolution" && gate.body === key && agendaLeadDays.value >= leastDays(gate.limit.value))
    ? [{ flaw: "lead_over_limit", at: `bodies.${key}.agendaLeadDays` }]
    : [];

/** The calendar days of a limit at least: working days with the weekends they cannot avoid. */
const leastDays = ({ days, unit }: Limit): number => (unit === "calendar" ? days : days + 2 * Math.floor((days - 1) / 5));
