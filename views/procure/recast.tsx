/** To be divided, united or procured in sections: the forms, and old and new side by side as whoever decides is shown them. */
import { columnsOf } from "#model/columns.ts";
import type { Form } from "#model/form.ts";
import { yuan } from "#model/money.ts";
import { divisionForm, sectionForm } from "#model/procure/forms.ts";
import { type Recast, recastsOf, standing } from "#model/procure/recast.ts";
import type { Dossier } from "#model/project.ts";
import { spokenReceipt } from "#model/receipt.ts";
import { aboutProject } from "../about.tsx";
import { FormPage } from "../form.tsx";
import { freeRows, Grid } from "../grid.tsx";
import { Money } from "../money.tsx";
import { Tag } from "../records.tsx";
import { type Row, Table } from "../rows.tsx";
import type { Lang, Setting, Sheet } from "../setting.ts";
import { wordsOf } from "../words/words.ts";

interface Props {
  readonly s: Setting;
  readonly d: Dossier;
  readonly sheet: Sheet;
}

const Parts = ({ s, d, sheet, form, caption, hint }: Props & { readonly form: Form; readonly caption: string; readonly hint: string }) => {
  const w = wordsOf(s.lang);
  const columns = columnsOf(form, "parts");
  return (
    <FormPage s={s} form={form} sheet={sheet} about={aboutProject(d, s.lang)} wide>
      <Grid
        s={s}
        sheet={sheet}
        table="parts"
        columns={columns}
        caption={caption}
        lead={[w.procure.line]}
        rows={freeRows(sheet, "parts", Object.keys(columns).length, 3)}
      />
      <p class="govuk-hint">{hint}</p>
    </FormPage>
  );
};

export const DivisionPage = (props: Props) => (
  <Parts
    {...props}
    form={divisionForm}
    caption={wordsOf(props.s.lang).procure.instead}
    hint={wordsOf(props.s.lang).procure.mostInAll(yuan(standing(props.d)))}
  />
);
export const SectionPage = (props: Props) => (
  <Parts
    {...props}
    form={sectionForm}
    caption={wordsOf(props.s.lang).procure.sectionsOf}
    hint={wordsOf(props.s.lang).procure.wholeInAll(yuan(props.d.project.approved ?? 0))}
  />
);

/** What stands now, and what there would be instead: names, work, places and sums. */
export function aboutRecast(d: Dossier, one: Recast, lang: Lang): readonly Row[] {
  const { procure: w, common } = wordsOf(lang);
  const others = one.of.filter((receipt) => receipt !== d.project.receipt);
  return [
    [w.standsNow, <Now d={d} others={others} />],
    ...one.into.map(
      ({ title, need, place, amount, people }): Row => [
        w.instead,
        <>
          <ins>
            {title} {yuan(amount)}
          </ins>
          <span class="block">{need}</span>
          <span class="block quiet">
            {place} · {common.people(people)}
          </span>
        </>,
      ],
    ),
    [wordsOf(lang).fields.byName.reason.label, one.reason],
  ];
}

const Now = ({ d: { project, origins }, others }: { readonly d: Dossier; readonly others: readonly string[] }) => (
  <>
    <del>
      {project.title} {yuan(project.approved ?? project.amount)}
    </del>
    {others.map((receipt) => (
      <del class="block">
        {spokenReceipt(receipt)} {yuan(origins.partners.find((one) => one.receipt === receipt)?.approved ?? 0)}
      </del>
    ))}
  </>
);

const tones = { asked: "asked", changed: "done", declined: "stopped" } as const;

/** On the page of the project: every time that it was asked for, and what became of it. */
export const Recasts = ({ s, d }: { readonly s: Setting; readonly d: Dossier }) => (
  <>
    {recastsOf(d).map((one) => (
      <Asked s={s} recast={one} />
    ))}
  </>
);

const Asked = ({ s, recast: one }: { readonly s: Setting; readonly recast: Recast }) => {
  const { procure: w, deliver, project, common } = wordsOf(s.lang);
  return (
    <section class="section" aria-labelledby={`change-${one.n}`}>
      <h2 id={`change-${one.n}`}>
        {w.recasts[one.how]}{" "}
        <Tag tone={tones[one.state]}>{one.state === "asked" ? deliver.decides[one.level] : deliver.states[one.state]}</Tag>
      </h2>
      {one.how === "unite" && (
        <ul>
          {one.of.map((receipt) => (
            <li>
              <a class="govuk-link" href={`/projects/${receipt}`}>
                {spokenReceipt(receipt)}
              </a>
            </li>
          ))}
        </ul>
      )}
      <Table
        id={`recast-${one.n}`}
        caption={w.instead}
        head={[
          { label: w.project },
          { label: project.need },
          { label: project.place },
          { label: w.people },
          { label: w.sum, numeric: true },
        ]}
        rows={one.into.map(({ title, need, place, people, amount }) => [title, need, place, common.people(people), <Money fen={amount} />])}
        foot={[w.inAll, "", "", "", <Money fen={one.into.reduce((sum, { amount }) => sum + amount, 0)} />]}
      />
      <p class="words">{one.reason}</p>
    </section>
  );
};
