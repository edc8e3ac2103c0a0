/** Where a project stands, large: the step, what is awaited, whose turn it is, until when. */
import type { Child } from "hono/jsx";
import { workingDaysLeft } from "#model/calendar.ts";
import { dayOf } from "#model/day.ts";
import { isPassed, votesEach } from "#model/meet/share.ts";
import { assigneeOf } from "#model/people/office.ts";
import { type Dossier, gateNow } from "#model/project.ts";
import { gateStages, stages } from "#model/stages.ts";
import { DueLine } from "../due.tsx";
import type { Setting } from "../setting.ts";
import { toneOf } from "../tag.tsx";
import { turnWord } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";
import { Besides } from "./besides.tsx";

/** `staff`: the reader works for its place, and may know who of the office has it. */
export const Standing = ({ s, d, staff = false }: { s: Setting; d: Dossier; staff?: boolean }) => {
  const w = wordsOf(s.lang);
  const { project } = d;
  const { ended } = stages[project.stage];
  return (
    <section class={`place place--${toneOf(project.stage)}`} aria-labelledby="place">
      <h2 class="place__label" id="place">
        {ended ? w.project.ended : w.project.here}
      </h2>
      <p class="place__stage">{stageName(s, d)}</p>
      <p class="place__awaits">
        {awaited(s, d)} <Besides s={s} d={d} />
      </p>
      {!ended && (
        <dl class="place__facts">
          <Fact label={w.project.turn}>{turnWord(w, project.turn)}</Fact>
          {staff && d.kin.office.length > 0 && <Fact label={w.desk.handler}>{handler(s, d)}</Fact>}
          <Fact label={w.project.due}>
            <Due s={s} d={d} />
          </Fact>
        </dl>
      )}
    </section>
  );
};

function handler(s: Setting, d: Dossier): string {
  const w = wordsOf(s.lang).desk;
  const now = assigneeOf(d);
  if (!now) return w.nobody;
  return now.id === s.who?.id ? w.you : now.name;
}

/** At a gate after the work nobody asks any more whether it should be done; only a notice that hangs is one like every other. */
export const isAfterWork = (d: Dossier): boolean =>
  gateNow(d)?.after === true && gateStages.includes(d.project.stage) && !(d.project.stage === "notice" && d.notice?.state === "running");

/** A notice that does not hang yet is not one that residents can answer. */
function awaited(s: Setting, d: Dossier): string {
  const w = wordsOf(s.lang);
  const { project, notice } = d;
  if (isAfterWork(d)) return w.project.afterWork;
  const waiting =
    project.stage === "resolution" && votesEach(d.policy, project.gate) ? d.shares.filter((one) => !isPassed(project, one)) : [];
  if (waiting.length > 0) return w.shares.awaits(w.common.listAnd(waiting.map(({ name }) => name)));
  if (project.stage === "transfer" && project.turn === "proposer") return w.project.answeredThere;
  return project.stage === "notice" && notice?.state !== "running" ? w.project.notHung : w.stages[project.stage].awaits;
}

/** At a gate the policy's own name for it, else the name of the stage. */
function stageName(s: Setting, d: Dossier): string {
  const gate = gateNow(d);
  const atGate = gate !== undefined && gateStages.includes(d.project.stage);
  return atGate ? gate.label[s.lang] : wordsOf(s.lang).stages[d.project.stage].name;
}

export const Due = ({ s, d: { project, calendar } }: { s: Setting; d: Dossier }) => {
  const { dueAt, dueDay, dueUnit, remindAt, provisional } = project;
  // Counted as the limit is.
  const left = dueDay === null || dueUnit === "calendar" ? null : workingDaysLeft(calendar, dayOf(s.now), dueDay);
  return <DueLine s={s} dueAt={dueAt} dueDay={dueDay} remindAt={remindAt} provisional={provisional} left={left} />;
};

const Fact = ({ label, children }: { label: string; children?: Child }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);
