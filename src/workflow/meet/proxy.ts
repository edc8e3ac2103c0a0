/** 委托: an absent member lets another of the roll vote in their place, where the body allows it; by themselves, or on a paper that the clerk enters. */
import type { Draft } from "#model/draft.ts";
import { deputationForm, proxyForm, recallForm } from "#model/meet/forms.ts";
import { openItem, type Seat, type Sitting, seatOfMember } from "#model/meet/sitting.ts";
import { holds, type Who } from "#model/people/roles.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { meetingOf, seatOf } from "#model/subject.ts";
import { filed } from "../archive/file.ts";
import { onSitting } from "./on.ts";

/** Before an item opens, while there is one to come; points are given by nobody but oneself. */
function whileNoneIsOpen(sitting: Sitting): Refusal | undefined {
  if (!sitting.rule.proxies || sitting.rule.scores) return refuse("no_proxies");
  if (openItem(sitting)) return refuse("item_open");
  return sitting.items.some((item) => item.state === "listed") ? undefined : refuse("nothing_open");
}

const standing = (sitting: Sitting) => sitting.proxies.filter((one) => one.ended === null);

/** Why somebody cannot let another speak for them: they are there, they speak for somebody, or they have done so already. */
function barredGiver(sitting: Sitting, giver: string): Refusal | undefined {
  if (seatOfMember(sitting, giver)?.present) return refuse("comes_in_person", "giver");
  if (standing(sitting).some((one) => one.holder === giver)) return refuse("proxy_chain", "giver");
  return standing(sitting).some((one) => one.giver === giver) ? refuse("proxy_given", "giver") : undefined;
}

/** Never passed on, and no more than so many for one. */
function barredHolder(sitting: Sitting, giver: string, holder: string): Refusal | undefined {
  const most = sitting.rule.proxies ?? 0;
  if (giver === holder || !seatOfMember(sitting, holder)) return refuse("not_a_choice", "holder");
  if (standing(sitting).some((one) => one.giver === holder)) return refuse("proxy_chain", "holder");
  return standing(sitting).filter((one) => one.holder === holder).length >= most
    ? refuse("too_many_proxies", "holder", { most })
    : undefined;
}

/** Who can speak for somebody, and who can be spoken for. */
export const holdersFor = (sitting: Sitting, giver: string): readonly Seat[] =>
  sitting.seats.filter((seat) => !barredHolder(sitting, giver, seat.person));
export const givers = (sitting: Sitting): readonly Seat[] =>
  sitting.seats.filter(({ person }) => !barredGiver(sitting, person) && holdersFor(sitting, person).length > 0);

const given = (sitting: Sitting, giver: string, holder: string): readonly Draft[] | Refusal =>
  barredGiver(sitting, giver) ??
  barredHolder(sitting, giver, holder) ?? [
    { subject: seatOf(sitting.id, giver), kind: "proxy_given", body: { meeting: sitting.id, giver, holder }, texts: {}, tells: [holder] },
  ];

export const entrust = onSitting({
  name: "entrust",
  form: proxyForm,
  when: (sitting, who) => {
    if (!seatOfMember(sitting, who.id)) return refuse("not_on_roll");
    const barred = whileNoneIsOpen(sitting) ?? barredGiver(sitting, who.id);
    return (
      barred ??
      (holdersFor(sitting, who.id).length > 0 ? undefined : refuse("too_many_proxies", undefined, { most: sitting.rule.proxies ?? 0 }))
    );
  },
  decide: (sitting, who, { holder }) => given(sitting, who.id, holder),
});

/** A written proxy: the paper itself is attached. */
export const deputise = onSitting({
  name: "deputise",
  form: deputationForm,
  when: (sitting) => whileNoneIsOpen(sitting) ?? (givers(sitting).length > 0 ? undefined : refuse("nothing_open")),
  decide: (sitting, _who, { giver, holder, files }) => {
    if (!seatOfMember(sitting, giver)) return refuse("not_a_choice", "giver");
    const drafts = given(sitting, giver, holder);
    if ("refusal" in drafts) return drafts;
    return [...drafts, ...filed(files, { about: meetingOf(sitting.id), area: sitting.area, purpose: "paper" }, "")];
  },
});

/** Who gave it takes it back, or the clerk what was entered wrongly. */
export const recallable = (sitting: Sitting, who: Who, today: string) => {
  const all = holds(who, ["clerk"], sitting.path, today);
  return standing(sitting).filter((one) => all || one.giver === who.id);
};

export const recall = onSitting({
  name: "recall",
  form: recallForm,
  when: (sitting, who, hand) =>
    whileNoneIsOpen(sitting) ?? (recallable(sitting, who, hand.today).length > 0 ? undefined : refuse("nothing_open")),
  decide: (sitting, who, { giver, reason }, hand) => {
    const proxy = recallable(sitting, who, hand.today).find((one) => one.giver === giver);
    if (!proxy) return refuse("not_a_choice", "giver");
    const body = { meeting: sitting.id, giver };
    return [{ subject: seatOf(sitting.id, giver), kind: "proxy_recalled" as const, body, texts: { reason }, tells: [proxy.holder] }];
  },
});
