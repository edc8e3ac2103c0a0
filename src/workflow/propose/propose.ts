/** A resident's wish becomes a project: numbered at once, pinned to the policy in force, not yet public. */
import type { Draft } from "#model/draft.ts";
import type { InputOf } from "#model/form.ts";
import type { Hand } from "#model/hand.ts";
import { consentOf } from "#model/people/consent.ts";
import { holds, type Who } from "#model/people/roles.ts";
import { chosenContent } from "#model/policy/contents.ts";
import { classOf } from "#model/policy/policy.ts";
import { callFor } from "#model/propose/call.ts";
import { proposalForm } from "#model/propose/forms.ts";
import type { Place } from "#model/propose/place.ts";
import { questionsOf, readAnswers, writtenOut } from "#model/propose/question.ts";
import { sidesOf } from "#model/propose/side.ts";
import { receiptOf } from "#model/receipt.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { projectOf } from "#model/subject.ts";
import { type Act, mayInArea, type Outcome } from "../act.ts";
import { filed } from "../archive/file.ts";
import { firstGate } from "../moves.ts";
import { chosenGrid } from "./grid.ts";

export const propose: Act<Place, typeof proposalForm> = {
  name: "propose",
  form: proposalForm,
  may: (place, who, hand) =>
    mayInArea("propose", who, place.path, hand) || !hasAVoice(place, who, hand)
      ? refuse("not_your_community")
      : speaksFor(place, who, hand),
  decide: (place, who, input, hand) => (place.alike.length > 0 && !input.checked ? refuse("alike") : asked(place, who, input, hand)),
};

/** For themselves or an office; who may only act for others, where one of them lives. */
const hasAVoice = (place: Place, who: Who, hand: Hand): boolean =>
  holds(who, speaking, place.path, hand.today) || place.residents.some(({ id }) => consentOf(who, id, place.path, hand.today));
const speaking = ["resident", "clerk", "chair"] as const;

/** Somebody for whom the policy of the place knows no way to ask. */
export const speaksFor = (place: Place, who: Who, hand: Hand): Refusal | undefined =>
  sidesOf(place, who, hand.today).length > 0 ? undefined : refuse("not_a_proposer");

type Input = Omit<InputOf<typeof proposalForm>, "checked" | "standard"> & { readonly standard?: string | null };

/** The project that is asked for, by who asks or on behalf of a resident of the place. */
export function asked(place: Place, who: Who, input: Input, hand: Hand): Outcome {
  if (!classOf(place.policy, input.class)) return refuse("not_a_choice", "class");
  const about = aboutIn(place, input);
  if ("refusal" in about) return about;
  const proposer = input.person ?? who.id;
  const consent = consentOf(who, proposer, place.path, hand.today);
  if (proposer !== who.id && !consent && !onBehalf(place, who, proposer, hand.today)) return refuse("not_a_choice", "person");
  // Who may only act for others says for whom.
  if (proposer === who.id && !holds(who, speaking, place.path, hand.today)) return refuse("required", "person");
  const sides = sidesOf(place, who, hand.today);
  const side = input.side ?? sides[0];
  if (side === undefined || !sides.includes(side)) return refuse("not_a_choice", "side");
  if (input.standard && place.standard?.id !== input.standard) return refuse("not_a_choice", "standard");
  const call = callFor(place.calls, input.class, hand.today);
  const read = readAnswers(questionsOf(place.policy, call), input.class, input.answers);
  if ("refusal" in read) return read;
  const matter = { class: input.class, amount: input.amount, urgent: false, path: place.path, source: null };
  const subject = projectOf(receiptOf(hand.digits(8)));
  const { title, need, place: where } = input;
  const project: Draft = {
    subject,
    kind: "proposed",
    body: {
      area: place.area,
      class: input.class,
      ...about,
      amount: input.amount,
      beneficiaries: input.beneficiaries,
      policy: place.digest,
      proposer,
      channel: input.channel ?? "online",
      apportioned: input.apportioned,
      side,
      confirmed: side === "resident" && input.confirmed,
      ...(input.standard && place.standard ? { standard: { id: place.standard.id, version: place.standard.version } } : {}),
    },
    texts: { title, need, place: where, answers: writtenOut(read.answers), contact: input.contact ?? "" },
    to: firstGate(place, matter, hand.today),
    tells: [proposer],
    ...(consent ? { as: { role: "agent", delegateOf: proposer } } : {}),
  };
  const joined: readonly Draft[] = call ? [{ subject, kind: "joined", body: { call: call.id }, texts: {} }] : [];
  return [project, ...joined, ...filed(input.photos, { about: subject, area: place.area, purpose: "photo" }, title)];
}

/** What it is about and in which grid it lies, where somebody said so. */
function aboutIn({ policy, grids }: Place, input: Pick<Input, "content" | "grid">) {
  const content = chosenContent(policy, input.content);
  if (!content) return refuse("not_a_choice", "content");
  const grid = chosenGrid(grids, input.grid);
  return "refusal" in grid ? grid : { ...content, ...grid };
}

/** Without a consent of theirs only a clerk enters a wish for somebody else, and only for a resident of the place. */
const onBehalf = (place: Place, who: Who, person: string, today: string): boolean =>
  holds(who, ["clerk"], place.path, today) && place.residents.some((one) => one.id === person);
