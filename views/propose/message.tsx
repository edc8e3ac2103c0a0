/** A message for the chat group, ready to be copied: where the project stands, in plain words, without anybody's name. */
import { dayOf } from "#model/day.ts";
import type { Dossier } from "#model/project.ts";
import { spokenReceipt } from "#model/receipt.ts";
import type { Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";
import { isAfterWork } from "./standing.tsx";

interface MessageProps {
  readonly s: Setting;
  readonly d: Dossier;
  readonly areaName: string;
}

export const GroupMessage = ({ s, d, areaName }: MessageProps) => {
  const w = wordsOf(s.lang).message;
  const text = messageOf({ s, d, areaName });
  return (
    <section class="section" aria-labelledby="message">
      <h2 id="message">{w.heading}</h2>
      <div class="govuk-form-group">
        <label class="govuk-label" for="f-message">
          {w.label}
        </label>
        <div class="govuk-hint" id="f-message-hint">
          {d.project.public ? w.hint : w.hintClosed}
        </div>
        <textarea class="govuk-textarea" id="f-message" rows={5} readonly aria-describedby="f-message-hint">
          {text}
        </textarea>
      </div>
    </section>
  );
};

/** Its title only when it is public; the number by which everybody can follow it. */
function messageOf({ s, d, areaName }: MessageProps): string {
  const { message: w, project } = wordsOf(s.lang);
  const { project: p, notice } = d;
  const receipt = spokenReceipt(p.receipt);
  const running = notice?.state === "running" && notice.until !== null ? w.until(notice.until) : "";
  const due = p.dueDay !== null && p.dueDay >= dayOf(s.now) && p.stage !== "notice" ? w.due(p.dueDay) : "";
  const lines = [
    w.head(areaName),
    p.public ? w.named(p.title, receipt) : w.numbered(receipt),
    `${isAfterWork(d) ? project.afterWork : p.public && p.stage === "screening" ? w.shown : w.steps[p.stage]}${running}${due}`,
    w.foot(receipt),
  ];
  return lines.join("\n");
}
