import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

// `npm start` as a newcomer meets it: one state folder, three runs.

const stateDir = mkdtempSync(path.join(tmpdir(), "diandan-start-"));
let port: number;
let running: ChildProcess | undefined;

beforeAll(async () => {
  port = await freePort();
});
afterAll(() => {
  running?.kill("SIGTERM");
  rmSync(stateDir, { recursive: true, force: true });
});

it("seeds, says where it is ready, and answers", async () => {
  const said = await start();
  expect(said).toContain(`Diandan is ready on http://127.0.0.1:${port}`);
  expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
});

it("after kill -9 the next start ends what was left, and keeps the data", async () => {
  const [runtime] = runtimes();
  await end("SIGKILL");
  expect(alive(runtime)).toBe(true);
  const said = await start();
  expect(said).not.toContain("Seeding");
  expect(alive(runtime)).toBe(false);
});

it("refuses to disturb a run that is alive", async () => {
  const second = spawn(process.execPath, ["scripts/start.mjs"], { env: environment(), stdio: "ignore" });
  const [code] = await once(second, "exit");
  expect(code).toBe(1);
  expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
});

it("SIGTERM ends every process within five seconds", async () => {
  const [runtime] = runtimes();
  const began = Date.now();
  expect(await end("SIGTERM")).toBe(0);
  expect(Date.now() - began).toBeLessThan(5000);
  expect(alive(runtime)).toBe(false);
  expect(existsSync(path.join(stateDir, "processes.json"))).toBe(false);
});

function environment() {
  return { ...process.env, PORT: String(port), STATE_DIR: stateDir, npm_lifecycle_event: "" };
}

/** Starts and answers all that was said until ready. */
async function start(): Promise<string> {
  const child = spawn(process.execPath, ["scripts/start.mjs", "--empty"], { env: environment(), stdio: ["ignore", "pipe", "inherit"] });
  running = child;
  let said = "";
  for await (const part of child.stdout.setEncoding("utf8").iterator({ destroyOnReturn: false })) {
    said += part;
    if (said.includes("is ready on")) return said;
  }
  throw new Error(`ended without being ready: ${said}`);
}

async function end(signal: NodeJS.Signals): Promise<number | null> {
  if (!running) return null;
  const gone = once(running, "exit");
  running.kill(signal);
  const [code] = await gone;
  return code;
}

function runtimes(): number[] {
  return JSON.parse(readFileSync(path.join(stateDir, "processes.json"), "utf8")).runtimes;
}

/** A process that only waits for its parent to notice is gone as far as we care. */
function alive(pid: number | undefined): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return !/\) Z /.test(stat);
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });
}
