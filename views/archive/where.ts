/** Where the page of a subject is. */
import { idOf } from "#model/subject.ts";

const pages: Readonly<Record<string, string>> = {
  project: "projects",
  meeting: "meetings",
  notice: "notices",
  approval: "approvals",
  solicitation: "solicitations",
  application: "applications",
};

/** `meeting:k7w2hq9xbd` → `/meetings/k7w2hq9xbd` */
export const pageOf = (subject: string): string => `/${pages[subject.split(":")[0] ?? ""] ?? ""}/${idOf(subject)}`;
