/**
 * A form is a zod object whose fields say, in their meta, how they are asked; one table reads it and draws it.
 * Errors are codes (`views/words` has the sentences): a message of zod never reaches a page.
 */
import { z } from "zod";
import { dayAsWritten, isDay } from "./day.ts";
import { fenOf } from "./money.ts";

export const fieldErrors = [
  "required",
  "too_short",
  "too_long",
  "not_money",
  "not_whole",
  "out_of_range",
  "not_a_day",
  "not_a_phone",
  "not_a_choice",
  "too_many",
  "wrong_kind",
  "too_large",
  "too_heavy",
  "damaged",
] as const;
export type FieldError = (typeof fieldErrors)[number];

type Typed = "text" | "lines" | "money" | "whole" | "day" | "time";
type Chosen = "choice" | "choices" | "flag" | "table" | "upload" | "sheet" | "files";
export interface Asked {
  readonly kind: Typed | Chosen;
  readonly min?: number;
  readonly max?: number;
  readonly optional?: boolean;
  /** For `choice`: fixed values; where absent, the act knows them. */
  readonly options?: readonly string[];
}
export type Form = z.ZodObject;
export type InputOf<F extends Form> = z.output<F>;
/** What came in, by field name; several values under one name make a list. */
export type Raw = Readonly<Record<string, string | readonly string[]>>;
export type FieldErrors = Readonly<Record<string, FieldError>>;

export const asks = <T extends z.ZodType>(schema: T, asked: Asked): T => schema.meta({ asked });

/** What nobody sees and nobody types: controls, marks of direction (copied numbers bring them), marks of width. */
const unseen = /(?![\t\n])\p{Cc}|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const tidy = (value: string): string => value.replace(/\r\n?/g, "\n").replace(unseen, "").trim();
const typed = z.string("required").transform(tidy);
const filled = typed.pipe(z.string().min(1, "required"));
/** Digits and signs as a Chinese keyboard may give them (２３０００，５０％) are read as the plain ones. */
const plain = filled.transform((value) => value.normalize("NFKC"));

/** Spaces, dashes and the country's code are not part of a mobile number, which is all that somebody is recognised by. */
export const phoneOf = (typed: string): string =>
  typed
    .normalize("NFKC")
    .replace(/[\s-]/g, "")
    .replace(/^(\+|00)?86(?=\d{11}$)/, "");
export const phone = () =>
  asks(filled.transform(phoneOf).pipe(z.string().regex(/^1[3-9]\d{9}$/, "not_a_phone")), { kind: "text", min: 11, max: 11 });

/** One line of `min`–`max` characters. */
export const text = (min: number, max: number) =>
  asks(
    filled.pipe(
      z
        .string()
        .min(min, "too_short")
        .max(max, "too_long")
        .regex(/^[^\n]*$/, "too_long"),
    ),
    { kind: "text", min, max },
  );

export const lines = (min: number, max: number) =>
  asks(filled.pipe(z.string().min(min, "too_short").max(max, "too_long")), { kind: "lines", min, max });

/** Yuan as typed, fen as read: from one fen, or from nothing, to `max` fen. */
export const money = (max: number, min = 1) =>
  asks(plain.transform((value) => fenOf(value) ?? Number.NaN).pipe(z.int("not_money").min(min, "out_of_range").max(max, "out_of_range")), {
    kind: "money",
    min,
    max,
  });

export const whole = (min: number, max: number) =>
  asks(
    plain.pipe(
      z
        .string()
        .regex(/^\d{1,9}$/, "not_whole")
        .transform(Number)
        .pipe(z.int().min(min, "out_of_range").max(max, "out_of_range")),
    ),
    { kind: "whole", min, max },
  );

/** `2026-06-12`, and as people write it where the browser does not ask by a calendar: 2026年6月12日, 2026/6/12, 2026.6.12. */
export const day = () => asks(plain.transform(dayAsWritten).pipe(z.string().refine(isDay, "not_a_day")), { kind: "day" });

/** `2026-06-20T09:30` in Shanghai. */
export const time = () =>
  asks(
    filled.pipe(
      z.string().refine((value) => isDay(value.slice(0, 10)) && /^T(?:[01]\d|2[0-3]):[0-5]\d$/.test(value.slice(10)), "not_a_day"),
    ),
    { kind: "time" },
  );

export const choice = <const T extends readonly [string, ...string[]]>(options: T) =>
  asks(filled.pipe(z.enum(options, "not_a_choice")), { kind: "choice", options });

/** A choice among what the act knows (its project's policy, its area's suppliers); the act refuses anything else. */
export const known = () => asks(filled.pipe(z.string().max(80, "not_a_choice")), { kind: "choice" });

/** A small text file, read as text by the door; at most `max` characters. */
export const upload = (max: number) => asks(filled.pipe(z.string().max(max, "too_long")), { kind: "upload", max });

/** One value or several under one name; a box ticked twice is ticked. */
const list = (value: unknown) => (value === undefined ? [] : Array.isArray(value) ? [...new Set(value)] : [value]);
const several = (least: 0 | 1) =>
  z.preprocess(list, z.array(z.string().max(80, "not_a_choice")).min(least, "required").max(100, "too_long"));
export const choices = () => asks(several(1), { kind: "choices" });
/** Boxes of which none need be ticked. */
export const boxes = () => asks(several(0), { kind: "choices", optional: true });

export const flag = () =>
  asks(
    z
      .union([z.string(), z.array(z.string())])
      .optional()
      .transform((value) => value === "yes"),
    { kind: "flag", optional: true },
  );

/** Left empty it is `null`; filled in, it must be right. */
export const optional = <T extends z.ZodType>(of: T) =>
  asks(
    z.preprocess((value) => (typeof value === "string" && tidy(value) !== "" ? value : null), of.nullable()),
    { ...askedOf(of), optional: true },
  );

/** Rows under keys chosen by the page: the fields `items.amount.k1`, `items.amount.k2` … are one list of rows with their `key`. */
export const table = <S extends z.core.$ZodLooseShape>(columns: S, most = 200) =>
  asks(
    z
      .array(z.object({ key: z.string(), ...columns }), "required")
      .min(1, "required")
      .max(most, "too_long"),
    { kind: "table" },
  );

/** As `table`, where a page may have no row at all. */
export const rows = <S extends z.core.$ZodLooseShape>(columns: S) =>
  asks(
    z
      .array(z.object({ key: z.string(), ...columns }))
      .max(200, "too_long")
      .default([]),
    { kind: "table" },
  );

export function askedOf(schema: z.ZodType): Asked {
  const asked = schema.meta()?.["asked"];
  return isAsked(asked) ? asked : { kind: "text" };
}
const isAsked = (value: unknown): value is Asked => typeof value === "object" && value !== null && "kind" in value;

/** The fields in the order in which the page asks them. */
export const fieldsOf = (form: Form): readonly (readonly [string, Asked])[] =>
  Object.entries(form.shape).map(([name, schema]) => [name, schema instanceof z.ZodType ? askedOf(schema) : { kind: "text" }]);
