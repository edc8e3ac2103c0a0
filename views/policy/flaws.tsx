/** Why rules cannot be published as they stand: each flaw with its place and a project for which it shows. */
import type { Made } from "#model/policy/draft.ts";
import type { Judged } from "#model/policy/whole.ts";
import type { Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";
import { chaptersOf } from "./chapters.ts";
import { sayOf } from "./say.ts";

export const Flaws = ({ s, made }: { s: Setting; made: readonly Made[] }) => {
  const w = wordsOf(s.lang).policy;
  const wrong = made.filter(({ judged }) => judged.problems.length > 0 || judged.findings.length > 0);
  if (wrong.length === 0) return <p class="sound">{w.sound(made.length)}</p>;
  return (
    <section class="govuk-error-summary flaws" aria-labelledby="flaws-title">
      <h2 class="govuk-error-summary__title" id="flaws-title">
        {w.unsound}
      </h2>
      {wrong.map((one) => (
        <>
          <h3 class="govuk-heading-s">{one.areaName}</h3>
          <ul class="govuk-list govuk-list--bullet">
            {flawsOf(s, one.judged).map((each) => (
              <li>{each}</li>
            ))}
          </ul>
        </>
      ))}
    </section>
  );
};

/** `街道审定立项（gates.approval）：前面已有一个环节占用资金 …（例如：服务类，30 万元）` */
export function flawsOf({ lang }: Pick<Setting, "lang">, { policy, problems, findings }: Judged): readonly string[] {
  const w = wordsOf(lang);
  const labels = new Map(
    policy ? chaptersOf(policy, lang).flatMap((chapter) => chapter.rules.map((one) => [one.at, one.label] as const)) : [],
  );
  const place = (at: string) => w.policy.placed(labels.get(at) ?? null, at || w.policy.whole);
  const className = (code: string) => (policy ? sayOf(policy, lang).className(code) : code);
  return [
    ...problems.map((one) => w.policy.flaw(place(one.at), w.findings.problem(one), null)),
    ...findings.map(({ at, flaw, example }) =>
      w.policy.flaw(place(at), w.findings.flaw(flaw), example ? w.findings.example(className(example.class), example) : null),
    ),
  ];
}
