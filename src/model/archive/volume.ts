/** The file of a project (卷): the papers that its policy asks for, each with what proves it, and what is missing. */
import { addDays, type Day, yearOf } from "../day.ts";
import type { Paper } from "../policy/archive.ts";
import type { Policy } from "../policy/policy.ts";
import { applies, gatesFor } from "../policy/way.ts";
import { type Dossier, matterOf } from "../project.ts";
import { projectOf } from "../subject.ts";
import type { FileRow } from "./file.ts";
import type { Lodging } from "./sheet.ts";

/** Something that happened at a sitting, a notice or an approval that the project was part of. */
export interface Happening {
  readonly subject: string;
  readonly kind: string;
  readonly leaf: number;
}
/** With the sitting, notice or approval that it is of. */
type Lodged = Lodging & { readonly about: string };
export interface Volume {
  readonly d: Dossier;
  /** The sittings, notices and approvals that the project was part of. */
  readonly folders: readonly string[];
  /** All that hangs at the project and at these. */
  readonly files: readonly FileRow[];
  readonly sheets: readonly Lodged[];
  readonly happened: readonly Happening[];
}

/** A paper with all that proves it; asked for or not. */
export interface Bound {
  readonly paper: Paper;
  readonly state: "there" | "missing" | "not_needed";
  readonly facts: readonly Happening[];
  readonly files: readonly FileRow[];
  readonly sheets: readonly Lodged[];
}

/** Every paper of its policy, in the order in which they are bound. */
export function bound(v: Volume): readonly Bound[] {
  const happened = [...v.d.trail.map(({ subject, kind, leaf }) => ({ subject, kind, leaf })), ...v.happened];
  return v.d.policy.archive.papers.map((paper) => {
    const named = (what: string, name: string) => paper.by.includes(`${what}:${name}`);
    const facts = happened.filter((one) => named("fact", one.kind));
    const sheets = v.sheets.filter((one) => one.state === "confirmed" && named("sheet", one.kind));
    const photos = new Set(sheets.flatMap((one) => one.files));
    const files = v.files.filter((one) => named("file", one.purpose) || photos.has(one.id));
    const there = facts.length + files.length > 0;
    return { paper, state: there ? "there" : isAsked(v.d, paper) ? "missing" : "not_needed", facts, files, sheets };
  });
}

function isAsked(d: Dossier, { only, gate, after }: Paper): boolean {
  const matter = matterOf(d);
  const gates = [false, true].flatMap((late) => gatesFor(d.policy, matter, late));
  return (
    applies(d.policy, only, matter) &&
    (gate === undefined || gates.some((one) => one.kind === gate)) &&
    (after === undefined || d.trail.some((fact) => fact.kind === after))
  );
}

export const missing = (v: Volume): readonly Paper[] => bound(v).flatMap(({ paper, state }) => (state === "missing" ? [paper] : []));
/** What hangs there and is none of the papers asked for. */
export const loose = (v: Volume): readonly FileRow[] => {
  const kept = new Set(bound(v).flatMap(({ files }) => files.map((one) => one.id)));
  return v.files.filter((one) => !kept.has(one.id));
};

/** By when it is filed, of a project that was closed on a day: documents and accounts, in the year after. */
export const fileBy = ({ archive }: Pick<Policy, "archive">, closed: Day): { readonly documents: Day; readonly accounts: Day } => ({
  documents: `${yearOf(closed) + 1}-${archive.documents.value}`,
  accounts: `${yearOf(closed) + 1}-${archive.accounts.value}`,
});

/** The last day for which a paper is kept: periods begin with the year after it was filed; null is for ever. */
export function keptUntil({ archive }: Pick<Policy, "archive">, { keep }: Pick<Paper, "keep">, filed: Day): Day | null {
  const years = archive.keeps.find((one) => one.key === keep)?.years ?? null;
  return years === null ? null : addDays(`${yearOf(filed) + years + 1}-01-01`, -1);
}

/** The day on which it was closed, and filed. */
const dayOf = (d: Dossier, kind: "closed" | "archived"): Day | null => d.trail.findLast((fact) => fact.kind === kind)?.envelope.on ?? null;
export const closedOn = (d: Dossier): Day | null => dayOf(d, "closed");
export const archivedOn = (d: Dossier): Day | null => dayOf(d, "archived");

/** Why something is missing, in the words of who filed it. */
export function reasonOf(d: Dossier): string {
  const filed = d.trail.findLast((fact) => fact.kind === "archived");
  return filed?.kind === "archived" ? filed.texts.reason : "";
}

export const subjectsOf = ({ d, folders }: Pick<Volume, "d" | "folders">): readonly string[] => [projectOf(d.project.receipt), ...folders];
