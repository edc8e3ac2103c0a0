import { openObjections } from "#model/project.ts";
import { projectOf } from "#model/subject.ts";
import { board } from "#store/notice/know.ts";
import { objectionOptions, titled } from "#views/options.ts";
import { hang } from "#workflow/notice/hang.ts";
import { answer, object } from "#workflow/notice/object.ts";
import { all, deed } from "../deed.ts";
import { inArea, onProject } from "../subjects.ts";

export const hanging = deed(
  hang,
  inArea(board, (raw) => all(raw["projects"]).map(projectOf)),
  { options: (known) => ({ projects: titled(known.candidates) }) },
);

export const ofProject = [
  deed(object, onProject),
  deed(answer, onProject, { options: (d) => ({ objection: objectionOptions(openObjections(d)) }) }),
];
