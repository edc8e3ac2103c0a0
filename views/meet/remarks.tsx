/** What a number in the table does not say: how it was voted, who stood aside, who was heard, what was put to one vote. */
import { ranked } from "#model/meet/score.ts";
import type { Item } from "#model/meet/sitting.ts";
import { mayVoteOn } from "#model/meet/voters.ts";
import { yuan } from "#model/money.ts";
import { choiceWord } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";
import type { SittingProps } from "./reader.ts";
import { amendedWords, methodsOf, recusedNames } from "./rule.ts";

export const Remarks = (props: SittingProps) => {
  const lines = props.sitting.items.flatMap((item) => {
    const said = remarksOf(props, item);
    return said.length === 0 ? [] : [`${item.n}. ${said.join(wordsOf(props.s.lang).meet.semicolon)}`];
  });
  if (lines.length === 0) return <></>;
  return (
    <ul class="on-paper__facts on-paper__facts--long">
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  );
};

const togetherOf = ({ together, tally }: Item): number | undefined => together ?? tally?.together;

function remarksOf({ s, sitting, seeVotes }: SittingProps, item: Item): readonly string[] {
  const words = wordsOf(s.lang);
  const w = words.meet;
  const aside = recusedNames(sitting, item);
  const { tally } = item;
  const place = ranked(sitting.items).get(item.id);
  return [
    item.change === null ? "" : w.ofChange(item.change),
    item.share === null ? "" : words.shares.ofWhole(yuan(item.whole)),
    ...amendedWords(s, item),
    methodsOf(sitting).length > 1 ? choiceWord(words, "method", item.method) : "",
    item.heardCame === null ? "" : w.heard(item.heardCame, item.heardConsented ?? 0),
    aside.length === 0 ? "" : seeVotes ? w.recusedNames(words.common.listAnd(aside)) : w.recusedCount(aside.length),
    togetherOf(item) === undefined ? "" : w.togetherWith(togetherOf(item) ?? 0),
    item.alone ? w.alone : "",
    item.state === "counted" && item.count.proxies ? w.ofThemProxies(item.count.proxies) : "",
    tally?.handed === undefined
      ? ""
      : w.papers(tally.handed, tally.for + tally.against + tally.abstain + (tally.invalid ?? 0), tally.invalid ?? 0),
    place === undefined ? "" : w.place(place),
    sitting.state === "ended" && item.state === "counted" && item.result === "no_quorum"
      ? w.noQuorumWith(mayVoteOn(sitting, item).length)
      : "",
  ].filter((said) => said !== "");
}
