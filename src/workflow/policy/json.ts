/** A text as JSON, or the line where it stops being JSON. */
import type { Json } from "#model/policy/layer.ts";

export function readJson(text: string): { readonly value: Json } | { readonly line: number } {
  try {
    const value: Json = JSON.parse(text);
    return { value };
  } catch (error) {
    const [, position] = /position (\d+)/.exec(String(error)) ?? [];
    const upTo = position === undefined ? text : text.slice(0, Number(position));
    return { line: upTo.split("\n").length };
  }
}
