// npm test: every test, then `N passed, N failed` alone on the last line. Further arguments go to vitest: `npm test -- -t quorum`.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { quiet, requireNode, root } from "./house/quiet.mjs";

requireNode();
const folder = mkdtempSync(path.join(tmpdir(), "diandan-test-"));
const report = path.join(folder, "report.json");
const status = runVitest(process.argv.slice(2));
const counted = read(report);
rmSync(folder, { recursive: true, force: true });

// An error outside of any test is a failure too, and so is finding no test at all.
const strayed = counted.failed === 0 && (status !== 0 || counted.passed === 0);
if (strayed) console.error("\nvitest ended with an error outside of any test: see above.");
const failed = strayed ? 1 : counted.failed;
console.log(`\n${counted.passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : status || 1);

/** @param {string[]} args */
function runVitest(args) {
  const vitest = path.join(root, "node_modules/vitest/vitest.mjs");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const result = spawnSync(process.execPath, [vitest, "run", ...reporters, ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...quiet },
  });
  return result.status ?? 1;
}

/** A file that could not even be read has no failed test in it: it counts as one. @param {string} file */
function read(file) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, "utf8"));
    const broken = testResults.filter(
      (each) => each.status === "failed" && each.assertionResults.every((test) => test.status !== "failed"),
    );
    return { passed: numPassedTests, failed: numFailedTests + broken.length };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
