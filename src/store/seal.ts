/** Digests and the chain: what makes a fact provable later. */
import { canonical } from "#model/canonical.ts";

const encoder = new TextEncoder();

async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", encoder.encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** 128 random bits, URL-safe. */
export const salt = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
    .replace(/\+/g, "-")
    .replace(/\//g, "_")
    .replace(/=+$/, "");

export const digestOfText = (saltOfText: string, text: string): Promise<string> => digest(`${saltOfText}\n${text}`);

export interface Sealed {
  readonly subject: string;
  readonly seq: number;
  readonly kind: string;
  readonly version: number;
  readonly body: string;
  readonly salt: string;
  readonly prev: string;
}
/** As it stands in the log. */
export interface LogRow extends Sealed {
  readonly leaf: number;
  readonly hash: string;
}
export const hashOf = (fact: Sealed): Promise<string> =>
  digest(canonical([fact.subject, fact.seq, fact.kind, fact.version, fact.body, fact.salt, fact.prev]));
