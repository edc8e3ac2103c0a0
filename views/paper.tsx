/** What a sheet of paper needs that a screen does not: boxes to sign in, a place for the seal, the way back to the page. */
import type { Child } from "hono/jsx";

interface Signer {
  readonly label: string;
  readonly name?: string;
}

/** Boxes in which people sign, with the date. */
export const SignBoxes = ({ signers, date }: { signers: readonly Signer[]; date: string }) => (
  <div class="sign">
    {signers.map(({ label, name }) => (
      <div class="sign__box">
        <span class="sign__label">{label}</span>
        {name && <span class="sign__name">{name}</span>}
        <span class="sign__date">{date}</span>
      </div>
    ))}
  </div>
);

/** Who issues the sheet and when; the seal goes over both. */
export const SealPlace = ({ issuer, day, label }: { issuer: string; day: string; label: string }) => (
  <div class="sealed">
    <span class="sealed__ring">{label}</span>
    <p class="sealed__issuer">{issuer}</p>
    <p class="sealed__day">{day}</p>
  </div>
);

/** Only on paper. */
export const OnPaper = ({ children }: { children?: Child }) => <div class="on-paper">{children}</div>;
