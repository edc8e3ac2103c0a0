import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { writeDocument } from "#outside/document.ts";

const bytes = writeDocument([
  { heading: "半年报告" },
  { paragraph: "服务类 <6> 项 & 84.38 万元" },
  { head: ["类别", "立项"], rows: [["服务类", "6"]] },
]);

it("a document is a ZIP that other programs open, its checksums right, its text as it was", () => {
  const file = join(mkdtempSync(join(tmpdir(), "diandan-")), "a.docx");
  writeFileSync(file, bytes);
  const read =
    "import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; print(z.namelist()); print(z.read('word/document.xml').decode())";
  const said = execFileSync("python3", ["-c", read, file], { encoding: "utf8", env: { ...process.env, PYTHONIOENCODING: "utf-8" } });
  expect(said).toContain("['[Content_Types].xml', '_rels/.rels', 'word/document.xml']");
  for (const text of ["半年报告", "服务类 &lt;6&gt; 项 &amp; 84.38 万元", "类别"]) expect(said).toContain(text);
});
