import { describe, expect, it } from "vitest";
import { noOpinions } from "#model/accept/opinion.ts";
import { type FileRow, purposes } from "#model/archive/file.ts";
import { bound, fileBy, keptUntil, loose, missing, type Volume } from "#model/archive/volume.ts";
import type { Fact } from "#model/draft.ts";
import { perform } from "#workflow/act.ts";
import { archive } from "#workflow/archive/archive.ts";
import { closed } from "#workflow/moves.ts";
import { at, clerk, done, dossier, finance, receipt, refused, resident, service, today, works } from "../../support/known.ts";
import { luohu } from "../../support/luohu.ts";
import { fact, trail } from "../../support/trail.ts";

const file = (id: string, purpose: FileRow["purpose"]): FileRow => ({
  ...{ id, purpose, about: `project:${receipt}`, path: "", caption: "", wording: null, public: false, filedBy: "p-x", filedAt: 1 },
  ...{ digest: "d".repeat(64), type: "image/jpeg" as const, size: 1, name: "a.jpg", covers: null, reply: null },
});
const volume = (
  given: Partial<Volume> = {},
  facts: readonly Fact[] = trail("closed"),
  stage: "closed" | "payment" | "archived" = "closed",
): Volume => ({
  d: dossier({ stage, class: "WORKS" }, { trail: facts }),
  folders: [],
  files: [],
  sheets: [],
  happened: [],
  ...given,
});
const keys = (v: Volume, state: string) => bound(v).flatMap((one) => (one.state === state ? [one.paper.key] : []));

describe("the checklist of papers", () => {
  it("is in the order of the rules, whatever came first", () =>
    expect(bound(volume()).map((one) => one.paper.key)).toEqual(luohu.archive.papers.map((one) => one.key)));
  it("a paper is there when a fact, a file of its kind or a confirmed sheet proves it", () => {
    expect(keys(volume(), "there")).toEqual(
      expect.arrayContaining(["application", "approval", "contract", "completion", "acceptance", "payments"]),
    );
    expect(keys(volume(), "missing")).toEqual(expect.arrayContaining(["photos", "minutes", "purchase"]));
    expect(keys(volume({ files: [file("f1", "photo")] }), "missing")).not.toContain("photos");
    const signed = { subject: "meeting:m", kind: "minutes_signed", leaf: 3 };
    expect(keys(volume({ happened: [signed] }), "missing")).not.toContain("minutes");
  });
  it("whatever a file was filed for, it is a paper of the rules: before and after are the photos of the work", () => {
    for (const purpose of purposes.filter((one) => one !== "signed"))
      expect(loose(volume({ files: [file("f1", purpose)] })), purpose).toEqual([]);
    for (const purpose of ["before", "after"] as const)
      expect(keys(volume({ files: [file("f1", purpose)] }), "missing")).not.toContain("photos");
  });
  it("what only some projects have is asked for only there", () => {
    expect(keys(volume(), "not_needed")).toEqual(expect.arrayContaining(["sessions", "changes", "settlement", "opinions"]));
    expect(keys(volume({}, trail("closed", fact(11, "opinions_asked", today))), "missing")).toContain("opinions");
  });
  it("a sheet that nobody has confirmed proves nothing", () => {
    const sheet = {
      ...{ sheet: "m-1", n: 1, kind: "minutes" as const, files: ["f1"], signed: [], note: "" },
      ...{ happened: today, lodgedBy: "p", lodgedAt: 1, decidedBy: null, reason: null, about: "meeting:m" },
    };
    const with_ = (state: "lodged" | "confirmed") =>
      keys(volume({ files: [file("f1", "signed")], sheets: [{ ...sheet, state }] }), "missing");
    expect(with_("lodged")).toContain("minutes");
    expect(with_("confirmed")).not.toContain("minutes");
  });
  it("objections are asked for only where somebody objected", () => {
    expect(keys(volume(), "not_needed")).toContain("objections");
    expect(keys(volume({}, trail("closed", fact(11, "objected", today))), "missing")).toContain("objections");
  });
  it("what is none of the papers asked for is kept beside them", () =>
    expect(loose(volume({ files: [file("f1", "photo"), file("f2", "signed")] })).map(({ id }) => id)).toEqual(["f2"]));
});

