/** What was quoted, side by side: the lowest marked, the others with what they are above it. */
import { cheapest, type Tender } from "#model/procure/tender.ts";
import { Money } from "../money.tsx";
import { Stack } from "../records.tsx";
import type { Setting } from "../setting.ts";
import { Mark } from "../tag.tsx";
import { wordsOf } from "../words/words.ts";

export const Comparison = ({ s, tender }: { s: Setting; tender: Tender }) => {
  const { procure: w } = wordsOf(s.lang);
  const least = cheapest(tender);
  return (
    <Stack
      caption={w.sheet}
      head={[{ label: w.name }, { label: w.price, numeric: true }, { label: w.over, numeric: true }]}
      rows={tender.quotes.map(({ supplier, name, amount }) => ({
        cells: [
          <>
            {name} {amount === least && <Mark>{w.lowest}</Mark>} {supplier === tender.supplier && <Mark tone="seal">{w.chosen}</Mark>}
          </>,
          <Money fen={amount ?? 0} />,
          amount === least ? "–" : <Money fen={(amount ?? 0) - least} />,
        ],
      }))}
    />
  );
};
