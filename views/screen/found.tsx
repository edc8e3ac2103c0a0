/** Where several must check: what each finds it costs, and which of it counts. */
import type { Dossier } from "#model/project.ts";
import { type Findings, findingsIn } from "#model/screen/found.ts";
import { Money } from "../money.tsx";
import { Stack } from "../records.tsx";
import type { Setting } from "../setting.ts";
import { Mark } from "../tag.tsx";
import { namesOf, roleWord } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";

export const Found = ({ s, d }: { s: Setting; d: Dossier }) => (
  <>
    {findingsIn(d).map((one) => (
      <AtGate s={s} name={namesOf(d.policy, s.lang).gate(one.gate)} of={one} />
    ))}
  </>
);

const AtGate = ({ s, name, of: { found, done } }: { s: Setting; name: string; of: Findings }) => {
  const words = wordsOf(s.lang);
  const { found: w } = words.screen;
  const differ = new Set(found.map(({ amount }) => amount)).size > 1;
  return (
    <>
      <Stack
        caption={w.title(name)}
        head={[{ label: w.by }, { label: words.project.figures.amount, numeric: true }]}
        rows={found.map(({ role, amount }, index) => ({
          cells: [
            roleWord(words, role),
            <>
              {done && index === found.length - 1 && <Mark>{w.counts}</Mark>} <Money fen={amount} />
            </>,
          ],
        }))}
      />
      <p class="quiet">{done ? (differ ? w.differ : w.same) : w.open}</p>
    </>
  );
};
