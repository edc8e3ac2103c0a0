/** What the desk only names, to be done on a page of its own. */
import type { CallTask } from "#model/library/task.ts";
import type { Desk } from "#model/people/desk.ts";
import { waitingOf } from "#model/propose/wish.ts";
import { choiceWord } from "../words/pick.ts";
import type { Words } from "../words/words.ts";

interface Link {
  readonly href: string;
  readonly title: string;
  readonly line?: string;
  readonly sum?: number;
}

export interface LinkList {
  readonly id: string;
  readonly title: string;
  readonly list: readonly Link[];
}

export const linksOf = (w: Words, desk: Desk): readonly LinkList[] => [...toDo(w, desk), ...toConfirm(w, desk)];

const toDo = (w: Words, desk: Desk): readonly LinkList[] => [
  {
    id: "outages",
    title: w.keep.desk,
    list: desk.outages.map((one) => ({ href: `/works/${one.receipt}`, title: one.title, line: w.keep.deskLine(one.dueDay) })),
  },
  {
    id: "solicitations",
    title: w.solicitations.desk,
    list: desk.solicitations.map(({ href, title, what, day, count }) => ({ href, title, line: callLine(w, what, day, count) })),
  },
  { id: "remedies", title: w.desk.remedies, list: desk.remedies.map(toProject) },
  { id: "amendments", title: w.desk.amendments, list: desk.amendments.map(toProject) },
  {
    id: "wishes",
    title: w.wishes.title,
    list: desk.wishes.map((one) => ({ href: `/wishes?area=${one.area}`, title: one.areaName, line: w.wishes.waits(waitingOf(one)) })),
  },
  {
    id: "counts",
    title: w.surveys.toVerify,
    list: desk.counts.map((one) => ({
      href: `/counts/${one.id}`,
      title: one.title,
      line: `${w.surveys.countOf[one.about]} ${w.surveys.countLine(one.forms)}`,
    })),
  },
  {
    id: "calls",
    title: w.desk.calls,
    list: desk.calls.map((one) => ({
      href: `/meetings/new?area=${one.area}`,
      title: one.title,
      line: w.desk.callLine(one.areaName, one.share !== null),
      sum: one.amount,
    })),
  },
  {
    id: "meetings",
    title: w.desk.meetings,
    list: desk.meetings.map((one) => ({ href: `/meetings/${one.id}`, title: one.body, line: w.desk.meetingLine(one.at, one.items) })),
  },
];

/** What somebody else has begun. */
const toConfirm = (w: Words, desk: Desk): readonly LinkList[] => [
  {
    id: "approvals",
    title: w.desk.approvals,
    list: desk.approvals.map((one) => ({
      href: `/approvals/${one.id}`,
      title: one.document,
      line: w.desk.approvalLine(one.on, one.projects),
    })),
  },
  {
    id: "requests",
    title: w.desk.requests,
    list: desk.requests.map((one) => ({
      href: `/budget/lines/${one.line}`,
      title: one.title,
      line: w.desk.requestLine(choiceWord(w, "kind", one.kind)),
      sum: one.amount,
    })),
  },
  { id: "corrections", title: w.desk.corrections, list: desk.corrections.map(toProject) },
  { id: "repins", title: w.desk.repins, list: desk.repins.map(toProject) },
  {
    id: "drafts",
    title: w.desk.drafts,
    list: desk.drafts.map((one) => ({ href: `/drafts/${one.id}`, title: one.areaName, line: w.desk.draftLine(one.changes) })),
  },
  {
    id: "sheets",
    title: w.desk.sheets,
    list: desk.sheets.map((one) => ({
      href: `/sheets/${one.code}`,
      title: choiceWord(w, "sheet", one.kind),
      line: w.files.signedOn(one.on),
    })),
  },
  { id: "years", title: w.desk.years, list: desk.years.map((year) => ({ href: "/calendar", title: w.desk.yearLine(year) })) },
];
const callLine = ({ solicitations: { deskLine } }: Words, what: CallTask["what"], day: string, count: number): string =>
  what === "mend" ? deskLine.mend(day) : what === "announce" ? deskLine.announce : deskLine[what](count);
const toProject = ({ receipt, title }: { readonly receipt: string; readonly title: string }): Link => ({
  href: `/projects/${receipt}`,
  title,
});
