/** A project of several communities: how much of whose money, and what the council of each has said of its share. */
import { dayOf } from "#model/day.ts";
import { type PlannedShare, passedShares, type ShareState, shareOf, stateOfShare } from "#model/meet/share.ts";
import { yuan } from "#model/money.ts";
import { Money } from "./money.tsx";
import { Stack, Tag, type Tone } from "./records.tsx";
import type { Setting } from "./setting.ts";
import { wordsOf } from "./words/words.ts";

const tones = {
  waiting: "waiting",
  called: "moving",
  passed: "done",
  failed: "stopped",
  no_quorum: "asked",
  again: "asked",
} as const satisfies Record<ShareState, Tone>;

export const Shares = ({ s, amount, shares }: { s: Setting; amount: number; shares: readonly PlannedShare[] }) => {
  const w = wordsOf(s.lang).shares;
  return (
    <Stack
      caption={w.title}
      hideCaption
      head={[{ label: w.community }, { label: w.share, numeric: true }, { label: w.vote }]}
      rows={shares.map((share) => ({
        cells: [share.name, <Money fen={shareOf({ amount }, share)} />, <Vote s={s} amount={amount} share={share} />],
      }))}
    />
  );
};

const Vote = ({ s, amount, share }: { s: Setting; amount: number; share: PlannedShare }) => {
  const { shares: w, project, common } = wordsOf(s.lang);
  const { vote } = share;
  const state = stateOfShare({ amount }, share);
  return (
    <>
      <Tag tone={tones[state]}>{w.states[state]}</Tag>
      {vote && (
        <>
          {" "}
          <a class="govuk-link" href={`/meetings/${vote.meeting}`} aria-label={`${share.name} ${project.seeMeeting}`}>
            {common.day(dayOf(vote.meetingAt))}
          </a>
          {vote.carried && <span class="block quiet">{w.counted(vote.present, vote.for, vote.against, vote.abstain)}</span>}
        </>
      )}
    </>
  );
};

/** In a line: what each council has passed, and when. Nothing where one joint sitting decided. */
export const PassedShares = ({ s, shares, of }: { s: Setting; shares: readonly PlannedShare[]; of: string }) => {
  const { shares: w, common } = wordsOf(s.lang);
  const passed = passedShares(shares);
  if (passed.length === 0) return <></>;
  return <p class={of}>{w.passed(common.listAnd(passed.map(({ name, amount, at }) => w.passedOf(name, yuan(amount), dayOf(at)))))}</p>;
};
