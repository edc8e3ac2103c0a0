/** What was written with a fact. What residents wrote is shown only to who may read it; their public wording stands on the page. */
import type { Fact } from "#model/draft.ts";
import type { FactKind } from "#model/facts.ts";
import { isStaff, type Setting } from "./setting.ts";
import { wordsOf } from "./words/words.ts";

/** Shown in a section of the page, to whom it is for. */
const forStaff: readonly FactKind[] = [
  "checked",
  "planned",
  "endowed",
  "quoted",
  "authorised",
  "standing_asked",
  "standing_agreed",
  "standing_declined",
  "applied",
];
const byResidents: readonly FactKind[] = [
  "proposed",
  "edited",
  "revised",
  "objected",
  "withdrawn",
  "appealed",
  "inspected",
  "recused",
  "told",
  "result_contested",
];
/** For the office, not for the proposer. */
const forOffice: readonly FactKind[] = ["objected", "told", "result_contested"];
/** Long, and said at the head of the page already. */
const wording: readonly string[] = ["title", "need", "place", "sought"];
/** Whole documents and answers to questions: shown elsewhere, in their own form. */
const documents: readonly string[] = ["layer", "document", "origins", "answers", "questions", "titles", "needs", "places"];

export const Said = ({ s, fact, open }: { s: Setting; fact: Fact; open: boolean }) => {
  const w = wordsOf(s.lang).trail;
  const labels: Readonly<Record<string, string>> = w.said;
  const own = forOffice.includes(fact.kind) ? open && isStaff(s) : open;
  if (forStaff.includes(fact.kind) || (!own && byResidents.includes(fact.kind))) return <></>;
  const texts = Object.entries(fact.texts).filter(([name, text]) => text !== "" && !documents.includes(name));
  const short = texts.filter(([name]) => !wording.includes(name));
  const long = texts.filter(([name]) => wording.includes(name));
  return (
    <>
      {short.map(([name, text]) => (
        <p class="trail__said">
          <span class="trail__label">{labels[name] ?? name}</span> {text}
        </p>
      ))}
      {long.length > 0 && (
        <details class="govuk-details">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">{w.wording}</span>
          </summary>
          <div class="govuk-details__text">
            {long.map(([name, text]) => (
              <p class="trail__said">
                <span class="trail__label">{labels[name] ?? name}</span> {text}
              </p>
            ))}
          </div>
        </details>
      )}
    </>
  );
};
