/** The page as a reader gets it, and who reads it. */
import type { Setting } from "#views/setting.ts";
import { at } from "../support/known.ts";

export const reading = (given: Partial<Setting> = {}): Setting => ({
  lang: "zh",
  elder: false,
  who: null,
  path: "/",
  origin: "https://diandan.example",
  now: at().now,
  csrf: "a-token",
  once: "once-0000-0000-0000",
  demo: false,
  ...given,
});

/** What is left when the marks are gone, spaces drawn together. */
export const textOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
/** The attributes of the first tag that has all these pieces. */
export const tagWith = (html: string, ...pieces: readonly string[]): string =>
  html.match(/<[^>]+>/g)?.find((tag) => pieces.every((piece) => tag.includes(piece))) ?? "";
