import { describe, expect, it } from "vitest";
import * as accept from "#model/accept/forms.ts";
import * as approve from "#model/approve/forms.ts";
import * as archive from "#model/archive/forms.ts";
import * as budget from "#model/budget/forms.ts";
import * as deliver from "#model/deliver/forms.ts";
import { type Form, fieldsOf } from "#model/form.ts";
import * as keep from "#model/keep/forms.ts";
import * as library from "#model/library/forms.ts";
import * as meet from "#model/meet/forms.ts";
import * as notice from "#model/notice/forms.ts";
import * as open from "#model/open/forms.ts";
import * as pay from "#model/pay/forms.ts";
import * as people from "#model/people/forms.ts";
import * as procure from "#model/procure/forms.ts";
import * as propose from "#model/propose/forms.ts";
import * as screen from "#model/screen/forms.ts";
import { choiceWord } from "#views/words/pick.ts";
import { wordsOf } from "#views/words/words.ts";

const forms: readonly Form[] = [
  accept,
  approve,
  archive,
  budget,
  deliver,
  keep,
  library,
  meet,
  notice,
  open,
  pay,
  people,
  procure,
  propose,
  screen,
].flatMap((room) => Object.values(room));
const fields = forms.flatMap((form) => fieldsOf(form));

describe.each(["zh", "en"] as const)("in %s", (lang) => {
  const w = wordsOf(lang);

  it("every field of every form has a label", () => {
    expect(fields.map(([name]) => name).filter((name) => !(name in w.fields.byName))).toEqual([]);
  });

  it("every fixed choice has a label", () => {
    const unnamed = fields.flatMap(([name, asked]) =>
      (asked.options ?? []).filter((value) => choiceWord(w, name, value) === value).map((value) => `${name}.${value}`),
    );
    expect(unnamed).toEqual([]);
  });
});
