import { describe, expect, it } from "vitest";
import { journeyTown } from "../town.ts";
import { names } from "./cast.ts";

interface Figures {
  readonly appropriated: number;
  readonly used: number;
  readonly available: number;
}
interface Budget {
  readonly total: Figures;
  readonly classes: readonly (Figures & { readonly class: string })[];
  readonly lines: readonly (Figures & { readonly line: string })[];
}

describe("machine twins", () => {
  const town = journeyTown();

  it("the budget of 东晓 for 2024 is the published one, to the fen", async () => {
    const { total, classes } = await town.json<Budget>("/budget.json?year=2024&area=440303009");
    expect(total.appropriated).toBe(1_400_000_000);
    expect(Object.fromEntries(classes.map((one) => [one.class, one.used]))).toEqual({
      SERVICE: 84_380_000,
      WASTE: 350_030_000,
      GOODS: 51_350_000,
      WORKS: 20_000_000,
    });
    expect(total.used).toBe(505_760_000);
    expect(total.available).toBe(1_400_000_000 - 505_760_000);
  });

  it("P8.8: the page, the JSON and the CSV say the same", async () => {
    const { lines } = await town.json<Budget>("/budget.json?year=2026&area=440303009");
    const bytes = new Uint8Array(await (await fetch(`${town.url()}/budget.csv?year=2026&area=440303009`)).arrayBuffer());
    const csv = new TextDecoder().decode(bytes);
    const page = await (await fetch(`${town.url()}/budget?year=2026&area=440303009`)).text();
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    for (const line of lines) {
      const row = csv.split("\r\n").find((each) => each.includes(line.line));
      expect(row?.split(",")).toContain(String(line.available));
      const yuan = `¥${(line.available / 100).toLocaleString("en-US", { minimumFractionDigits: 2 })}`;
      expect(page).toContain(yuan);
    }
  });

  it("lists at least twenty a page, keyset by keyset, without gap or repeat", async () => {
    const seen: string[] = [];
    for (let after: string | null = ""; after !== null; ) {
      const page: { projects: readonly { receipt: string }[]; next: string | null } = await town.json(
        `/projects.json${after ? `?after=${after}` : ""}`,
      );
      seen.push(...page.projects.map((one) => one.receipt));
      if (page.next) expect(page.projects.length).toBe(20);
      after = page.next;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(25);
  });

  it.each(["stage=closed", "class=WORKS", "year=2024", "area=440303009014", "stage=notice&class=SERVICE", "q=路灯", "q=灯"])(
    "filters by %s",
    async (filter) => {
      const { projects } = await town.json<{ projects: readonly Record<string, unknown>[] }>(`/projects.json?${filter}`);
      expect(projects.length).toBeGreaterThan(0);
      for (const [name, value] of new URLSearchParams(filter)) {
        for (const project of projects) {
          if (name === "q") expect(String(project["title"])).toContain(value);
          else if (name === "area") expect(String(project["area"])).toContain(value);
          else expect(String(project[name])).toBe(value);
        }
      }
    },
  );

  it("a project answers under both its numbers", async () => {
    const { projects } = await town.json<{ projects: readonly { receipt: string; code: string }[] }>("/projects.json?stage=procurement");
    const code = projects[0]?.code ?? "";
    expect(code).toMatch(/^DXJD-DSSQ-2026-01$/);
    expect(await town.json(`/projects/${code}.json`)).toMatchObject({ receipt: projects[0]?.receipt });
  });

  it("P2.5, P5.2: names no natural person to a stranger, on any page or twin", async () => {
    const { projects } = await town.json<{ projects: readonly { receipt: string }[] }>("/projects.json");
    const { meetings } = await town.json<{ meetings: readonly { id: string }[] }>("/meetings.json");
    const { notices } = await town.json<{ notices: readonly { id: string }[] }>("/notices.json");
    const paths = [
      "/",
      "/projects",
      "/projects.json",
      "/projects.csv",
      "/meetings",
      "/notices",
      "/budget",
      "/budget.json",
      "/budget/lines/2026-440303009-special",
      "/budget/lines/2026-440303009-special.json",
      "/policies",
      "/calendar",
      ...projects.flatMap(({ receipt }) => [`/projects/${receipt}`, `/projects/${receipt}.json`, `/projects/${receipt}/trail.json`]),
      ...meetings.flatMap(({ id }) => [`/meetings/${id}`, `/meetings/${id}.json`]),
      ...notices.flatMap(({ id }) => [`/notices/${id}`, `/notices/${id}.json`]),
    ];
    for (const path of paths) {
      const answer = await fetch(town.url() + path);
      const text = await answer.text();
      expect(answer.status, path).toBe(200);
      for (const name of names) expect(text.includes(name), `${path} names ${name}`).toBe(false);
    }
  });
});
