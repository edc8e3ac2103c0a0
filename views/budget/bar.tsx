/** How the money of a line, or of many, is used: a bar of textures, and beside it every part in words and sums. */
import type { Balance } from "#model/budget/entry.ts";
import { yuan } from "#model/money.ts";
import { Money } from "../money.tsx";
import { type Segment, Segments, Swatch, type Texture } from "../segments.tsx";
import type { Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";
import { type FigureName, figureOf, wholeOf } from "./figures.ts";

interface Props {
  readonly s: Setting;
  readonly balance: Balance;
  /** Where a figure leads. */
  readonly href?: (name: FigureName) => string;
}

const parts = ["paid", "committed", "held", "lapsed", "carriedOut", "available"] as const;
const textures = {
  paid: "solid",
  committed: "slant",
  held: "dots",
  lapsed: "cross",
  carriedOut: "bars",
  available: "plain",
} as const satisfies Record<(typeof parts)[number], Texture>;

/** What is left and what is used always stand; what the year's end takes only when it has taken some. */
const isShown = (name: FigureName, balance: Balance): boolean =>
  figureOf(balance, name) > 0 || ["paid", "committed", "held", "available"].includes(name);

export const MoneyBar = ({ s, balance, href }: Props) => {
  const { budget: w, balances, common } = wordsOf(s.lang);
  const whole = wholeOf(balance);
  if (whole === 0) return <p class="nothing">{w.nothing}</p>;
  const shown = parts.filter((name) => isShown(name, balance));
  const segments: readonly Segment[] = shown.map((name) => ({ key: name, texture: textures[name], value: figureOf(balance, name) }));
  const said = common.listAnd(shown.map((name) => w.part(balances[name], yuan(figureOf(balance, name)))));
  return (
    <div class="money-bar">
      <p class="money-bar__whole">
        {w.whole} {href ? <a href={href("appropriated")}>{<Money fen={whole} />}</a> : <Money fen={whole} />}
      </p>
      <Segments title={w.barTitle} desc={w.barDesc(yuan(whole), said)} segments={segments} />
      <dl class="parts">
        {segments.map((segment, index) => (
          <Part s={s} segment={segment} name={shown[index] ?? "available"} href={href} />
        ))}
      </dl>
    </div>
  );
};

const Part = ({ s, segment, name, href }: { s: Setting; segment: Segment; name: (typeof parts)[number]; href: Props["href"] }) => {
  const { budget: w, balances } = wordsOf(s.lang);
  return (
    <div class={`parts__part${name === "available" ? " parts__part--free" : ""}`}>
      <dt class="parts__name">
        <Swatch of={segment} />
        {balances[name]}
      </dt>
      <dd class="parts__sum">
        {href ? (
          <a href={href(name)}>
            <Money fen={segment.value} />
          </a>
        ) : (
          <Money fen={segment.value} />
        )}
      </dd>
      <dd class="parts__meaning">{w.meaning[name]}</dd>
    </div>
  );
};
