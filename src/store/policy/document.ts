/** A published document never changes, so it is parsed once for each digest. */
import { type Policy, policySchema } from "#model/policy/policy.ts";

const parsed = new Map<string, Policy>();

export function policyOf(digest: string, document: string): Policy {
  const known = parsed.get(digest) ?? policySchema.parse(JSON.parse(document));
  parsed.set(digest, known);
  return known;
}
