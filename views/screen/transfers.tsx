/** To which channel it was transferred, until when, what was answered, and whether the resident calls it solved. */
import type { FileRow } from "#model/archive/file.ts";
import type { Dossier } from "#model/project.ts";
import { type Transfer, transferNow, transfersOf } from "#model/screen/transfer.ts";
import type { Papers } from "../archive/files.tsx";
import { type Row, SummaryList } from "../rows.tsx";
import type { Setting } from "../setting.ts";
import { choiceWord, namesOf } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";
import { photoRows } from "./answered.tsx";

interface Props {
  readonly s: Setting;
  readonly d: Dossier;
  readonly words?: boolean;
  readonly papers?: Papers | undefined;
  /** Who prints the slip for the office. */
  readonly staff?: boolean;
}

/** The channel is named to everybody; what was written about it, to who may read the words of the order (P3.3). */
export const Transfers = ({ s, d, words = true, papers, staff = false }: Props) => {
  const all = transfersOf(d);
  const asked = transferNow(d);
  if (all.length === 0) return <></>;
  const w = wordsOf(s.lang).screen;
  return (
    <section class="section" aria-labelledby="transfers">
      <h2 id="transfers">{w.transfers}</h2>
      {all.map((one) => (
        <SummaryList rows={rowsOf(s, d, one, words ? (papers?.files ?? []) : undefined)} />
      ))}
      {staff && asked?.repliedOn === null && d.project.stage === "transfer" && (
        <p>
          <a class="govuk-link" href={`/projects/${d.project.receipt}/errand`}>
            {w.errand.link}
          </a>
        </p>
      )}
    </section>
  );
};

function rowsOf(s: Setting, { policy }: Dossier, one: Transfer, files: readonly FileRow[] | undefined): readonly Row[] {
  const w = wordsOf(s.lang);
  const { day, notYet } = w.common;
  const said: readonly Row[] = [
    ...(one.note === "" ? [] : [[w.screen.transferNote, one.note] as const]),
    ...(one.reply === "" ? [] : [[w.screen.reply, <span class="words">{one.reply}</span>] as const]),
    ...(one.evidence === "" ? [] : [[w.screen.evidence, one.evidence] as const]),
    ...photoRows(s, one, files ?? []),
  ];
  return [
    [w.screen.channel, <strong>{namesOf(policy, s.lang).channel(one.office)}</strong>],
    [w.screen.sentOn, one.due === null ? day(one.sentOn) : w.screen.sentUntil(one.sentOn, one.due)],
    [w.screen.repliedOn, one.repliedOn === null ? notYet : day(one.repliedOn)],
    ...(files ? said : []),
    [w.screen.outcome, one.outcome === null ? notYet : choiceWord(w, "outcome", one.outcome)],
  ];
}
