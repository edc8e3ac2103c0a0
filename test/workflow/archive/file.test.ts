import { describe, expect, it } from "vitest";
import type { Beside, FileRow, Folder, Kept } from "#model/archive/file.ts";
import { isInsider, mayRead } from "#model/archive/file.ts";
import { fileForm } from "#model/archive/forms.ts";
import { noteOf } from "#model/archive/upload.ts";
import { readForm } from "#model/filled.ts";
import type { InputOf } from "#model/form.ts";
import { perform } from "#workflow/act.ts";
import { enclose, file } from "#workflow/archive/file.ts";
import { hide, show } from "#workflow/archive/show.ts";
import * as known from "../../support/known.ts";

const upload = (n: number) => ({
  id: `f${n}`.padEnd(20, "a"),
  digest: "d".repeat(64),
  type: "image/jpeg" as const,
  size: 5000,
  name: "a.jpg",
});
const input: InputOf<typeof fileForm> = { files: [upload(2), upload(3)], purpose: "photo", caption: "二巷路灯坏了" };
const meeting: Folder = { about: "meeting:m", area: known.street, path: known.streetPath, title: "议事会" };

describe("a file is hung", () => {
  it("as a subject of its own, with its digest in the fact and its name and caption apart", () => {
    const drafts = known.done(perform(file, known.dossier(), known.proposer, input, known.at()));
    expect(drafts).toHaveLength(2);
    expect(drafts[0]).toEqual({
      subject: `file:${upload(2).id}`,
      kind: "filed",
      body: {
        about: `project:${known.receipt}`,
        area: known.area,
        purpose: "photo",
        type: "image/jpeg",
        size: 5000,
        digest: "d".repeat(64),
        covers: null,
      },
      texts: { name: "a.jpg", caption: "二巷路灯坏了" },
    });
  });
  it("at a project by its proposer, its staff, its contractor; by nobody else", () => {
    const underWay = known.dossier({ stage: "delivery", supplier: known.supplier });
    for (const who of [known.proposer, known.clerk, known.works, known.firm]) known.done(perform(file, underWay, who, input, known.at()));
    for (const who of [known.resident, known.member(1), known.stranger])
      expect(known.refused(perform(file, underWay, who, input, known.at()))).toEqual({ refusal: "not_your_role" });
  });
  it("at a sitting, a notice or an approval by those who keep its papers", () => {
    for (const who of [known.clerk, known.chair, known.service, known.approver])
      known.done(perform(enclose, meeting, who, input, known.at()));
    expect(known.refused(perform(enclose, meeting, known.resident, input, known.at()))).toEqual({ refusal: "not_your_role" });
  });
});

const row: FileRow & Pick<Beside, "asker"> = {
  asker: null,
  ...upload(2),
  about: "meeting:m",
  path: known.streetPath,
  purpose: "photo",
  caption: "会场",
  wording: null,
  public: false,
  filedBy: known.proposer.id,
  filedAt: 0,
  covers: null,
  reply: null,
};
const kept = (given: Partial<Kept["file"]> = {}, open = true) => ({ file: { ...row, copy: null, ...given }, path: row.path, open });

describe("P5.6 a file is for staff", () => {
  it("until it is shown: the staff of its area, the chair, and who filed it may read it", () => {
    for (const who of [known.clerk, known.chair, known.finance, known.approver, known.proposer])
      expect(mayRead(row, who, known.today), who.id).toBe(true);
    for (const who of [known.resident, known.member(1), known.firm, { id: "", grants: [] }])
      expect(mayRead(row, who, known.today), who.id).toBe(false);
    expect(mayRead({ ...row, filedBy: "" }, { id: "", grants: [] }, known.today)).toBe(false);
  });
  it("what came with an office's answer is also for whoever ordered it and judges by it, and for who acts for them", () => {
    const answer = { ...row, filedBy: known.clerk.id, asker: known.proposer.id };
    const consent = { id: "g", role: "agent" as const, path: known.streetPath, from: "2026-06-01", until: null, supplier: null };
    const neighbour = { ...known.resident, grants: [{ ...consent, delegateOf: known.proposer.id }] };
    for (const who of [known.proposer, neighbour]) expect(mayRead(answer, who, known.today), who.id).toBe(true);
    for (const who of [known.resident, known.member(1), known.firm]) expect(mayRead(answer, who, known.today), who.id).toBe(false);
  });
  it("and not for the staff of another area", () => {
    const elsewhere = { ...row, path: "4403/440303/440303001" };
    expect(isInsider(elsewhere, known.clerk, known.today)).toBe(false);
  });
  it("shown, it is for everybody", () => expect(mayRead({ ...row, public: true }, { id: "", grants: [] }, known.today)).toBe(true));
});

describe("a file is shown", () => {
  const tries = (of = kept(), by = known.clerk) => perform(show, of, by, { caption: "会场全景" }, known.at());
  it("in public words", () =>
    expect(known.done(tries())).toEqual([
      { subject: `file:${row.id}`, kind: "shown", body: { about: "meeting:m" }, texts: { caption: "会场全景" } },
    ]));
  it("by a clerk or an officer, by nobody else, not even who filed it", () => {
    known.done(tries(kept(), known.works));
    for (const who of [known.proposer, known.chair, known.approver])
      expect(known.refused(tries(kept(), who))).toEqual({ refusal: "not_your_role" });
  });
  it("once", () => expect(known.refused(tries(kept({ public: true })))).toEqual({ refusal: "already_public" }));
  it("not before the words of its project are public", () =>
    expect(known.refused(tries(kept({}, false)))).toEqual({ refusal: "still_closed" }));
});

describe("a file is hidden", () => {
  const tries = (of = kept({ public: true }), by = known.clerk) => perform(hide, of, by, { reason: "拍到了住户" }, known.at());
  it("with a reason, and can be shown again", () => {
    expect(known.done(tries())).toMatchObject([{ kind: "hidden", texts: { reason: "拍到了住户" } }]);
    known.done(perform(show, kept({ wording: "会场全景" }), known.clerk, { caption: "会场全景" }, known.at()));
  });
  it("only when it is public", () => expect(known.refused(tries(kept()))).toEqual({ refusal: "not_public" }));
  it("by a clerk or an officer", () =>
    expect(known.refused(tries(kept({ public: true }), known.proposer))).toEqual({ refusal: "not_your_role" }));
});

describe("the field for files", () => {
  const raw = (...files: readonly string[]) => ({ files, purpose: "photo", caption: "二巷路灯" });
  const errors = (...files: readonly string[]) => readForm(fileForm, raw(...files));
  it("reads what the door has looked at", () =>
    expect(errors(noteOf(upload(2)))).toEqual({ input: { files: [upload(2)], purpose: "photo", caption: "二巷路灯" } }));
  it.each(["wrong_kind", "too_large", "damaged"] as const)("says %s beside the field", (fault) =>
    expect(errors(noteOf(upload(2)), noteOf(fault))).toEqual({ errors: { files: fault } }),
  );
  it("asks for at least one, and takes at most four", () => {
    expect(errors()).toEqual({ errors: { files: "required" } });
    expect(errors(...[2, 3, 4, 5, 6].map((n) => noteOf(upload(n))))).toEqual({ errors: { files: "too_many" } });
  });
  it.each(["x", "{}", '{"id":"__proto__"}', "null", noteOf({ ...upload(2), size: 11_000_000 })])("takes no nonsense: %s", (text) =>
    expect(errors(text)).toEqual({ errors: { files: "required" } }),
  );
});
