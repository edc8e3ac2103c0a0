/** What is put to the vote, one card an item. An open item shows nothing of how the vote runs. */
import { pointsOf, ranked } from "#model/meet/score.ts";
import type { Item, Sitting } from "#model/meet/sitting.ts";
import type { Result } from "#model/meet/tally.ts";
import { yuan } from "#model/money.ts";
import { Money } from "../money.tsx";
import { Tag, type Tone } from "../records.tsx";
import { type Segment, Segments, Swatch } from "../segments.tsx";
import type { Setting } from "../setting.ts";
import { choiceWord } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";
import type { SittingProps } from "./reader.ts";
import { amendedWords, needed, pageOfMatter, recusedNames, silent, sumWord } from "./rule.ts";

export const Items = (props: SittingProps) => {
  const w = wordsOf(props.s.lang).meet;
  return (
    <section aria-labelledby="items-heading">
      <h2 class="govuk-heading-m" id="items-heading">
        {w.items}
      </h2>
      <ol class="agenda">
        {props.sitting.items.map((item) => (
          <li class={`agenda__item${item.state === "open" ? " agenda__item--open" : ""}`}>
            <ItemCard {...props} item={item} />
          </li>
        ))}
      </ol>
    </section>
  );
};

const ItemCard = (props: SittingProps & { item: Item }) => {
  const { s, item, sitting, seeVotes } = props;
  const w = wordsOf(s.lang).meet;
  const aside = seeVotes ? recusedNames(sitting, item) : [];
  return (
    <>
      <div class="agenda__head">
        <span class="agenda__n" aria-hidden="true">
          {item.n}
        </span>
        <h3 class="agenda__title">
          <a class="govuk-link" href={pageOfMatter(item)}>
            {item.title}
          </a>
        </h3>
        <Tag tone={toneOf(item)}>{stateWord(s, item)}</Tag>
      </div>
      <p class="agenda__amount">
        {sumWord(s, item)} <Money fen={item.amount} /> · {choiceWord(wordsOf(s.lang), "method", item.method)}
      </p>
      {item.change !== null && (
        <p class="agenda__aside">
          <a class="govuk-link" href={`/projects/${item.project}#change-${item.change}`}>
            {w.ofChange(item.change)}
          </a>
        </p>
      )}
      {item.share !== null && <p class="agenda__aside">{wordsOf(s.lang).shares.ofWhole(yuan(item.whole))}</p>}
      {amendedWords(s, item).map((said) => (
        <p class="agenda__aside">{said}</p>
      ))}
      {item.heardCame !== null && <p class="agenda__aside">{w.heard(item.heardCame, item.heardConsented ?? 0)}</p>}
      {item.state === "counted" && <Outcome s={s} sitting={sitting} item={item} />}
      {item.together !== null && <p class="agenda__aside">{w.togetherWith(item.together)}</p>}
      {item.alone && item.state === "listed" && <p class="agenda__aside">{w.alone}</p>}
      {item.state === "counted" && item.count.proxies ? <p class="agenda__aside">{w.ofThemProxies(item.count.proxies)}</p> : <></>}
      {aside.length > 0 && <p class="agenda__aside">{w.recusedNames(wordsOf(s.lang).common.listAnd(aside))}</p>}
    </>
  );
};

const resultTones = { passed: "done", failed: "stopped", no_quorum: "asked" } as const satisfies Record<Result, Tone>;
const stateTones = {
  listed: "waiting",
  open: "moving",
  closed: "moving",
  counted: "waiting",
  struck: "stopped",
  deferred: "asked",
} as const satisfies Record<Item["state"], Tone>;

const toneOf = (item: Item): Tone => (item.result ? resultTones[item.result] : stateTones[item.state]);

export const stateWord = (s: Setting, item: Item): string => {
  const words = wordsOf(s.lang);
  return item.state === "counted" && item.result ? choiceWord(words, "result", item.result) : words.meet.itemStates[item.state];
};

const Outcome = ({ s, sitting, item }: { s: Setting; sitting: Sitting; item: Item }) => {
  const w = wordsOf(s.lang).meet;
  if (item.score !== null) return <Scored s={s} sitting={sitting} item={item} />;
  return (
    <>
      <CountBar s={s} item={item} />
      <dl class="numbers numbers--small">
        {countsOf(s, item).map(([label, value], index) => (
          <div>
            <dt>
              {bars[index] && <Swatch of={{ ...bars[index], value }} />} {label}
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="agenda__rule">{item.result === "no_quorum" ? w.noQuorumNote : w.needed(needed(sitting.rule, item.count))}</p>
    </>
  );
};

/** What the panel gave, the place among those that passed, and what was needed. */
const Scored = ({ s, sitting, item }: { s: Setting; sitting: Sitting; item: Item }) => {
  const w = wordsOf(s.lang).meet;
  const place = ranked(sitting.items).get(item.id);
  return (
    <>
      <p class="agenda__score">
        {w.points(pointsOf(item.score ?? 0))} {place !== undefined && w.place(place)}
      </p>
      <p class="agenda__rule">{item.result === "no_quorum" ? w.noQuorumNote : w.pointsNeeded(sitting.rule.scores?.pass ?? 0)}</p>
    </>
  );
};

/** For and against, abstaining, silent, recused, and those who might vote: in this order everywhere. */
export const countsOf = (
  s: Setting,
  { count, tally }: Pick<Item, "count" | "tally">,
): readonly (readonly [label: string, value: number])[] => {
  const words = wordsOf(s.lang);
  const w = words.meet;
  return [
    [choiceWord(words, "choice", "for"), count.for],
    [choiceWord(words, "choice", "against"), count.against],
    [choiceWord(words, "choice", "abstain"), count.abstain],
    [w.silent, silent(count)],
    [w.recused, count.recused],
    [w.mayVote, count.present],
    ...(tally?.invalid ? [[w.invalid, tally.invalid] as const] : []),
  ];
};

/** How the first four counts look in the bar. */
const bars = [
  { key: "for", texture: "solid" },
  { key: "against", texture: "slant" },
  { key: "abstain", texture: "dots" },
  { key: "silent", texture: "plain" },
] as const;

const CountBar = ({ s, item: { title, count } }: { s: Setting; item: Item }) => {
  const w = wordsOf(s.lang);
  const parts: readonly Segment[] = bars.map((bar) => ({ ...bar, value: bar.key === "silent" ? silent(count) : count[bar.key] }));
  return <Segments title={w.meet.countsOf(title)} desc={w.meet.tally(count.for, count.against, count.abstain)} segments={parts} />;
};
