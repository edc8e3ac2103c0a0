/** Projects procured together: which they are, who leads, what each may cost and what its share of the price is. */
import type { Package, Part } from "#model/procure/package.ts";
import type { Dossier } from "#model/project.ts";
import { Money } from "../money.tsx";
import { Stack } from "../records.tsx";
import type { Setting } from "../setting.ts";
import { Mark } from "../tag.tsx";
import { wordsOf } from "../words/words.ts";
import { Comparison } from "./comparison.tsx";

export const PackageOf = ({ s, d }: { s: Setting; d: Dossier }) => {
  const { procure: w, rules } = wordsOf(s.lang);
  const all = d.package;
  if (!all || all.state === "dissolved") return <></>;
  const own = d.project.receipt === all.lead;
  const lead = all.parts.find((one) => one.project === all.lead);
  return (
    <>
      <h3>{w.package(all.title)}</h3>
      <p>{w.packageLead(all.parts.length, rules.rungOf[all.way])}</p>
      {!own && (
        <p>
          {w.ledBy}{" "}
          <a class="govuk-link" href={`/projects/${all.lead}#choosing`}>
            {lead?.title}
          </a>
        </p>
      )}
      {all.tender && <p>{w.awardedTo(all.tender.supplierName ?? "", all.tender.document ?? "")}</p>}
      {all.tender && all.tender.quotes.length > 0 && <Comparison s={s} tender={all.tender} />}
      <Parts s={s} all={all} />
    </>
  );
};

const Parts = ({ s, all }: { s: Setting; all: Package }) => {
  const { procure: w } = wordsOf(s.lang);
  const shared = all.tender !== null;
  return (
    <Stack
      caption={w.package(all.title)}
      hideCaption
      head={[{ label: w.project }, { label: w.approved, numeric: true }, ...(shared ? [{ label: w.portion, numeric: true }] : [])]}
      rows={all.parts.map((one) => ({
        cells: [
          <Named s={s} part={one} leads={one.project === all.lead} />,
          <Money fen={one.approved} />,
          ...(shared ? [<Money fen={one.share ?? 0} />] : []),
        ],
      }))}
      foot={[w.total, <Money fen={all.total} />, ...(shared ? [<Money fen={all.tender?.amount ?? 0} />] : [])]}
    />
  );
};

const Named = ({ s, part, leads }: { s: Setting; part: Part; leads: boolean }) => {
  const { procure: w } = wordsOf(s.lang);
  return (
    <>
      <a class="govuk-link" href={`/projects/${part.project}`}>
        {part.title}
      </a>{" "}
      <span class="quiet">{part.areaName}</span> {leads && <Mark>{w.leads}</Mark>}{" "}
      {part.state === "signed" && <Mark tone="seal">{w.signedPart}</Mark>} {part.state === "left" && <Mark>{w.fellApart}</Mark>}
    </>
  );
};
