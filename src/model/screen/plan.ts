/** The scheme of a project (项目方案) as its trail last told it: budget lines, schedule, aims. */
import type { Dossier } from "../project.ts";

export interface Plan {
  readonly amount: number;
  readonly lines: readonly { readonly item: string; readonly quantity: number; readonly price: number }[];
  readonly schedule: string;
  /** A target may be exceeded: what is reached is told beside it later. */
  readonly goals: readonly { readonly goal: string; readonly aim: string }[];
}

export function planOf({ trail }: Pick<Dossier, "trail">): Plan | undefined {
  const last = trail.findLast((fact) => fact.kind === "planned");
  if (last?.kind !== "planned") return undefined;
  const items = listIn(last.texts.items);
  const adjusted = trail.findLast((fact) => fact.kind === "retargeted");
  return {
    amount: last.body.amount,
    lines: last.body.lines.map((line, index) => ({ ...line, item: items[index] ?? "" })),
    schedule: last.texts.schedule,
    goals: goalsIn(adjusted?.kind === "retargeted" ? adjusted.texts.goals : last.texts.goals),
  };
}

/** A text that is a list of goals, each with its aim on a line of its own. */
export const goalsIn = (text: string): Plan["goals"] =>
  listIn(text)
    .map((one) => one.split("\n"))
    .map(([goal = "", aim = ""]) => ({ goal, aim }));

/** A text that is a list of texts. */
export const listIn = (text: string): readonly string[] => {
  const list: unknown = text === "" ? [] : JSON.parse(text);
  return Array.isArray(list) ? list.map(String) : [];
};
