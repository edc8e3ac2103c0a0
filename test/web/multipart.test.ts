import { describe, expect, it } from "vitest";
import { boundaryOf, type Limits, readFields, type SentFile, whole } from "../../src/web/multipart.ts";

const limits: Limits = { texts: 2000, file: 400, files: 600, read: 5000 };

/** The body as a browser sends it, in pieces of `size` bytes. */
async function sent(form: FormData, size: number) {
  const request = new Request("https://house.test", { method: "POST", body: form });
  const boundary = boundaryOf(request.headers.get("Content-Type") ?? "") ?? "";
  return { boundary, body: inPieces(new Uint8Array(await request.arrayBuffer()), size) };
}
const inPieces = (bytes: Uint8Array, size: number) =>
  new ReadableStream<Uint8Array>({
    start(to) {
      for (let at = 0; at < bytes.length; at += size) to.enqueue(bytes.subarray(at, at + size));
      to.close();
    },
  });
const bytesOf = (length: number) => Uint8Array.from({ length }, (_, n) => (n * 7) % 256);
/** What came of each file, and what is said of it at its end. */
async function look(_field: string, file: SentFile) {
  const bytes = await whole(file.bytes.rest(), 10_000);
  return { name: file.name, bytes, ...(await file.end()) };
}
const shown = async (body: ReadableStream<Uint8Array>, boundary: string) =>
  (await readFields(body, boundary, limits, look)).map(([name, value]) => [
    name,
    typeof value === "string" ? value : [value.name, value.size, value.fits && [...(value.bytes ?? [])]],
  ]);

describe("a form with files, read as it arrives", () => {
  const form = new FormData();
  form.append("title", "修\r\n--路灯");
  form.append("photos", new File([bytesOf(300)], '二巷"夜"景.jpg'));
  form.append('rows.text."1"', "");
  form.append("photos", new File([], ""));
  form.append("after", "最后一栏");

  it.each([1, 2, 3, 7, 64, 10_000])("says the same in pieces of %i bytes as whole", async (size) => {
    const { boundary, body } = await sent(form, size);
    expect(await shown(body, boundary)).toEqual([
      ["title", "修\r\n--路灯"],
      ["photos", ['二巷"夜"景.jpg', 300, [...bytesOf(300)]]],
      ['rows.text."1"', ""],
      ["photos", ["", 0, []]],
      ["after", "最后一栏"],
    ]);
  });

  it("keeps what was typed after a file that is too large, and holds nothing of that file", async () => {
    const large = new FormData();
    large.append("photos", new File([bytesOf(401)], "a.jpg"));
    large.append("photos", new File([bytesOf(399)], "b.jpg"));
    large.append("photos", new File([bytesOf(399)], "c.jpg"));
    large.append("after", "最后一栏");
    const { boundary, body } = await sent(large, 64);
    let held = 0;
    const fields = await readFields(body, boundary, limits, async (_field, file) => {
      held = Math.max(held, (await whole(file.bytes.rest(), 10_000))?.length ?? 0);
      return Object.values(await file.end());
    });
    expect(fields.map(([, value]) => value)).toEqual([[401, false], [399, true], [399, false], "最后一栏"]);
    expect(held).toBe(399);
  });

  it("goes on behind a file that nobody cares to read", async () => {
    const { boundary, body } = await sent(form, 64);
    const fields = await readFields(body, boundary, limits, async (_field, file) => (await file.bytes.peek(4)).length >= 4);
    expect(fields.map(([, value]) => value)).toEqual(["修\r\n--路灯", true, "", false, "最后一栏"]);
  });

  it("that breaks off gives what had arrived, and no half file", async () => {
    const { boundary, body } = await sent(form, 10_000);
    const all = new Uint8Array(await new Response(body).arrayBuffer());
    expect(await shown(inPieces(all.slice(0, 420), 50), boundary)).toMatchObject([
      ["title", "修\r\n--路灯"],
      ["photos", ['二巷"夜"景.jpg', expect.any(Number), false]],
    ]);
  });

  it("with more text than a form may have stops there", async () => {
    const long = new FormData();
    long.append("title", "x".repeat(2100));
    long.append("after", "最后一栏");
    const { boundary, body } = await sent(long, 64);
    expect(await shown(body, boundary)).toEqual([]);
  });
});
