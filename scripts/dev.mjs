// npm run dev: the same town under wrangler's own server, which builds again at every change. Its data is apart from npm start's.
import { spawn } from "node:child_process";
import path from "node:path";
import { quiet, requireNode, root } from "./house/quiet.mjs";
import { open } from "./house.mjs";

requireNode();
const stateDir = path.join(root, ".state/dev");
const house = await open({ stateDir, say: console.log });
await house.dispose();

const port = process.env["PORT"] ?? "8787";
const args = ["dev", "--ip", "127.0.0.1", "--port", port, "--var", "APP_ENV:local", "--var", "DEMO:1"];
const dev = spawn(process.execPath, ["node_modules/wrangler/bin/wrangler.js", ...args, "--persist-to", path.join(stateDir, "data")], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, ...quiet, WRANGLER_LOG: "log" },
});
process.on("SIGINT", () => dev.kill("SIGINT"));
process.on("SIGTERM", () => dev.kill("SIGTERM"));
dev.on("exit", (code) => process.exit(code ?? 0));
