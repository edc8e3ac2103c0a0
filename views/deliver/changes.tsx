/** Changes of what was agreed: old and new side by side, who decides, and what became of it. */
import { type Change, changesOf } from "#model/deliver/change.ts";
import type { Dossier } from "#model/project.ts";
import { Tag, type Tone } from "../records.tsx";
import { Table } from "../rows.tsx";
import type { Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";
import { changedIn } from "./about.tsx";

const tones = { asked: "asked", changed: "done", declined: "stopped" } as const satisfies Record<Change["state"], Tone>;

export const Changes = ({ s, d, original }: { s: Setting; d: Dossier; original: boolean }) => {
  const all = changesOf(d);
  const w = wordsOf(s.lang).deliver;
  if (all.length === 0) return <></>;
  return (
    <section class="section" aria-labelledby="changes">
      <h2 id="changes">{w.changes}</h2>
      {all.map((one) => (
        <>
          <h3>
            {w.change(one.n)} <Tag tone={tones[one.state]}>{one.state === "asked" ? w.decides[one.level] : w.states[one.state]}</Tag>
          </h3>
          <Table
            id={`change-${one.n}`}
            caption={w.change(one.n)}
            hideCaption
            head={[{ label: w.what }, { label: w.now }, { label: w.instead }]}
            rows={changedIn(one, s.lang).map(({ label, old, next }) => [label, old, next])}
          />
          {original && <p class="words">{one.reason}</p>}
        </>
      ))}
    </section>
  );
};
