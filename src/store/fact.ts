/** From draft to fact and from row to fact: the body that is kept, with its envelope, its data and the digests of its texts. */

import { canonical } from "#model/canonical.ts";
import type { Draft, Fact } from "#model/draft.ts";
import { bodySchema, type Envelope, envelopeSchema } from "#model/envelope.ts";
import { facts as kinds } from "#model/facts.ts";
import type { Hand } from "#model/hand.ts";
import { clock, setup, type Who } from "#model/people/roles.ts";
import { digestOfText, hashOf, type Sealed, salt } from "./seal.ts";

export interface Head {
  readonly seq: number;
  readonly hash: string;
}
export interface TextRow {
  readonly digest: string;
  readonly salt: string;
  readonly text: string;
}
export interface NewFact {
  readonly row: Sealed & { readonly hash: string };
  readonly fact: Fact;
  readonly texts: readonly TextRow[];
  readonly slip: Draft["slip"];
}

/** Numbers, salts and hashes a draft onto the head of its subject. A body that does not fit its kind is a bug and throws. */
export async function seal(
  draft: Draft,
  head: Head,
  who: Who,
  role: Envelope["role"],
  delegateOf: string | null,
  hand: Hand,
): Promise<NewFact> {
  const { version, body: shape } = kinds[draft.kind];
  const tells = [...new Set(draft.tells)];
  const texts = await Promise.all(Object.entries<string>(draft.texts).map(([name, text]) => textRow(name, text)));
  const envelope: Envelope = envelopeSchema.parse({
    by: draft.unnamed ? "anonymous" : who.id,
    role,
    delegateOf,
    at: hand.now,
    on: draft.on ?? hand.today,
    ...(draft.to ? { to: draft.to } : {}),
    ...(draft.entries?.length ? { entries: draft.entries } : {}),
  });
  const body = canonical({
    ...envelope,
    data: shape.parse(draft.body),
    texts: Object.fromEntries(texts.map(([name, row]) => [name, row.digest])),
    ...(tells.length > 0 ? { tells } : {}),
  });
  const sealed = { subject: draft.subject, seq: head.seq + 1, kind: draft.kind, version, body, salt: salt(), prev: head.hash };
  // What happens now is read from the body that is kept, so that it cannot mean anything else when it is replayed.
  const words = new Map(texts.map(([, row]) => [row.digest, row.text]));
  const fact = openFact({ ...sealed, leaf: 0 }, (digest) => words.get(digest) ?? "");
  return { row: { ...sealed, hash: await hashOf(sealed) }, fact, texts: texts.map(([, row]) => row), slip: draft.slip };
}

async function textRow(name: string, text: string): Promise<readonly [string, TextRow]> {
  const own = salt();
  return [name, { digest: await digestOfText(own, text), salt: own, text }];
}

/** A kept row as a fact again; a text that was erased reads as nothing. */
export function openFact(
  row: { leaf: number; subject: string; seq: number; kind: string; body: string },
  textOf: (digest: string) => string,
): Fact {
  const { data, texts, tells = [], ...envelope } = bodySchema.parse(JSON.parse(row.body));
  const words = Object.fromEntries(Object.entries(texts).map(([name, digest]) => [name, textOf(digest)]));
  return { subject: row.subject, seq: row.seq, leaf: row.leaf, kind: row.kind, body: data, texts: words, envelope, tells } as Fact;
}

/** Kept rows as facts again, with those of their texts that are still kept. */
export function openFacts<R extends Parameters<typeof openFact>[0]>(
  rows: readonly R[],
  kept: readonly { readonly digest: string; readonly text: string | null }[],
): readonly { readonly row: R; readonly fact: Fact }[] {
  const byDigest = new Map(kept.map((each) => [each.digest, each.text ?? ""]));
  return rows.map((row) => ({ row, fact: openFact(row, (digest) => byDigest.get(digest) ?? "") }));
}

/** The role in which a person acts is the one that allowed it. */
export const roleOf = (who: Who): "clock" | "setup" | undefined =>
  who.id === clock.id ? "clock" : who.id === setup.id ? "setup" : undefined;
