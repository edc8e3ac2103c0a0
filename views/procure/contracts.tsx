/** The contracts of a project: the one that runs with its milestones, those that were ended, every change with both sides. */
import { type Contract, running, worths } from "#model/procure/contract.ts";
import type { Dossier } from "#model/project.ts";
import { Money } from "../money.tsx";
import { type Row, SummaryList, Table } from "../rows.tsx";
import { isStaff, type Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";

export const Contracts = ({ s, d }: { s: Setting; d: Dossier }) => {
  const now = running(d.contracts);
  if (d.contracts.length === 0) return <></>;
  const { procure: w, project, common } = wordsOf(s.lang);
  return (
    <section class="section" aria-labelledby="work">
      <h2 id="work">{project.contract}</h2>
      {now && <SummaryList rows={[...rowsOf(s, now), progress(s, d)]} />}
      {now && now.milestones.length > 1 && <Milestones s={s} contract={now} />}
      <Variations s={s} d={d} />
      {d.contracts
        .filter((one) => one.state === "ended")
        .map((one) => (
          <>
            <h3>{w.former(one.n)}</h3>
            <SummaryList
              rows={[
                ...rowsOf(s, one),
                [w.ended, one.endedOn === null ? common.none : `${common.day(one.endedOn)} · ${one.document}`],
                [w.settled, <Money fen={one.settled} />],
                ...(one.claim > 0 ? [[w.claim, <Money fen={one.claim} />] as const] : []),
              ]}
            />
          </>
        ))}
      {now && isStaff(s) && (
        <p>
          <a class="govuk-link" href={`/projects/${d.project.receipt}/contract`}>
            {w.print}
          </a>
        </p>
      )}
    </section>
  );
};

function rowsOf(s: Setting, one: Contract): readonly Row[] {
  const { procure: w, project, common, rules } = wordsOf(s.lang);
  return [
    [
      project.supplier,
      <a class="govuk-link" href={`/suppliers/${one.supplier}`}>
        {one.supplierName}
      </a>,
    ],
    [w.way, rules.rungOf[one.way]],
    [project.contractNumber, one.number],
    [w.amount, <Money fen={one.amount} />],
    [project.term, common.dayRange(one.from, one.until)],
    [w.terms, w.termsOf(one.advance, one.retention, one.warranty)],
  ];
}

function progress(s: Setting, { project: p }: Dossier): Row {
  const { project: w, common } = wordsOf(s.lang);
  return [
    w.progress,
    <>
      <progress class="progress" max={100} value={p.percent} aria-label={w.progress}></progress> {common.percent(p.percent)}
    </>,
  ];
}

export const Milestones = ({ s, contract }: { s: Setting; contract: Contract }) => {
  const { procure: w, common } = wordsOf(s.lang);
  const sums = worths(contract);
  return (
    <Table
      id={`milestones-${contract.n}`}
      caption={w.milestones}
      head={[
        { label: w.milestone },
        { label: w.share, numeric: true },
        { label: w.worth, numeric: true },
        { label: w.due },
        { label: w.delivers },
      ]}
      rows={contract.milestones.map((one, index) => [
        one.label || w.whole,
        common.percent(one.percent),
        <Money fen={sums[index] ?? 0} />,
        <time datetime={one.due}>{common.day(one.due)}</time>,
        one.delivers,
      ])}
      foot={[w.total, common.percent(100), <Money fen={contract.amount} />, "", ""]}
    />
  );
};

/** Old and new side by side. */
const Variations = ({ s, d }: { s: Setting; d: Dossier }) => {
  const { procure: w, common } = wordsOf(s.lang);
  const all = d.trail.flatMap((fact) => (fact.kind === "varied" ? [fact] : []));
  if (all.length === 0) return <></>;
  const said = ({ amount, until }: { amount: number; until: string }) => (
    <>
      <Money fen={amount} /> · {common.day(until)}
    </>
  );
  return (
    <Table
      id="variations"
      caption={w.variations}
      head={[{ label: w.paper }, { label: w.was }, { label: w.now }, { label: w.why }]}
      rows={all.map(({ body, texts }) => [texts.paper, said(body.from), said(body.to), texts.reason])}
    />
  );
};
