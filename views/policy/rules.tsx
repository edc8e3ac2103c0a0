/** One chapter of a policy as a table: what it rules, what it says, where that comes from. */
import type { LayerName } from "#model/policy/origin.ts";
import { Stack } from "../records.tsx";
import type { Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";
import type { Chapter } from "./chapters.ts";
import { Fold } from "./fold.tsx";
import { GradeTag } from "./grade.tsx";
import type { Ruled } from "./ruled.ts";

/** What a page can say of each value beside the value: whose layer it is from, and where it can be changed. */
export interface Beside {
  readonly from?: (one: Ruled) => readonly LayerName[];
  readonly edit?: (one: Ruled) => string;
  /** The lists of a chapter that can be added to, and put in another order. */
  readonly lists?: (chapter: string) => readonly Listing[];
}
interface Listing {
  readonly name: string;
  readonly add: string;
  readonly arrange: string;
}

export const Rules = ({ s, chapter, beside = {} }: { s: Setting; chapter: Chapter; beside?: Beside }) => (
  <Fold s={s} chapter={chapter}>
    {chapter.lead && <p class="govuk-hint">{chapter.lead}</p>}
    <Values s={s} chapter={chapter} beside={beside} />
    <Listings s={s} lists={beside.lists?.(chapter.key) ?? []} />
  </Fold>
);

const Values = ({ s, chapter, beside }: { s: Setting; chapter: Chapter; beside: Beside }) => {
  const w = wordsOf(s.lang).policy;
  return (
    <Stack
      caption={chapter.title}
      hideCaption
      head={[{ label: w.rule }, { label: w.value }, { label: w.source }]}
      rows={chapter.rules.map((one) => ({
        mark: one.origin.grade === "U" ? "unsure" : "",
        cells: [
          one.n === undefined ? one.label : `${one.n}. ${one.label}`,
          <strong class="ruled">{one.words}</strong>,
          <Whence s={s} ruled={one} beside={beside} />,
        ],
      }))}
    />
  );
};

export const Listings = ({ s, lists }: { s: Setting; lists: readonly Listing[] }) => {
  const w = wordsOf(s.lang).parts;
  if (lists.length === 0) return <></>;
  return (
    <ul class="links rules__lists">
      {lists.map(({ name, add, arrange }) => (
        <li>
          {name}{" "}
          <a class="govuk-link" href={add}>
            {w.add}
            <span class="govuk-visually-hidden"> {name}</span>
          </a>{" "}
          <a class="govuk-link" href={arrange}>
            {w.arrange}
            <span class="govuk-visually-hidden"> {name}</span>
          </a>
        </li>
      ))}
    </ul>
  );
};

/** How sure, by which text, from whose layer. */
export const Whence = ({ s, ruled: one, beside }: { s: Setting; ruled: Ruled; beside: Beside }) => {
  const w = wordsOf(s.lang).policy;
  return (
    <>
      <GradeTag s={s} grade={one.origin.grade} /> {one.origin.source}
      {one.origin.since && ` ${w.since(one.origin.since)}`}
      <Layers s={s} layers={beside.from?.(one) ?? []} />
      {beside.edit && (
        <a class="govuk-link rules__edit" href={beside.edit(one)}>
          {w.edit}
          <span class="govuk-visually-hidden"> {one.label}</span>
        </a>
      )}
    </>
  );
};

const Layers = ({ s, layers }: { s: Setting; layers: readonly LayerName[] }) => {
  const w = wordsOf(s.lang).policy;
  if (layers.length === 0) return <></>;
  return (
    <span class="rules__from">
      {w.from}
      {layers.map((layer) => (
        <>
          {" "}
          <a class="govuk-link" href={layer.href ?? `/policies/${layer.id}`}>
            {layer.name ?? w.base}
          </a>
        </>
      ))}
    </span>
  );
};
