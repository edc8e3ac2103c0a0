import { describe, expect, it } from "vitest";
import type { Upload } from "#model/archive/file.ts";
import type { Hanging, Proof } from "#model/notice/board.ts";
import { perform } from "#workflow/act.ts";
import { prove } from "#workflow/notice/hang.ts";
import { area, at, calendar, chair, clerk, done, path, refused, who } from "../../support/known.ts";
import { luohu } from "../../support/luohu.ts";

const hanging = (given: Partial<Hanging> = {}): Hanging => ({
  notice: "n1",
  area,
  path,
  channels: ["board"],
  proofs: [],
  limit: { days: 5, unit: "working" },
  calendar,
  projects: [{ receipt: "100000001", lastOn: "2026-06-05", gate: "notice", policy: luohu }],
  ...given,
});
const proof = { channel: "board", place: "社区公告栏", proof: "照片存档", on: "2026-06-15", files: [] as Upload[] };
const proves = (given: Partial<typeof proof> = {}, known = hanging(), by = clerk, hand = at()) =>
  perform(prove, known, by, { ...proof, ...given }, hand);
const web: Proof = { channel: "web", place: "本站", proof: "页面", on: "2026-06-10" };

it("a photo of the sheet as it hangs is filed at the notice, as its proof", () => {
  const photo: Upload = { id: "photo1", digest: "d", type: "image/jpeg", size: 4321, name: "IMG.jpg" };
  expect(done(proves({ files: [photo] })).at(-1)).toMatchObject({
    subject: "file:photo1",
    kind: "filed",
    body: { about: "notice:n1", area, purpose: "proof", digest: "d" },
    texts: { caption: "社区公告栏" },
  });
});

describe("P7.2 the period starts the day after the last required channel is proven", () => {
  it("the only one: proven, and the list hangs", () =>
    expect(done(proves())).toEqual([
      {
        subject: "notice:n1",
        kind: "proven",
        on: "2026-06-15",
        body: { channel: "board" },
        texts: { place: "社区公告栏", proof: "照片存档" },
      },
      {
        subject: "notice:n1",
        kind: "hung",
        on: "2026-06-15",
        body: { area, projects: ["100000001"], from: "2026-06-16", until: "2026-06-23", provisional: false },
        texts: { place: "社区公告栏", proof: "照片存档" },
      },
    ]));
  it("the first of two: proven, and nothing runs yet", () =>
    expect(done(proves({}, hanging({ channels: ["board", "web"] }))).map((draft) => draft.kind)).toEqual(["proven"]));
  it("the second of two: from the later of both days, in whatever order they are entered", () => {
    const second = hanging({ channels: ["board", "web"], proofs: [web] });
    expect(done(proves({}, second))[1]).toMatchObject({ kind: "hung", on: "2026-06-15", body: { until: "2026-06-23" } });
    const later = { ...web, on: "2026-06-12" };
    expect(done(proves({ on: "2026-06-08" }, { ...second, proofs: [later] }))[1]).toMatchObject({
      on: "2026-06-12",
      body: { from: "2026-06-13", until: "2026-06-22" },
    });
  });
  it("P9.11 entered afterwards it keeps its day, and the period runs from that day", () =>
    expect(done(proves({ on: "2026-06-08" }))).toMatchObject([
      { on: "2026-06-08" },
      { on: "2026-06-08", body: { from: "2026-06-09", until: "2026-06-15" } },
    ]));
  it("over make-up workdays and holidays", () => {
    const old = hanging({ projects: [{ receipt: "100000001", lastOn: "2026-02-01", gate: "notice", policy: luohu }] });
    expect(done(proves({ on: "2026-02-12" }, old, clerk, at("2026-02-12")))[1]).toMatchObject({
      body: { until: "2026-02-26", provisional: false },
    });
  });
  it("P7.1 into a year without a calendar: provisional", () => {
    const late = hanging({ calendar: { "2026": calendar["2026"] ?? { off: [], work: [] } } });
    expect(done(proves({ on: "2026-12-29" }, late, clerk, at("2026-12-29")))[1]).toMatchObject({
      body: { until: "2027-01-05", provisional: true },
    });
  });
  it("by calendar days where the policy counts them", () =>
    expect(done(proves({}, hanging({ limit: { days: 3, unit: "calendar" } })))[1]).toMatchObject({ body: { until: "2026-06-18" } }));
});

describe("a proof is refused", () => {
  it("to who is no clerk, and to a clerk of somewhere else", () => {
    expect(refused(proves({}, hanging(), chair))).toEqual({ refusal: "not_your_role" });
    const { grants } = who("p-far", "clerk");
    const far = { id: "p-far", grants: grants.map((grant) => ({ ...grant, path: "4403/440304" })) };
    expect(refused(proves({}, hanging(), far))).toEqual({ refusal: "not_your_role" });
  });
  it("for a channel that is proven already, or that the policy does not ask for", () => {
    const second = hanging({ channels: ["board", "web"], proofs: [web] });
    for (const channel of ["web", "poster"])
      expect(refused(proves({ channel }, second))).toMatchObject({ refusal: "not_a_choice", field: "channel" });
  });
  it("when every channel is proven, or nothing on the list waits any more", () => {
    for (const known of [hanging({ channels: ["web"], proofs: [web] }), hanging({ projects: [] })])
      expect(refused(proves({}, known))).toEqual({ refusal: "notice_proven" });
  });
  it("of tomorrow", () =>
    expect(refused(proves({ on: "2026-06-16" }))).toEqual({ refusal: "in_the_future", field: "on", says: { today: "2026-06-15" } }));
  it("before the last step of one of them", () => {
    const two = [...hanging().projects, { receipt: "100000002", lastOn: "2026-06-10", gate: "notice", policy: luohu }];
    expect(refused(proves({ on: "2026-06-09" }, hanging({ projects: two })))).toEqual({
      refusal: "before_the_last",
      field: "on",
      says: { day: "2026-06-10" },
    });
  });
  it("further back than the policy allows", () => {
    const old = hanging({ projects: [{ receipt: "100000001", lastOn: "2026-01-01", gate: "notice", policy: luohu }] });
    expect(refused(proves({ on: "2026-05-15" }, old))).toMatchObject({ refusal: "too_far_back", says: { day: "2026-05-16", days: 30 } });
    expect(done(proves({ on: "2026-05-16" }, old))).toHaveLength(2);
  });
});
