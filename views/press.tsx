/** An act that needs no more than a button, right on the page; and the links to those that ask something. */
import type { Child } from "hono/jsx";
import type { ActName } from "#model/acts.ts";
import type { Offer, Setting } from "./setting.ts";
import { actWords } from "./words/pick.ts";
import { wordsOf } from "./words/words.ts";

interface PressProps {
  readonly s: Setting;
  /** Tells the forms of one page apart: each is sent once, and sending one leaves the others good. */
  readonly n: string;
  readonly action: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly children?: Child;
}

export const Press = ({ s, n, action, fields = {}, children }: PressProps) => (
  <form class="press" method="post" action={action}>
    <input type="hidden" name="csrf" value={s.csrf} />
    <input type="hidden" name="once" value={`${s.once}-${n}`} />
    {Object.entries(fields).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    {children}
  </form>
);

export const offered = (offers: readonly Offer[], act: ActName): Offer | undefined => offers.find((offer) => offer.act === act);

/** What else may be done here, each behind its own form. */
export const OfferLinks = ({ s, offers, primary = false }: { s: Setting; offers: readonly Offer[]; primary?: boolean }) =>
  offers.length === 0 ? (
    <></>
  ) : (
    <ul class="offers">
      {offers.map(({ act, href }) => (
        <li>
          <a class={`govuk-button${primary ? "" : " govuk-button--secondary"}`} href={href}>
            {actWords(wordsOf(s.lang), act).title}
          </a>
        </li>
      ))}
    </ul>
  );
