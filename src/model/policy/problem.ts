/** What does not fit the schema of a policy, by its place: told to whoever writes the document, in words that name the place. */
import type { z } from "zod";
import { isFields, type Json, keyOf } from "./layer.ts";
import { type Policy, policySchema } from "./policy.ts";

export const problems = ["missing", "type", "value", "keys", "small", "big", "format", "share", "other"] as const;
export interface Problem {
  readonly problem: (typeof problems)[number];
  /** `gates.council.limit.value.days` */
  readonly at: string;
  /** What would fit, or what is too much: names and numbers of the schema. */
  readonly detail: string;
}

/** The document as a policy, or everything that keeps it from being one. */
export function readPolicy(document: Json): { readonly policy: Policy } | { readonly problems: readonly Problem[] } {
  const read = policySchema.safeParse(document);
  return read.success ? { policy: read.data } : { problems: read.error.issues.map((issue) => problemOf(document, issue)) };
}

function problemOf(document: Json, issue: z.core.$ZodIssue): Problem {
  const { at, found } = placeOf(document, issue.path);
  if (issue.code === "unrecognized_keys") return { problem: "keys", at, detail: issue.keys.join(", ") };
  if (found === undefined) return { problem: "missing", at, detail: "" };
  if (issue.code === "invalid_type") return { problem: "type", at, detail: issue.expected };
  if (issue.code === "invalid_value") return { problem: "value", at, detail: issue.values.map(String).join(", ") };
  if (issue.code === "too_small")
    return { problem: "small", at, detail: String(Number(issue.minimum) + (issue.inclusive === false ? 1 : 0)) };
  if (issue.code === "too_big") return { problem: "big", at, detail: String(issue.maximum) };
  if (issue.code === "invalid_format") return { problem: "format", at, detail: issue.pattern ?? issue.format };
  const share = issue.code === "custom" && issue.params?.["problem"] === "share";
  return { problem: share ? "share" : "other", at, detail: "" };
}

/** `["gates", 2, "limit"]` → `gates.notice.limit`: entries are named by what tells them apart. */
function placeOf(document: Json, path: readonly PropertyKey[]): { readonly at: string; readonly found: Json | undefined } {
  let found: Json | undefined = document;
  const names: string[] = [];
  for (const step of path) {
    found = stepInto(found, step);
    names.push(typeof step === "number" ? (keyOf(found) ?? String(step + 1)) : String(step));
  }
  return { at: names.join("."), found };
}

function stepInto(value: Json | undefined, step: PropertyKey): Json | undefined {
  if (Array.isArray(value) && typeof step === "number") return value[step];
  return isFields(value) ? value[String(step)] : undefined;
}

/** A text of a document in one language, before it is known to fit. */
export const wordsOfDocument = (value: Json | undefined, lang: "zh" | "en"): string | undefined => {
  const said = isFields(value) ? value[lang] : undefined;
  return typeof said === "string" ? said : undefined;
};
