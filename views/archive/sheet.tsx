/** Where the code on a sheet leads: which sheet it is, whether it still says what stands, and its signed photo with its state. */
import { acts } from "#model/acts.ts";
import type { FileRow } from "#model/archive/file.ts";
import { type Lodging, markOf, onFile, type PaperSheet, waiting } from "#model/archive/sheet.ts";
import type { Fact } from "#model/draft.ts";
import { Page } from "../page.tsx";
import { offered, Press } from "../press.tsx";
import { Tag } from "../records.tsx";
import { SummaryList } from "../rows.tsx";
import type { Offer, Setting } from "../setting.ts";
import { Trail } from "../trail.tsx";
import { actWords, choiceWord } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";
import { placeName, titleOf } from "./about.tsx";
import { Shown, StateTag } from "./files.tsx";
import { pageOf } from "./where.ts";

interface Props {
  readonly s: Setting;
  readonly sheet: PaperSheet;
  /** The photos of it that the reader may see. */
  readonly photos: readonly FileRow[];
  readonly offers: readonly Offer[];
  /** May the reader see who signed? */
  readonly names: boolean;
  /** Who brought it and who looked at it. */
  readonly trail: readonly Fact[];
}

export const SheetPage = (props: Props) => {
  const { s, sheet, offers, names, trail } = props;
  const words = wordsOf(s.lang);
  const w = words.files;
  const lodge = offered(offers, "lodge");
  return (
    <Page s={s} title={titleOf(words, sheet)}>
      <h1 class="govuk-heading-l">{titleOf(words, sheet)}</h1>
      <Standing {...props} />
      <SummaryList
        rows={[
          [w.area, sheet.areaName],
          [w.lastShown, words.common.day(sheet.printed.on)],
          [w.mark, <Mark s={s} mark={markOf(sheet.printed)} />],
        ]}
      />
      <p>
        <a class={lodge ? "govuk-link" : "govuk-button govuk-button--secondary"} href={pageOf(sheet.about)}>
          {w.now}
        </a>
      </p>
      <h2 class="govuk-heading-m">{w.sheetsHeading}</h2>
      {sheet.lodgings.length === 0 && <p>{w.notBack}</p>}
      {lodge && sheet.kind === "transfer" && sheet.newer === 0 && (
        <p>
          <a class="govuk-button" href={`${pageOf(sheet.about)}/${acts.reply.noun}/new`}>
            {actWords(words, "reply").title}
          </a>
        </p>
      )}
      {lodge && (
        <p>
          <a class="govuk-button" href={lodge.href}>
            {w.giveBack}
          </a>
        </p>
      )}
      {!s.who && (
        <p>
          <a class="govuk-link" href={`/session/new?back=/sheets/${sheet.code}`}>
            {w.signIn}
          </a>
        </p>
      )}
      {sheet.lodgings.toReversed().map((lodging) => (
        <Back {...props} lodging={lodging} />
      ))}
      {names && trail.length > 0 && (
        <section class="section" aria-labelledby="trail">
          <h2 id="trail">{words.trail.heading}</h2>
          <Trail s={s} facts={trail} policy={null} areaName={sheet.areaName} open />
        </section>
      )}
    </Page>
  );
};

/** Once signed and on file, the paper is what it is; until then a change means printing anew. */
const Standing = ({ s, sheet }: Props) => {
  const w = wordsOf(s.lang).files;
  const changed = sheet.newer > 0;
  return (
    <div class={`current${changed ? " current--changed" : ""}`}>
      <p class="current__word">
        <Tag tone={changed ? "asked" : "done"}>{changed ? w.changed : w.same}</Tag>
      </p>
      <p>{changed ? w.changedLead(sheet.newer) : w.sameLead}</p>
    </div>
  );
};

const Mark = ({ s, mark }: { s: Setting; mark: string }) => (
  <>
    <code class="code">{mark}</code>
    <br />
    <span class="quiet">{wordsOf(s.lang).files.markHint}</span>
  </>
);

const Back = (props: Props & { readonly lodging: Lodging }) => {
  const { s, sheet, photos, lodging, names } = props;
  const words = wordsOf(s.lang);
  const w = words.files;
  const unsigned = sheet.places.filter((place) => !lodging.signed.includes(place.key));
  const list = (keys: readonly string[]) => words.common.listAnd(keys.map((key) => placeName(words, sheet.places, key)));
  return (
    <section class="card" aria-labelledby={`back-${lodging.n}`}>
      <h3 id={`back-${lodging.n}`}>
        <StateTag s={s} lodging={lodging} /> {w.signedOn(lodging.happened)}
      </h3>
      <p>{w.signedOf(lodging.signed.length, sheet.places.length)}</p>
      {lodging.state === "rejected" && names && (
        <p>
          {choiceWord(words, "sheet", sheet.kind)} · {w.reason}: {lodging.reason}
        </p>
      )}
      {names && (
        <dl class="places">
          <dt>{w.present}</dt>
          <dd>{list(lodging.signed)}</dd>
          {unsigned.length > 0 && <dt>{w.missing}</dt>}
          {unsigned.length > 0 && <dd>{list(unsigned.map((place) => place.key))}</dd>}
        </dl>
      )}
      {names && lodging.note && <p class="said">{lodging.note}</p>}
      <div class="papers__list">
        {photos
          .filter((file) => lodging.files.includes(file.id))
          .map((file) => (
            <Shown s={s} file={file} />
          ))}
      </div>
      {lodging.state === "lodged" && <Check {...props} />}
    </section>
  );
};

const Check = ({ s, sheet, offers }: Props) => {
  const words = wordsOf(s.lang);
  const w = words.files;
  const [agrees, rejects] = [offered(offers, "countersign"), offered(offers, "reject")];
  if (waiting(sheet)?.lodgedBy === s.who?.id) return <p class="govuk-hint">{w.yours}</p>;
  if (!agrees || onFile(sheet)) return <></>;
  return (
    <>
      <p>{actWords(words, "countersign").lead}</p>
      <Press s={s} n="countersign" action={`/sheets/${sheet.code}/countersignatures`}>
        <button class="govuk-button" type="submit" data-prevent-double-click="true">
          {w.confirm}
        </button>
      </Press>
      {rejects && (
        <p>
          <a class="govuk-link" href={rejects.href}>
            {w.sendAway}
          </a>
        </p>
      )}
    </>
  );
};
