/** The minutes on A4: what was decided, by whom it is signed, where the seal goes. Only on paper. */
import { dayOf } from "#model/day.ts";
import type { Item } from "#model/meet/sitting.ts";
import { Money } from "../money.tsx";
import { OnPaper, SealPlace, SheetMark, SignBoxes } from "../paper.tsx";
import { Table } from "../rows.tsx";
import { choiceWord } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";
import { countsOf, stateWord } from "./items.tsx";
import type { SittingProps } from "./reader.ts";
import { came, least, onAgenda } from "./rule.ts";

export const Minutes = (props: SittingProps) => {
  const { s, sitting, areaName, printed } = props;
  const { meet: w, common, files } = wordsOf(s.lang);
  if (sitting.state === "cancelled") return <></>;
  return (
    <OnPaper>
      <p class="on-paper__title">{w.paperTitle(sitting.body)}</p>
      {sitting.state !== "ended" && <p class="on-paper__draft">{w.draft}</p>}
      <Facts {...props} />
      <Decisions {...props} />
      {sitting.note && <p class="said">{sitting.note}</p>}
      <SignBoxes signers={[{ label: w.chair }, { label: w.recorder }, { label: w.witness }]} date={w.date} />
      <Attendees {...props} />
      <SealPlace issuer={areaName} day={sitting.state === "ended" ? common.day(dayOf(sitting.at)) : w.date} label={w.seal} />
      {printed && <SheetMark s={s} printed={printed} hint={files.scanHint} />}
      <p class="on-paper__foot">
        {w.idOf(sitting.id)} · /meetings/{sitting.id} · {w.printedAt(common.time(s.now))}
      </p>
    </OnPaper>
  );
};

const Facts = ({ s, sitting }: SittingProps) => {
  const words = wordsOf(s.lang);
  const w = words.meet;
  const { rule, seats } = sitting;
  const need = least(seats.length, rule.quorum, rule.quorumStrict);
  return (
    <ul class="on-paper__facts">
      <li>
        {w.when} {words.common.time(sitting.at)}
      </li>
      <li>
        {w.where} {sitting.place}
      </li>
      <li>
        {w.how} {choiceWord(words, "method", sitting.method)}
      </li>
      <li>
        {w.due} {w.people(seats.length)} · {w.came} {w.people(came(sitting))}
      </li>
      <li>
        {w.quorum} {w.quorumRule(rule.quorum, rule.quorumStrict, need)}
      </li>
      <li>
        {w.passing} {w.passRule(rule.passBase, rule.pass, rule.passStrict)}
      </li>
    </ul>
  );
};

const Decisions = ({ s, sitting }: SittingProps) => {
  const w = wordsOf(s.lang).meet;
  const items = onAgenda(sitting);
  const labels = items[0] ? countsOf(s, items[0].count).map(([label]) => label) : [];
  const counts = (item: Item) => countsOf(s, item.count).map(([, value]) => (item.state === "counted" ? String(value) : ""));
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
