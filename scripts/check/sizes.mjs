import { filesIn, textOf } from "./source.mjs";

const exempt = [/(^|\/)schema\.ts$/, /^views\/words\//, /^scripts\/seed\/data\//];
const counted = /\.(tsx?|mjs|scss)$/;

/** @param {string} file lines a file may have, or undefined when nobody counts them */
export function limitOf(file) {
  if (!counted.test(file) || exempt.some((each) => each.test(file))) return undefined;
  return file.endsWith(".scss") ? 300 : 180;
}

/** @param {string} text */
export function linesOf(text) {
  return text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
}

/** Files that grew over their limit, and how the whole stands: we aim at a median of 50 and nine in ten under 120. */
export function checkSizes() {
  const files = filesIn(["src", "views", "scripts", "test"]).filter((file) => counted.test(file));
  const sizes = files.map((file) => ({ file, lines: linesOf(textOf(file)), limit: limitOf(file) }));
  const over = sizes.filter(({ lines, limit }) => limit !== undefined && lines > limit);
  const sorted = sizes.map((each) => each.lines).sort((a, b) => a - b);
  const at = (share) => sorted[Math.floor(share * (sorted.length - 1))];
  const note = `${files.length} files, median ${at(0.5)} lines, nine in ten up to ${at(0.9)}`;
  return {
    ok: over.length === 0,
    note,
    text: over.map(({ file, lines, limit }) => `${file}: ${lines} lines, at most ${limit}`).join("\n"),
  };
}
