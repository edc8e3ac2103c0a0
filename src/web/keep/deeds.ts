import type { Keeping } from "#model/keep/work.ts";
import { openOutages } from "#model/keep/work.ts";
import { workOf } from "#model/subject.ts";
import { keeping } from "#store/keep/know.ts";
import { aboutWork } from "#views/keep/work.tsx";
import { care } from "#workflow/keep/care.ts";
import { actingOnWork } from "#workflow/keep/on.ts";
import { barred, fault, repair } from "#workflow/keep/outage.ts";
import { deed, type Subjects } from "../deed.ts";

const onWork: Subjects<Keeping> = {
  know: keeping,
  writes: (id) => [workOf(id)],
  reads: () => ["calendar"],
  as: actingOnWork,
  about: aboutWork,
};

export const reporting = deed(fault, onWork);
export const ofWork = [
  deed(care, onWork, { values: ({ work }) => ({ keeper: work.keeper ?? "", contact: work.contact ?? "" }) }),
  deed(repair, onWork, {
    options: (known, _lang, { who, today }) => ({
      outage: openOutages(known)
        .filter((one) => barred(known, one, who, { today }) === undefined)
        .map((one) => ({ value: one.fault, label: one.text })),
    }),
  }),
];
