/** A project whose words are not public: that it exists, where it is and until when, and no more. */
import type { Dossier } from "#model/project.ts";
import { spokenReceipt } from "#model/receipt.ts";
import { stages } from "#model/stages.ts";
import { Page } from "../page.tsx";
import { SummaryList } from "../rows.tsx";
import { KinSection } from "../screen/kin.tsx";
import { Transfers } from "../screen/transfers.tsx";
import type { Setting } from "../setting.ts";
import { StageTag } from "../tag.tsx";
import { choiceWord, turnWord } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";
import { Due } from "./standing.tsx";
import { nextStep } from "./steps.ts";

export const ClosedPage = ({ s, d }: { s: Setting; d: Dossier }) => {
  const w = wordsOf(s.lang);
  const receipt = spokenReceipt(d.project.receipt);
  const title = w.project.closedTitle(receipt);
  return (
    <Page s={s} title={title}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="lead">
        {d.project.stage === "transfer"
          ? w.screen.closedTransfer
          : d.project.hidden !== null
            ? w.screen.hiddenLead(choiceWord(w, "hide", d.project.hidden))
            : stages[d.project.stage].ended
              ? w.project.closedEnded
              : w.project.closedLead}
      </p>
      <div class="about">
        <SummaryList
          rows={[
            [w.project.receipt, receipt],
            [w.project.closedStage, <StageTag s={s} stage={d.project.stage} />],
            [w.project.closedUnit, turnWord(w, d.project.turn)],
            ...(d.project.stage === "transfer" ? [] : [[w.project.closedNext, nextStep(d, s.lang)] as const]),
            [w.project.due, <Due s={s} d={d} />],
          ]}
        />
      </div>
      <KinSection s={s} d={d} />
      <Transfers s={s} d={d} words={false} />
    </Page>
  );
};
