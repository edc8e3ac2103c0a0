import { describe, expect, it } from "vitest";
import { acts } from "#model/acts.ts";
import { browse } from "../../../scripts/bench/browse.mjs";
import { journeyTown } from "../town.ts";
import { offices } from "./cast.ts";

interface Listed {
  readonly receipt: string;
  readonly stage: string;
}

describe("every act at every stage, by every office", () => {
  const town = journeyTown();
  const nouns = [
    ...new Set(
      Object.values(acts)
        .filter((act) => act.on === "project")
        .map((act) => act.noun),
    ),
  ];

  it("P9.2: what the page offers opens its form, what it does not is refused with 403 or 409; nothing breaks", async () => {
    const { projects } = await town.json<{ projects: readonly Listed[] }>("/projects.json");
    const one = [...new Map(projects.map((project) => [project.stage, project])).values()];
    expect(one.length).toBeGreaterThanOrEqual(9);
    for (const handle of offices.filter((each) => !each.endsWith("-2") && each !== "auditor" && each !== "district")) {
      const reader = await browse(town.url(), handle);
      for (const { receipt, stage } of one) {
        const page = await (await reader.get(`/projects/${receipt}`)).text();
        const look = async (noun: string) => {
          const path = `/projects/${receipt}/${noun}/new`;
          const answer = await reader.get(path);
          const { status } = answer;
          const [, back = path] = /<main[\s\S]*?href="([^"]*)"/.exec(await answer.text()) ?? [];
          if (status !== 200) expect(back, `${handle} ${stage} ${noun}`).toBe(`/projects/${receipt}`);
          expect(page.includes(`href="${path}"`) ? [200] : [403, 409], `${handle} ${stage} ${noun}: ${status}`).toContain(status);
        };
        await Promise.all(nouns.map(look));
      }
    }
  }, 600_000);

  it("V2.3.1: a post that was not offered is refused the same way, and an empty one is told what is missing", async () => {
    const project = await town.find("社区公共书架");
    for (const handle of ["resident-1", "finance", "supplier-1", "clerk-dongxiao"] as const) {
      const reader = await browse(town.url(), handle);
      const desk = await (await reader.get("/desk")).text();
      const csrf = /name="csrf" value="([^"]*)"/.exec(desk)?.[1] ?? "";
      for (const noun of nouns) {
        const answer = await fetch(`${town.url()}${project}/${noun}`, {
          method: "POST",
          headers: { cookie: reader.cookie },
          body: new URLSearchParams({ csrf }),
          redirect: "manual",
        });
        expect([403, 409, 422], `${handle} ${noun}: ${answer.status}`).toContain(answer.status);
      }
    }
  }, 60_000);

  it("V3.5.3: reading changes nothing: every link of every page, followed by every office", async () => {
    const before = await town.facts();
    for (const handle of ["resident-1", "clerk-dongxiao", "chair", "officer-works", "approver", "finance", "administrator"] as const) {
      const reader = await browse(town.url(), handle);
      const seen = new Set<string>(["/", "/desk"]);
      const queue = [...seen];
      for (let path = queue.shift(); path !== undefined && seen.size < 140; path = queue.shift()) {
        const answer = await reader.get(path);
        expect(answer.status, `${handle} ${path}`).toBeLessThan(500);
        expect(answer.status, `${handle} ${path}: a link that leads nowhere`).not.toBe(404);
        if (!(answer.headers.get("content-type") ?? "").includes("html")) continue;
        for (const [, href = ""] of (await answer.text()).matchAll(/href="(\/[^"#]*)"/g)) {
          const link = href.replaceAll("&amp;", "&");
          if (!seen.has(link) && !link.startsWith("/settings")) {
            seen.add(link);
            queue.push(link);
          }
        }
      }
    }
    expect(await town.facts()).toBe(before);
  }, 240_000);
});
