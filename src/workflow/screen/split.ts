/** One project becomes two whose amounts come to exactly the old one: each with a pointer to the other, each checked from the first gate on. */
import { matterOf } from "#model/project.ts";
import { writtenOut } from "#model/propose/question.ts";
import { receiptOf } from "#model/receipt.ts";
import { allOf, refuse } from "#model/refusals.ts";
import { splitForm } from "#model/screen/forms.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";
import { firstGate } from "../moves.ts";
import { personalIn } from "./marks.ts";
import { unvoted } from "./merge.ts";
import { notOwn } from "./own.ts";

export const split = onProject({
  name: "split",
  form: splitForm,
  when: (d, who) => notOwn(d, who) ?? (d.project.urgent ? refuse("voted_already") : unvoted(d)),
  decide: (d, _who, { title, need, amount, otherTitle, otherNeed, otherAmount, note }, hand) => {
    const { project: p } = d;
    const sum = amount + otherAmount;
    const wrong = allOf([
      sum === p.amount ? undefined : refuse("not_the_sum", "otherAmount", { sum: p.amount, made: sum }),
      // Both stand in the trail, which becomes public with the rest.
      personalIn(d, { title, need }),
    ]);
    if (wrong) return wrong;
    const other = receiptOf(hand.digits(8));
    const channel = d.trail.flatMap((fact) => (fact.kind === "proposed" ? [fact.body.channel] : []))[0] ?? "counter";
    const { side, confirmed, answers, content, grid } = d.intake;
    const about = { ...(content === null ? {} : { content }), ...(grid === null ? {} : { grid }) };
    const { area, class: kind, beneficiaries, policy, proposer, apportioned, place } = p;
    const start = (sum: number) => firstGate(d, { ...matterOf(d), amount: sum }, hand.today);
    return [
      {
        subject: projectOf(p.receipt),
        kind: "divided",
        body: { into: other, amount },
        texts: { title, need, note },
        to: start(amount),
        tells: [proposer],
      },
      {
        subject: projectOf(other),
        kind: "proposed",
        body: { area, class: kind, ...about, amount: otherAmount, beneficiaries, policy, proposer, channel, apportioned, side, confirmed },
        texts: { title: otherTitle, need: otherNeed, place, answers: writtenOut(answers), contact: "" },
        to: start(otherAmount),
        tells: [proposer],
      },
      { subject: projectOf(other), kind: "split_off", body: { from: p.receipt }, texts: {} },
    ];
  },
});
