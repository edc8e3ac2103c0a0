/** One set of rules in plain words: what each value is, by which text, how sure we are, and whose layer it comes from. */
import type { PolicyRow } from "#model/lists.ts";
import type { LayerName, Origins } from "#model/policy/origin.ts";
import type { Policy } from "#model/policy/policy.ts";
import { Page } from "../page.tsx";
import { SummaryList } from "../rows.tsx";
import type { Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";
import { PolicyBody } from "./body.tsx";
import { chaptersOf, gradesOf } from "./chapters.ts";
import { besideOf } from "./whence.ts";

interface Props {
  readonly s: Setting;
  readonly policy: Policy;
  readonly row: PolicyRow;
  /** Where its values come from; none for a document that stands alone. */
  readonly origins?: Origins;
  readonly layers?: readonly LayerName[];
}

export const PolicyPage = ({ s, policy, row, origins, layers = [] }: Props) => {
  const { policy: w } = wordsOf(s.lang);
  const name = policy.name[s.lang];
  const grades = gradesOf(chaptersOf(policy, s.lang));
  return (
    <Page s={s} title={name} wide>
      <h1 class="govuk-heading-l">{name}</h1>
      <p class="lead">{w.counted(grades.length, grades.filter((grade) => grade === "U").length)}</p>
      <Head s={s} row={row} layers={layers} />
      <Links s={s} row={row} />
      <PolicyBody s={s} policy={policy} beside={origins ? besideOf(policy, origins, layers) : {}} />
    </Page>
  );
};

const Head = ({ s, row, layers }: Pick<Props, "s" | "row" | "layers">) => {
  const { policy: w, common } = wordsOf(s.lang);
  return (
    <>
      <SummaryList
        rows={[
          ...(row.published > 0
            ? ([
                [w.area, row.areaName],
                [w.versionLabel, w.version(row.version)],
                [w.publishedLabel, common.time(row.published)],
              ] as const)
            : []),
          ...(layers?.length ? [[w.layersLabel, <LayerList s={s} layers={layers} />] as const] : []),
          ...(row.digest ? [[w.digest, <code class="digest">{row.digest}</code>] as const] : []),
        ]}
      />
      <p class="govuk-hint">{row.published > 0 ? w.pinned : w.standsAlone}</p>
    </>
  );
};

const LayerList = ({ s, layers }: { s: Setting; layers: readonly LayerName[] }) => {
  const w = wordsOf(s.lang).policy;
  return (
    <ol class="layers">
      {layers.map((layer) => (
        <li>
          <a class="govuk-link" href={layer.href ?? `/policies/${layer.id}`}>
            {layer.name === null ? w.base : w.layer(layer.name, layer.href ? null : Number(layer.id.split("-").at(-1)))}
          </a>
        </li>
      ))}
    </ol>
  );
};

const Links = ({ s, row }: Pick<Props, "s" | "row">) => {
  const w = wordsOf(s.lang).policy;
  const base = `/policies/${row.id}`;
  return (
    <ul class="links">
      <li>
        <a class="govuk-link" href={`${base}/try`}>
          {w.tryOut}
        </a>{" "}
        <span class="quiet">{w.tryHint}</span>
      </li>
      {row.published > 0 && (
        <li>
          <a class="govuk-link" href={`${base}/changes`}>
            {row.version > 1 ? w.changes : w.changesAbove}
          </a>
        </li>
      )}
      <li>
        <a class="govuk-link" href={`${base}.json`}>
          {w.json}
        </a>
      </li>
    </ul>
  );
};
