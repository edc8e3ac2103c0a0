/** What a notice says of each project, as it was fixed; what is no longer so is marked beneath it, never written over. */
import type { Child } from "hono/jsx";
import type { Fen } from "#model/money.ts";
import { type Compared, differences, type ListedProject, type NoticePage, type Standing } from "#model/notice/listed.ts";
import { classWord } from "../budget/class.ts";
import { Money } from "../money.tsx";
import { Stack } from "../records.tsx";
import type { Setting } from "../setting.ts";
import { PassedShares } from "../shares.tsx";
import { Mark } from "../tag.tsx";
import { wordsOf } from "../words/words.ts";
import { daysOf, noticePhase } from "./list.tsx";

interface Props {
  readonly s: Setting;
  readonly notice: NoticePage;
}

const sum = (notice: NoticePage, of: (one: ListedProject) => Fen): Fen => notice.listed.reduce((total, one) => total + of(one), 0);

export const Listed = ({ s, notice }: Props) => {
  const w = wordsOf(s.lang).notice;
  const { result } = notice;
  const foot = result
    ? [w.total(notice.listed.length), "", <Money fen={sum(notice, (one) => one.text.contracted ?? 0)} />, "", ""]
    : [w.total(notice.listed.length), "", <Money fen={sum(notice, (one) => one.text.amount)} />, "", ""];
  return (
    <Stack
      caption={w.intro(notice.listed.length)}
      hideCaption
      head={[
        { label: w.project },
        { label: w.class },
        { label: result ? w.contracted : w.amount, numeric: true },
        result ? { label: w.delivered } : { label: w.beneficiaries, numeric: true },
        { label: w.objections },
      ]}
      rows={notice.listed.map((one, index) => ({ cells: cells(s, notice, one, index) }))}
      foot={foot}
    />
  );
};

function cells(s: Setting, notice: NoticePage, one: ListedProject, index: number): readonly Child[] {
  const { common } = wordsOf(s.lang);
  const { text } = one;
  return [
    <Said s={s} listed={one} n={index + 1} />,
    classWord(s, text.class),
    <Money fen={notice.result ? (text.contracted ?? text.amount) : text.amount} />,
    notice.result ? <Delivered s={s} listed={one} /> : common.people(text.beneficiaries),
    <Objections s={s} listed={one} until={notice.until} runs={noticePhase(notice, s.now) === "running" || one.left !== null} />,
  ];
}

const Said = ({ s, listed: one, n }: { s: Setting; listed: ListedProject; n: number }) => {
  const { notice: w, common } = wordsOf(s.lang);
  const { title, need, place } = one.text;
  return (
    <>
      {n}. <a href={`/projects/${one.receipt}`}>{title}</a>
      {one.apportioned && (
        <>
          {" "}
          <Mark>{common.apportioned}</Mark>
        </>
      )}
      <p class="listed__need">{need}</p>
      <p class="listed__more">
        {w.placeOf(place)} · {w.digest(one.digest)}
      </p>
      <PassedShares s={s} shares={one.shares} of="listed__more" />
      {one.before && <Changed s={s} label={w.wasPublished} from={one.before} to={one.text} />}
      {one.result !== "corrected" && <Changed s={s} label={w.changedSince} from={one.text} to={one.now} />}
      {one.result && <p class="listed__more">{w.results[one.result]}</p>}
    </>
  );
};

/** Field by field: what was said, what it is. */
const Changed = ({ s, label, from, to }: { s: Setting; label: string; from: Standing; to: Standing }) => {
  const changed = differences(from, to);
  if (changed.length === 0) return <></>;
  return (
    <div class="listed__changed">
      <Mark tone="seal">{label}</Mark>
      <ul>
        {changed.map((field) => (
          <li>
            {wordsOf(s.lang).fields.byName[field].label}: <del>{value(s, from, field)}</del> → <ins>{value(s, to, field)}</ins>
          </li>
        ))}
      </ul>
    </div>
  );
};

function value(s: Setting, of: Standing, field: Compared) {
  if (field === "amount") return <Money fen={of.amount} />;
  if (field === "class") return classWord(s, of.class);
  return field === "beneficiaries" ? wordsOf(s.lang).common.people(of.beneficiaries) : of[field];
}

const Delivered = ({ s, listed: { text } }: { s: Setting; listed: ListedProject }) => {
  const { notice: w, common } = wordsOf(s.lang);
  return (
    <>
      {text.supplier ?? common.none}
      {text.acceptedOn && <p class="listed__more">{w.acceptedOn(common.day(text.acceptedOn))}</p>}
    </>
  );
};

/** `until`: of the list; a period that has waited runs longer. */
const Objections = ({ s, listed, until, runs }: { s: Setting; listed: ListedProject; until: string | null; runs: boolean }) => {
  const w = wordsOf(s.lang).notice;
  const answered = listed.objections - listed.openObjections;
  return (
    <>
      <span class={listed.openObjections > 0 ? "objections objections--open" : "objections"}>
        {listed.objections === 0 ? w.noObjections : w.objectionCount(listed.objections, answered)}
      </span>
      {listed.left !== null && <p class="listed__more">{w.waits(listed.left)}</p>}
      {listed.left === null && listed.until !== until && listed.state === "running" && <p class="listed__more">{daysOf(s, listed)}</p>}
      {runs && listed.state === "running" && (
        <a
          class="govuk-link objections__link on-screen"
          href={`/projects/${listed.receipt}`}
          aria-label={w.objectToTitle(listed.text.title)}
        >
          {w.objectTo}
        </a>
      )}
    </>
  );
};
