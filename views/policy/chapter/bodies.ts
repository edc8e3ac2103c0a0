/** The bodies that resolve: their seats, and how each votes. */
import type { Body } from "#model/policy/body.ts";
import { type Ruled, rule, under } from "../ruled.ts";
import type { Say } from "../say.ts";

export const bodiesRules = (say: Say): readonly Ruled[] => say.policy.bodies.flatMap((body) => rulesOf(say, body));

function rulesOf(say: Say, body: Body): readonly Ruled[] {
  const {
    w: { rules: w, meet, policy: p, common },
    lang,
    list,
  } = say;
  const at = `bodies.${body.key}`;
  const named = (what: string) => w.ofBody(body.label[lang], what);
  return [
    ...seatRules(say, body),
    rule(`${at}.vote`, named(w.vote), body.vote, ({ quorum, quorumStrict, pass, passBase, passStrict }) =>
      p.voteSays(meet.fraction(quorum, quorumStrict), meet.ofBase(passBase, pass, passStrict)),
    ),
    rule(`${at}.recusal`, named(w.recusal), body.recusal, (way) => w.recusals[way]),
    rule(`${at}.methods`, named(w.methods), body.methods, (some) => list(some.map((one) => w.methodOf[one]))),
    rule(`${at}.proxies`, named(w.proxies), body.proxies, w.proxiesSays),
    rule(`${at}.proxiesPresent`, named(w.proxiesPresent), body.proxiesPresent, w.proxiesPresentSays),
    rule(`${at}.enBloc`, named(w.enBloc), body.enBloc, w.enBlocSays),
    rule(`${at}.agendaLeadDays`, named(w.agendaLeadDays), body.agendaLeadDays, (days) =>
      days === 0 ? w.sameDay : w.ahead(common.calendarDays(days)),
    ),
    rule(`${at}.scores`, named(w.scores), body.scores, (rule) =>
      rule
        ? w.scoresSays(
            rule.criteria.map((one) => w.criterion(one.label[lang], one.weight)),
            rule.pass,
          )
        : w.noScores,
    ),
    rule(`${at}.hearing`, named(w.hearing), body.hearing, (rule) =>
      rule ? w.hearingSays(rule.least, w.share(rule.consent)) : w.noHearing,
    ),
  ];
}

/** The body itself, with its kinds of seat in a sentence where they are several, and each of them apart. */
function seatRules({ w: { rules: w }, lang }: Say, body: Body): readonly Ruled[] {
  const at = `bodies.${body.key}`;
  const row = (place: string, what: string, words: string) => under(place, w.ofBody(body.label[lang], what), words, body, w.noSource);
  const each = body.seats.map((seat) => ({ ...seat, says: seat.label[lang] }));
  return [
    row(at, w.seats, w.seatSays(w.levels[body.level], each.length > 1 ? each.map((one) => w.seat(one.says, one.least)) : [])),
    ...each.map((one) => row(`${at}.seats.${one.key}`, one.says, w.seatLeast(one.least))),
  ];
}
