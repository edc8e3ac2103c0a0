/** The meetings of councils, newest first. */
import type { MeetingRow } from "#model/lists.ts";
import { Page } from "../page.tsx";
import { OfferLinks } from "../press.tsx";
import { type Listed, Older, Records, type Tone } from "../records.tsx";
import type { Offer, Setting } from "../setting.ts";
import { choiceWord } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";
import { type Phase, phaseByDay } from "./rule.ts";

interface Props {
  readonly s: Setting;
  readonly rows: readonly MeetingRow[];
  readonly offers: readonly Offer[];
}

export const MeetingsPage = ({ s, rows, offers }: Props) => {
  const w = wordsOf(s.lang).meet;
  return (
    <Page s={s} title={w.title}>
      <h1 class="govuk-heading-l">{w.title}</h1>
      <p class="lead">{w.lead}</p>
      <OfferLinks s={s} offers={offers} primary />
      <Records rows={rows.map((row) => listed(s, row))} none={w.none} />
      <Older s={s} rows={rows} />
      <p>
        <a class="govuk-link" href="/bodies">
          {wordsOf(s.lang).bodies.title}
        </a>
      </p>
    </Page>
  );
};

export const tones = {
  ahead: "waiting",
  today: "moving",
  late: "asked",
  running: "moving",
  unsigned: "asked",
  ended: "done",
  cancelled: "stopped",
  void: "stopped",
} as const satisfies Record<Phase, Tone>;

function listed(s: Setting, row: MeetingRow): Listed {
  const words = wordsOf(s.lang);
  const w = words.meet;
  const phase = phaseByDay(row, s.now);
  return {
    href: `/meetings/${row.id}`,
    title: row.body,
    tone: tones[phase],
    state: w.states[phase],
    lines: [
      `${words.common.time(row.at)} · ${row.areaName}`,
      `${choiceWord(words, "method", row.method)} · ${row.place}`,
      row.state === "ended" ? w.itemsPassed(row.items, row.passed) : w.itemsListed(row.items),
    ],
  };
}
