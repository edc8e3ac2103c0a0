/** A change as its decider is shown it: what is agreed now, and what would be instead. */
import { type Change, openChange } from "#model/deliver/change.ts";
import { yuan } from "#model/money.ts";
import { openRecast } from "#model/procure/recast.ts";
import type { Dossier } from "#model/project.ts";
import { aboutProject } from "../about.tsx";
import { aboutRecast } from "../procure/recast.tsx";
import type { Row } from "../rows.tsx";
import type { Lang } from "../setting.ts";
import { wordsOf } from "../words/words.ts";

interface Changed {
  readonly label: string;
  readonly old: string;
  readonly next: string;
}

/** Only what changes. */
export function changedIn(one: Change, lang: Lang): readonly Changed[] {
  const { deliver: w, common } = wordsOf(lang);
  const row = (label: string, old: string, next: string | null): Changed[] => (next === null || next === "" ? [] : [{ label, old, next }]);
  return [
    ...row(w.amount, yuan(one.oldAmount), one.amount === null ? null : yuan(one.amount)),
    ...row(w.until, common.day(one.oldUntil), one.until === null ? null : common.day(one.until)),
    ...row(w.place, one.oldPlace, one.place),
    ...row(w.scope, w.asAgreed, one.scope),
    ...row(w.side, w.asAgreed, one.side),
  ];
}

export function aboutChange(d: Dossier, lang: Lang): readonly Row[] {
  const open = openChange(d);
  const other = openRecast(d);
  if (other) return [...aboutProject(d, lang), ...aboutRecast(d, other, lang)];
  if (!open) return aboutProject(d, lang);
  return [
    ...aboutProject(d, lang),
    ...changedIn(open, lang).map(
      ({ label, old, next }): Row => [
        label,
        <>
          <del>{old}</del> → <ins>{next}</ins>
        </>,
      ],
    ),
    [wordsOf(lang).fields.byName.reason.label, open.reason],
  ];
}
