/** Where a list must hang, and how its hanging is shown: channel by channel, with the day. */
import { unproven } from "#model/notice/board.ts";
import type { NoticePage } from "#model/notice/listed.ts";
import { Tag } from "../records.tsx";
import { SummaryList } from "../rows.tsx";
import type { Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";

export const Channels = ({ s, notice }: { s: Setting; notice: NoticePage }) => {
  const { notice: w, common } = wordsOf(s.lang);
  const proven = notice.proofs.map(({ channel, place, proof, on }) => [
    w.channels[channel],
    <>
      {w.hung(place, common.day(on))}
      <p class="listed__more">
        {w.proofLabel} {proof}
      </p>
    </>,
  ]);
  const missing = unproven(notice).map((channel) => [w.channels[channel], <Tag tone="asked">{w.notHung}</Tag>]);
  return <SummaryList rows={[...proven, ...missing].map(([label, value]) => [String(label), value] as const)} />;
};
