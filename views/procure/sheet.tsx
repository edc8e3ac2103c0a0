/** The contract on A4, as far as it is recorded: who with whom, for what, how much in figures and in capitals; both sides sign and seal. */
import { capitals } from "#model/capitals.ts";
import type { Contract } from "#model/procure/contract.ts";
import type { Dossier } from "#model/project.ts";
import { Money } from "../money.tsx";
import { Page } from "../page.tsx";
import { type Printed, SealPlace, SheetMark, SignBoxes } from "../paper.tsx";
import { SummaryList } from "../rows.tsx";
import type { Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";
import { Milestones } from "./contracts.tsx";

interface Props {
  readonly s: Setting;
  readonly d: Dossier;
  readonly contract: Contract;
  readonly officeName: string;
  readonly printed: Printed | undefined;
}

export const ContractSheet = ({ s, d: { project: p }, contract, officeName, printed }: Props) => {
  const { procure: w, project, common, files } = wordsOf(s.lang);
  const title = w.printed(contract.number);
  return (
    <Page s={s} title={title} wide>
      <article class="sheet">
        <h1 class="sheet__title">{title}</h1>
        <SummaryList
          rows={[
            [w.project, `${p.code ?? p.receipt} ${p.title}`],
            [w.partyA, officeName],
            [w.partyB, `${contract.supplierName} ${contract.supplier}`],
            [w.amount, <Money fen={contract.amount} />],
            [w.capitals, capitals(contract.amount)],
            [w.signedOn, common.day(contract.signedOn)],
            [project.term, common.dayRange(contract.from, contract.until)],
            [w.terms, w.termsOf(contract.advance, contract.retention, contract.warranty)],
          ]}
        />
        <Milestones s={s} contract={contract} />
        <SignBoxes signers={[{ label: w.partyA }, { label: w.partyB }]} date={w.date} />
        <SealPlace issuer={officeName} day={common.day(contract.signedOn)} label={w.seal} />
        {printed && <SheetMark s={s} printed={printed} hint={files.scanHint} />}
      </article>
      <p class="govuk-hint on-screen">{w.printedLead}</p>
      <p class="on-screen">
        <a class="govuk-link back" href={`/projects/${p.receipt}`}>
          {w.back}
        </a>
      </p>
    </Page>
  );
};
