/** What is left to pay, month by month, beside an even year: a small drawing of the table it stands by. */
import type { BalanceAt } from "#model/budget/progress.ts";
import type { Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";
import { wholeOf } from "./figures.ts";

const [width, height] = [600, 220];

export const Burn = ({ s, months }: { s: Setting; months: readonly BalanceAt[] }) => {
  const w = wordsOf(s.lang).budget;
  const most = Math.max(1, ...months.map(wholeOf));
  const at = (month: number, left: number) => `${Math.round((month / 12) * width)},${Math.round(height - (left / most) * height)}`;
  const left = months.map((one) => at(Number(one.day.slice(5, 7)), wholeOf(one) - one.paid - one.lapsed - one.carriedOut));
  return (
    <svg class="burn" viewBox={`-4 -4 ${width + 8} ${height + 8}`} role="img">
      <title>{w.burnTitle}</title>
      <desc>{w.burnDesc}</desc>
      <path class="burn__frame" d={`M0 0V${height}H${width}`} />
      <path class="burn__even" d={`M0 0L${width} ${height}`} />
      {left.length > 0 && <path class="burn__left" d={`M${at(0, most)} L${left.join(" L")}`} />}
      {left.map((point) => (
        <circle class="burn__point" cx={point.split(",")[0]} cy={point.split(",")[1]} r={5} />
      ))}
    </svg>
  );
};
