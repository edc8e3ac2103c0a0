import type { Raw } from "#model/form.ts";
import { plainYuan } from "#model/money.ts";
import type { Dossier } from "#model/project.ts";
import { costSoFar } from "#model/screen/found.ts";
import { planOf } from "#model/screen/plan.ts";
import { projectOf } from "#model/subject.ts";
import { channelOptions, named, reasonOptions, surveyOptions, titled } from "#views/options.ts";
import { air, cite } from "#workflow/screen/air.ts";
import { appeal, judge } from "#workflow/screen/appeal.ts";
import { claim } from "#workflow/screen/claim.ts";
import { cover, uncover } from "#workflow/screen/hide.ts";
import { merge, unmerge } from "#workflow/screen/merge.ts";
import { pass } from "#workflow/screen/pass.ts";
import { plan } from "#workflow/screen/plan.ts";
import { refuseWish } from "#workflow/screen/refuse.ts";
import { returnForMore } from "#workflow/screen/return.ts";
import { rush } from "#workflow/screen/rush.ts";
import { split } from "#workflow/screen/split.ts";
import { rate, reply, transfer } from "#workflow/screen/transfer.ts";
import { deed, first, typedRows } from "../deed.ts";
import { filesIn } from "../papers.ts";
import { onProject } from "../subjects.ts";

/** Its trail and that of the project named in the form both say so. */
const withOther = (field: string) => ({ ...onProject, writes: (id: string, raw: Raw) => [projectOf(id), projectOf(first(raw[field]))] });

/** The scheme as it stands, to be changed; the first time as the standard project has it that was ordered. */
function planned(d: Dossier): Raw {
  const plan = planOf(d);
  const lines = plan?.lines.map(({ item, quantity, price }) => ({ item, quantity: String(quantity), price: plainYuan(price) }));
  const { standard } = d.intake;
  return {
    schedule: plan?.schedule ?? standard?.plan ?? "",
    ...typedRows("budget", lines ?? []),
    ...typedRows("aims", plan?.goals ?? standard?.goals ?? []),
  };
}

const gridsIn = ({ intake }: Dossier) => ({ grid: named(intake.grids) });

export const ofProject = [
  deed(pass, onProject, {
    options: gridsIn,
    values: ({ project: p, intake, ...d }) => ({
      ...(intake.grid === null ? {} : { grid: intake.grid }),
      ...{ title: p.title, need: p.need, place: p.place, amount: plainYuan(costSoFar({ ...d, project: p, intake })) },
      ...(p.closed ? { closed: "yes" } : {}),
    }),
  }),
  deed(air, onProject, { values: ({ project: p }) => ({ title: p.title, need: p.need, place: p.place }) }),
  deed(cite, onProject, {
    options: (d, lang) => ({
      survey: surveyOptions(
        d.intake.surveys.filter((one) => one.id !== d.intake.survey?.id),
        lang,
      ),
    }),
  }),
  deed(rush, onProject),
  deed(returnForMore, onProject),
  deed(transfer, onProject, {
    options: (d, lang) => ({ office: channelOptions(d.policy, lang), ...gridsIn(d) }),
    values: ({ intake }) => (intake.grid === null ? {} : { grid: intake.grid }),
  }),
  deed(refuseWish, onProject, { options: (d, lang) => ({ code: reasonOptions(d.policy, "check", lang) }) }),
  deed(merge, withOther("into"), { options: (d) => ({ into: titled(d.kin.near) }) }),
  deed(unmerge, withOther("other"), {
    options: (d) => ({ other: d.kin.into ? titled([{ amount: d.project.amount, ...d.kin.into }]) : [] }),
  }),
  deed(split, onProject, {
    values: ({ project: p }) => ({ title: p.title, need: p.need, amount: plainYuan(p.amount), otherNeed: p.need }),
  }),
  deed(claim, onProject, { options: (d) => ({ person: named(d.residents) }) }),
  deed(plan, onProject, { values: planned }),
  deed(appeal, onProject),
  deed(cover, onProject),
  deed(uncover, onProject),
  deed(judge, onProject),
  deed(reply, { ...onProject, writes: (id, raw) => [projectOf(id), ...filesIn(raw, "before", "after")] }),
  deed(rate, onProject),
];
