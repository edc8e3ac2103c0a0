import { writeFileSync } from "node:fs";
import { compile } from "sass";

/** views/styles/main.scss → public/app.css. Warnings from inside govuk-frontend are not ours to mend, so they are hushed. */
export function buildStyles() {
  const { css } = compile("views/styles/main.scss", {
    loadPaths: ["node_modules", "node_modules/govuk-frontend/dist"],
    style: "compressed",
    quietDeps: true,
  });
  writeFileSync("public/app.css", css);
}
