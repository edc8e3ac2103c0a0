import { describe, expect, it } from "vitest";
import { endOf } from "#model/day.ts";
import type { Policy } from "#model/policy/policy.ts";
import type { Dossier, Project } from "#model/project.ts";
import { perform } from "#workflow/act.ts";
import { object, receive } from "#workflow/notice/object.ts";
import { at, clerk, done, dossier, refused, resident, stranger } from "../../support/known.ts";
import { luohu } from "../../support/luohu.ts";
import { noticeWith, objectionWith } from "../../support/notices.ts";

const standing: Partial<Project> = {
  ...{ stage: "notice", gate: "notice", turn: "clerk" },
  ...{ dueAt: endOf("2026-06-15"), dueDay: "2026-06-15", dueStart: "2026-06-08", dueDays: 5 },
};
const hanging = (given: Partial<Omit<Dossier, "project">> = {}, project: Partial<Project> = {}) =>
  dossier({ ...standing, ...project }, { notice: noticeWith(), ...given });
type Notice = Policy["notice"];
const noticing = (given: { [K in keyof Notice]?: Notice[K]["value"] }): Policy => {
  const changed = Object.entries(given).map(([name, value]) => [name, { value, source: "示例", grade: "U" }]);
  return { ...luohu, notice: { ...luohu.notice, ...Object.fromEntries(changed) } };
};
const anonymously = noticing({ objections: ["online", "written", "anonymous"] });

describe("object", () => {
  const words = { text: "充电棚离窗户太近", anonymous: false };
  const tries = (d = hanging(), by = resident, hand = at(), given: Partial<typeof words> = {}) =>
    perform(object, d, by, { ...words, ...given }, hand);

  it("P9.6 anybody of the community may while the list hangs; the answer is due within the limit of the policy", () =>
    expect(done(tries())).toMatchObject([
      {
        subject: "project:304718526",
        kind: "objected",
        on: "2026-06-15",
        body: {
          objection: "id1",
          notice: "n",
          person: resident.id,
          channel: "online",
          named: true,
          handler: "clerk",
          due: { day: "2026-06-23" },
        },
        texts: { text: "充电棚离窗户太近", from: "" },
      },
    ]));
  it("P7.2 until the last millisecond of the last day", () => {
    expect(done(tries(hanging(), resident, { ...at(), now: endOf("2026-06-15") }))).toHaveLength(1);
    expect(refused(tries(hanging(), resident, { ...at(), now: endOf("2026-06-15") + 1 }))).toEqual({ refusal: "notice_over" });
  });
  it("P7.1 and after a provisional last day, which cannot end it", () =>
    expect(done(tries(hanging({}, { provisional: true }), resident, at("2026-06-17")))).toHaveLength(1));
  it("without a name, where the policy lets it: nothing says who", () => {
    const [said] = done(tries(hanging({ policy: anonymously }), resident, at(), { anonymous: true }));
    expect(said).toMatchObject({ unnamed: true, body: { person: null, named: false } });
    expect(JSON.stringify(said)).not.toContain(resident.id);
    expect(refused(tries(hanging(), resident, at(), { anonymous: true }))).toEqual({ refusal: "not_anonymous", field: "anonymous" });
  });
  it("refused online where the policy takes it on paper only", () =>
    expect(refused(tries(hanging({ policy: noticing({ objections: ["written"] }) })))).toEqual({ refusal: "notice_not_running" }));
  it("refused to who is no resident", () => expect(refused(tries(hanging(), stranger))).toEqual({ refusal: "not_your_role" }));
  it("refused before it hangs and after it ended", () => {
    for (const notice of [null, noticeWith({ state: "listed" }), noticeWith({ state: "hung" }), noticeWith({ state: "over" })])
      expect(refused(tries(hanging({ notice })))).toEqual({ refusal: "notice_not_running" });
  });
  it("refused at another stage", () =>
    expect(refused(tries(dossier({ stage: "approval" }, { notice: noticeWith() })))).toMatchObject({ refusal: "wrong_stage" }));
});

describe("an objection on paper", () => {
  const words = { text: "充电棚离窗户太近", sender: "三栋王阿姨" as string | null, on: "2026-06-10" };
  const tries = (d = hanging(), by = clerk, given: Partial<typeof words> = {}, hand = at()) =>
    perform(receive, d, by, { ...words, ...given }, hand);

  it("P9.11 is entered by the clerk with the day on which it was handed in, and that day counts for the answer", () =>
    expect(done(tries())).toMatchObject([
      {
        kind: "objected",
        on: "2026-06-10",
        body: { person: null, channel: "paper", named: true, due: { start: "2026-06-10", day: "2026-06-17" } },
        texts: { from: "三栋王阿姨" },
      },
    ]));
  it("may be entered after the period, when it was handed in within it", () => {
    const late = hanging({ objections: [objectionWith()] });
    expect(done(tries(late, clerk, { on: "2026-06-15" }, at("2026-06-17")))).toHaveLength(1);
    expect(refused(tries(late, clerk, { on: "2026-06-16" }, at("2026-06-17")))).toEqual({
      refusal: "after_the_period",
      field: "on",
      says: { day: "2026-06-15" },
    });
  });
  it("refused of tomorrow and of before it hung", () => {
    expect(refused(tries(hanging(), clerk, { on: "2026-06-16" }))).toMatchObject({ refusal: "in_the_future" });
    expect(refused(tries(hanging(), clerk, { on: "2026-06-05" }))).toMatchObject({ refusal: "before_the_last" });
  });
  it("refused without a name, unless the policy lets it", () => {
    expect(refused(tries(hanging(), clerk, { sender: null }))).toEqual({ refusal: "not_anonymous", field: "sender" });
    expect(done(tries(hanging({ policy: anonymously }), clerk, { sender: null }))).toMatchObject([{ body: { named: false } }]);
  });
  it("refused to a resident", () => expect(refused(tries(hanging(), resident))).toEqual({ refusal: "not_your_role" }));
});

describe("where the period waits", () => {
  const waiting = hanging({ policy: noticing({ clock: "waits" }) });
  const pressed = (d: Dossier, hand = at("2026-06-10")) =>
    done(perform(object, d, resident, { text: "太近了，请改位置", anonymous: false }, hand));

  it("the first objection stops it, with the days that are left, that day among them; the answer is what is awaited", () =>
    expect(pressed(waiting)[1]).toMatchObject({
      kind: "paused",
      body: { notice: "n", left: 4, unit: "working" },
      to: { stage: "notice", turn: "clerk", due: { start: "2026-06-10", day: "2026-06-17" } },
    }));
  it("on its last day one day is left", () => expect(pressed(waiting, at("2026-06-15"))[1]).toMatchObject({ body: { left: 1 } }));
  it("a second does not stop it again", () =>
    expect(pressed({ ...waiting, notice: noticeWith({ left: 4 }), objections: [objectionWith()] })).toHaveLength(1));
  it("by calendar days where they are counted", () => {
    const d = { ...waiting, project: { ...waiting.project, dueUnit: "calendar" as const } };
    expect(pressed(d)[1]).toMatchObject({ body: { left: 6, unit: "calendar" } });
  });
});
