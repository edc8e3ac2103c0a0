import { idsIn } from "#model/archive/upload.ts";
import type { Raw } from "#model/form.ts";
import { type Applied, applicationId, type Opening, type Solicited } from "#model/library/solicitation.ts";
import { plainYuan } from "#model/money.ts";
import { applicationOf, fileOf, solicitationOf } from "#model/subject.ts";
import { applied, opening, solicited } from "#store/library/solicitations.ts";
import { aboutApplication } from "#views/library/application.tsx";
import { aboutCall } from "#views/library/solicitations.tsx";
import { classOptions, named } from "#views/options.ts";
import { apply, forgo, suppliersFor } from "#workflow/library/apply.ts";
import { contest, weigh } from "#workflow/library/contest.ts";
import { applicationMoves, solicitationMoves } from "#workflow/library/enter.ts";
import { actingFor } from "#workflow/library/on.ts";
import { qualify } from "#workflow/library/qualify.ts";
import { announce, solicit } from "#workflow/library/solicit.ts";
import { deed, first, type Subjects, typedRows } from "../deed.ts";
import { inArea } from "../subjects.ts";

const filesOf = (raw: Raw) => idsIn(raw["files"]).map(fileOf);

export const soliciting = deed(
  solicit,
  { ...inArea<Opening>(opening), writes: (_id, raw) => filesOf(raw) },
  { options: ({ policy }, lang) => ({ classes: classOptions(policy, lang) }) },
);

const onCall: Subjects<Solicited> = {
  know: solicited,
  writes: (id) => [solicitationOf(id)],
  reads: () => ["calendar"],
  settle: solicitationMoves,
  as: (name, known, who, hand) => actingFor(name, known.path, null, who, hand),
  about: aboutCall,
};
/** An application is a line of its own, so that many come in at the last minute and none waits for another. */
export const applying = deed(
  apply,
  { ...onCall, writes: (id, raw) => [applicationOf(applicationId(id, first(raw["supplier"]))), ...filesOf(raw)] },
  {
    options: (known, lang, { who, today }) => ({
      supplier: named(suppliersFor(known, who, { today })),
      class: classOptions(known.policy, lang).filter(({ value }) => known.call.classes.includes(value)),
    }),
    values: (known, raw) => standing(known, first(raw["supplier"])),
  },
);
export const announcing = deed(announce, onCall);

/** What was sent before, to be sent anew. */
function standing({ applications }: Solicited, supplier: string): Raw {
  const one = applications.find((each) => each.supplier === supplier);
  if (!one) return {};
  const { title, need, plan, class: of, low, high, beneficiaries, goals, checks } = one.template;
  return {
    ...{ title, need, plan, class: of, low: plainYuan(low), high: plainYuan(high), beneficiaries: String(beneficiaries) },
    ...{ checks: checks.join("\n"), staff: String(one.staff), office: String(one.office) },
    ...typedRows("aims", goals),
  };
}

const onApplication: Subjects<Applied> = {
  know: applied,
  writes: (id) => [applicationOf(id)],
  reads: () => ["calendar"],
  settle: applicationMoves,
  as: (name, known, who, hand) => actingFor(name, known.path, known.application.supplier, who, hand),
  about: aboutApplication,
};
export const ofApplication = [
  deed(forgo, onApplication),
  deed(qualify, onApplication),
  deed(contest, { ...onApplication, about: (known, lang) => aboutApplication(known, lang, false) }),
  deed(weigh, onApplication, {
    options: ({ application }) => ({
      objection: application.contests.filter((one) => one.answer === null).map((one) => ({ value: one.id, label: one.text })),
    }),
  }),
];
