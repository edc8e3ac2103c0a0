/** Where the money of a project comes from: its share of each line, and what is meant for a later year. */
import { type Holding, lineParts } from "#model/budget/entry.ts";
import type { Dossier } from "#model/project.ts";
import { Money } from "../money.tsx";
import { Stack } from "../records.tsx";
import type { Setting } from "../setting.ts";
import { choiceWord } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";

export const Funding = ({ s, d }: { s: Setting; d: Dossier }) => {
  if (d.holdings.length === 0) return <></>;
  const words = wordsOf(s.lang);
  const { budget: w, balances } = words;
  return (
    <Stack
      caption={w.shares}
      head={[
        { label: w.line },
        ...[w.shareMost, balances.held, balances.committed, balances.paid, w.shareLater].map((label) => ({ label, numeric: true })),
      ]}
      rows={d.holdings.map((one) => ({
        cells: [
          <Line s={s} d={d} share={one} />,
          one.planned ? <Money fen={one.planned.most} /> : "–",
          <Money fen={one.held} />,
          <Money fen={one.committed} />,
          <Money fen={one.paid} />,
          one.planned && one.planned.intended > 0 ? <Money fen={one.planned.intended} /> : "–",
        ],
      }))}
    />
  );
};

/** A later year's line need not be there yet. */
const Line = ({ s, d, share }: { s: Setting; d: Dossier; share: Holding }) => {
  const words = wordsOf(s.lang);
  const found = d.lines.find((each) => each.line === share.line);
  const { year, source } = lineParts(share.line);
  return found ? (
    <a class="govuk-link" href={`/budget/lines/${share.line}`}>
      {words.budget.lineOf(found.year, found.areaName, found.title)}
    </a>
  ) : (
    <>{words.budget.lineToCome(year, choiceWord(words, "source", source))}</>
  );
};