describe("until when", () => {
  it("a closed project is filed by 30 June of the next year, its accounts by 31 March; who has it in hand is reminded", () => {
    expect(fileBy(luohu, "2026-12-31")).toEqual({ documents: "2027-06-30", accounts: "2027-03-31" });
    expect(closed(dossier({ class: "WORKS" }), today)).toMatchObject({
      stage: "closed",
      turn: "officer:works",
      due: { day: "2027-06-30", provisional: false },
    });
    expect(closed(dossier({ class: "WORKS" }), today).due?.remind).toBeDefined();
  });
  it("accounts are kept 30 years and procurement papers 15, from the year after they are filed; minutes for ever", () => {
    const until = (key: string) => keptUntil(luohu, luohu.archive.papers.find((one) => one.key === key) ?? { keep: "" }, "2026-06-15");
    expect([until("payments"), until("contract"), until("minutes")]).toEqual(["2056-12-31", "2041-12-31", null]);
  });
  it("no place keeps accounts for less than 30 years or procurement papers for less than 15", () => {
    const years = (key: string) => luohu.archive.keeps.find((one) => one.key === key)?.years ?? 0;
    expect([years("accounts") >= 30, years("purchase") >= 15]).toEqual([true, true]);
  });
});

describe("filing", () => {
  const tries = (v: Volume, reason: string | null, by = clerk) => perform(archive, v, by, { reason }, at());
  it("what is missing needs a reason, and is named in the fact", () => {
    expect(refused(tries(volume(), null))).toMatchObject({
      refusal: "papers_missing",
      field: "reason",
      says: { papers: missing(volume()).length },
    });
    const [draft] = done(tries(volume(), "现场照片在旧手机中，已无法取出。"));
    expect(draft).toMatchObject({
      kind: "archived",
      body: { missing: missing(volume()).map((one) => one.key) },
      to: { stage: "archived", gate: null, turn: "nobody", due: null },
    });
  });
  it("nothing missing: no reason is asked for", () => {
    const none = {
      ...volume(),
      d: dossier(
        { stage: "closed" },
        {
          trail: trail("closed"),
          policy: { ...luohu, archive: { ...luohu.archive, papers: luohu.archive.papers.filter((one) => one.key === "contract") } },
        },
      ),
    };
    expect(done(tries(none, null))).toMatchObject([{ body: { papers: ["contract"], missing: [] } }]);
  });
  it("by the clerk or the officer of its class, and nobody else", () => {
    expect(done(tries(volume(), "原件遗失，已说明。", works))).toHaveLength(1);
    for (const by of [service, finance, resident])
      expect(refused(tries(volume(), "原件遗失，已说明。", by))).toEqual({ refusal: "not_your_role" });
  });
  it("not before people have been asked what they think of it", () => {
    const judged = (over: boolean) => ({
      ...volume(),
      d: dossier(
        { stage: "closed", acceptedOn: today },
        { trail: trail("closed"), opinions: { ...noOpinions, until: today, closed: over } },
      ),
    });
    expect(refused(tries(judged(false), "原件遗失，已说明。"))).toEqual({ refusal: "opinions_due" });
    expect(done(tries(judged(true), "原件遗失，已说明。"))).toHaveLength(1);
  });
  it("only once it is closed, and once", () => {
    for (const stage of ["payment", "archived"] as const)
      expect(refused(tries(volume({}, trail("closed"), stage), "原件遗失，已说明。"))).toMatchObject({ refusal: "wrong_stage" });
  });
});
