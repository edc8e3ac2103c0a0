/** Calls to social organisations (入库征集): the list, and one of them with its conditions and its result. */

import type { Moment } from "#model/day.ts";
import type { Fact } from "#model/draft.ts";
import type { Application, Asks, Solicitation, Solicited } from "#model/library/solicitation.ts";
import { undecided } from "#model/library/solicitation.ts";
import { bodyOf, classOf } from "#model/policy/policy.ts";
import { PaperSection, type Papers } from "../archive/files.tsx";
import { Page } from "../page.tsx";
import { OfferLinks } from "../press.tsx";
import { Older, Records, Tag, type Tone } from "../records.tsx";
import { type Row, SummaryList } from "../rows.tsx";
import type { Lang, Offer, Setting } from "../setting.ts";
import { Trail } from "../trail.tsx";
import { wordsOf } from "../words/words.ts";
import { Result, Sent } from "./result.tsx";

type Phase = "ahead" | Solicitation["state"];
const phaseOf = ({ state, opens }: Pick<Solicitation, "state" | "opens">, now: Moment): Phase =>
  state === "open" && now < opens ? "ahead" : state;
const tones = {
  ahead: "waiting",
  open: "moving",
  closed: "waiting",
  announced: "moving",
  ended: "done",
} as const satisfies Record<Phase, Tone>;

interface ListProps {
  readonly s: Setting;
  readonly rows: readonly (Solicitation & { readonly applications: number })[];
  readonly offers: readonly Offer[];
}
export const SolicitationsPage = ({ s, rows, offers }: ListProps) => {
  const { solicitations: w, common } = wordsOf(s.lang);
  const listed = rows.map((call) => {
    const phase = phaseOf(call, s.now);
    return {
      href: `/solicitations/${call.id}`,
      title: call.title,
      tone: tones[phase],
      state: w.states[phase],
      lines: [
        <>
          <span>{call.areaName}</span> <span>{common.dayRange(call.from, call.until)}</span> <span>{w.sent(call.applications)}</span>
        </>,
      ],
    };
  });
  return (
    <Page s={s} title={w.title}>
      <h1 class="govuk-heading-l">{w.title}</h1>
      <p class="lead">{w.lead}</p>
      <OfferLinks s={s} offers={offers} />
      <Records rows={listed} none={w.none} />
      <Older s={s} rows={rows} />
    </Page>
  );
};

interface Props {
  readonly s: Setting;
  readonly known: Solicited;
  /** Those that the reader may see before there is a result. */
  readonly seen: readonly Application[];
  readonly offers: readonly Offer[];
  readonly papers: Papers;
  readonly trail: readonly Fact[];
}
export const SolicitationPage = ({ s, known, seen, offers, papers, trail }: Props) => {
  const { solicitations: w, trail: heading } = wordsOf(s.lang);
  const { call, policy } = known;
  const phase = phaseOf(call, s.now);
  return (
    <Page s={s} title={call.title}>
      <h1 class="govuk-heading-l">{call.title}</h1>
      <p>
        <Tag tone={tones[phase]}>{w.states[phase]}</Tag>
      </p>
      <SummaryList rows={aboutCall(known, s.lang)} />
      <OfferLinks s={s} offers={offers} primary={phase === "open" || undecided(known.applications).length === 0} />
      {(phase === "announced" || phase === "ended") && <Result s={s} known={known} />}
      {seen.length > 0 && <Sent s={s} seen={seen} />}
      <PaperSection s={s} papers={papers} />
      <section class="section" aria-labelledby="trail">
        <h2 id="trail">{heading.heading}</h2>
        <Trail s={s} facts={trail} policy={policy} areaName={call.areaName} />
      </section>
    </Page>
  );
};

export function aboutCall({ call, policy }: Pick<Solicited, "call" | "policy">, lang: Lang): readonly Row[] {
  const { solicitations: w, common } = wordsOf(lang);
  const body = bodyOf(policy, call.panel);
  const criteria = body?.scores.value?.criteria ?? [];
  return [
    [w.sought, <span class="words">{call.sought}</span>],
    [w.classes, common.listAnd(call.classes.map((code) => classOf(policy, code)?.label[lang] ?? code))],
    [w.area, call.areaName],
    [
      w.window,
      <>
        {common.dayRange(call.from, call.until)}
        <p class="quiet">{w.closes(call.until)}</p>
      </>,
    ],
    [w.places, call.places === null ? w.noPlaces : w.placesOf(call.places)],
    [w.conditions, <Lines list={asksWords(call.asks, lang)} />],
    [
      w.panel,
      <>
        {w.panelSays(body?.label[lang] ?? call.panel, body?.scores.value?.pass ?? 0)}
        <Lines list={criteria.map(({ label, weight }) => w.criterion(label[lang], weight))} />
      </>,
    ],
    ...(call.places === null ? [] : [[w.ties, w.tiesOf[call.ties]] as const]),
  ];
}

function asksWords({ kinds, age, staff, office, rating }: Asks, lang: Lang): readonly string[] {
  const { solicitations: w, choices, common } = wordsOf(lang);
  return [
    w.asks.kinds(common.listAnd(kinds.map((kind) => choices.type[kind]))),
    w.asks.standing,
    ...(age > 0 ? [w.asks.age(age)] : []),
    ...(staff > 0 ? [w.asks.staff(staff)] : []),
    ...(office > 0 ? [w.asks.office(office)] : []),
    ...(rating > 0 ? [w.asks.rating(rating)] : []),
  ];
}

export const Lines = ({ list }: { list: readonly string[] }) => (
  <ul class="govuk-list govuk-list--bullet">
    {list.map((line) => (
      <li>{line}</li>
    ))}
  </ul>
);
