import { openComplaints } from "#model/deliver/complaint.ts";
import { projectOf } from "#model/subject.ts";
import { ofOpenRecast } from "#store/procure/recast.ts";
import { aboutChange } from "#views/deliver/about.tsx";
import { complaintOptions } from "#views/options.ts";
import { alter } from "#workflow/deliver/alter.ts";
import { complain, flag, redress } from "#workflow/deliver/complain.ts";
import { convene } from "#workflow/deliver/convene.ts";
import { dismiss, permit } from "#workflow/deliver/decide.ts";
import { complete, report } from "#workflow/deliver/report.ts";
import { start } from "#workflow/deliver/start.ts";
import { resume, suspend } from "#workflow/deliver/suspend.ts";
import { terminate } from "#workflow/deliver/terminate.ts";
import { vouch } from "#workflow/deliver/vouch.ts";
import { deed } from "../deed.ts";
import { filesIn } from "../papers.ts";
import { onProject } from "../subjects.ts";

/** Decided, it may be the end of several and the beginning of others. */
const onChange = { ...onProject, about: aboutChange, writes: (id: string) => [projectOf(id), ofOpenRecast(id)] };

export const ofProject = [
  deed(start, onProject),
  deed(
    report,
    { ...onProject, writes: (id, raw) => [projectOf(id), ...filesIn(raw, "photos")] },
    { values: (d) => ({ percent: String(d.project.percent) }) },
  ),
  deed(convene, { ...onProject, writes: (id, raw) => [projectOf(id), ...filesIn(raw, "sheet", "photos")] }),
  deed(vouch, onProject),
  deed(complete, onProject),
  deed(alter, onProject),
  deed(permit, onChange),
  deed(dismiss, onChange),
  deed(suspend, onProject),
  deed(resume, onProject),
  deed(terminate, onProject),
  deed(complain, onProject),
  deed(flag, onProject),
  deed(redress, onProject, { options: (d) => ({ complaint: complaintOptions(openComplaints(d)) }) }),
];
