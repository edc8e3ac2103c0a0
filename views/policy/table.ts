/** An imaginary project on its way, as a table of plain text for a terminal. */
import type { Policy } from "#model/policy/policy.ts";
import type { Imagined, Trial } from "#model/policy/trial.ts";
import type { Lang } from "../setting.ts";
import { sayOf } from "./say.ts";
import { lastDay, needWords, stopWords, walkedSteps } from "./walked.ts";

export function trialTable(policy: Policy, lang: Lang, asked: Imagined, trial: Trial): string {
  const say = sayOf(policy, lang);
  const { trial: w, rules } = say.w;
  const steps = walkedSteps(say, asked, trial);
  const head = [w.step, w.until, w.who, w.note];
  const rows = steps.map((step, index) => [`${index + 1}. ${step.what}`, step.until, step.who, step.notes.join(rules.gate.stop)]);
  const stops = trial.stops.map((one) => `- ${stopWords(say, one)}`);
  const needs = trial.needs.map((one) => `- ${needWords(say, one)}`);
  return [
    `${policy.name[lang]}: ${say.className(asked.class)}, ${rules.sum(asked.amount)}${asked.urgent ? `, ${w.urgent}` : ""}`,
    "",
    ...columns([head, ...rows]),
    "",
    ...(needs.length > 0 ? [w.needs, ...needs, ""] : []),
    ...(stops.length > 0 ? [w.stopped, ...stops] : [w.goes(lastDay(steps))]),
    w.assumes,
  ].join("\n");
}

/** Han characters are two columns wide. */
const width = (text: string): number =>
  [...text].reduce(
    (sum, letter) =>
      sum +
      (/[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u.test(letter) ? 2 : 1),
    0,
  );

/** The last column is as long as it is. */
function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_head, at) => Math.max(...rows.map((row) => width(row[at] ?? ""))));
  return rows.map((row) =>
    row
      .map((cell, at) => (at === row.length - 1 ? cell : cell + " ".repeat((widths[at] ?? 0) - width(cell))))
      .join("  ")
      .trimEnd(),
  );
}

/** A sound document in a sentence or two. */
export const soundWords = (policy: Policy, lang: Lang): string => {
  const { w } = sayOf(policy, lang);
  return `${policy.name[lang]}: ${w.policy.sound(1)} ${policy.gates.map((gate) => gate.label[lang]).join(w.rules.arrow)}`;
};
