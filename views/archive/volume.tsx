/** The file of a project (档案): each paper that its policy asks for, whether it is there, and for how long it is kept. Staff alone see it. */
import {
  archivedOn,
  type Bound,
  bound,
  closedOn,
  fileBy,
  keptUntil,
  loose,
  missing,
  reasonOf,
  type Volume,
} from "#model/archive/volume.ts";
import { Page } from "../page.tsx";
import { Stack } from "../records.tsx";
import type { Column } from "../rows.tsx";
import type { Offer, Setting } from "../setting.ts";
import { Mark } from "../tag.tsx";
import { actWords } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";

interface Props {
  readonly s: Setting;
  readonly v: Volume;
}

export const VolumePage = ({ s, v, offers }: Props & { readonly offers: readonly Offer[] }) => {
  const words = wordsOf(s.lang);
  const w = words.volume;
  const { title, receipt } = v.d.project;
  return (
    <Page s={s} title={w.titled(title)} wide>
      <h1 class="govuk-heading-l">{w.titled(title)}</h1>
      <p class="lead">{w.lead}</p>
      <VolumeState s={s} v={v} />
      {offers.map(({ act, href }) => (
        <a class="govuk-button" href={href}>
          {actWords(words, act).title}
        </a>
      ))}
      <PaperTable s={s} v={v} />
      <section class="section" aria-labelledby="parcel">
        <h2 id="parcel">{w.parcel}</h2>
        <p>{w.parcelHint}</p>
        <a class="govuk-button govuk-button--secondary" href={`/projects/${receipt}/volume.zip`}>
          {w.parcel}
        </a>
      </section>
      <p>
        <a class="govuk-link back" href={`/projects/${receipt}`}>
          {title}
        </a>
      </p>
    </Page>
  );
};

/** In a sentence or two: complete or what is missing, and by when it is filed. */
const VolumeState = ({ s, v }: Props) => {
  const words = wordsOf(s.lang);
  const w = words.volume;
  const lacks = missing(v).map((one) => one.label[s.lang]);
  const filed = archivedOn(v.d);
  const closed = closedOn(v.d);
  const due = closed === null ? undefined : fileBy(v.d.policy, closed);
  return (
    <p>
      {lacks.length === 0 ? w.complete : w.lacks(words.common.listAnd(lacks))}{" "}
      {filed !== null ? w.filedOn(filed, reasonOf(v.d)) : due && w.due(due.accounts, due.documents)}
    </p>
  );
};

/** On the page of the project, for staff. */
export const VolumeSection = ({ s, v }: { s: Setting; v: Volume | null | undefined }) => {
  const w = wordsOf(s.lang).volume;
  if (!v || !shownAt.some((stage) => stage === v.d.project.stage)) return <></>;
  return (
    <section class="section on-screen" aria-labelledby="volume">
      <h2 id="volume">{w.title}</h2>
      <VolumeState s={s} v={v} />
      <p>
        <a class="govuk-link" href={`/projects/${v.d.project.receipt}/volume`}>
          {w.open}
        </a>
      </p>
    </section>
  );
};
/** From the acceptance on what is missing can still be found. */
const shownAt = ["acceptance", "rectification", "payment", "closed", "archived", "terminated"] as const;

export const PaperTable = ({ s, v }: Props) => {
  const w = wordsOf(s.lang).volume;
  const others = loose(v);
  const head: readonly Column[] = [{ label: w.paper }, { label: w.state }, { label: w.proof }, { label: w.kept }];
  return (
    <Stack
      caption={w.caption}
      hideCaption
      head={head}
      rows={[
        ...bound(v).map((one, index) => ({
          cells: [
            `${index + 1}. ${one.paper.label[s.lang]}`,
            <Mark tone={one.state === "missing" ? "seal" : "plain"}>{w.states[one.state]}</Mark>,
            proofOf(s, one),
            keptOf(s, v, one),
          ],
        })),
        ...(others.length > 0 ? [{ cells: [w.loose, w.states.there, w.files(others.length), w.nothing] }] : []),
      ]}
    />
  );
};

function proofOf(s: Setting, { facts, files, sheets }: Pick<Bound, "facts" | "files" | "sheets">): string {
  const { volume: w, common } = wordsOf(s.lang);
  const parts = [
    ...(sheets.length > 0 ? [w.sheets(sheets.length)] : []),
    ...(files.length > 0 ? [w.files(files.length)] : []),
    ...(facts.length > 0 ? [w.records(facts.length)] : []),
  ];
  return parts.length > 0 ? common.listAnd(parts) : w.nothing;
}

/** What is not there is not kept. */
export function keptOf(s: Setting, { d }: Volume, { paper, state }: Bound): string {
  const { volume: w, common } = wordsOf(s.lang);
  if (state !== "there") return w.nothing;
  const filed = archivedOn(d);
  const keep = d.policy.archive.keeps.find((one) => one.key === paper.keep);
  if (filed === null) return w.keepFrom(keep?.label[s.lang] ?? paper.keep);
  const until = keptUntil(d.policy, paper, filed);
  return until === null ? w.forEver : common.day(until);
}
