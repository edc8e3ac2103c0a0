/** Quick entry begins with lines, typed or pasted, or with a spreadsheet: where they come from, and a place for each. */
import { bringForm } from "#model/propose/forms.ts";
import { FormPage } from "../form.tsx";
import type { Setting, Sheet } from "../setting.ts";
import { wordsOf } from "../words/words.ts";

export const PastePage = ({ s, sheet }: { readonly s: Setting; readonly sheet: Sheet }) => (
  <FormPage
    s={s}
    form={bringForm}
    sheet={{ ...sheet, action: "/wishes/preview", values: { channel: "chat", ...sheet.values } }}
    children={
      <p>
        <a class="govuk-link" href="/wishes/template.xlsx">
          {wordsOf(s.lang).wishes.sheetTemplate}
        </a>
      </p>
    }
  />
);
