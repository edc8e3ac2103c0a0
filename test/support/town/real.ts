/** Four real projects of the street's report on the first half of 2024: the rounded means of its classes, and the waste-sorting item as published. Sums in fen. */
export interface RealProject {
  readonly title: string;
  readonly class: string;
  readonly amount: number;
}
export const realProjects = [
  { title: "社区家长学校", class: "SERVICE", amount: 14_000_000 },
  { title: "小区健身器材", class: "GOODS", amount: 17_000_000 },
  { title: "后巷路面修补", class: "WORKS", amount: 10_000_000 },
  { title: "垃圾分类项目", class: "SERVICE", amount: 350_030_000 },
] as const satisfies readonly RealProject[];
