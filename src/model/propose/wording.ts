/** What a project made of several wishes begins with: their words, put together for the clerk to mend. */
import type { Wish } from "./wish.ts";

export function wordingOf(wishes: readonly Wish[]): { readonly title: string; readonly need: string; readonly place: string } {
  const lines = wishes.map(({ text, place }) => (place && !text.includes(place) ? `${text} (${place})` : text));
  return {
    title: [...(wishes[0]?.text.split("\n")[0] ?? "")].slice(0, 40).join(""),
    need: lines.join("\n").slice(0, 600),
    place: wishes.find((one) => one.place !== "")?.place ?? "",
  };
}

/** The resident on whose behalf it is entered, where all of them are one person's. */
export function personOfAll(wishes: readonly Wish[]): string | null {
  const [first, ...rest] = wishes.map((one) => one.person);
  return first && rest.every((one) => one === first) ? first : null;
}
