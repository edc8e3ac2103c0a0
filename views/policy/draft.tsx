/** A draft: who stands where with it, what is wrong with it, what it changes, and the whole of what would be in force, each value with its place to change it. */
import type { Fact } from "#model/draft.ts";
import type { Drafting, Made } from "#model/policy/draft.ts";
import type { LayerName } from "#model/policy/origin.ts";
import type { Policy } from "#model/policy/policy.ts";
import { Page } from "../page.tsx";
import { OfferLinks } from "../press.tsx";
import { SummaryList } from "../rows.tsx";
import type { Offer, Setting } from "../setting.ts";
import { Trail } from "../trail.tsx";
import { choiceWord } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";
import { PolicyBody } from "./body.tsx";
import { Changes } from "./changed.tsx";
import { Flaws } from "./flaws.tsx";
import { listName, listsOf } from "./listed.ts";
import type { Beside } from "./rules.tsx";
import { besideOf } from "./whence.ts";

interface Props {
  readonly s: Setting;
  readonly drafting: Drafting;
  readonly made: readonly Made[];
  /** What is in force for the area now, its own or from above. */
  readonly before: Policy | null;
  readonly layers: readonly LayerName[];
  readonly trail: readonly Fact[];
  readonly offers: readonly Offer[];
}

export const DraftPage = ({ s, drafting, made, before, layers, trail, offers }: Props) => {
  const { policy: w, trail: t } = wordsOf(s.lang);
  const { draft } = drafting;
  const [own] = made;
  const policy = own?.judged.policy ?? null;
  const mayAmend = offers.some((one) => one.act === "amend");
  const edit = mayAmend && policy ? editing(s, policy, draft.id) : {};
  const over = draft.state === "published" || draft.state === "discarded";
  const rest = offers.filter((one) => one.act !== "amend");
  return (
    <Page s={s} title={w.draftTitle(draft.areaName)} wide>
      <h1 class="govuk-heading-l">{w.draftTitle(draft.areaName)}</h1>
      <p class="lead">{w.draftStates[draft.state]}</p>
      <About s={s} drafting={drafting} made={over ? [] : made} />
      <Published s={s} trail={trail} />
      {!over && <Flaws s={s} made={made} />}
      <OfferLinks s={s} offers={rest} />
      {!over && (
        <p>
          <a class="govuk-link" href={`/drafts/${draft.id}/try`}>
            {w.tryOut}
          </a>{" "}
          <span class="quiet">{w.tryHint}</span>
        </p>
      )}
      {!over && before && policy && (
        <section id="changes">
          <h2 class="govuk-heading-m">{w.draftChanges}</h2>
          <Changes s={s} before={before} after={policy} />
        </section>
      )}
      <h2 class="govuk-heading-m">{t.heading}</h2>
      <Trail s={s} facts={trail} policy={null} areaName={draft.areaName} />
      {!over && own && policy && (
        <>
          <h2 class="govuk-heading-l">{w.draftWhole}</h2>
          {mayAmend && <p class="govuk-hint">{w.draftWholeHint}</p>}
          <PolicyBody s={s} policy={policy} beside={{ ...besideOf(policy, own.whole.origins, layers), ...edit }} />
        </>
      )}
    </Page>
  );
};

/** Where each value is changed, and each list added to. */
function editing(s: Setting, policy: Policy, id: string): Pick<Beside, "edit" | "lists"> {
  const form = (at: string): string => `/drafts/${id}/amendments/new?spot=${at}`;
  const names = wordsOf(s.lang);
  return {
    edit: ({ at }) => form(at),
    lists: (chapter) =>
      listsOf(policy, chapter).map((at) => ({ name: listName(names, policy, at, s.lang), add: form(`${at}.*`), arrange: form(at) })),
  };
}

/** The versions that came of it. */
const Published = ({ s, trail }: Pick<Props, "s" | "trail">) => {
  const ids = trail.flatMap((fact) => (fact.kind === "layer_published" ? fact.body.policies : []));
  if (ids.length === 0) return <></>;
  return (
    <ul class="links">
      {ids.map((id) => (
        <li>
          <a class="govuk-link" href={`/policies/${id}`}>
            {wordsOf(s.lang).policy.seeVersion(id)}
          </a>
        </li>
      ))}
    </ul>
  );
};

const About = ({ s, drafting: { draft }, made }: Pick<Props, "s" | "drafting" | "made">) => {
  const w = wordsOf(s.lang);
  return (
    <SummaryList
      rows={[
        [w.policy.area, draft.areaName],
        [w.policy.begunFrom, choiceWord(w, "origin", draft.source)],
        [w.policy.changedTimes, w.common.times(draft.changes)],
        ...(made.length > 0
          ? [[w.policy.willMake, w.common.listAnd(made.map((one) => w.policy.layer(one.areaName, one.version)))] as const]
          : []),
      ]}
    />
  );
};
