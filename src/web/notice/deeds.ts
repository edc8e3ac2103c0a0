import { type Hanging, unproven } from "#model/notice/board.ts";
import { type Dossier, openObjections } from "#model/project.ts";
import { noticeOf, projectOf } from "#model/subject.ts";
import { board, hangingList } from "#store/notice/know.ts";
import { aboutAmendment, aboutProject } from "#views/about.tsx";
import { completeOnly, objectionOptions, provableOptions } from "#views/options.ts";
import { answer } from "#workflow/notice/answer.ts";
import { hang, prove, runs } from "#workflow/notice/hang.ts";
import { object, receive } from "#workflow/notice/object.ts";
import { reissue, restate, retain } from "#workflow/notice/restate.ts";
import { all, asInArea, deed, type Subjects } from "../deed.ts";
import { filesIn } from "../papers.ts";
import { inArea, onProject } from "../subjects.ts";

export const hanging = deed(
  hang,
  inArea(board, (raw) => all(raw["projects"]).map(projectOf)),
  {
    options: ({ candidates, path }, lang, { who, today }) => ({
      projects: completeOnly(
        candidates.filter((one) => runs(who, one, path, today)),
        lang,
      ),
    }),
    values: ({ contact }) => ({ contact }),
  },
);

/** The period is counted by the calendar, and from the day after the last step of every project on the list. */
const onNotice: Subjects<Hanging> = {
  know: hangingList,
  writes: (id, raw) => [noticeOf(id), ...filesIn(raw, "files")],
  reads: () => ["calendar"],
  as: asInArea,
};
export const proving = deed(prove, onNotice, { options: (known, lang) => ({ channel: provableOptions(unproven(known), lang) }) });

/** Without a name only where the policy lets it. */
const unnamed = ({ policy }: Dossier, _lang: unknown) => (policy.notice.objections.value.includes("anonymous") ? {} : { anonymous: [] });

/** What hangs, to be put right. */
const asHung = ({ project: { title, need, place, beneficiaries }, notice }: Dossier) => ({
  ...{ title, need, place },
  beneficiaries: String(beneficiaries),
  contact: notice?.contact ?? "",
});
const onAmendment = { ...onProject, about: aboutAmendment };

export const ofProject = [
  deed(object, onProject, { options: unnamed }),
  deed(receive, onProject),
  deed(answer, onProject, { options: (d) => ({ objection: objectionOptions(openObjections(d)) }) }),
  deed(restate, { ...onProject, about: aboutProject }, { values: asHung }),
  deed(reissue, onAmendment),
  deed(retain, onAmendment),
];
