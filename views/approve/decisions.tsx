/** The table: each order with what was decided of it, why, and whether it has taken effect. */
import type { Approval, ApprovalRow } from "#model/approve/approval.ts";
import { capitals } from "#model/capitals.ts";
import { yuan } from "#model/money.ts";
import { classWord } from "../budget/class.ts";
import { Money } from "../money.tsx";
import { Stack, Tag, type Tone } from "../records.tsx";
import type { Setting } from "../setting.ts";
import { PassedShares } from "../shares.tsx";
import { choiceWord } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";
import { isShort } from "./short.tsx";

interface Props {
  readonly s: Setting;
  readonly approval: Approval;
}

export const agreed = (approval: Approval): readonly ApprovalRow[] => approval.rows.filter((row) => row.decision === "agree");
export const sumOf = (rows: readonly ApprovalRow[]) => rows.reduce((sum, row) => sum + row.amount, 0);

const tones = { agree: "done", return: "asked", refuse: "stopped" } as const satisfies Record<ApprovalRow["decision"], Tone>;

export const Decisions = ({ s, approval }: Props) => {
  const w = wordsOf(s.lang).approve;
  const confirmed = approval.state === "confirmed";
  const yes = agreed(approval);
  return (
    <>
      <Stack
        caption={w.table}
        hideCaption
        head={[
          { label: w.order },
          { label: w.class },
          { label: w.result },
          { label: w.amount, numeric: true },
          { label: w.why },
          ...(confirmed ? [{ label: w.effect }] : []),
        ]}
        rows={approval.rows.map((row, index) => ({ mark: isShort(row) ? "short" : "", cells: cellsOf(s, row, index, confirmed) }))}
        foot={[w.total(yes.length), "", "", <Money fen={sumOf(yes)} />, "", ...(confirmed ? [""] : [])]}
      />
      <p class="in-capitals">
        {w.inCapitals} {capitals(sumOf(yes))}
      </p>
    </>
  );
};

const cellsOf = (s: Setting, row: ApprovalRow, index: number, confirmed: boolean) => [
  <>
    {index + 1}. <a href={`/projects/${row.project}`}>{row.title}</a>
    <PassedShares s={s} shares={row.shares} of="why quiet" />
  </>,
  classWord(s, row.class),
  <Tag tone={tones[row.decision]}>{choiceWord(wordsOf(s.lang), "decision", row.decision)}</Tag>,
  row.decision === "agree" ? <Money fen={row.amount} /> : wordsOf(s.lang).approve.notDecided,
  <Why s={s} row={row} />,
  ...(confirmed ? [effectOf(s, row)] : []),
];

const Why = ({ s, row }: { s: Setting; row: ApprovalRow }) => {
  const w = wordsOf(s.lang).approve;
  const over = row.decision === "agree" && row.cap !== null && row.amount > row.cap;
  return (
    <>
      {over && <strong class="why mind-word">{w.overCap(yuan(row.cap ?? 0))}</strong>}
      {isShort(row) && <strong class="why missing">{w.missing(yuan(row.missing))}</strong>}
      {row.decision === "return" && row.gateLabel && <span class="why">{w.returnTo(row.gateLabel[s.lang])}</span>}
      {row.reason && <span class="why">{row.reason}</span>}
      {row.decision === "refuse" && row.code && <span class="why quiet">{w.ruleCode(row.code)}</span>}
    </>
  );
};

function effectOf(s: Setting, row: ApprovalRow): string {
  const w = wordsOf(s.lang).approve;
  return row.done ? w.done : isShort(row) ? w.waitsMoney : w.toDo;
}
