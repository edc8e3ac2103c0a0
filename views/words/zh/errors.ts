import { megabytesTogether, mostMegabytes } from "#model/archive/file.ts";
import type { FieldError } from "#model/form.ts";
import { yuan } from "#model/money.ts";
import type { Bounds } from "../shapes.ts";

const between = ({ min, max, kind }: Bounds): string => {
  if (min === undefined || max === undefined) return "";
  return kind === "money" ? `，最多 ${yuan(max)}` : `，应在 ${min} 到 ${max} 之间`;
};

/** Beside the field: what is wrong and what to do. */
export const errors = {
  required: ({ kind }: Bounds) =>
    kind === "files"
      ? "请选择照片或文件"
      : kind === "choice" || kind === "choices"
        ? "请选择一项"
        : kind === "table"
          ? "请至少填写一行"
          : "这里还没有填写",
  too_short: ({ min }: Bounds) => `太短了，至少写 ${min ?? 1} 个字`,
  too_long: ({ max }: Bounds) => (max === undefined ? "太长了，请缩短" : `太长了，最多 ${max} 个字，写在一行里`),
  not_money: () => "请填写金额，例如 12000 或 12000.50，最多两位小数",
  not_whole: () => "请填写整数，例如 120",
  out_of_range: (bounds: Bounds) => `数字超出范围${between(bounds)}`,
  not_a_day: ({ kind }: Bounds) => (kind === "time" ? "请填写日期和时间，例如 2026-06-20 09:30" : "请填写存在的日期，例如 2026-06-20"),
  too_many: ({ max }: Bounds) => `一次最多 ${max ?? 1} 个文件`,
  wrong_kind: ({ kind }: Bounds) =>
    kind === "sheet"
      ? "这不是 XLSX 表格（或者超过 2 MB），没有读。请在 Excel 或 WPS 里另存为“.xlsx”，再选一次"
      : "只收 JPG、PNG、WebP 照片和 PDF。改了文件名的其他文件不收；苹果手机的照片请选“兼容性最佳”格式",
  too_heavy: () => `一次发来的文件合计不能超过 ${megabytesTogether} MB，请分几次上传`,
  too_large: () => `文件太大，每个不能超过 ${mostMegabytes} MB，请缩小后再传`,
  damaged: () => "文件不完整，读不出来，请重新拍照或重新保存后再传",
  not_a_phone: () => "请填写 11 位的手机号，例如 13800138000",
  not_a_choice: () => "请从列出的选项中选择",
} satisfies Record<FieldError, (bounds: Bounds) => string>;
