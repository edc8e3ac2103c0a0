import type { Dossier } from "#model/project.ts";
import { aboutAlike, aboutProject } from "#views/about.tsx";
import { channelOptions, reasonOptions } from "#views/options.ts";
import type { Lang } from "#views/setting.ts";
import { pass } from "#workflow/screen/pass.ts";
import { refuseWish } from "#workflow/screen/refuse.ts";
import { returnForMore } from "#workflow/screen/return.ts";
import { rush } from "#workflow/screen/rush.ts";
import { rate, reply, transfer } from "#workflow/screen/transfer.ts";
import { deed } from "../deed.ts";
import { onProject } from "../subjects.ts";

/** Who passes it sees what it may repeat. */
const screened = { ...onProject, about: (d: Dossier, lang: Lang) => [...aboutProject(d, lang), ...aboutAlike(d, lang)] };

export const ofProject = [
  deed(pass, screened, { values: ({ project: p }) => ({ title: p.title, need: p.need, place: p.place }) }),
  deed(rush, onProject),
  deed(returnForMore, onProject),
  deed(transfer, onProject, { options: (d, lang) => ({ office: channelOptions(d.policy, lang) }) }),
  deed(refuseWish, onProject, { options: (d, lang) => ({ code: reasonOptions(d.policy, lang) }) }),
  deed(reply, onProject),
  deed(rate, onProject),
];
