// Runs before start, test and check: installs what is missing and builds what the pages load.
// Needs nothing but Node 20: at its first lines no dependency is there yet.
import { spawnSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

const stamp = "node_modules/.install-stamp";
const wanted = `${createHash("sha256").update(readFileSync("package-lock.json")).digest("hex")} ${process.platform} ${process.arch}`;

if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== wanted) install();
await buildStatic();
keepSecret();

// No package of ours needs its install script, and npm 12 refuses them.
function install() {
  console.log("Installing dependencies (npm ci)…");
  const args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const npm = process.env["npm_execpath"]; // the npm that is running us
  const result = npm
    ? spawnSync(process.execPath, [npm, ...args], { stdio: "inherit" })
    : spawnSync("npm", args, { stdio: "inherit", shell: process.platform === "win32" });
  if (result.status !== 0) process.exit(result.status ?? 1);
  writeFileSync(stamp, wanted);
}

async function buildStatic() {
  mkdirSync("public", { recursive: true });
  copyFileSync("node_modules/htmx.org/dist/htmx.min.js", "public/htmx.min.js");
  if (!existsSync("views/styles/main.scss")) return;
  const { buildStyles } = await import("./styles.mjs");
  buildStyles();
}

// Used by `npm run dev` only; npm start keeps its own in the state folder.
function keepSecret() {
  if (existsSync(".dev.vars")) return;
  writeFileSync(".dev.vars", `SESSION_SECRET=${randomBytes(32).toString("base64url")}\n`, { mode: 0o600 });
}
