/** What was counted on the spot, asked beside found, and the small faults that wait to be mended. */
import { faultsOf, measuredOf } from "#model/accept/measured.ts";
import type { Dossier } from "#model/project.ts";
import { Table } from "../rows.tsx";
import type { Setting } from "../setting.ts";
import { Mark } from "../tag.tsx";
import { wordsOf } from "../words/words.ts";

export const Measured = ({ s, d }: { s: Setting; d: Dossier }) => {
  const w = wordsOf(s.lang).project;
  const { item, asked, found, state } = w.measuredHead;
  const said = (more: number) => (more === 0 ? w.complete : more < 0 ? <Mark tone="seal">{w.short(-more)}</Mark> : w.over(more));
  return (
    <>
      {measuredOf(d).map(({ round, lines }) => (
        <Table
          id={`measured-${round}`}
          caption={w.measured(round)}
          head={[{ label: item }, { label: asked, numeric: true }, { label: found, numeric: true }, { label: state }]}
          rows={lines.map((line) => [line.item, String(line.asked), String(line.found), said(line.found - line.asked)])}
        />
      ))}
    </>
  );
};

/** After the acceptance, until the last is mended and ever after. */
export const Faults = ({ s, d }: { s: Setting; d: Dossier }) => {
  const faults = faultsOf(d);
  if (d.project.acceptedOn === null || faults.length === 0) return <></>;
  const words = wordsOf(s.lang);
  const w = words.project;
  const { what, until, state } = w.faultHead;
  return (
    <Table
      id="faults"
      caption={w.faults}
      head={[{ label: what }, { label: until }, { label: state }]}
      rows={faults.map((one) => [
        one.text,
        words.common.day(one.until),
        one.mended === null ? <Mark tone="seal">{w.notMended}</Mark> : w.mendedOn(one.mended),
      ])}
    />
  );
};
