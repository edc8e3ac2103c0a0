/** The sheet on which everybody on the roll signs as they come: printed before the sitting, photographed back after it. */
import type { Sitting } from "#model/meet/sitting.ts";
import { Page } from "../page.tsx";
import { type Printed, SealPlace, SheetMark } from "../paper.tsx";
import { Table } from "../rows.tsx";
import type { Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";

interface Props {
  readonly s: Setting;
  readonly sitting: Sitting;
  readonly areaName: string;
  readonly printed: Printed;
}

export const AttendancePage = ({ s, sitting, areaName, printed }: Props) => {
  const { files: w, meet, common } = wordsOf(s.lang);
  return (
    <Page s={s} title={w.attendanceTitle(sitting.body)}>
      <article class="sheet">
        <h1 class="sheet__title">{w.attendanceTitle(sitting.body)}</h1>
        <p class="sheet__words">
          {meet.when} {common.time(sitting.at)} · {meet.where} {sitting.place} · {meet.due} {meet.people(sitting.seats.length)}
        </p>
        <p>{w.attendanceLead}</p>
        <Table
          id="attendance"
          caption={w.attendanceTitle(sitting.body)}
          hideCaption
          head={[w.number, w.name, w.signature, w.arrived, w.remark].map((label) => ({ label }))}
          rows={sitting.seats.map((seat, index) => [String(index + 1), seat.name, "", "", ""])}
        />
        <SealPlace issuer={areaName} day={meet.date} label={meet.seal} />
        <SheetMark s={s} printed={printed} hint={w.scanHint} />
        <p class="sheet__foot">
          {meet.idOf(sitting.id)} · /meetings/{sitting.id}
        </p>
      </article>
      <p class="govuk-hint on-screen">{w.printAttendance}</p>
      <p class="on-screen">
        <a class="govuk-link" href={`/meetings/${sitting.id}`}>
          {sitting.body}
        </a>
      </p>
    </Page>
  );
};
