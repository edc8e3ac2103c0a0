/** The photos that came with an office's answer, before and after side by side, and the form on which the resident judges by them. */
import type { FileRow } from "#model/archive/file.ts";
import type { Dossier } from "#model/project.ts";
import { ratingForm } from "#model/screen/forms.ts";
import { transferNow } from "#model/screen/transfer.ts";
import { aboutProject } from "../about.tsx";
import { FormPage } from "../form.tsx";
import type { Row } from "../rows.tsx";
import type { Setting, Sheet } from "../setting.ts";
import { namesOf } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";

type Sides = Readonly<Record<"before" | "after", readonly Picture[]>>;
interface Picture {
  readonly id: string;
  readonly alt: string;
}

const BothSides = ({ s, sides }: { s: Setting; sides: Sides }) => {
  const w = wordsOf(s.lang).screen.sides;
  return (
    <div class="sides">
      {(["before", "after"] as const)
        .filter((side) => sides[side].length > 0)
        .map((side) => (
          <div class="side">
            <p class="side__label">{w[side]}</p>
            {sides[side].map(({ id, alt }) => (
              <a class="paper__picture" href={`/files/${id}`}>
                <img src={`/files/${id}`} alt={alt || w[side]} loading="lazy" />
              </a>
            ))}
          </div>
        ))}
    </div>
  );
};

type Came = Readonly<Record<"before" | "after", readonly string[]>>;
const row = (s: Setting, sides: Sides): readonly Row[] =>
  sides.before.length + sides.after.length === 0 ? [] : [[wordsOf(s.lang).screen.photos, <BothSides s={s} sides={sides} />]];

/** As far as the reader may see them; where faces were covered for everybody, the copy stands for what it covers. */
export function photoRows(s: Setting, came: Came, files: readonly FileRow[]): readonly Row[] {
  const seen = (ids: readonly string[]) =>
    files
      .filter(({ id, covers }) => ids.includes(id) || (covers !== null && ids.includes(covers) && !files.some((one) => one.id === covers)))
      .map(({ id, wording }): Picture => ({ id, alt: wording ?? "" }));
  return row(s, { before: seen(came.before), after: seen(came.after) });
}

/** Whoever is asked may see all that came. */
export const RatingPage = ({ s, d, sheet }: { s: Setting; d: Dossier; sheet: Sheet }) => {
  const { screen: w } = wordsOf(s.lang);
  const now = transferNow(d);
  const all = (ids: readonly string[]) => ids.map((id): Picture => ({ id, alt: "" }));
  const said: readonly Row[] = now
    ? [
        [w.channel, namesOf(d.policy, s.lang).channel(now.office)],
        ...(now.reply === "" ? [] : [[w.reply, <span class="words">{now.reply}</span>] as const]),
        ...row(s, { before: all(now.before), after: all(now.after) }),
      ]
    : [];
  return <FormPage s={s} form={ratingForm} sheet={sheet} about={[...aboutProject(d, s.lang), ...said]} />;
};
