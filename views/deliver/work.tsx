/** How the work goes: the start order, the reports, what the supervisors saw, what was complained of, and what should be looked at. */

import { dayOf } from "#model/day.ts";
import { complaintsOf } from "#model/deliver/complaint.ts";
import { sessionsOf } from "#model/deliver/session.ts";
import { warningsOf } from "#model/deliver/warning.ts";
import { type Dossier, paidOut } from "#model/project.ts";
import { SummaryList } from "../rows.tsx";
import type { Setting } from "../setting.ts";
import { Mark } from "../tag.tsx";
import { wordsOf } from "../words/words.ts";

/** Above all else, for who looks after it. */
export const Warnings = ({ s, d }: { s: Setting; d: Dossier }) => {
  const w = wordsOf(s.lang).deliver;
  const complaints = complaintsOf(d).filter((one) => one.answer === null).length;
  const twins = sessionsOf(d).filter((one) => one.twin !== null).length;
  const found = d.project.contracted === null ? [] : warningsOf({ ...d.project, paid: paidOut(d), complaints, twins }, dayOf(s.now));
  if (found.length === 0) return <></>;
  return (
    <section class="card warnings" aria-labelledby="warnings">
      <h2 id="warnings">{w.warningsTitle}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {found.map((one) => (
          <li>{w.warnings[one]}</li>
        ))}
      </ul>
    </section>
  );
};

/** How far it is, for everybody; the words of the supplier and the supervisors for the staff and the proposer. */
export const Reports = ({ s, d, original }: { s: Setting; d: Dossier; original: boolean }) => {
  const { deliver: w, common, project } = wordsOf(s.lang);
  const begun = d.trail.findLast((fact) => fact.kind === "started");
  const told = d.trail.filter((fact) => fact.kind === "reported" || fact.kind === "vouched");
  if (begun?.kind !== "started") return <></>;
  return (
    <section class="section" aria-labelledby="reports">
      <h2 id="reports">{w.reports}</h2>
      <SummaryList
        rows={[
          [w.startedOn, common.day(begun.envelope.on)],
          [w.told, begun.texts.told],
          [w.posted, begun.texts.posted],
        ]}
      />
      {told.length === 0 && <p class="nothing">{w.noReports}</p>}
      <ol class="reports">
        {told.toReversed().map((fact) => (
          <li class="report">
            <h3>
              {common.day(fact.envelope.on)} · {common.labelled(project.progress, common.percent(fact.body.percent))}{" "}
              {fact.kind === "vouched" && (
                <Mark tone={fact.body.agrees ? "plain" : "seal"}>{fact.body.agrees ? w.vouched : w.disputed}</Mark>
              )}
            </h3>
            {original && fact.texts.note !== "" && <p class="words">{fact.texts.note}</p>}
            {original && fact.kind === "reported" && <p class="quiet">{common.labelled(w.next, fact.texts.next)}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
};

/** Their words are for the staff and for who wrote them: they may name people. */
export const Complaints = ({ s, d, original }: { s: Setting; d: Dossier; original: boolean }) => {
  const { deliver: w, common } = wordsOf(s.lang);
  const all = complaintsOf(d);
  if (all.length === 0) return <></>;
  return (
    <section class="section" aria-labelledby="complaints">
      <h2 id="complaints">{w.complaints}</h2>
      {all.map((one) => (
        <div class="objection">
          <h3>
            {one.flag ? w.flag : w.complaint} {common.day(one.on)}
          </h3>
          <p class="words">{original ? one.text : w.kept}</p>
          <p>{one.answer ?? w.waits(one.due.day)}</p>
        </div>
      ))}
    </section>
  );
};
