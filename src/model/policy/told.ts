/** What is wrong with rules, as a refusal carries it to the page that says it in words. */
import { z } from "zod";
import { flaws } from "./flaw.ts";
import { problems } from "./problem.ts";
import { role } from "./sourced.ts";

const area = z.string().optional();
const problem = z.object({ problem: z.enum(problems), at: z.string(), detail: z.string(), area });
const example = z.object({ class: z.string(), amount: z.number(), urgent: z.boolean(), source: z.string().nullable(), path: z.string() });
const finding = z.object({ flaw: z.enum(flaws), at: z.string(), example: example.optional(), able: z.array(role).optional(), area });

export type ToldProblem = z.infer<typeof problem>;
export type ToldFinding = z.infer<typeof finding>;

type Says = Readonly<Record<string, string | number>>;
const listIn = <T>(schema: z.ZodType<T>, text: string | number | undefined): readonly T[] =>
  typeof text === "string" ? z.array(schema).parse(JSON.parse(text)) : [];

export const problemsIn = (says: Says): readonly ToldProblem[] => listIn(problem, says["problems"]);
export const findingsIn = (says: Says): readonly ToldFinding[] => listIn(finding, says["findings"]);
