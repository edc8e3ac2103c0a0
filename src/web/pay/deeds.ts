import { plainYuan } from "#model/money.ts";
import { paidOut } from "#model/project.ts";
import { book, release } from "#workflow/pay/release.ts";
import { request } from "#workflow/pay/request.ts";
import { deed } from "../deed.ts";
import { onProject } from "../subjects.ts";

export const ofProject = [
  deed(request, onProject, { values: (d) => ({ amount: plainYuan((d.project.contracted ?? 0) - paidOut(d)) }) }),
  deed(release, onProject),
  deed(book, onProject),
];
