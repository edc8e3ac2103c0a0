/** How a supplier is looked for: the way, what has come in, the comparison of what was opened, and what counts together. */

import { yuan } from "#model/money.ts";
import type { Near, Splitting } from "#model/procure/near.ts";
import { asksQuotes, type Tender } from "#model/procure/tender.ts";
import type { Dossier } from "#model/project.ts";
import { Money } from "../money.tsx";
import { type Row, SummaryList, Table } from "../rows.tsx";
import type { Setting } from "../setting.ts";
import { Mark } from "../tag.tsx";
import { wordsOf } from "../words/words.ts";
import { Comparison } from "./comparison.tsx";
import { PackageOf } from "./package.tsx";

/** What the act would say of a supplier, known to whoever draws the page. */
export interface Alarm {
  readonly name: string;
  readonly split: Splitting;
}
interface Props {
  readonly s: Setting;
  readonly d: Dossier;
  readonly way: Tender["way"];
  readonly alarms: readonly Alarm[];
}

export const Choosing = ({ s, d, way, alarms }: Props) => {
  const { procure: w, rules } = wordsOf(s.lang);
  const { tender } = d;
  if (d.project.stage !== "procurement" && tender?.state !== "awarded" && !d.package) return <></>;
  return (
    <section class="section" aria-labelledby="choosing">
      <h2 id="choosing">{w.choosing}</h2>
      <p>{w.wayWhy(rules.rungOf[tender?.way ?? way])}</p>
      <PackageOf s={s} d={d} />
      {tender && <Stands s={s} tender={tender} />}
      {tender && tender.openedOn !== null && <Comparison s={s} tender={tender} />}
      {alarms.map((one) => (
        <Together s={s} alarm={one} />
      ))}
    </section>
  );
};

const Stands = ({ s, tender }: { s: Setting; tender: Tender }) => {
  const { procure: w } = wordsOf(s.lang);
  if (tender.state === "awarded") {
    const rows: readonly Row[] = [
      [w.choice, tender.supplierName],
      [w.price, <Money fen={tender.amount ?? 0} />],
      [w.paper, w.record(tender.document ?? "")],
    ];
    return <SummaryList rows={rows} />;
  }
  if (!asksQuotes(tender.way)) return <p>{w.waitsTender}</p>;
  if (tender.state === "opened") return <p>{w.states.opened}</p>;
  return <p>{tender.firstKey === null ? w.sealed(tender.quotes.length, tender.least) : w.keyed}</p>;
};

const Together = ({ s, alarm: { name, split } }: { s: Setting; alarm: Alarm }) => {
  const { procure: w, project, common } = wordsOf(s.lang);
  const link = (one: Near) => (
    <a class="govuk-link" href={`/projects/${one.receipt}`}>
      {one.title}
    </a>
  );
  return (
    <>
      <h3>
        <Mark tone="seal">{w.alarm}</Mark> {name}
      </h3>
      <p>{w.alarmLead(yuan(split.sum), yuan(split.threshold))}</p>
      <Table
        id={`together-${split.with[0]?.supplier}`}
        caption={name}
        hideCaption
        head={[{ label: w.project }, { label: project.contract }, { label: w.amount, numeric: true }]}
        rows={split.with.map((one) => [link(one), common.day(one.on), <Money fen={one.amount} />])}
      />
    </>
  );
};
