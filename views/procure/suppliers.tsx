/** Suppliers that are registered; for the public their names, codes and what they were given to do. */
import { openChange, type SupplierFile } from "#model/procure/register.ts";
import { Page } from "../page.tsx";
import { Offers } from "../propose/offers.tsx";
import { type Row, SummaryList, Table } from "../rows.tsx";
import type { Offer, Setting } from "../setting.ts";
import { Mark } from "../tag.tsx";
import { choiceWord } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";
import { Engagements, Ratings } from "./engagements.tsx";

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly credit: string;
  readonly suspended: boolean;
  readonly projects: number;
}
interface ListProps {
  readonly s: Setting;
  readonly list: readonly Listed[];
  readonly next: string | null;
  readonly staff: boolean;
  readonly offers: readonly Offer[];
}

export const SuppliersPage = ({ s, list, next, staff, offers }: ListProps) => {
  const { procure: w } = wordsOf(s.lang);
  return (
    <Page s={s} title={w.suppliers} wide>
      <h1 class="govuk-heading-l">{w.suppliers}</h1>
      <p class="lead">{w.suppliersLead}</p>
      <Offers s={s} offers={offers} mine={null} />
      {list.length === 0 ? (
        <p class="nothing">{w.noSuppliers}</p>
      ) : (
        <Table
          id="suppliers"
          caption={w.suppliers}
          hideCaption
          head={[{ label: w.name }, { label: w.credit }, { label: w.count, numeric: true }]}
          rows={list.map((one) => [
            <>
              <a class="govuk-link" href={`/suppliers/${one.id}`}>
                {one.name}
              </a>{" "}
              {staff && one.suspended && <Mark tone="seal">{w.suspended}</Mark>}
            </>,
            one.credit,
            String(one.projects),
          ])}
        />
      )}
      {next && (
        <p>
          <a class="govuk-link" href={`/suppliers?after=${next}`}>
            {w.more}
          </a>
        </p>
      )}
    </Page>
  );
};

interface FileProps {
  readonly s: Setting;
  readonly file: SupplierFile;
  readonly staff: boolean;
  /** Who sees where it is paid. */
  readonly money: boolean;
  readonly offers: readonly Offer[];
}

export const SupplierPage = ({ s, file, staff, money, offers }: FileProps) => {
  const { procure: w } = wordsOf(s.lang);
  return (
    <Page s={s} title={file.name} wide>
      <h1 class="govuk-heading-l">{file.name}</h1>
      <Offers s={s} offers={offers} mine={null} />
      <SummaryList rows={[[w.credit, file.id], ...(staff ? known(s, file, money) : [])]} />
      {staff && <Waiting s={s} file={file} money={money} />}
      {staff && <Contacts s={s} file={file} />}
      <section class="section" aria-labelledby="projects">
        <h2 id="projects">{w.projects}</h2>
        <Engagements s={s} file={file} staff={staff} />
      </section>
      {staff && (
        <section class="section" aria-labelledby="ratings">
          <h2 id="ratings">{w.ratings}</h2>
          <Ratings s={s} file={file} />
        </section>
      )}
    </Page>
  );
};

const Contacts = ({ s, file: { contacts } }: { s: Setting; file: SupplierFile }) => {
  const { procure: w, common } = wordsOf(s.lang);
  return (
    <section class="section" aria-labelledby="contacts">
      <h2 id="contacts">{w.contacts}</h2>
      {contacts.length === 0 ? (
        <p class="nothing">{w.noContacts}</p>
      ) : (
        <Table
          id="contacts-table"
          caption={w.contacts}
          hideCaption
          head={[{ label: w.contact }, { label: w.phone }, { label: w.authorised }, { label: w.term }]}
          rows={contacts.map((one) => [
            one.name,
            one.phone,
            one.document ?? "",
            one.until === null ? w.since(common.day(one.from)) : common.dayRange(one.from, one.until),
          ])}
        />
      )}
    </section>
  );
};

function known(s: Setting, file: SupplierFile, money: boolean): readonly Row[] {
  const words = wordsOf(s.lang);
  const { procure: w, common } = words;
  const looked = file.vettedOn === null ? w.unvetted : w.vettedOn(common.day(file.vettedOn), file.lists);
  return [
    [w.type, choiceWord(words, "type", file.type)],
    [w.founded, file.founded === null ? w.unknown : common.day(file.founded)],
    [w.standing, file.suspended ? <Mark tone="seal">{w.suspended}</Mark> : w.fit],
    [
      w.vetted,
      <>
        {looked} {file.clear === true && <Mark>{w.clear}</Mark>} {file.clear === false && <Mark tone="seal">{w.bad}</Mark>}
      </>,
    ],
    ...(money ? [[w.account, file.account || w.noAccount] as const] : []),
  ];
}

const Waiting = ({ s, file, money }: { s: Setting; file: SupplierFile; money: boolean }) => {
  const { procure: w, fields } = wordsOf(s.lang);
  const open = openChange(file);
  if (!open) return <></>;
  return (
    <section class="about" aria-label={w.waits(w.changeOf[open.of])}>
      <p>
        <strong>{w.waits(w.changeOf[open.of])}</strong>
      </p>
      <SummaryList
        rows={[
          [w.paper, open.paper],
          [fields.byName.reason.label, open.reason],
          ...(money && open.account !== "" ? [[w.newAccount, open.account] as const] : []),
        ]}
      />
    </section>
  );
};
