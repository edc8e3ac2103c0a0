/**
 * A text document (DOCX) that an office can go on writing: headings, paragraphs, tables. WordprocessingML needs three parts in a ZIP without
 * compression, which is less than any library brings (docs/decisions/0006).
 */
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
  const body = blocks.map(xmlOf).join("");
  return zipped([
    [
      "[Content_Types].xml",
      `${declaration}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    ],
    [
      "_rels/.rels",
      `${declaration}<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relation}" Target="word/document.xml"/></Relationships>`,
    ],
    ["word/document.xml", `${declaration}<w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>`],
  ]);
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

/** Stored, not compressed: the local headers with their data, the directory, its end. */
function zipped(files: readonly (readonly [name: string, text: string])[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const parts: number[] = [];
  const directory: number[] = [];
  for (const [name, text] of files) {
    const [path, data] = [encoder.encode(name), encoder.encode(text)];
    const common = [
      ...two(20),
      ...two(0x800),
      ...two(0),
      ...two(0),
      ...two(0x21),
      ...four(crc(data)),
      ...four(data.length),
      ...four(data.length),
      ...two(path.length),
      ...two(0),
    ];
    directory.push(...four(0x02014b50), ...two(20), ...common, ...two(0), ...two(0), ...two(0), ...four(0), ...four(parts.length), ...path);
    parts.push(...four(0x04034b50), ...common, ...path, ...data);
  }
  const end = [
    ...four(0x06054b50),
    ...two(0),
    ...two(0),
    ...two(files.length),
    ...two(files.length),
    ...four(directory.length),
    ...four(parts.length),
    ...two(0),
  ];
  return Uint8Array.from([...parts, ...directory, ...end]);
}
const two = (value: number): number[] => [value & 255, (value >>> 8) & 255];
const four = (value: number): number[] => [...two(value & 0xffff), ...two(value >>> 16)];

function crc(data: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of data) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (0xedb88320 & -(sum & 1));
  }
  return ~sum >>> 0;
}
