/** Whom and what can be chosen on the way to a contract: in the policy's order of preference, with what speaks for each. */
import { yuan } from "#model/money.ts";
import type { Way } from "#model/procure/contract.ts";
import type { Beside } from "#model/procure/package.ts";
import { byPreference, type Entry, preferredFor } from "#model/procure/pick.ts";
import type { Contact } from "#model/procure/register.ts";
import type { Dossier } from "#model/project.ts";
import type { Row } from "../rows.tsx";
import type { Lang, Option } from "../setting.ts";
import { wordsOf } from "../words/words.ts";

const merits = ({ policy, suppliers }: Dossier, id: string, lang: Lang): { readonly hint?: string } => {
  const found = suppliers.find((one) => one.id === id);
  const said = found ? preferredFor(policy, found).map((one) => wordsOf(lang).rules.priorityOf[one]) : [];
  return said.length === 0 ? {} : { hint: said.join(" · ") };
};

export const supplierOptions = (d: Dossier, lang: Lang): readonly Option[] =>
  byPreference(d.policy, d.suppliers).map(({ id, name }) => ({ value: id, label: name, ...merits(d, id, lang) }));

/** Who quoted, the cheapest first. */
export const quotedOptions = (d: Dossier, lang: Lang): readonly Option[] =>
  (d.tender?.quotes ?? []).map(({ supplier, name, amount }) => {
    const said = [...(amount === null ? [] : [yuan(amount)]), ...Object.values(merits(d, supplier, lang))];
    return { value: supplier, label: name, hint: said.join(" · ") };
  });

export const besideOptions = (list: readonly Beside[]): readonly Option[] =>
  list.map((one) => ({ value: one.receipt, label: one.title, hint: `${one.areaName} · ${yuan(one.approved)}` }));

export const entryOptions = (list: readonly Entry[], lang: Lang): readonly Option[] => {
  const { procure: w } = wordsOf(lang);
  return list.map(({ id, title, supplierName, low, high, ordered }) => ({
    value: id,
    label: title,
    hint: [supplierName, w.range(yuan(low), yuan(high)), ...(ordered ? [w.orderedFrom] : [])].join(" · "),
  }));
};

export const contactOptions = (list: readonly Contact[]): readonly Option[] =>
  list.map(({ grant, name, phone }) => ({ value: grant, label: name, hint: phone }));

/** How a supplier is found for it. */
export const wayRow = (way: Way, lang: Lang): Row => [wordsOf(lang).procure.way, wordsOf(lang).rules.rungOf[way]];
