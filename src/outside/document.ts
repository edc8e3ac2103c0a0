/** A text document (DOCX) that an office can go on writing: headings, paragraphs, tables in three parts of WordprocessingML (docs/decisions/0006). */
import { strToU8, zipSync } from "fflate";

export type Block =
  | { readonly heading: string }
  | { readonly paragraph: string }
  | { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

export function writeDocument(blocks: readonly Block[]): Uint8Array<ArrayBuffer> {
  const parts = {
    "[Content_Types].xml": `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relation}" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<w:document xmlns:w="${main}"><w:body>${blocks.map(xmlOf).join("")}</w:body></w:document>`,
  };
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(declaration + xml)]);
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1) });
}

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
const run = (text: string, size: number, bold = false): string =>
  `<w:r><w:rPr><w:rFonts w:eastAsia="FangSong"/>${bold ? "<w:b/>" : ""}<w:sz w:val="${size}"/></w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
const line = (inner: string): string => `<w:p>${inner}</w:p>`;

function xmlOf(block: Block): string {
  if ("heading" in block) return line(run(block.heading, 36, true));
  if ("paragraph" in block) return line(`<w:pPr><w:ind w:firstLineChars="200"/></w:pPr>${run(block.paragraph, 28)}`);
  const cell = (text: string, bold: boolean) => `<w:tc><w:tcPr/>${line(run(text, 24, bold))}</w:tc>`;
  const row = (cells: readonly string[], bold: boolean) => `<w:tr>${cells.map((text) => cell(text, bold)).join("")}</w:tr>`;
  const edges = ["top", "left", "bottom", "right", "insideH", "insideV"].map((edge) => `<w:${edge} w:val="single" w:sz="4"/>`).join("");
  const table = `<w:tblPr><w:tblBorders>${edges}</w:tblBorders></w:tblPr>${row(block.head, true)}${block.rows.map((cells) => row(cells, false)).join("")}`;
  return `<w:tbl>${table}</w:tbl>${line("")}`;
}
