import { describe, expect, it } from "vitest";
import type { lodgeForm } from "#model/archive/forms.ts";
import { aboutOf, type Lodging, type PaperSheet, readSheetCode, sheetCode } from "#model/archive/sheet.ts";
import type { InputOf } from "#model/form.ts";
import { perform } from "#workflow/act.ts";
import { countersign, lodge, reject } from "#workflow/archive/sheet.ts";
import * as known from "../../support/known.ts";

const code = "m-k7w2hq9xbd-1204-3f9a1c20b7de";
const sheet = (...lodgings: readonly Lodging[]): PaperSheet => ({
  code,
  kind: "minutes",
  about: "meeting:k7w2hq9xbd",
  area: known.street,
  path: known.streetPath,
  areaName: "东晓街道",
  title: "议事会",
  printed: { leaf: 1204, hash: "3f9a1c20b7de".padEnd(64, "0"), on: "2026-06-12" },
  newer: 0,
  places: [...["chair", "seal"].map((key) => ({ key, name: null })), { key: "p-member-1", name: "成员1" }],
  lodgings,
});
const back = (given: Partial<Lodging> = {}): Lodging => ({
  sheet: code,
  n: 1,
  kind: "minutes",
  files: ["f"],
  signed: ["chair"],
  note: "",
  happened: "2026-06-12",
  lodgedBy: known.clerk.id,
  lodgedAt: 0,
  state: "lodged",
  decidedBy: null,
  reason: null,
  ...given,
});
const photo = { id: "f2".padEnd(20, "a"), digest: "d".repeat(64), type: "image/jpeg" as const, size: 5000, name: "a.jpg" };
const input: InputOf<typeof lodgeForm> = { files: [photo], signed: ["chair", "seal", "p-member-1"], on: "2026-06-14", note: null };
const lodges = (given: Partial<typeof input> = {}, of = sheet(), by = known.clerk) =>
  perform(lodge, of, by, { ...input, ...given }, known.at());

describe("a code on paper", () => {
  const version = { leaf: 1204, hash: "3f9a1c20b7de".padEnd(64, "0") };
  it("says which sheet of what, and which fact it shows last", () => {
    expect(sheetCode("minutes", "k7w2hq9xbd", version)).toBe(code);
    expect(readSheetCode(code)).toEqual({ kind: "minutes", id: "k7w2hq9xbd", leaf: 1204, mark: "3f9a1c20b7de" });
    expect(aboutOf({ kind: "poster", id: "n" })).toBe("notice:n");
    expect(aboutOf({ kind: "attendance", id: "m" })).toBe("meeting:m");
    expect(aboutOf({ kind: "decision", id: "a" })).toBe("approval:a");
  });
  it.each(["", "x-a-1-3f9a1c20b7de", "m-a-1-3f9a", "m-a--3f9a1c20b7de", "m-a/b-1-3f9a1c20b7de"])("is not %s", (text) =>
    expect(readSheetCode(text)).toBeUndefined(),
  );
});

describe("a signed sheet comes back", () => {
  it("with its photos, who signed, the day on the paper and the version it shows", () => {
    expect(known.done(lodges())).toMatchObject([
      {
        subject: `sheet:${code}`,
        kind: "sheet_lodged",
        on: "2026-06-14",
        body: { about: "meeting:k7w2hq9xbd", area: known.street, sheet: "minutes", version: 1204, files: [photo.id], signed: input.signed },
        texts: { note: "" },
      },
      { subject: `file:${photo.id}`, kind: "filed", body: { about: "meeting:k7w2hq9xbd", purpose: "signed" } },
    ]);
  });
  it("again, when it was sent away", () =>
    expect(known.done(lodges({}, sheet(back({ state: "rejected", decidedBy: "p" }))))).toHaveLength(2));
  it("by those who keep the papers, and by no resident", () => {
    for (const who of [known.chair, known.works, known.approver]) known.done(lodges({}, sheet(), who));
    expect(known.refused(lodges({}, sheet(), known.resident))).toEqual({ refusal: "not_your_role" });
  });
  it("not while one waits, and not when it is on file", () => {
    expect(known.refused(lodges({}, sheet(back())))).toEqual({ refusal: "sheet_waits" });
    expect(known.refused(lodges({}, sheet(back({ state: "confirmed", decidedBy: "p" }))))).toEqual({ refusal: "sheet_on_file" });
  });
  it("signed by nobody whose place is not on it", () =>
    expect(known.refused(lodges({ signed: ["p-member-9"] }))).toEqual({ refusal: "not_a_choice", field: "signed" }));
  it("signed neither tomorrow nor before what it says has happened", () => {
    expect(known.refused(lodges({ on: "2026-06-16" }))).toMatchObject({ refusal: "in_the_future", field: "on" });
    expect(known.refused(lodges({ on: "2026-06-11" }))).toMatchObject({
      refusal: "before_the_last",
      field: "on",
      says: { day: "2026-06-12" },
    });
  });
});

describe("a second person looks at it", () => {
  const confirms = (of: PaperSheet, by = known.chair) => perform(countersign, of, by, {}, known.at());
  const rejects = (of: PaperSheet, by = known.chair) => perform(reject, of, by, { reason: "看不清" }, known.at());
  it("and puts it on file, or sends it away with a reason", () => {
    expect(known.done(confirms(sheet(back({ n: 3 }))))).toEqual([
      { subject: `sheet:${code}`, kind: "sheet_confirmed", body: { lodged: 3 }, texts: {} },
    ]);
    expect(known.done(rejects(sheet(back())))).toMatchObject([{ kind: "sheet_rejected", texts: { reason: "看不清" } }]);
  });
  it("never who brought it", () => {
    expect(known.refused(confirms(sheet(back()), known.clerk))).toEqual({ refusal: "second_person" });
    expect(known.refused(rejects(sheet(back()), known.clerk))).toEqual({ refusal: "second_person" });
  });
  it("the supervision committee too, but no resident", () => {
    known.done(confirms(sheet(back()), known.stranger));
    expect(known.refused(confirms(sheet(back()), known.resident))).toEqual({ refusal: "not_your_role" });
  });
  it("only while something waits", () => {
    for (const of of [sheet(), sheet(back({ state: "confirmed", decidedBy: "p" }))]) {
      expect(known.refused(confirms(of))).toEqual({ refusal: "nothing_open" });
      expect(known.refused(rejects(of))).toEqual({ refusal: "nothing_open" });
    }
  });
});
