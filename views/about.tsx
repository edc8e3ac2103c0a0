/** What a form concerns, above its questions: so that nobody signs the wrong thing. */
import type { Book } from "#model/budget/book.ts";
import { available } from "#model/budget/entry.ts";
import { packageOf, shareOf } from "#model/procure/package.ts";
import type { Dossier } from "#model/project.ts";
import { openPayment } from "#model/project.ts";
import { answersOf, type PaperCount, type Survey } from "#model/propose/survey.ts";
import type { Wish } from "#model/propose/wish.ts";
import { spokenReceipt } from "#model/receipt.ts";
import type { Correction } from "#model/standing.ts";
import { Money } from "./money.tsx";
import type { Row } from "./rows.tsx";
import type { Lang } from "./setting.ts";
import { wordsOf } from "./words/words.ts";

/** The project, its sum as it stands, and what waits to be decided on it. */
export function aboutProject(d: Dossier, lang: Lang): readonly Row[] {
  const { project: w, fields } = wordsOf(lang);
  const { project: p } = d;
  return [
    [w.aboutTitle, p.title],
    [w.receipt, spokenReceipt(p.receipt)],
    [w.aboutSum, <Money fen={p.contracted ?? p.approved ?? p.amount} />],
    ...aboutPackage(d, lang),
    ...(d.correction ? aboutCorrection(d.correction, w.aboutCorrection, fields.byName.reason.label) : []),
  ];
}

/** With the payment that is on its way: how much, to whom under which contract, on which invoice. */
export function aboutPayment(d: Dossier, lang: Lang): readonly Row[] {
  const { project: w, common } = wordsOf(lang);
  const payment = openPayment(d);
  if (!payment) return aboutProject(d, lang);
  const contract = d.contracts.find((one) => one.n === payment.contract);
  return [
    ...aboutProject(d, lang),
    [w.aboutPayment, <Money fen={payment.amount} />],
    [w.supplier, contract ? `${contract.supplierName} · ${contract.number}` : common.none],
    [
      w.aboutInvoice,
      <>
        {payment.invoice} · {common.day(payment.invoicedOn)} · <Money fen={payment.price} />
      </>,
    ],
  ];
}

/** What is looked for together, and once it is found the price and the project's own part of it. */
function aboutPackage(d: Dossier, lang: Lang): readonly Row[] {
  const { procure: w } = wordsOf(lang);
  const all = packageOf(d);
  if (!all) return [];
  const share = shareOf(d);
  return [
    [w.packageName, all.title],
    [w.approvedInAll, <Money fen={all.total} />],
    ...(all.tender && share !== undefined
      ? ([
          [w.awardedPrice, <Money fen={all.tender.amount ?? 0} />],
          [w.ownPortion, <Money fen={share} />],
        ] as const)
      : []),
  ];
}

/** A corrected notice to be looked at: what hangs, and what would hang instead. */
export function aboutAmendment(d: Dossier, lang: Lang): readonly Row[] {
  const { fields, notice } = wordsOf(lang);
  const { amendment, project } = d;
  if (!amendment) return aboutProject(d, lang);
  const changed = (["title", "need", "place", "beneficiaries"] as const).filter((field) => amendment[field] !== project[field]);
  const contact =
    amendment.contact === d.notice?.contact ? [] : [[notice.contactLabel, from(d.notice?.contact ?? "", amendment.contact)] as const];
  return [
    ...aboutProject(d, lang),
    ...changed.map((field): Row => [fields.byName[field].label, from(String(project[field]), String(amendment[field]))]),
    ...contact,
    [fields.byName.reason.label, amendment.reason],
  ];
}
const from = (old: string, right: string) => (
  <>
    <del>{old}</del> → <ins>{right}</ins>
  </>
);

const aboutCorrection = ({ from, to, reason }: Correction, label: string, why: string): readonly Row[] => [
  [
    label,
    <>
      {said(from)} → <b>{said(to)}</b>
    </>,
  ],
  [why, reason],
];
const said = (value: Correction["to"]) =>
  typeof value === "number" ? <Money fen={value} /> : typeof value === "string" ? value : `${value.for}/${value.against}/${value.abstain}`;

export function aboutLine({ title, line }: Book, lang: Lang): readonly Row[] {
  const { project: w } = wordsOf(lang);
  return [
    [w.aboutLine, title],
    [w.aboutFree, <Money fen={available(line.balance)} />],
  ];
}

export const aboutWish = ({ text, place }: Wish, lang: Lang): readonly Row[] => {
  const { wishes: w } = wordsOf(lang);
  return [[w.text, text], ...(place ? [[w.place, place] as const] : [])];
};

/** What it may repeat, with the way there. */
export const aboutAlike = ({ intake }: Dossier, lang: Lang): readonly Row[] =>
  intake.alike.length === 0
    ? []
    : [
        [
          wordsOf(lang).alike.deskTitle,
          <>
            {intake.alike.map((one) => (
              <span class="block">
                <a class="govuk-link" href={`/projects/${one.receipt}`}>
                  {one.title}
                </a>{" "}
                {one.place}
              </span>
            ))}
          </>,
        ],
      ];

export const aboutSurvey = (survey: Survey, lang: Lang): readonly Row[] => {
  const { surveys: w, common } = wordsOf(lang);
  return [
    [w.title, survey.title],
    [w.window, common.dayRange(survey.from, survey.until)],
    [w.all, w.answers(answersOf(survey))],
  ];
};

export const aboutCount = (sheet: PaperCount, lang: Lang): readonly Row[] => {
  const { surveys: w } = wordsOf(lang);
  return [
    [w.counts, w.countOf[sheet.about]],
    [w.forms, w.countLine(sheet.forms)],
    [w.where, sheet.paper],
  ];
};
