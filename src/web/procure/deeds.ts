import { plainYuan } from "#model/money.ts";
import { supplierOf } from "#model/subject.ts";
import { register } from "#store/procure/know.ts";
import { named } from "#views/options.ts";
import { contract } from "#workflow/procure/contract.ts";
import { enrol } from "#workflow/procure/enrol.ts";
import { deed, first } from "../deed.ts";
import { inArea, onProject } from "../subjects.ts";

export const enrolling = deed(enrol, {
  ...inArea((db, area) => register(db, area)),
  writes: (_id, raw) => [supplierOf(first(raw["credit"]).trim())],
});

export const ofProject = [
  deed(contract, onProject, {
    options: (d) => ({ supplier: named(d.suppliers) }),
    values: (d) => ({ amount: plainYuan(d.project.approved ?? d.project.amount) }),
  }),
];
