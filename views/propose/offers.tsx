/** What may be done with a project here and now, by whoever reads its page. */

import type { ActName } from "#model/acts.ts";
import type { Offer, Setting } from "../setting.ts";
import { actWords } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";

/** What may be done, but is seldom what somebody came for. */
const asides: readonly ActName[] = [
  "withdraw",
  "suspend",
  "terminate",
  "alter",
  "divide",
  "unite",
  "section",
  "dismiss",
  "complain",
  "flag",
  "ask",
  "decline",
  "represent",
  "excuse",
  "merge",
  "split",
  "unmerge",
  "plan",
  "claim",
  "assign",
  "relay",
  "cover",
  "uncover",
  "enlist",
  "cite",
  "air",
  "retarget",
  "canvass",
  "evaluate",
];
const asidesLast = (a: Offer, b: Offer): number => Number(asides.includes(a.act)) - Number(asides.includes(b.act));

/** Who needs it too has said so; taking it back stands beside the number. */
export const Offers = ({ s, offers, mine }: { s: Setting; offers: readonly Offer[]; mine: boolean | null }) => {
  const w = wordsOf(s.lang);
  const standing = offers.filter((offer) => offer.act !== "second" || !mine);
  if (standing.length === 0) return <></>;
  return (
    <section class="card may" aria-labelledby="offers">
      <h2 id="offers">{w.project.offers}</h2>
      <ul class="offers">
        {standing.sort(asidesLast).map(({ act, href }, index) => (
          <li>
            <a class={`govuk-button${index === 0 && !asides.includes(act) ? "" : " govuk-button--secondary"}`} href={href}>
              {actWords(w, act).title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};
