/** One standard project: what an order takes from it, its versions and what became of each. */
import { dayOf } from "#model/day.ts";
import type { Form } from "#model/form.ts";
import { inForce, isOnOffer, isToRefresh, openVersion, type Shelved, type Version } from "#model/library/standard.ts";
import type { Template } from "#model/library/template.ts";
import { yuan } from "#model/money.ts";
import { classOf, type Policy } from "#model/policy/policy.ts";
import { FormPage } from "../form.tsx";
import { Page } from "../page.tsx";
import { OfferLinks } from "../press.tsx";
import { Tag } from "../records.tsx";
import { type Row, SummaryList, Table } from "../rows.tsx";
import { Aims } from "../screen/plan.tsx";
import type { Lang, Offer, Setting, Sheet } from "../setting.ts";
import { wordsOf } from "../words/words.ts";

/** The form, with its indicators in a table. */
export const StandardFormPage = ({ s, form, sheet }: { s: Setting; form: Form; sheet: Sheet }) => (
  <FormPage s={s} form={form} sheet={sheet} wide>
    <Aims s={s} sheet={sheet} />
  </FormPage>
);

interface Props {
  readonly s: Setting;
  readonly known: Shelved;
  readonly offers: readonly Offer[];
  readonly staff: boolean;
  /** The reader may place an order, or has not said who they are. */
  readonly proposes: boolean;
}

export const StandardPage = ({ s, known, offers, staff, proposes }: Props) => {
  const { library: w, common } = wordsOf(s.lang);
  const shown = inForce(known) ?? openVersion(known);
  const listed = known.versions.filter((one) => staff || one.state === "admitted");
  return (
    <Page s={s} title={shown?.title ?? w.title}>
      <h1 class="govuk-heading-l">{shown?.title ?? w.title}</h1>
      <p>
        <Tag tone={isOnOffer(known) ? "done" : "stopped"}>{known.retired ? w.retired : isOnOffer(known) ? w.inForce : w.notYet}</Tag>{" "}
        {known.exitBy !== null && !known.retired && staff && <Tag tone="waiting">{w.exit}</Tag>}{" "}
        {staff && isToRefresh(known, known.policy, dayOf(s.now)) && <Tag tone="asked">{wordsOf(s.lang).solicitations.refreshDue}</Tag>}
      </p>
      {proposes && isOnOffer(known) && (
        <p>
          <a class="govuk-button" href={`/proposals/new?standard=${known.id}`}>
            {w.orderSame}
          </a>
        </p>
      )}
      <SummaryList rows={aboutVersion(known, shown, s.lang)} />
      <OfferLinks s={s} offers={offers} />
      <Table
        id="versions"
        caption={w.versions}
        head={[{ label: w.versions }, { label: w.price }, { label: w.trail }]}
        rows={listed.map((one) => [
          w.version(one.version),
          w.range(yuan(one.low), yuan(one.high)),
          `${w.states[one.state]}${one.version === known.version ? common.stop + w.inForce : ""}`,
        ])}
      />
    </Page>
  );
};

export function aboutVersion(known: Shelved, version: Version | undefined, lang: Lang): readonly Row[] {
  const { library: w } = wordsOf(lang);
  if (!version) return [];
  return [
    ...templateRows(known.policy, version, lang),
    ...(version.supplierName ? [[w.brought, version.supplierName] as const] : []),
    ...(version.call
      ? [
          [
            wordsOf(lang).solicitations.source,
            <a class="govuk-link" href={`/solicitations/${version.call.id}`}>
              {wordsOf(lang).solicitations.sourceOf(version.call.title)}
            </a>,
          ] as const,
        ]
      : []),
    ...(version.project
      ? [
          [
            w.from,
            <a class="govuk-link" href={`/projects/${version.project}`}>
              {w.fromProject}
            </a>,
          ] as const,
        ]
      : []),
    ...(known.exitReason === "" ? [] : [[w.exit, known.exitReason] as const]),
  ];
}

/** What is offered: the same of an entry and of what is sent in after a call. */
export function templateRows(policy: Policy, one: Template, lang: Lang): readonly Row[] {
  const { library: w, common } = wordsOf(lang);
  return [
    [w.need, <span class="words">{one.need}</span>],
    ...priceRows(one, lang),
    [w.class, classOf(policy, one.class)?.label[lang] ?? one.class],
    [w.beneficiaries, common.people(one.beneficiaries)],
    [w.plan, <span class="words">{one.plan}</span>],
    ...(one.goals.length > 0 ? [[w.goals, <Lines list={one.goals.map(({ goal, aim }) => w.goal(goal, aim))} />] as const] : []),
    [w.checks, <Lines list={one.checks} />],
  ];
}

/** Shown above the form of an order too. */
export const priceRows = ({ low, high }: Pick<Template, "low" | "high">, lang: Lang): readonly Row[] => {
  const { library: w } = wordsOf(lang);
  return [[w.price, w.range(yuan(low), yuan(high))]];
};

const Lines = ({ list }: { list: readonly string[] }) => (
  <ul class="govuk-list govuk-list--bullet">
    {list.map((line) => (
      <li>{line}</li>
    ))}
  </ul>
);
