/** What may be the same thing: before a wish is sent, and while it is screened. */
import type { Alike } from "#model/propose/alike.ts";
import type { Setting } from "../setting.ts";
import { Mark, StageTag } from "../tag.tsx";
import { wordsOf } from "../words/words.ts";

interface AlikeProps {
  readonly s: Setting;
  readonly alike: readonly Alike[];
}

const AlikeList = ({ s, alike }: AlikeProps) => (
  <ul class="cards">
    {alike.map((one) => (
      <li class="item">
        <h3 class="item__title">
          <a class="govuk-link" href={`/projects/${one.receipt}`}>
            {one.title}
          </a>
        </h3>
        <p class="item__line">
          <StageTag s={s} stage={one.stage} /> <span>{one.place}</span> {!one.public && <Mark>{wordsOf(s.lang).alike.closed}</Mark>}
        </p>
      </li>
    ))}
  </ul>
);

/** On the form, when it was sent once: who sends it again says that it is something else. */
export const AlikePanel = ({ s, alike }: AlikeProps) => {
  const w = wordsOf(s.lang).alike;
  if (alike.length === 0) return <></>;
  return (
    <section class="card" id="alike" aria-labelledby="alike-title">
      <h2 id="alike-title">{w.beforeTitle}</h2>
      <p>{w.beforeLead}</p>
      <AlikeList s={s} alike={alike} />
      <input type="hidden" name="checked" value="yes" />
    </section>
  );
};

/** On the page of a project that is being screened, for staff. */
export const AlikeSection = ({ s, alike }: AlikeProps) => {
  const w = wordsOf(s.lang).alike;
  if (alike.length === 0) return <></>;
  return (
    <section class="section" aria-labelledby="alike">
      <h2 id="alike">{w.deskTitle}</h2>
      <p>{w.deskLead}</p>
      <AlikeList s={s} alike={alike} />
    </section>
  );
};
