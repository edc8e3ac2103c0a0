/** What was answered to the extra questions of the policy and the call, for the proposer and for staff. */
import type { Dossier } from "#model/project.ts";
import { SummaryList } from "../rows.tsx";
import type { Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";
import { answerRows, rulesOf } from "./questions.ts";

export const Asides = ({ s, d, staff }: { readonly s: Setting; readonly d: Dossier; readonly staff: boolean }) => {
  const w = wordsOf(s.lang).project;
  const rows = answerRows(d, s.lang);
  const asks = staff && d.project.stage === "screening" && d.intake.side === "resident" && !d.intake.confirmed;
  return (
    <>
      {rows.length > 0 && (
        <section class="section" aria-labelledby="asides">
          <h2 id="asides">{w.asides}</h2>
          <p class="quiet">{w.asidesFor}</p>
          <SummaryList rows={rows} />
        </section>
      )}
      {asks && (
        <section class="mind" aria-label={w.unconfirmed}>
          <p>{w.unconfirmedWhat(rulesOf(d.policy, s.lang))}</p>
        </section>
      )}
    </>
  );
};
