/** Session tokens and the CSRF token made from them: an HMAC, so that nothing more has to be kept. */
const encoder = new TextEncoder();
const hex = (bytes: ArrayBuffer): string => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** 256 random bits. */
export const newToken = (): string => hex(crypto.getRandomValues(new Uint8Array(32)).buffer);
export const digestOf = async (token: string): Promise<string> => hex(await crypto.subtle.digest("SHA-256", encoder.encode(token)));

export async function csrfOf(secret: string, digest: string): Promise<string> {
  const key = await crypto.subtle.importKey("raw", encoder.encode(secret), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return hex(await crypto.subtle.sign("HMAC", key, encoder.encode(`csrf ${digest}`)));
}

/** Compares in a time that does not tell where two texts differ. */
export function same(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let index = 0; index < a.length; index++) difference |= a.charCodeAt(index) ^ b.charCodeAt(index);
  return difference === 0;
}
