/** One meeting: on top what its reader can do now, held in one hand; below what was decided; on paper the minutes. */
import { openItem } from "#model/meet/sitting.ts";
import { PaperSection } from "../archive/files.tsx";
import { Page } from "../page.tsx";
import { OfferLinks } from "../press.tsx";
import { Tag } from "../records.tsx";
import type { Offer, Setting } from "../setting.ts";
import { choiceWord } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";
import { Conduct } from "./conduct.tsx";
import { CorrectionWaits } from "./correction.tsx";
import { Items } from "./items.tsx";
import { tones } from "./list.tsx";
import { Minutes, Signed } from "./minutes.tsx";
import { Now } from "./now.tsx";
import { onThePage, type SittingProps } from "./reader.ts";
import { Reported } from "./reported.tsx";
import { Roll } from "./roll.tsx";
import { methodsOf, phaseOf } from "./rule.ts";

/** Who sees the names admits them there, one by one. */
const isElsewhere = ({ act }: Offer, seeVotes: boolean): boolean => onThePage.some((one) => one === act) || (act === "admit" && seeVotes);

export const SittingPage = (props: SittingProps) => {
  const { s, sitting, offers } = props;
  const { meet: w, files } = wordsOf(s.lang);
  // While a vote runs the buttons come first: they must be in sight on a phone.
  const open = openItem(sitting) !== undefined;
  return (
    <Page s={s} title={sitting.body}>
      <div class="on-screen">
        <Head {...props} />
        {!open && <WhenAndWhere {...props} />}
        {sitting.state === "called" && <Now {...props} />}
        {open && <WhenAndWhere {...props} />}
        {sitting.state === "cancelled" && <p class="lead">{w.cancelledNote}</p>}
        {sitting.state === "void" && <p class="lead">{w.voidNote}</p>}
        <CorrectionWaits {...props} />
        <Conduct {...props} />
        <Items {...props} />
        <Reported s={s} sitting={sitting} />
        <Roll {...props} />
        <Signed {...props} />
        <Others s={s} offers={offers.filter((offer) => !isElsewhere(offer, props.seeVotes))} />
        <PaperSection s={s} papers={props.papers} />
        <p class="govuk-hint">{w.printHint}</p>
        {props.seeVotes && sitting.state !== "cancelled" && (
          <p>
            <a class="govuk-link" href={`/meetings/${sitting.id}/attendance`}>
              {files.attendanceLink}
            </a>
          </p>
        )}
      </div>
      <Minutes {...props} />
    </Page>
  );
};

const Head = ({ s, sitting }: SittingProps) => {
  const w = wordsOf(s.lang).meet;
  const phase = phaseOf(sitting, s.now);
  return (
    <header class="sitting-head">
      <h1 class="govuk-heading-l">{sitting.body}</h1>
      <p class="sitting-head__state">
        <Tag tone={tones[phase]}>{w.states[phase]}</Tag>
      </p>
    </header>
  );
};

const WhenAndWhere = ({ s, sitting, areaName }: SittingProps) => {
  const words = wordsOf(s.lang);
  return (
    <div class="when-where">
      <p>
        {words.common.time(sitting.at)} · {areaName}
      </p>
      <p>
        {words.common.listAnd(methodsOf(sitting).map((one) => choiceWord(words, "method", one)))} · {sitting.place}
      </p>
      <p>
        <a class="govuk-link" href={`/batches/meetings/${sitting.id}`}>
          {words.calls.batchMeeting}
        </a>
      </p>
    </div>
  );
};

const Others = ({ s, offers }: { s: Setting; offers: readonly Offer[] }) =>
  offers.length === 0 ? (
    <></>
  ) : (
    <section>
      <h2 class="govuk-heading-m">{wordsOf(s.lang).meet.other}</h2>
      <OfferLinks s={s} offers={offers} />
    </section>
  );
