/** The calls, newest first; one of them, with what belongs to it. */

import { dayOf } from "#model/day.ts";
import { type Call, isOpen } from "#model/propose/call.ts";
import { Money } from "../money.tsx";
import { Page } from "../page.tsx";
import { Poster } from "../poster.tsx";
import { OfferLinks } from "../press.tsx";
import { Older, Records, type Tone } from "../records.tsx";
import { SummaryList } from "../rows.tsx";
import type { Offer, Option, Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";

interface CallLine extends Call {
  readonly areaName: string;
}
export const stateOf = (s: Setting, call: { readonly from: string; readonly until: string }): "ahead" | "open" | "over" => {
  const today = dayOf(s.now);
  return isOpen(call, today) ? "open" : call.from > today ? "ahead" : "over";
};
export const tones = { ahead: "waiting", open: "moving", over: "stopped" } as const satisfies Record<string, Tone>;

interface CallsPageProps {
  readonly s: Setting;
  readonly rows: readonly CallLine[];
  readonly offers: readonly Offer[];
}

export const CallsPage = ({ s, rows, offers }: CallsPageProps) => {
  const w = wordsOf(s.lang);
  const listed = rows.map((call) => ({
    href: `/calls/${call.id}`,
    title: call.title,
    tone: tones[stateOf(s, call)],
    state: w.calls.states[stateOf(s, call)],
    lines: [
      <>
        <span>{call.areaName}</span> <span>{w.common.dayRange(call.from, call.until)}</span>
      </>,
    ],
  }));
  return (
    <Page s={s} title={w.calls.title}>
      <h1 class="govuk-heading-l">{w.calls.title}</h1>
      <p class="lead">{w.calls.lead}</p>
      <OfferLinks s={s} offers={offers} />
      <Records rows={listed} none={w.calls.none} />
      <Older s={s} rows={rows} />
    </Page>
  );
};

interface CallPageProps {
  readonly s: Setting;
  readonly call: CallLine;
  readonly classes: readonly Option[];
  /** The reader may make another like it. */
  readonly copies: boolean;
  /** The reader may place an order here, or has not said who they are. */
  /** Where the reader may ask: the area of the call, or the part of it that is theirs. */
  readonly askIn: string | undefined;
}

const classesIn = (call: Call, classes: readonly Option[]): readonly string[] =>
  call.classes.map((code) => classes.find((one) => one.value === code)?.label ?? code);

export const CallPage = ({ s, call, classes, copies, askIn }: CallPageProps) => {
  const w = wordsOf(s.lang);
  const state = stateOf(s, call);
  return (
    <Page s={s} title={call.title}>
      <h1 class="govuk-heading-l">{call.title}</h1>
      <p>
        <strong class={`tag tag--${tones[state]}`}>{w.calls.states[state]}</strong>
      </p>
      <SummaryList
        rows={[
          [w.calls.window, w.common.dayRange(call.from, call.until)],
          [w.calls.area, call.areaName],
          [w.calls.classes, w.common.listAnd(classesIn(call, classes))],
          [w.calls.quota, call.quota === null ? w.calls.noQuota : <Money fen={call.quota} />],
          [w.calls.editing, w.calls.editingDays(call.editing)],
          ...(call.questions ? [[w.calls.questions, <span class="words">{call.questions}</span>] as const] : []),
          ...(call.copied
            ? [
                [
                  w.calls.copied,
                  <a class="govuk-link" href={`/calls/${call.copied}`}>
                    {w.calls.copiedFrom}
                  </a>,
                ] as const,
              ]
            : []),
        ]}
      />
      <h2>{w.calls.text}</h2>
      <p class="words">{call.text}</p>
      <p class="buttons">
        {askIn !== undefined && state !== "over" && (
          <a class="govuk-button" href={`/proposals/new?area=${askIn}`}>
            {w.calls.propose}
          </a>
        )}{" "}
        <a class="govuk-button govuk-button--secondary" href={`/batches/calls/${call.id}`}>
          {w.calls.see}
        </a>{" "}
        <a class="govuk-button govuk-button--secondary" href={`/calls/${call.id}/poster`}>
          {w.calls.poster}
        </a>{" "}
        {copies && (
          <a class="govuk-button govuk-button--secondary" href={`/calls/new?area=${call.area}&copy=${call.id}`}>
            {w.calls.copy}
          </a>
        )}
      </p>
    </Page>
  );
};

/** On one A4 sheet, to hang at the door: what, when, how. */
export const PosterPage = ({ s, call, classes }: Omit<CallPageProps, "copies" | "askIn">) => {
  const w = wordsOf(s.lang);
  return (
    <Poster
      s={s}
      ask={w.calls.posterAsk}
      title={call.title}
      when={w.common.dayRange(call.from, call.until)}
      path={`/calls/${call.id}`}
      back={`/calls/${call.id}`}
      steps={w.calls.posterSteps}
      foot={w.calls.posterFoot(call.areaName)}
    >
      <p class="poster__what">{w.common.listAnd(classesIn(call, classes))}</p>
      {call.quota !== null && (
        <p>
          {w.calls.quota} <Money fen={call.quota} />
        </p>
      )}
      <p class="words">{call.text}</p>
    </Poster>
  );
};
