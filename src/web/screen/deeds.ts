import { channelOptions, reasonOptions } from "#views/options.ts";
import { pass } from "#workflow/screen/pass.ts";
import { refuseWish } from "#workflow/screen/refuse.ts";
import { returnForMore } from "#workflow/screen/return.ts";
import { rate, reply, transfer } from "#workflow/screen/transfer.ts";
import { deed } from "../deed.ts";
import { onProject } from "../subjects.ts";

export const ofProject = [
  deed(pass, onProject, { values: ({ project: p }) => ({ title: p.title, need: p.need, place: p.place }) }),
  deed(returnForMore, onProject),
  deed(transfer, onProject, { options: (d, lang) => ({ office: channelOptions(d.policy, lang) }) }),
  deed(refuseWish, onProject, { options: (d, lang) => ({ code: reasonOptions(d.policy, lang) }) }),
  deed(reply, onProject),
  deed(rate, onProject),
];
