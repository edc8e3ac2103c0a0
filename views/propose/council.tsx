/** What the council counted, as the minutes carried it: numbers, and a bar beside them. */
import { votesEach } from "#model/meet/share.ts";
import type { Dossier } from "#model/project.ts";
import { Tag } from "../records.tsx";
import { type Segment, Segments, Swatch } from "../segments.tsx";
import type { Setting } from "../setting.ts";
import { Shares } from "../shares.tsx";
import { wordsOf } from "../words/words.ts";

export const Council = ({ s, d }: { s: Setting; d: Dossier }) => {
  const { item, shares, project } = d;
  if (byEach(d))
    return (
      <section class="section" aria-labelledby="council">
        <h2 id="council">{wordsOf(s.lang).shares.title}</h2>
        <p class="quiet">{wordsOf(s.lang).shares.lead}</p>
        <Shares s={s} amount={project.amount} shares={shares} />
      </section>
    );
  if (item?.result == null || item.meetingState !== "ended") return <></>;
  const w = wordsOf(s.lang);
  const label = w.choices.result[item.result];
  const counts = countsOf(s, item);
  return (
    <section class="section" aria-labelledby="council">
      <h2 id="council">
        {w.project.council} <Tag tone={item.result === "passed" ? "done" : "stopped"}>{label}</Tag>
      </h2>
      <Segments title={w.project.council} desc={counts.map((one) => one.words).join(", ")} segments={counts} />
      <ul class="votes">
        {counts.map((one) => (
          <li>
            <Swatch of={one} /> {one.words}
          </li>
        ))}
      </ul>
      <p class="quiet">
        {w.project.roll(item.members, item.present, item.recused)}{" "}
        <a class="govuk-link" href={`/meetings/${item.meeting}`}>
          {w.project.seeMeeting}
        </a>
      </p>
    </section>
  );
};

/** Before their gate as soon as finance has planned it; afterwards where they have voted so. */
const byEach = ({ shares, policy, project }: Dossier): boolean =>
  shares.some(({ vote }) => vote !== null) || (project.stage === "resolution" && shares.length > 0 && votesEach(policy, project.gate));

interface Counted extends Segment {
  readonly words: string;
}

function countsOf(s: Setting, item: NonNullable<Dossier["item"]>): readonly Counted[] {
  const { votes, votesOf } = wordsOf(s.lang).project;
  const unused = item.present - item.for - item.against - item.abstain;
  const all: readonly Counted[] = [
    { key: "for", texture: "solid", value: item.for, words: votesOf(votes.for, item.for) },
    { key: "against", texture: "cross", value: item.against, words: votesOf(votes.against, item.against) },
    { key: "abstain", texture: "dots", value: item.abstain, words: votesOf(votes.abstain, item.abstain) },
    { key: "unused", texture: "plain", value: unused, words: votesOf(votes.unused, unused) },
  ];
  return all.filter((one) => one.key !== "unused" || one.value > 0);
}
