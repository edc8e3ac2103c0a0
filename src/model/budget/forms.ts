import { z } from "zod";
import { choice, day, known, lines, money, text, whole } from "../form.ts";

export const lineForm = z.object({
  area: known(),
  year: whole(2000, 2100),
  source: choice(["special", "incentive", "street", "donation", "residents"]),
  title: text(2, 60),
});
export const fundForm = z.object({
  kind: choice(["APPROPRIATE", "WITHDRAW"]),
  amount: money(1_000_000_000_000),
  document: text(2, 60),
  on: day(),
});
export const grantForm = z.object({});
export const denyForm = z.object({});
export const remarkForm = z.object({ remark: lines(2, 400) });
