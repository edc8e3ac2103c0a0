/** What a sheet of paper needs that a screen does not: boxes to sign in, a place for the seal, the way back to the page. */
import type { Child } from "hono/jsx";
import { Qr } from "./qr.tsx";
import type { Setting } from "./setting.ts";
import { wordsOf } from "./words/words.ts";

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

/** Which version of what a sheet is, and the way back to it: its code, the mark to compare, both as a QR. */
export interface Printed {
  readonly code: string;
  readonly mark: string;
}

export const SheetMark = ({ s, printed, hint }: { s: Setting; printed: Printed; hint: string }) => {
  const w = wordsOf(s.lang).files;
  const path = `/sheets/${printed.code}`;
  return (
    <div class="marked">
      <Qr text={s.origin + path} label={w.scan} />
      <p class="marked__words">
        {hint}
        <br />
        {w.code(printed.mark)}
        <br />
        <span class="marked__path">{path}</span>
      </p>
    </div>
  );
};
