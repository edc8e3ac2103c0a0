/** What hangs at a subject: photos as pictures, papers as links, signed sheets with their state; each as far as the reader may see it. */

import type { ActName } from "#model/acts.ts";
import { type Beside, type FileRow, isPicture } from "#model/archive/file.ts";
import type { Lodging } from "#model/archive/sheet.ts";
import { Tag } from "../records.tsx";
import type { Offer, Setting } from "../setting.ts";
import { Mark } from "../tag.tsx";
import { actWords, choiceWord } from "../words/pick.ts";
import { type Words, wordsOf } from "../words/words.ts";
import { pageOf } from "./where.ts";

/** What a page is told of them. */
export interface Papers {
  readonly files: readonly (FileRow & Partial<Beside> & { readonly offers: readonly Offer[] })[];
  readonly lodgings: readonly Lodging[];
  /** Where one is added, for those who may. */
  readonly add: string | undefined;
}

export const PaperSection = ({ s, papers }: { s: Setting; papers: Papers | undefined }) => {
  const w = wordsOf(s.lang).files;
  if (!papers || (papers.files.length === 0 && papers.lodgings.length === 0 && !papers.add)) return <></>;
  return (
    <section class="section papers on-screen" aria-labelledby="papers">
      <h2 id="papers">{w.heading}</h2>
      <Lodgings s={s} papers={papers} />
      {papers.files.length === 0 && <p class="quiet">{w.none}</p>}
      <ul class="papers__list">
        {papers.files.map((file) => (
          <li class="paper">
            <Shown s={s} file={file} />
            <About s={s} file={file} />
          </li>
        ))}
      </ul>
      {papers.add && (
        <p>
          <a class="govuk-button govuk-button--secondary" href={papers.add}>
            {w.add}
          </a>
        </p>
      )}
    </section>
  );
};

export const captionOf = (s: Setting, file: FileRow): string =>
  (file.public ? file.wording : null) ?? (file.caption || wordsOf(s.lang).files.signedPhoto);

/** The picture itself, or the name of the paper. */
export const Shown = ({ s, file }: { s: Setting; file: FileRow }) => {
  const href = `/files/${file.id}`;
  if (isPicture(file.type))
    return (
      <a class="paper__picture" href={href}>
        <img src={href} alt={captionOf(s, file)} loading="lazy" />
      </a>
    );
  return (
    <a class="govuk-link paper__document" href={href}>
      {wordsOf(s.lang).files.document}: {captionOf(s, file)} ({sizeOf(s, file.size)})
    </a>
  );
};

function sizeOf(s: Setting, bytes: number): string {
  const w = wordsOf(s.lang).files;
  return bytes < 1024 * 1024 ? w.kilobytes(Math.ceil(bytes / 1024)) : w.megabytes(Math.ceil((bytes * 10) / (1024 * 1024)));
}

const About = ({ s, file }: { s: Setting; file: Papers["files"][number] }) => {
  const words = wordsOf(s.lang);
  const w = words.files;
  return (
    <div class="paper__about">
      {isPicture(file.type) && <p class="paper__caption">{captionOf(s, file)}</p>}
      <p class="paper__facts">
        {choiceWord(words, "purpose", file.purpose)} · {w.filedAt(file.filedAt)} ·{" "}
        <Mark tone={file.public ? "plain" : "seal"}>{file.public ? w.shown : file.reply === null ? w.closed : w.closedToAsker}</Mark>
      </p>
      <Kin s={s} file={file} />
      {file.offers.map(({ act, href }) => (
        <a class="govuk-link paper__offer" href={href} aria-label={labelOf(w, act, captionOf(s, file))}>
          {actWords(words, act).title}
        </a>
      ))}
    </div>
  );
};

/** How it stands to other files, for who may see them. */
const Kin = ({ s, file }: { s: Setting; file: Papers["files"][number] }) => {
  const w = wordsOf(s.lang).deliver;
  if (file.offers.length === 0 && !file.twin && !file.copy && file.covers === null) return <></>;
  return (
    <>
      {file.twin && (
        <p class="paper__facts">
          <Mark tone="seal">{w.duplicate}</Mark> <a href={pageOf(file.twin)}>{file.twin.split(":")[1]}</a>
        </p>
      )}
      {file.copy && <p class="paper__facts">{w.covered}</p>}
      {file.covers !== null && <p class="paper__facts">{w.copyOf}</p>}
    </>
  );
};

function labelOf(w: Words["files"], act: ActName, caption: string): string {
  if (act === "mask") return w.maskFile(caption);
  return act === "show" ? w.showFile(caption) : w.hideFile(caption);
}

const tones = { lodged: "asked", confirmed: "done", rejected: "stopped" } as const satisfies Record<Lodging["state"], string>;

export const StateTag = ({ s, lodging }: { s: Setting; lodging: Lodging }) => (
  <Tag tone={tones[lodging.state]}>{wordsOf(s.lang).files.states[lodging.state]}</Tag>
);

const Lodgings = ({ s, papers: { lodgings } }: { s: Setting; papers: Papers }) => {
  const words = wordsOf(s.lang);
  const w = words.files;
  if (lodgings.length === 0) return <></>;
  return (
    <>
      <h3 class="papers__sheets">{w.sheetsHeading}</h3>
      <p class="quiet">{w.sheetsLead}</p>
      <ul class="sheets">
        {lodgings.map((one) => (
          <li class="sheets__one">
            <a class="govuk-link" href={`/sheets/${one.sheet}`}>
              {choiceWord(words, "sheet", one.kind)}
            </a>{" "}
            <StateTag s={s} lodging={one} /> {w.signedOn(one.happened)} · {w.signedCount(one.signed.length)}
          </li>
        ))}
      </ul>
    </>
  );
};
