/** One order in the table: what is asked, what stands in the way, the decision. What a decision does not need is not shown. */
import { overCap } from "#model/approve/docket.ts";
import { plainYuan, yuan } from "#model/money.ts";
import { classOf } from "#model/policy/policy.ts";
import { fieldId, one } from "../label.tsx";
import { Money } from "../money.tsx";
import { lacksWords } from "../options.ts";
import { PassedShares } from "../shares.tsx";
import { choiceWord } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";
import { Cell, ColumnError } from "./cell.tsx";
import { nameOf, type RowProps } from "./columns.ts";

export const DocketRow = (props: RowProps) => {
  const { s, n, awaiting, gates, reasons } = props;
  const w = wordsOf(s.lang).approve;
  return (
    <fieldset class="docket-row">
      <legend class="docket-row__title">
        {n}. {awaiting.title}
      </legend>
      <Standing {...props} />
      <div class="docket-row__asked">
        <Decision {...props} />
        <Cell {...props} column="amount" under="agree" filled={plainYuan(awaiting.amount)} hint={w.amountHint} />
        {gates.length > 0 && <Cell {...props} column="gate" under="return" options={gates} />}
        <Cell {...props} column="code" under="refuse" options={reasons} />
        <Cell {...props} column="reason" under="said" hint={<ReasonHint {...props} />} />
      </div>
    </fieldset>
  );
};

const Standing = ({ s, awaiting }: RowProps) => {
  const w = wordsOf(s.lang).approve;
  const of = classOf(awaiting.policy, awaiting.class);
  const cap = of?.cap.value ?? null;
  const lacks = lacksWords(s.lang, awaiting.lacks);
  const hard = awaiting.policy.capMode.value === "hard";
  return (
    <div class="docket-row__standing">
      <p class="docket-row__sum">
        {w.asked} <Money fen={awaiting.amount} />
      </p>
      <p class="quiet">
        {awaiting.held > 0 && `${w.heldNow(yuan(awaiting.held))} · `}
        {of && cap !== null && w.cap(of.label[s.lang], yuan(cap))}
      </p>
      {of && overCap(awaiting, awaiting.amount) && (
        <p class="mind">
          <strong>{w.overCap(yuan(cap ?? 0))}</strong> {hard ? w.overCapHard : w.overCapHint}
        </p>
      )}
      <PassedShares s={s} shares={awaiting.shares} of="quiet" />
      {lacks !== undefined && (
        <p class="mind">
          <strong>{lacks}</strong> {w.lacksHint}
        </p>
      )}
      {awaiting.missing > 0 && (
        <p class="mind mind--money">
          <strong>{w.missing(yuan(awaiting.missing))}</strong> {w.missingHint}
        </p>
      )}
      <a class="govuk-link docket-row__link" href={`/projects/${awaiting.receipt}`}>
        {w.look}
      </a>
    </div>
  );
};

const decisions = ["agree", "return", "refuse", "leave"] as const;

const Decision = (props: RowProps) => {
  const { s, sheet, gates } = props;
  const words = wordsOf(s.lang);
  const name = nameOf("decision", props);
  const chosen = one(sheet.values[name]) || "leave";
  return (
    <div class="docket-row__decision" role="radiogroup" aria-label={words.approve.decision}>
      <ColumnError {...props} column="decision" />
      {decisions
        .filter((decision) => decision !== "return" || gates.length > 0)
        .map((decision, index) => {
          const id = index === 0 ? fieldId(name) : `${fieldId(name)}-${decision}`;
          return (
            <div class="pick">
              <input class="pick__input" type="radio" id={id} name={name} value={decision} checked={decision === chosen} />
              <label class="pick__label" for={id}>
                {choiceWord(words, "decision", decision)}
              </label>
            </div>
          );
        })}
    </div>
  );
};

/** What is to be explained depends on the decision. */
const ReasonHint = ({ s }: RowProps) => {
  const { reasonHint } = wordsOf(s.lang).approve;
  return (
    <>
      <span class="only only--agree">{reasonHint.agree}</span>
      <span class="only only--return">{reasonHint.return}</span>
      <span class="only only--refuse">{reasonHint.refuse}</span>
    </>
  );
};
