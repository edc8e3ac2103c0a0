/** The sittings of the approving body: document, day, how far each is. */
import type { ApprovalRowOfList } from "#model/approve/approval.ts";
import { Page } from "../page.tsx";
import { OfferLinks } from "../press.tsx";
import { type Listed, Older, Records, type Tone } from "../records.tsx";
import type { Offer, Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";

interface Props {
  readonly s: Setting;
  readonly rows: readonly ApprovalRowOfList[];
  readonly offers: readonly Offer[];
}

export const ApprovalsPage = ({ s, rows, offers }: Props) => {
  const w = wordsOf(s.lang).approve;
  return (
    <Page s={s} title={w.title}>
      <h1 class="govuk-heading-l">{w.title}</h1>
      <p class="lead">{w.lead}</p>
      <OfferLinks s={s} offers={offers} primary />
      <Records rows={rows.map((row) => listed(s, row))} none={w.none} />
      <Older s={s} rows={rows} />
    </Page>
  );
};

export const approvalTones = { prepared: "asked", confirmed: "done", discarded: "stopped" } as const satisfies Record<
  ApprovalRowOfList["state"],
  Tone
>;

function listed(s: Setting, row: ApprovalRowOfList): Listed {
  const { approve: w, common } = wordsOf(s.lang);
  const waiting = row.state === "confirmed" && row.waiting > 0;
  return {
    href: `/approvals/${row.id}`,
    title: row.document,
    tone: waiting ? "asked" : approvalTones[row.state],
    state: waiting ? w.waiting(row.waiting) : w.states[row.state],
    lines: [`${common.day(row.on)} · ${row.areaName} · ${w.orders(row.projects)}`],
  };
}
