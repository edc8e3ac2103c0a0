/** How a kind of fact is written down: its version, the shape of its body, and the names of the texts that stand beside it. */
import { z } from "zod";

export const id = z.string().min(1).max(80);
export const fen = z.int().min(0);
export const int = z.int().min(0);
export const day = z.string().length(10);
export const moment = z.int();
export const ids = z.array(id);
export const unit = z.enum(["working", "calendar"]);

/** `handed` and `invalid` of papers; `together` is the number of the item with which this one was put to one vote. */
export const tallied = {
  for: int,
  against: int,
  abstain: int,
  handed: int.exactOptional(),
  invalid: int.exactOptional(),
  together: int.exactOptional(),
};

export const fact = <S extends z.ZodRawShape, const T extends readonly string[] = readonly []>(version: number, shape: S, texts?: T) => ({
  version,
  body: z.strictObject(shape),
  texts: texts ?? ([] as const),
});
