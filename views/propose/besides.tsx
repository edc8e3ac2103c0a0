/** What else holds a project up or brings it on: a meeting, the queue for money, what is missing, why it was refused. */
import type { FactOf } from "#model/draft.ts";
import type { FactKind } from "#model/facts.ts";
import type { Dossier } from "#model/project.ts";
import { transferNow } from "#model/screen/transfer.ts";
import type { Setting } from "../setting.ts";
import { namesOf } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";

export const Besides = ({ s, d }: { s: Setting; d: Dossier }) => {
  const w = wordsOf(s.lang).project;
  const { stage } = d.project;
  if ((stage === "resolution" || stage === "change") && d.item?.meetingState === "called") {
    return (
      <>
        {w.onAgenda(d.item.meetingAt)} <a href={`/meetings/${d.item.meeting}`}>{w.seeMeeting}</a>
      </>
    );
  }
  const office = stage === "transfer" ? transferNow(d)?.office : undefined;
  if (office !== undefined) return <>{wordsOf(s.lang).screen.with(namesOf(d.policy, s.lang).channel(office))}</>;
  if (stage === "funding") return <>{w.waitingBefore(d.waitingBefore)}</>;
  if (stage === "approval" && d.decision?.decision === "agree") return <>{w.agreedWaits}</>;
  const told = toldBy(s, d);
  return told === "" ? <></> : <strong class="place__told">{told}</strong>;
};

/** In the words of who decided: what to add, or why not. */
function toldBy(s: Setting, d: Dossier): string {
  const { stage } = d.project;
  if (stage === "revision") return last(d, "returned")?.texts.note ?? "";
  if (stage === "suspended") return last(d, "suspended")?.texts.reason ?? "";
  if (stage === "terminated") return last(d, "terminated")?.texts.reason ?? "";
  const refused = stage === "refused" ? last(d, "refused") : undefined;
  return refused ? wordsOf(s.lang).common.labelled(namesOf(d.policy, s.lang).reason(refused.body.code), refused.texts.note) : "";
}

const last = <K extends FactKind>(d: Dossier, kind: K): FactOf<K> | undefined =>
  d.trail.filter((fact): fact is FactOf<K> => fact.kind === kind).at(-1);
