/** What differs between two versions, in the words of their pages, chapter by chapter. */
import type { Policy } from "#model/policy/policy.ts";
import type { Lang } from "../setting.ts";
import { chaptersOf } from "./chapters.ts";
import type { Ruled } from "./ruled.ts";

export interface Change {
  readonly kind: "added" | "removed" | "changed";
  readonly label: string;
  readonly before: Ruled | undefined;
  readonly after: Ruled | undefined;
}
export interface Changed {
  readonly key: string;
  readonly title: string;
  readonly changes: readonly Change[];
}

export function changesBetween(before: Policy, after: Policy, lang: Lang): readonly Changed[] {
  const old = chaptersOf(before, lang);
  return chaptersOf(after, lang).flatMap(({ key, title, rules }) => {
    const changes = changesOf(old.find((one) => one.key === key)?.rules ?? [], rules);
    return changes.length === 0 ? [] : [{ key, title, changes }];
  });
}

/** In the order of the newer one; what is gone comes last. */
function changesOf(before: readonly Ruled[], after: readonly Ruled[]): readonly Change[] {
  const now = after.flatMap((one): Change[] => {
    const was = before.find((each) => each.at === one.at);
    if (!was) return [{ kind: "added", label: one.label, before: undefined, after: one }];
    return same(was, one) ? [] : [{ kind: "changed", label: one.label, before: was, after: one }];
  });
  const gone = before.filter((was) => !after.some((one) => one.at === was.at));
  return [...now, ...gone.map((was): Change => ({ kind: "removed", label: was.label, before: was, after: undefined }))];
}

const same = (a: Ruled, b: Ruled): boolean =>
  a.label === b.label &&
  a.words === b.words &&
  a.origin.source === b.origin.source &&
  a.origin.grade === b.origin.grade &&
  a.origin.since === b.origin.since;

/** The label is part of what is said where it holds the condition: a rung, a group, a reason. */
export const saidIn = (change: Change, one: Ruled): string =>
  change.before && change.after && change.before.label !== change.after.label ? `${one.label}: ${one.words}` : one.words;

export const countOf = (all: readonly Changed[]): number => all.reduce((sum, one) => sum + one.changes.length, 0);
