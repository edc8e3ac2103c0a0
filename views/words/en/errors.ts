import { megabytesTogether, mostMegabytes } from "#model/archive/file.ts";
import { yuan } from "#model/money.ts";
import type { Bounds, Wording } from "../shapes.ts";
import type { errors as zh } from "../zh/errors.ts";

const between = ({ min, max, kind }: Bounds): string => {
  if (min === undefined || max === undefined) return "";
  return kind === "money" ? `: at most ${yuan(max)}` : `: from ${min} to ${max}`;
};

export const errors = {
  required: ({ kind }: Bounds) =>
    kind === "files"
      ? "Please choose a photo or a file"
      : kind === "choice" || kind === "choices"
        ? "Please choose one"
        : kind === "table"
          ? "Fill in at least one row"
          : "Please fill this in",
  too_short: ({ min }: Bounds) => `This is too short: write at least ${min ?? 1} characters`,
  too_long: ({ max }: Bounds) =>
    max === undefined ? "This is too long: please shorten it" : `This is too long: at most ${max} characters, on one line`,
  not_money: () => "Type an amount such as 12000 or 12000.50, with at most two decimals",
  not_whole: () => "Type a whole number such as 120",
  out_of_range: (bounds: Bounds) => `The number is out of range${between(bounds)}`,
  not_a_day: ({ kind }: Bounds) =>
    kind === "time" ? "Type a date and time such as 2026-06-20 09:30" : "Type a day that exists, such as 2026-06-20",
  too_many: ({ max }: Bounds) => `At most ${max ?? 1} files at a time`,
  wrong_kind: ({ kind }: Bounds) =>
    kind === "sheet"
      ? "This is no XLSX spreadsheet (or larger than 2 MB) and was not read. Please save it as “.xlsx” and choose it again"
      : "Only JPG, PNG and WebP photos and PDF are taken, not other files under such a name. On an iPhone choose the format “Most Compatible”",
  too_heavy: () => `These files are too large together: at most ${megabytesTogether} MB at a time. Please send them in parts`,
  too_large: () => `This file is too large: at most ${mostMegabytes} MB each. Please make it smaller`,
  damaged: () => "This file is not whole and cannot be read. Please take the photo again or save the file anew",
  not_a_phone: () => "Type a mobile number of 11 digits, such as 13800138000",
  not_a_choice: () => "Please choose one of those listed",
} satisfies Wording<typeof zh>;
