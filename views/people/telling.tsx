/** Whom to tell, and the sentence to say: what a clerk has before them while they telephone, or stand at the door. */
import type { Telling } from "#model/people/tell.ts";
import { spokenReceipt } from "#model/receipt.ts";
import { DueLine } from "../due.tsx";
import type { Row } from "../rows.tsx";
import type { Lang, Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";

export function aboutTelling(one: Telling, lang: Lang): readonly Row[] {
  const { telling: w, desk, common, project } = wordsOf(lang);
  const spoken: Readonly<Record<string, string>> = { ...desk.told, ...w.spoken };
  return [
    [
      project.aboutTitle,
      <a class="govuk-link" href={`/projects/${one.receipt}`}>
        {one.title}
      </a>,
    ],
    [project.receipt, spokenReceipt(one.receipt)],
    [w.whom, one.name ?? one.contact ?? w.unnamed],
    ...(one.name !== null && one.contact !== null ? [[w.contact, one.contact] as const] : []),
    [w.say, <strong>{w.sentence(one.title, spokenReceipt(one.receipt), spoken[one.kind] ?? desk.toldOther)}</strong>],
    [w.by, common.day(one.due)],
    [w.tries, w.triesSays(one.tries, one.most)],
  ];
}

/** As it stands on the desk. */
export const TellingCard = ({ s, id, title, name, contact, due, dueAt }: Telling & { s: Setting }) => (
  <li class={`item${s.now > dueAt ? " item--late" : ""}`}>
    <h3 class="item__title">
      <a class="govuk-link" href={`/messages/${id}/tries/new`}>
        {title}
      </a>
    </h3>
    <p class="item__line">
      <span>{name ?? contact ?? wordsOf(s.lang).telling.noName}</span>{" "}
      <DueLine s={s} dueAt={dueAt} dueDay={due} remindAt={null} provisional={false} left={null} />
    </p>
  </li>
);
