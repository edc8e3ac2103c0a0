import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";

interface Row {
  readonly route: string;
  readonly who: string;
  readonly status: number;
  readonly trips: number;
  readonly read: number;
  readonly bytes: number;
  readonly cpu: number;
}
interface Bench {
  readonly acts: readonly { readonly act: string; readonly trips: number; readonly written: number }[];
  readonly towns: readonly { readonly projects: number; readonly pages: readonly Row[] }[];
}

/** Costs are counted, not timed: round trips and rows as D1 tells them, bytes as they go over the wire. */
describe("what pages and acts cost (npm run bench)", () => {
  let bench: Bench;
  beforeAll(async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ["scripts/bench.mjs", "--json"], { maxBuffer: 1e7 });
    bench = JSON.parse(stdout);
  }, 240_000);

  it("P10.1: a public page takes 1 round trip, a signed-in page at most 2, in a town of any size", () => {
    for (const { pages } of bench.towns) {
      for (const page of pages) {
        expect(page.status, page.route).toBe(200);
        expect(page.trips, `${page.route} ${page.who}`).toBeLessThanOrEqual(page.who === "" ? 1 : 2);
      }
    }
  });

  it("P10.1: an act takes at most 3; what it makes due is the clock's own", () => {
    const { acts } = bench;
    expect(acts.map((one) => one.act)).toEqual(["propose", "pass", "attend", "open", "vote", "close (and count)"]);
    for (const { act, trips } of acts) expect(trips, act).toBeLessThanOrEqual(act.includes("count") ? 7 : 3);
  });

  it("P10.2: public pages read as many rows among 20,000 projects as among 1,000, give or take a fifth", () => {
    const [small, large] = bench.towns;
    for (const page of large?.pages.filter((one) => one.who === "") ?? []) {
      const before = small?.pages.find((one) => one.route === page.route && one.who === "")?.read ?? 0;
      expect(page.read, `${page.route}: ${before} rows, then ${page.read}`).toBeLessThanOrEqual(Math.max(before * 1.2, before + 20));
    }
  });

  it("P10.3: a page is at most 15 kB on the wire", () => {
    for (const { pages } of bench.towns) for (const page of pages) expect(page.bytes, page.route).toBeLessThan(15_000);
  });

  it("P10.2: twenty times the projects do not double the time of the public pages, taken together in one run", () => {
    const [small, large] = bench.towns.map(({ pages }) => pages.filter((page) => page.who === "").reduce((sum, page) => sum + page.cpu, 0));
    expect(large).toBeLessThan((small ?? 0) * 2);
  });
});
