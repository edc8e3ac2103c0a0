/** Who signed that the work is done, by their place and not by name. */
import { warrantyUntil } from "#model/keep/warranty.ts";
import { type Dossier, slotsFor } from "#model/project.ts";
import { Faults, Measured } from "../accept/measured.tsx";
import { Table } from "../rows.tsx";
import type { Setting } from "../setting.ts";
import { choiceWord } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";

export const Acceptance = ({ s, d, original }: { s: Setting; d: Dossier; original: boolean }) => {
  if (d.signatures.length === 0 && d.project.stage !== "acceptance") return <></>;
  const w = wordsOf(s.lang);
  const rounds = [...new Set([...d.signatures.map((one) => one.round), ...(d.project.stage === "acceptance" ? [d.project.round] : [])])];
  return (
    <section class="section" aria-labelledby="acceptance">
      <h2 id="acceptance">{w.project.acceptance}</h2>
      <Measured s={s} d={d} />
      {rounds.map((round) => (
        <Table
          id={`round-${round}`}
          caption={w.project.round(round)}
          head={[{ label: w.project.slot }, { label: w.project.verdict }, ...(original ? [{ label: w.project.note }] : [])]}
          rows={slotsOf(d, round).map(({ slot, signed }) => [
            choiceWord(w, "slot", slot),
            signed ? w.project.verdicts[signed.verdict] : w.project.unsigned,
            ...(original ? [signed?.note ?? ""] : []),
          ])}
        />
      ))}
      <Faults s={s} d={d} />
      {d.project.acceptedOn !== null && warrantyUntil(d.policy, d.project.class, d.project.acceptedOn) !== null && (
        <p>
          <a class="govuk-link" href={`/works/${d.project.receipt}`}>
            {w.keep.toWork}
          </a>
        </p>
      )}
    </section>
  );
};

/** Every place of the group: signed, or still open. */
function slotsOf(
  d: Dossier,
  round: number,
): readonly { readonly slot: string; readonly signed: Dossier["signatures"][number] | undefined }[] {
  const all = slotsFor(d).map((slot) => ({
    slot,
    signed: d.signatures.find((one) => one.round === round && one.slot === slot),
  }));
  return round === d.project.round && d.project.stage === "acceptance" ? all : all.filter(({ signed }) => signed !== undefined);
}
