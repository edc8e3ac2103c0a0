/** A town of its own for a journey, a browser, and what journeys ask of both. */
import { afterAll, beforeAll, expect } from "vitest";
import { launch } from "../support/browser.ts";
import { serve } from "../support/server.ts";
import { as, type Options, type Reader } from "./reader.ts";

interface ProjectJson {
  readonly receipt: string;
  readonly title: string;
  readonly stage: string;
}

export function journeyTown() {
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: Awaited<ReturnType<typeof launch>>;
  beforeAll(async () => {
    [server, browser] = await Promise.all([serve(), launch()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.dispose();
  });
  let today = "2026-06-15";
  const json = async <T>(path: string): Promise<T> => (await (await fetch(server.url + path)).json()) as T;

  return {
    url: () => server.url,
    json,
    as: <T>(handle: string | null, does: (reader: Reader) => Promise<T>, options?: Options) =>
      as(browser, server.url, handle, does, options),
    /** The public project whose title has these words. */
    async find(words: string): Promise<string> {
      const { projects } = await json<{ projects: readonly ProjectJson[] }>(`/projects.json?q=${encodeURIComponent(words)}`);
      const [found] = projects;
      if (!found) throw new Error(`no project with ${words}`);
      return `/projects/${found.receipt}`;
    },
    /** How many facts there are, asked of the database itself. */
    facts: async (): Promise<number> => {
      const db = await server.mf.getD1Database("DB", "diandan");
      return (await db.prepare("SELECT count(*) AS n FROM facts").first<number>("n")) ?? -1;
    },
    stage: async (path: string): Promise<string> => (await json<ProjectJson>(`${path}.json`)).stage,
    /** The day that it is there. */
    today: () => today,
    /** The administrator moves the town's clock. */
    async clock(to: string): Promise<void> {
      await as(browser, server.url, "administrator", async (reader) => {
        await reader.open("/desk");
        await reader.page.locator("main form[action='/clock'] [name=to]").fill(to);
        expect(await reader.press("/desk", "/clock")).toBe(303);
        today = to.slice(0, 10);
      });
    },
  };
}
