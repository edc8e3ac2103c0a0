/** Before and after, side by side: what the residents ordered, and what stands there now. */

import type { Papers } from "../archive/files.tsx";
import { Shown } from "../archive/files.tsx";
import type { Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";

export const BeforeAndAfter = ({ s, papers }: { s: Setting; papers: Papers | undefined }) => {
  const w = wordsOf(s.lang).deliver;
  const of = (purpose: "before" | "after") =>
    (papers?.files ?? []).filter((file) => file.purpose === purpose && file.reply === null && file.type !== "application/pdf");
  const sides = [
    { label: w.before, files: of("before") },
    { label: w.after, files: of("after") },
  ];
  if (sides.some(({ files }) => files.length === 0)) return <></>;
  return (
    <section class="section on-screen" aria-labelledby="before-after">
      <h2 id="before-after">{w.beforeAfter}</h2>
      <div class="sides">
        {sides.map(({ label, files }) => (
          <div class="side">
            <h3>{label}</h3>
            {files.slice(0, 4).map((file) => (
              <Shown s={s} file={file} />
            ))}
          </div>
        ))}
      </div>
    </section>
  );
};
