// npm run deploy: the database first, then the code that needs it. docs/deploy.md says what must exist before.
import { readFileSync } from "node:fs";
import path from "node:path";
import { requireNode, root } from "./house/quiet.mjs";
import { wrangler } from "./house/wrangler.mjs";

requireNode();
if (readFileSync(path.join(root, "wrangler.toml"), "utf8").includes('"00000000-0000-0000-0000-000000000000"')) {
  console.error("wrangler.toml has no database yet: see docs/deploy.md, step 1.");
  process.exit(1);
}
wrangler("d1", "migrations", "apply", "DB", "--remote");
wrangler("deploy", "--minify", ...process.argv.slice(2));
