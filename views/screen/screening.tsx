/** The form of a gate that checks: what is asked against its cap, the public wording, and every point of the policy's checklist. */
import { classOf } from "#model/policy/policy.ts";
import { isOverCap } from "#model/policy/way.ts";
import { type Dossier, gateNow } from "#model/project.ts";
import { pointsAt } from "#model/screen/checklist.ts";
import { screeningForm } from "#model/screen/forms.ts";
import { foundHere } from "#model/screen/found.ts";
import { marksIn } from "#model/screen/marks.ts";
import { overrider } from "#model/screen/over.ts";
import { aboutAlike, aboutProject } from "../about.tsx";
import { FormPage } from "../form.tsx";
import { Money } from "../money.tsx";
import type { Row } from "../rows.tsx";
import type { Setting, Sheet } from "../setting.ts";
import { Mark } from "../tag.tsx";
import { roleWord } from "../words/pick.ts";
import { wordsOf } from "../words/words.ts";
import { Point } from "./point.tsx";

interface Props {
  readonly s: Setting;
  readonly d: Dossier;
  readonly sheet: Sheet;
}

export const ScreeningPage = ({ s, d, sheet }: Props) => (
  <FormPage
    s={s}
    form={screeningForm}
    sheet={{ ...sheet, labels: labelsOf(s, d) }}
    about={[...aboutProject(d, s.lang), ...against(s, d), ...marked(s, d), ...aboutAlike(d, s.lang)]}
  >
    <Points s={s} d={d} sheet={sheet} />
  </FormPage>
);

const labelsOf = (s: Setting, d: Dossier) =>
  Object.fromEntries(pointsAt(d.policy, gateNow(d)).map((point) => [`points.answer.${point.key}`, point.text[s.lang]]));

/** Class and amount beside the cap of the class; how often more was asked for already. */
function against(s: Setting, d: Dossier): readonly Row[] {
  const { project: p, policy } = d;
  const words = wordsOf(s.lang);
  const { screen: w, project } = words;
  const of = classOf(policy, p.class);
  const cap = of?.cap.value ?? null;
  return [
    [project.class, of?.label[s.lang] ?? p.class],
    [
      w.cap,
      cap === null ? (
        w.noCap
      ) : (
        <>
          <Money fen={cap} /> {isOverCap(policy, p) && <Mark tone="seal">{overWords(s, d)}</Mark>}
        </>
      ),
    ],
    ...foundHere(d).map(({ role, amount }): Row => [w.found.before(roleWord(words, role)), <Money fen={amount} />]),
  ];
}

/** Never; here, by whom the policy names for it; or later, by the approving body. */
function overWords(s: Setting, d: Dossier): string {
  const words = wordsOf(s.lang);
  const gate = gateNow(d);
  const role = gate && overrider(d, gate);
  if (d.policy.capMode.value === "hard") return words.screen.overHard;
  return role ? words.screen.overHere(roleWord(words, role)) : words.screen.over;
}

/** What a resident typed that must not become public: marked, so that the clerk takes it out of the wording. */
function marked(s: Setting, { project: p, policy }: Dossier): readonly Row[] {
  const { screen: w } = wordsOf(s.lang);
  const marks = [p.title, p.need, p.place].flatMap((text) => marksIn(text, policy));
  if (marks.length === 0) return [];
  return [
    [
      w.marks,
      <>
        {marks.map(({ kind, found }) => (
          <span class="block">
            <Mark tone="seal">{w.markKinds[kind]}</Mark> {found}
          </span>
        ))}
        <span class="quiet">{w.marksHint}</span>
      </>,
    ],
  ];
}

const Points = ({ s, d, sheet }: Props) => {
  const w = wordsOf(s.lang).screen;
  const points = pointsAt(d.policy, gateNow(d));
  if (points.length === 0) return <></>;
  return (
    <section class="points" aria-labelledby="points">
      <h2 class="govuk-heading-m" id="points">
        {w.checklist}
      </h2>
      <p class="govuk-hint">{w.checklistHint}</p>
      <ol class="points__list">
        {points.map((point) => (
          <Point s={s} sheet={sheet} point={point} />
        ))}
      </ol>
    </section>
  );
};
