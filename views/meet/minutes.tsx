/**
 * The minutes from the facts alone: who sat, who came and left, what was decided how. On A4 with places to sign and for the seal; once signed,
 * the same words can be read on the screen, a phone too.
 */
import { dayOf } from "#model/day.ts";
import { pointsOf } from "#model/meet/score.ts";
import type { Item } from "#model/meet/sitting.ts";
import { Money } from "../money.tsx";
import { OnPaper, SealPlace, SheetMark, SignBoxes } from "../paper.tsx";
import { SummaryList, Table } from "../rows.tsx";
import { choiceWord } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";
import { countsOf, stateWord } from "./items.tsx";
import type { SittingProps } from "./reader.ts";
import { Remarks } from "./remarks.tsx";
import { Reported } from "./reported.tsx";
import { came, least, methodsOf, proxyNames } from "./rule.ts";

export const Minutes = (props: SittingProps) => {
  const { s, sitting, areaName, printed } = props;
  const { meet: w, common, files } = wordsOf(s.lang);
  if (sitting.state === "cancelled" || sitting.state === "void") return <></>;
  return (
    <OnPaper>
      <p class="on-paper__title">{w.paperTitle(sitting.body)}</p>
      {sitting.state !== "ended" && <p class="on-paper__draft">{w.draft}</p>}
      <Facts {...props} />
      <Decisions {...props} />
      <Remarks {...props} />
      <Reported s={s} sitting={sitting} />
      {sitting.note && <p class="said">{sitting.note}</p>}
      <SignBoxes
        signers={[
          { label: w.chair, ...(sitting.chair === null || !props.seeVotes ? {} : { name: sitting.chair }) },
          { label: w.recorder },
          { label: w.witness },
        ]}
        date={w.date}
      />
      <Attendees {...props} />
      <SealPlace issuer={areaName} day={sitting.state === "ended" ? common.day(dayOf(sitting.at)) : w.date} label={w.seal} />
      {printed && <SheetMark s={s} printed={printed} hint={files.scanHint} />}
      <p class="on-paper__foot">
        {w.idOf(sitting.id)} · /meetings/{sitting.id} · {w.printedAt(common.time(s.now))}
      </p>
    </OnPaper>
  );
};

/** On the screen, once they are signed: the counts stand in the cards of the items. */
export const Signed = (props: SittingProps) => {
  const { s, sitting } = props;
  const w = wordsOf(s.lang).meet;
  if (sitting.state !== "ended") return <></>;
  return (
    <section aria-labelledby="signed-heading">
      <h2 class="govuk-heading-m" id="signed-heading">
        {w.paperTitle(sitting.body)}
      </h2>
      <SummaryList rows={saidOf(props)} />
      <Remarks {...props} />
      {sitting.note && (
        <>
          <h3>{w.minutesNote}</h3>
          <p class="said">{sitting.note}</p>
        </>
      )}
    </section>
  );
};

const saidOf = (props: SittingProps) => factsOf(props).filter(([, said]) => said !== "");

const Facts = (props: SittingProps) => (
  <ul class="on-paper__facts">
    {saidOf(props).map(([label, said]) => (
      <li>
        {label} {said}
      </li>
    ))}
  </ul>
);

/** Names of members stand here for those who may see them; numbers for everybody. */
function factsOf({ s, sitting, seeVotes }: SittingProps): readonly (readonly [string, string])[] {
  const words = wordsOf(s.lang);
  const w = words.meet;
  const { rule, seats } = sitting;
  const left = seats.filter((seat) => seat.left !== null);
  const late = seats.filter((seat) => seat.since > 1);
  const names = (list: typeof seats, said: (n: number) => string, of: "gone" | "since") =>
    seeVotes ? words.common.listAnd(list.map((seat) => `${seat.name}${seat[of] > 0 ? said(seat[of]) : ""}`)) : w.people(list.length);
  const ends = { stands: "", recalled: w.proxyEnded, came: w.proxyCame };
  const proxies = (most: number): string => {
    const all = proxyNames(sitting);
    if (most === 0 || all.length === 0) return "";
    return seeVotes ? words.common.listAnd(all.map((one) => `${w.proxyOf(one.giver, one.holder)}${ends[one.end]}`)) : w.people(all.length);
  };
  return [
    [w.when, words.common.time(sitting.at)],
    [w.where, sitting.place],
    [w.how, words.common.listAnd(methodsOf(sitting).map((one) => choiceWord(words, "method", one)))],
    [w.due, `${w.people(seats.length)} · ${w.came} ${w.people(came(sitting))}`],
    [w.absent, seeVotes ? words.common.listAnd(seats.filter((seat) => !seat.present).map((seat) => seat.name)) : ""],
    [w.cameLate, late.length === 0 ? "" : names(late, w.sinceItem, "since")],
    [w.left, left.length === 0 ? "" : names(left, w.afterItem, "gone")],
    [w.proxies, proxies(sitting.rule.proxies ?? 0)],
    [w.observers, sitting.observers.replaceAll("\n", " ")],
    [w.quorum, w.quorumRule(rule.quorum, rule.quorumStrict, least(seats.length, rule.quorum, rule.quorumStrict))],
    [w.passing, rule.scores ? w.pointsNeeded(rule.scores.pass) : w.passRule(rule.passBase, rule.pass, rule.passStrict)],
    [w.signedOn, sitting.signedOn === null ? "" : words.common.day(sitting.signedOn)],
  ];
}

const Decisions = ({ s, sitting }: SittingProps) => {
  const words = wordsOf(s.lang);
  const w = words.meet;
  const { items, rule } = sitting;
  const nothing = { count: { members: 0, present: 0, for: 0, against: 0, abstain: 0, recused: 0 }, tally: null };
  const labels = rule.scores ? [w.score] : countsOf(s, nothing).map(([label]) => label);
  const counts = (item: Item) => {
    if (item.state !== "counted") return labels.map(() => "");
    if (rule.scores) return [pointsOf(item.score ?? 0)];
    return countsOf(s, { ...item, tally: null }).map(([, value]) => String(value));
  };
  return (
    <Table
      id="minutes"
      caption={w.items}
      hideCaption
      head={[
        { label: w.number },
        { label: w.order },
        { label: w.amount, numeric: true },
        ...labels.map((label) => ({ label, numeric: true })),
        { label: w.result },
      ]}
      rows={items.map((item) => [String(item.n), item.title, <Money fen={item.amount} />, ...counts(item), stateWord(s, item)])}
    />
  );
};

/** As many places to sign as people came; their names beside them where the reader may know them. */
const Attendees = ({ s, sitting, seeVotes }: SittingProps) => {
  const w = wordsOf(s.lang).meet;
  return (
    <>
      <p class="on-paper__label">{w.attendees}</p>
      <ul class="signatures">
        {sitting.seats
          .filter((seat) => seat.present)
          .map((seat) => (
            <li>{seeVotes ? seat.name : ""}</li>
          ))}
      </ul>
    </>
  );
};
