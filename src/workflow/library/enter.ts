/** What the clock does in a call: closes it, brings the panel's points to what was scored, ends what nobody mended, and lets in what was announced. */
import type { Draft } from "#model/draft.ts";
import type { Hand } from "#model/hand.ts";
import { type Applied, openContest, type Solicited } from "#model/library/solicitation.ts";
import { applicationOf, solicitationOf, standardOf } from "#model/subject.ts";

/** The due moves of a call. */
export function solicitationMoves({ call, applications }: Solicited, hand: Hand): readonly Draft[] {
  const subject = solicitationOf(call.id);
  if (call.state === "open" && hand.now > call.closes) {
    const sent = applications.filter(({ state }) => state !== "forgone").length;
    return [{ subject, kind: "solicitation_closed", body: { applications: sent }, texts: {} }];
  }
  const hung = call.state === "announced" && call.resultAt !== null && hand.now > call.resultAt;
  if (!hung || applications.some((one) => openContest(one))) return [];
  const admitted = applications.filter(({ state }) => state === "admitted").length;
  return [{ subject, kind: "solicitation_ended", body: { admitted }, texts: {} }];
}

/** The due moves of one application, after those of its call. */
export function applicationMoves(known: Applied, hand: Hand): readonly Draft[] {
  const ofCall = solicitationMoves(known, hand);
  if (ofCall.length > 0) return ofCall;
  const { application, call } = known;
  const subject = applicationOf(application.id);
  const { state, returnedAt, sitting } = application;
  if (state === "returned" && returnedAt !== null && hand.now > returnedAt)
    return [{ subject, kind: "application_unfit", body: { code: "papers" }, texts: { note: "" }, tells: [application.by] }];
  if (state === "qualified" && sitting && sitting.meetingState === "ended" && !sitting.carried && sitting.result !== null) {
    const { meeting, item, result, scorers } = sitting;
    return [{ subject, kind: "assessed", body: { meeting, item, result, score: sitting.score ?? 0, scorers }, texts: {} }];
  }
  return state === "admitted" && call.state === "ended" ? entered(known) : [];
}

/** Version 1, in force: its source is the call and the review; it bears the id of its application, so that it comes in once. */
function entered({ application, call }: Applied): readonly Draft[] {
  const { id, supplier, by, score, sitting, template } = application;
  const { goals, checks, title, need, plan, ...sums } = template;
  const source = { supplier, application: id, solicitation: call.id, meeting: sitting?.meeting ?? "", score: score ?? 0, proposer: by };
  return [
    {
      subject: standardOf(id),
      kind: "standard_entered",
      body: { version: 1, area: call.area, ...sums, ...source },
      texts: { title, need, plan, goals: JSON.stringify(goals.map(({ goal, aim }) => `${goal}\n${aim}`)), checks: JSON.stringify(checks) },
    },
    { subject: applicationOf(id), kind: "application_entered", body: { standard: id }, texts: {}, tells: [by] },
  ];
}
