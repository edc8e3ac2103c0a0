import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { pdf, photo } from "../../support/pictures.ts";
import { rows, value } from "../../support/suites/home.ts";
import { established, fill, wishOf } from "../../support/town/ready.ts";
import { smallTown } from "../../support/town/small.ts";
import type { Town } from "../../support/town/town.ts";
import { accept, complete, contract, pay } from "../../support/town/walk.ts";
import { fileOf, Visitor } from "../visitor.ts";

/** Name → bytes, in the order in which they lie in the parcel: each local header, as PKWARE's note has it (4.3.7), stored without compression. */
function opened(zip: Uint8Array<ArrayBuffer>): Map<string, Uint8Array<ArrayBuffer>> {
  const view = new DataView(zip.buffer);
  const end = zip.length - 22;
  expect(view.getUint32(end, true)).toBe(0x06054b50);
  const found = new Map<string, Uint8Array<ArrayBuffer>>();
  let at = view.getUint32(end + 16, true);
  while (view.getUint32(at, true) === 0x02014b50) {
    const [size, name, extra, comment] = [
      view.getUint32(at + 24, true),
      view.getUint16(at + 28, true),
      view.getUint16(at + 30, true),
      view.getUint16(at + 32, true),
    ];
    const local = view.getUint32(at + 42, true);
    const begins = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    found.set(new TextDecoder().decode(zip.slice(at + 46, at + 46 + name)), zip.slice(begins, begins + size));
    at += 46 + name + extra + comment;
  }
  return found;
}
const sha256 = async (bytes: Uint8Array<ArrayBuffer>) =>
  [...new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
const text = (bytes: Uint8Array<ArrayBuffer> | undefined) => new TextDecoder().decode(bytes);

let town: Town;
let receipt: string;
beforeEach(async () => {
  town = await smallTown(env.DB);
  await fill(town, "100000");
  const one = wishOf(1, "20000");
  receipt = (await established(town, [one]))[0] ?? "";
  await contract(town, receipt, one, "20000", "2026-03-20", "2026-06-30");
  await complete(town, receipt, one);
  await accept(town, receipt, one, "clerk-caopu");
  await pay(town, receipt, one, "20000", "2026-03-20");
  // What people think of it is asked some weeks later, and then over.
  for (const day of ["2026-05-29", "2026-07-31"]) await town.at(day);
  const clerk = await Visitor.as("clerk-dongxiao");
  const send = (file: File, purpose: string) =>
    clerk.send(`/projects/${receipt}/files/new`, `/projects/${receipt}/files`, { files: [file], purpose, caption: "长廊东侧" });
  expect((await send(fileOf(photo(), "改造后.jpg"), "photo")).status).toBe(303);
  expect((await send(fileOf(pdf, "三家报价.pdf", "application/pdf"), "paper")).status).toBe(303);
});
const parcel = async (handle = "clerk-dongxiao") => {
  const answer = await (await Visitor.as(handle)).get(`/projects/${receipt}/volume.zip`);
  expect([answer.status, answer.headers.get("content-type"), answer.headers.get("cache-control")]).toEqual([
    200,
    "application/zip",
    "private, no-store",
  ]);
  return opened(new Uint8Array(await answer.arrayBuffer()));
};

describe("the dossier of a finished project, opened", () => {
  it("begins with its index, then every paper in the order of the rules, then the trail and the digests", async () => {
    const names = [...(await parcel()).keys()];
    expect(names.slice(0, 2)).toEqual(["index.html", "index.txt"]);
    expect(names.slice(-3)).toEqual(["look.css", "trail.json", "SHA256SUMS"]);
    const numbers = names.flatMap((name) => /^(\d\d)-/.exec(name)?.[1] ?? []);
    expect(numbers).toEqual([...numbers].sort());
    expect(names.find((name) => name.includes("meeting"))).toMatch(/^05-会议纪要\//);
  });
  it("every file is what the index and the list of digests say it is", async () => {
    const files = await parcel();
    const lines = text(files.get("SHA256SUMS"))
      .trim()
      .split("\n")
      .map((line) => line.split("  "));
    expect(lines.map(([, name]) => name)).toEqual([...files.keys()].filter((name) => name !== "SHA256SUMS"));
    for (const [digest, name = ""] of lines) expect(await sha256(files.get(name) ?? new Uint8Array()), name).toBe(digest);
    const index = text(files.get("index.html"));
    for (const [digest = "", name = ""] of lines.slice(2, -2)) expect([name, index.includes(digest)]).toEqual([name, true]);
    for (const each of ["改造后.jpg", "三家报价.pdf"]) expect([...files.keys()].join()).toContain(each);
  });
  it("the files of the bucket are in it byte for byte, under the digest that their fact carries", async () => {
    const files = await parcel();
    const kept = await rows<{ digest: string }>(town.db, "SELECT digest FROM files");
    const all = await Promise.all([...files.values()].map(sha256));
    for (const { digest } of kept) expect(all).toContain(digest);
  });
  it("the trail is whole, with hashes and the texts still kept", async () => {
    const { facts } = JSON.parse(text((await parcel()).get("trail.json")));
    const own = facts.filter((one: { subject: string }) => one.subject === `project:${receipt}`);
    expect(own).toHaveLength(Number(await value(town.db, "SELECT count(*) FROM facts WHERE subject = ?", `project:${receipt}`)));
    expect(own[0]).toMatchObject({ seq: 1, kind: "proposed", prev: "", texts: { title: wishOf(1).title } });
    for (const [index, one] of own.entries()) if (index > 0) expect(one.prev).toBe(own[index - 1].hash);
    expect(facts.some((one: { subject: string }) => one.subject.startsWith("meeting:"))).toBe(true);
  });
  it("its pages stand alone: nothing to press, nothing fetched", async () => {
    for (const [name, bytes] of await parcel())
      if (name.endsWith(".html"))
        expect([name, /<form|<script|csrf|<link(?! rel="stylesheet" href="(\.\.\/)?look\.css")/.test(text(bytes))]).toEqual([name, false]);
  });
  it("what is missing is named in the index, on its page and at filing; filed with a reason, it says so", async () => {
    expect(text((await parcel()).get("index.txt"))).toMatch(/项目方案和预算\n\s+缺/);
    const clerk = await Visitor.as("clerk-dongxiao");
    expect(await (await clerk.get(`/projects/${receipt}`)).text()).toContain("还缺：");
    const refused = await clerk.send(`/projects/${receipt}/archivings/new`, `/projects/${receipt}/archivings`, { reason: "" });
    expect([refused.status, (await refused.text()).includes("还缺")]).toEqual([422, true]);
    const filed = await clerk.send(`/projects/${receipt}/archivings/new`, `/projects/${receipt}/archivings`, {
      reason: "方案原件在街道，未数字化。",
    });
    expect([filed.status, await value(town.db, "SELECT stage FROM projects WHERE receipt = ?", receipt)]).toEqual([303, "archived"]);
    expect(text((await parcel("auditor")).get("index.html"))).toContain("归档，此后不再改动。缺件原因：方案原件在街道");
  });
});

it("is for the staff of its place and the auditor: who else asks is refused, and the attempt is kept", async () => {
  for (const path of ["volume", "volume.zip"]) {
    for (const handle of ["resident-2", "member-3", "supplier-2"])
      expect((await (await Visitor.as(handle)).get(`/projects/${receipt}/${path}`)).status, handle).toBe(403);
    expect((await Visitor.stranger().get(`/projects/${receipt}/${path}`)).status).toBe(303);
  }
  expect(await value(town.db, "SELECT count(*) FROM denials WHERE subject = ?", `volume:${receipt}`)).toBe(6);
});
