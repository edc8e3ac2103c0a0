/** 社会资源: what others give to a project, and its sums of a place. Beside the ledger, never in it. */
import type { GiftSum } from "#model/budget/gift.ts";
import { standingGifts } from "#model/budget/given.ts";
import type { Dossier } from "#model/project.ts";
import { Money } from "../money.tsx";
import { Stack } from "../records.tsx";
import type { Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";

const total = (list: readonly { readonly value: number }[]): number => list.reduce((sum, one) => sum + one.value, 0);

export const GiftSums = ({ s, gifts }: { s: Setting; gifts: readonly GiftSum[] }) => {
  const { budget, choices } = wordsOf(s.lang);
  const w = budget.gifts;
  if (gifts.length === 0) return <></>;
  return (
    <section id="gifts">
      <h2 class="govuk-heading-m">{w.title}</h2>
      <p class="govuk-hint">{w.lead}</p>
      <Stack
        caption={w.title}
        hideCaption
        head={[{ label: w.kind }, { label: w.number, numeric: true }, { label: w.value, numeric: true }]}
        rows={gifts.map(({ kind, number, value }) => ({ cells: [choices.gift[kind], String(number), <Money fen={value} />] }))}
        foot={[budget.total, String(gifts.reduce((sum, one) => sum + one.number, 0)), <Money fen={total(gifts)} />]}
      />
    </section>
  );
};

/** The name of a person who gives is for the staff alone. */
export const Gifts = ({ s, d, staff }: { s: Setting; d: Dossier; staff: boolean }) => {
  const { budget, choices, common } = wordsOf(s.lang);
  const w = budget.gifts;
  const gifts = standingGifts(d.trail);
  if (gifts.length === 0) return <></>;
  return (
    <section class="section" aria-labelledby="gifts">
      <h2 id="gifts">{w.title}</h2>
      <p class="quiet">{w.lead}</p>
      <Stack
        caption={w.title}
        hideCaption
        head={[
          { label: w.what },
          { label: w.kind },
          { label: w.giver },
          { label: w.document },
          { label: w.given },
          { label: w.value, numeric: true },
        ]}
        rows={gifts.map((one) => ({
          cells: [
            one.what,
            choices.gift[one.kind],
            staff || one.by === "organisation" ? one.giver : w.person,
            one.document,
            common.day(one.given),
            <Money fen={one.value} />,
          ],
        }))}
        foot={[budget.total, "", "", "", "", <Money fen={total(gifts)} />]}
      />
    </section>
  );
};
