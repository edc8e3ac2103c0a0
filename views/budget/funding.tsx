/** Where the money of a project comes from: its share of each line, and what is meant for a later year. */
import { type Holding, lineParts } from "#model/budget/entry.ts";
import type { Fen } from "#model/money.ts";
import type { Dossier } from "#model/project.ts";
import { Money } from "../money.tsx";
import { Stack } from "../records.tsx";
import type { Setting } from "../setting.ts";
import { choiceWord } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";

export const Funding = ({ s, d }: { s: Setting; d: Dossier }) => {
  // What is done in sections is drawn by them.
  if (d.holdings.length === 0 || d.origins.sections.length > 0) return <></>;
  const words = wordsOf(s.lang);
  const { budget: w, balances } = words;
  const planned = d.holdings.some((one) => one.planned !== null);
  const heads = [balances.held, balances.committed, balances.paid];
  return (
    <Stack
      caption={w.funding}
      head={[
        { label: w.line },
        ...(planned ? [w.fundingMost, ...heads, w.fundingLater] : heads).map((label) => ({ label, numeric: true })),
      ]}
      rows={d.holdings.map((one) => {
        const there = [one.held, one.committed, one.paid].map((fen) => <Money fen={fen} />);
        const plan = one.planned ?? { most: 0, intended: 0 };
        return { cells: [<Line s={s} d={d} share={one} />, ...(planned ? [some(plan.most), ...there, some(plan.intended)] : there)] };
      })}
    />
  );
};
const some = (fen: Fen) => (fen > 0 ? <Money fen={fen} /> : "–");

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
