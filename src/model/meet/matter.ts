/** What stands on an agenda: a project, or what an organisation offers after a call. */
import { applicationOf, projectOf, type Subject } from "../subject.ts";

export interface OnAgenda {
  readonly project: string | null;
  readonly application: string | null;
}
export const subjectOnAgenda = ({ project, application }: OnAgenda): Subject =>
  application === null ? projectOf(project ?? "") : applicationOf(application);

/** A receipt number is digits; the id of an application never is. */
export const subjectOfKey = (key: string): Subject => (/^\d+$/.test(key) ? projectOf(key) : applicationOf(key));
