import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";

// A killed `npm start` leaves workerd behind, holding the port and answering. So every run writes down what it began.

/** @typedef {{ pid: number, parent: number, command: string }} Process */
/** @typedef {{ start: number, runtimes: number[] }} Note */

/** @param {string} dir */
const noteFile = (dir) => path.join(dir, "processes.json");

/** Writes down who we are and which runtimes we began. @param {string} dir */
export function note(dir) {
  const runtimes = processes().filter((each) => each.parent === process.pid && each.command.includes("workerd"));
  writeFileSync(noteFile(dir), JSON.stringify({ start: process.pid, runtimes: runtimes.map((each) => each.pid) }));
}

/** @param {string} dir */
export function forget(dir) {
  rmSync(noteFile(dir), { force: true });
}

/**
 * Ends the runtimes of a run that was killed.
 * @param {string} dir
 * @returns {Promise<boolean>} false when the run before is alive and well, and must not be disturbed
 */
export async function endStale(dir) {
  const before = readNote(dir);
  if (!before) return true;
  const startLives = () => alive(before.start, "start.mjs");
  // A run whose npm was killed notices within a second and ends itself.
  for (let wait = 0; startLives() && wait < 30; wait++) await pause(100);
  if (startLives()) return false;
  await endAll(before.runtimes.filter((pid) => alive(pid, "workerd")));
  forget(dir);
  return true;
}

/** @param {number[]} pids */
async function endAll(pids) {
  for (const pid of pids) send(pid, "SIGTERM");
  for (let wait = 0; wait < 20 && pids.some((pid) => alive(pid, "workerd")); wait++) await pause(100);
  for (const pid of pids) if (alive(pid, "workerd")) send(pid, "SIGKILL");
}

/** The last resort of a slow farewell: nothing we began outlives us. */
export function killRuntimes() {
  for (const { pid, parent } of processes()) if (parent === process.pid) send(pid, "SIGKILL");
}

/** @param {number} pid @param {NodeJS.Signals} signal */
function send(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended by itself in the meantime.
  }
}

/** @param {string} dir @returns {Note | undefined} */
function readNote(dir) {
  try {
    return JSON.parse(readFileSync(noteFile(dir), "utf8"));
  } catch {
    return undefined; // none, or half written by a run that was killed meanwhile
  }
}

/** A number alone proves nothing: the system gives it out again. @param {number} pid @param {string} command */
function alive(pid, command) {
  return pid !== process.pid && processes().some((each) => each.pid === pid && each.command.includes(command));
}

/** @returns {Process[]} */
function processes() {
  return existsSync("/proc/self/stat") ? fromProc() : fromPs();
}

/** @returns {Process[]} */
function fromProc() {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, "utf8");
        const [state, parent] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
        const command = readFileSync(`/proc/${name}/cmdline`, "utf8").replaceAll("\0", " ");
        return state === "Z" ? [] : [{ pid: Number(name), parent: Number(parent), command }];
      } catch {
        return []; // ended while we looked
      }
    });
}

/** @returns {Process[]} */
function fromPs() {
  const lines = execFileSync("ps", ["-A", "-o", "pid=,ppid=,command="], { encoding: "utf8" }).split("\n");
  return lines.flatMap((line) => {
    const found = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line);
    return found ? [{ pid: Number(found[1]), parent: Number(found[2]), command: found[3] ?? "" }] : [];
  });
}
