/**
 * The slip (转办单) for an office that does not sign in: what it is asked, until when, and the code by which its answer comes back. A4 with places to
 * write, sign and seal, or A6. Nobody's name is on it, and nothing that is not public but the number of the order.
 */
import type { Dossier } from "#model/project.ts";
import { spokenReceipt } from "#model/receipt.ts";
import type { Transfer } from "#model/screen/transfer.ts";
import { Page } from "../page.tsx";
import { type Printed, SealPlace, SheetMark, SignBoxes } from "../paper.tsx";
import { type Row, SummaryList } from "../rows.tsx";
import type { Setting } from "../setting.ts";
import { namesOf } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";

interface Props {
  readonly s: Setting;
  readonly d: Dossier;
  readonly transfer: Transfer;
  readonly areaName: string;
  readonly printed: Printed | undefined;
  readonly small: boolean;
}

export const ErrandSheet = (props: Props) => {
  const { s, d, transfer, areaName, printed, small } = props;
  const { screen, common, procure } = wordsOf(s.lang);
  const w = screen.errand;
  const receipt = spokenReceipt(d.project.receipt);
  const office = namesOf(d.policy, s.lang).channel(transfer.office);
  const page = `/projects/${d.project.receipt}`;
  return (
    <Page s={s} title={w.title(receipt)} wide={!small}>
      <article class={small ? "slip" : "sheet"}>
        <h1 class={small ? "slip__title" : "sheet__title"}>{w.title(receipt)}</h1>
        <SummaryList rows={asked(props)} />
        {!small && (
          <>
            <SignBoxes signers={[{ label: w.done }, { label: w.signer }]} date={procure.date} />
            <SealPlace issuer={office} day={procure.date} label={procure.seal} />
          </>
        )}
        {printed && <SheetMark s={s} printed={printed} hint={w.scan(areaName)} />}
      </article>
      <p class="govuk-hint on-screen">{w.print}</p>
      <p class="on-screen">
        <a class="govuk-link" href={`${page}/errand${small ? "" : "?paper=a6"}`}>
          {small ? w.large : w.small}
        </a>
      </p>
      <p class="on-screen">
        <a class="govuk-link back" href={page}>
          {common.cancel}
        </a>
      </p>
    </Page>
  );
};

/** The title and the place only as everybody may read them. */
function asked({ s, d: { project: p, policy }, transfer, areaName }: Props): readonly Row[] {
  const { screen: w, common, project } = wordsOf(s.lang);
  return [
    [w.errand.to, namesOf(policy, s.lang).channel(transfer.office)],
    [w.errand.from, areaName],
    ...(p.public
      ? ([
          [project.aboutTitle, p.title],
          [project.place, p.place],
        ] as const)
      : []),
    [w.errand.asked, <span class="words">{transfer.note}</span>],
    [w.sentOn, common.day(transfer.sentOn)],
    ...(transfer.due === null ? [] : [[w.errand.until, <strong>{common.day(transfer.due)}</strong>] as const]),
  ];
}
