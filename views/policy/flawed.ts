/** What is wrong with a document of rules, in words: its place, the flaw, a project for which it shows. */
import type { Judged } from "#model/policy/whole.ts";
import type { Setting } from "../setting.ts";
import { wordsOf } from "../words/words.ts";
import { chaptersOf } from "./chapters.ts";
import { sayOf } from "./say.ts";

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
    ...findings.map((one) =>
      w.policy.flaw(
        place(one.at),
        w.findings.flaw(one),
        one.example ? w.findings.example(className(one.example.class), one.example) : null,
      ),
    ),
  ];
}
