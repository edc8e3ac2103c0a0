/** One sitting of the approving body: document, day, a decision for each order; what will happen, or has happened, with each. */
import { type Approval, whoConfirm } from "#model/approve/approval.ts";
import { PaperSection, type Papers } from "../archive/files.tsx";
import { Page } from "../page.tsx";
import { type Printed, SealPlace, SheetMark, SignBoxes } from "../paper.tsx";
import { Tag } from "../records.tsx";
import { SummaryList } from "../rows.tsx";
import type { Offer, Setting } from "../setting.ts";
import { fieldWords, roleWord } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";
import { Confirming } from "./confirming.tsx";
import { Decisions } from "./decisions.tsx";
import { approvalTones } from "./list.tsx";
import { ShortOfMoney } from "./short.tsx";

export interface ApprovalProps {
  readonly s: Setting;
  readonly approval: Approval;
  readonly areaName: string;
  readonly offers: readonly Offer[];
  readonly papers?: Papers;
  /** Which decisions these are, once they are confirmed. */
  readonly printed?: Printed | undefined;
}

export const ApprovalPage = (props: ApprovalProps) => {
  const { s, approval, areaName, papers, printed } = props;
  const { approve: w, common, files } = wordsOf(s.lang);
  return (
    <Page s={s} title={`${w.paperTitle(areaName)} ${approval.document}`} wide>
      <article class="sheet sheet--wide">
        <h1 class="sheet__title">{w.paperTitle(areaName)}</h1>
        <Head {...props} />
        {approval.dissent !== null && <p class="lead">{w.discardedNote(approval.dissent)}</p>}
        <ShortOfMoney s={s} approval={approval} />
        <Decisions s={s} approval={approval} />
        <div class="paper-only">
          <SignBoxes signers={[{ label: w.preparer }, ...signers(s, approval)]} date={w.date} />
          <SealPlace issuer={areaName} day={common.day(approval.on)} label={w.seal} />
          {printed && <SheetMark s={s} printed={printed} hint={files.scanHint} />}
        </div>
        <p class="sheet__foot">
          {w.idOf(approval.id)} · /approvals/{approval.id}
        </p>
      </article>
      <Confirming {...props} />
      <PaperSection s={s} papers={papers} />
      {approval.state !== "discarded" && <p class="govuk-hint on-screen">{w.printHint}</p>}
    </Page>
  );
};

const signers = (s: Setting, approval: Approval) => {
  const words = wordsOf(s.lang);
  const by = whoConfirm(approval);
  return by.length > 1 ? by.map((role) => ({ label: roleWord(words, role) })) : [{ label: words.approve.approver }];
};

/** Who must confirm, and who has. */
const Deciders = ({ s, approval }: Pick<ApprovalProps, "s" | "approval">) => {
  const words = wordsOf(s.lang);
  const { approve: w } = words;
  const has = (role: string) => approval.confirmations.some((one) => one.role === role);
  return (
    <>
      {approval.by.length > 1 && w.decidersNeed(approval.needed, approval.by.length)}
      {approval.override && w.capNeeds(roleWord(words, approval.override))}
      <ul class="will">
        {whoConfirm(approval).map((role) => (
          <li>
            {roleWord(words, role)} <Tag tone={has(role) ? "done" : "asked"}>{has(role) ? w.states.confirmed : w.states.prepared}</Tag>
          </li>
        ))}
      </ul>
    </>
  );
};

const Head = ({ s, approval }: ApprovalProps) => {
  const words = wordsOf(s.lang);
  const { approve: w, common } = words;
  const confirmed = approval.confirmedAt === null ? "" : w.confirmedAt(common.time(approval.confirmedAt));
  return (
    <SummaryList
      rows={[
        [fieldWords(words, "prepare", "document").label, <strong>{approval.document}</strong>],
        [fieldWords(words, "prepare", "on").label, common.day(approval.on)],
        [
          w.state,
          <>
            <Tag tone={approvalTones[approval.state]}>{w.states[approval.state]}</Tag> {confirmed}{" "}
            {approval.delegateOf !== null && confirmed !== "" && w.asDelegate}
          </>,
        ],
        ...(whoConfirm(approval).length > 1 ? [[w.deciders, <Deciders s={s} approval={approval} />] as const] : []),
      ]}
    />
  );
};
