/** The receipt that a resident takes home (受理回执): the number, large, and where to follow it. A6. */
import { dayOf } from "#model/day.ts";
import type { Dossier } from "#model/project.ts";
import { spokenReceipt } from "#model/receipt.ts";
import { Page } from "../page.tsx";
import { Qr } from "../qr.tsx";
import type { Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";

export const SlipPage = ({ s, d: { project: p }, areaName }: { s: Setting; d: Dossier; areaName: string }) => {
  const w = wordsOf(s.lang);
  const { slip } = w.screen;
  const address = `${s.origin}/projects/${p.receipt}`;
  return (
    <Page s={s} title={slip.title}>
      <article class="slip" aria-labelledby="slip">
        <h1 class="slip__title" id="slip">
          {slip.title}
        </h1>
        <p class="slip__number">{spokenReceipt(p.receipt)}</p>
        <p class="slip__words">{p.title}</p>
        <p class="slip__words">{slip.taken(areaName, dayOf(p.submitted))}</p>
        <div class="slip__follow">
          <Qr text={address} label={slip.scan} />
          <p>{slip.follow}</p>
        </div>
        <p class="slip__address">{address}</p>
      </article>
      <p class="govuk-hint back">{slip.print}</p>
      <p>
        <a class="govuk-link back" href={`/projects/${p.receipt}`}>
          {w.common.cancel}
        </a>
      </p>
    </Page>
  );
};
