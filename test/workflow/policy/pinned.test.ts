import { beforeAll, describe, expect, it } from "vitest";
import type { Raw } from "#model/form.ts";
import type { Dossier } from "#model/project.ts";
import { dossier } from "#store/propose/dossier.ts";
import { fetch } from "#store/read.ts";
import { ProjectPage } from "#views/propose/project.tsx";
import { projectDeeds } from "../../../src/projectDeeds.ts";
import { answers } from "../../support/drafting.ts";
import { rows } from "../../support/suites/home.ts";
import { idOfHandle } from "../../support/town/cast.ts";
import { NodeHome } from "../../support/town/home.ts";
import { peopleOf } from "../../support/town/press.ts";
import { severalPlaces } from "../../support/town/several.ts";
import { otherStreet } from "../../support/town/small.ts";
import type { Town } from "../../support/town/town.ts";
import { reading } from "../../views/reader.ts";

// P9.4: a project keeps the policy version it was submitted under; publishing a new version changes nothing for it.

const source = { ground: "罗民〔2026〕9号", grade: "A" };
const street = {
  "label.zh": "街道审定立项",
  "label.en": "Street approval",
  kind: "approval",
  by: "district",
  "need.way": "any",
  money: "commit",
};
const vote = { "quorum.0": "1", "quorum.1": "1", quorumStrict: "no", "pass.0": "1", "pass.1": "1", passBase: "members", passStrict: "no" };
/** Everything that a project could feel: its gates, limits, quorum, period, group, rungs, caps. */
const changes: readonly Raw[] = [
  { spot: "gates", ...answers({ screening: "1", notice: "2", approval: "3" }) },
  { spot: "gates.approval", ...answers(street), ...source },
  { spot: "gates.screening.limit", ...answers({ days: "1", unit: "calendar" }), ...source },
  { spot: "notice.period", ...answers({ days: "30", unit: "working" }), ...source },
  { spot: "limits.procurement", ...answers({ days: "1", unit: "calendar" }), ...source },
  { spot: "limits.payment", ...answers({ days: "1", unit: "calendar" }), ...source },
  { spot: "classes.SERVICE.cap", ...answers({ value: "1" }), ...source },
  { spot: "capMode", ...answers({ value: "hard" }), ...source },
  { spot: "rounds", ...answers({ value: "9" }), ...source },
  { spot: "bodies.council.vote", ...answers(vote), ...source },
  { spot: "acceptance.*", ...answers({ group: "committee", form: "short" }), ...source },
  { spot: "acceptance", ...answers({ short: "1" }) },
];

async function publishFor(town: Town, area: string): Promise<void> {
  const draft = await town.does("district", "draft", area, { area, origin: "present" });
  for (const change of changes) await town.does("district", "amend", draft, change);
  await town.does("district", "submit", draft);
  await town.does("administrator", "publish", draft);
}

describe("P9.4 a new version, published while projects stand at every stage and gate", () => {
  let town: Town;
  let before: ReadonlyMap<string, Seen>;
  let after: ReadonlyMap<string, Seen>;
  let stood: ReadonlySet<string>;
  let rulesBefore: readonly object[];
  let rulesAfter: readonly object[];
  const rulesOf = () => rows(town.db, "SELECT id, state, rule, members FROM meetings ORDER BY id");

  interface Seen {
    readonly d: Dossier;
    /** Who may do what, but for the one act that a newer version makes possible: to ask that it be moved. */
    readonly may: readonly string[];
    readonly page: string;
  }
  async function seen(): Promise<ReadonlyMap<string, Seen>> {
    const people = await peopleOf(town);
    const hand = { now: town.now, today: new Date(town.now + 28_800_000).toISOString().slice(0, 10), id: () => "", digits: () => "" };
    const receipts = (await rows<{ receipt: string }>(town.db, "SELECT receipt FROM projects ORDER BY leaf")).map((row) => row.receipt);
    const found = await Promise.all(receipts.map((receipt) => fetch(town.db, dossier(town.db, receipt, town.now))));
    return new Map(
      found.flatMap((d): [string, Seen][] => {
        if (!d) return [];
        const may = people.flatMap((who) =>
          projectDeeds
            .filter((deed) => deed.name !== "repin")
            .map((deed) => `${who.id} ${deed.name} ${deed.may(d, who, hand)?.refusal ?? "may"}`),
        );
        const page = String(
          ProjectPage({
            s: reading({ now: town.now }),
            d,
            areaName: "",
            offers: [],
            mine: false,
            open: true,
            original: true,
          }),
        );
        return [[d.project.receipt, { d, may, page }]];
      }),
    );
  }

  beforeAll(async () => {
    town = await severalPlaces(new NodeHome());
    before = await seen();
    rulesBefore = await rulesOf();
    stood = new Set([...before.values()].map(({ d }) => `${d.project.stage} ${d.project.gate ?? ""}`));
    await publishFor(town, "440303");
    after = await seen();
    rulesAfter = await rulesOf();
  }, 120_000);

  it("finds them at the stages before the money, under contract and at the payment", () => {
    for (const stage of ["screening", "resolution", "notice", "approval", "procurement", "delivery", "acceptance", "payment"])
      expect(
        [...stood].some((one) => one.startsWith(`${stage} `)),
        stage,
      ).toBe(true);
    expect(stood.size).toBeGreaterThan(9);
  });
  it("leaves them their rules: gates, quorum, period, limits, groups", () => {
    for (const [receipt, { d }] of before) {
      expect(after.get(receipt)?.d.project.policy).toBe(d.project.policy);
      expect(after.get(receipt)?.d.policy).toEqual(d.policy);
    }
  });
  it("leaves them where they stand, with their turn and their due day", () => {
    for (const [receipt, { d }] of before) expect(after.get(receipt)?.d.project).toEqual(d.project);
  });
  it("not even a forged statement moves one, nor one person alone", async () => {
    const [newest] = await rows<{ digest: string }>(town.db, "SELECT digest FROM policies WHERE issue = 1 LIMIT 1");
    const [receipt = ""] = before.keys();
    const alone = "INSERT INTO repins VALUES (?, 99, ?, 'p-officer-works', 'confirmed', 'p-officer-works')";
    await expect(rows(town.db, "UPDATE projects SET policy = ?", newest?.digest ?? "")).rejects.toThrow(/never changes its rules/);
    await expect(rows(town.db, alone, receipt, newest?.digest ?? "")).rejects.toThrow(/two_people/);
  });
  it("P4.2 leaves every sitting the rule under which it was called", () => {
    expect(rulesBefore.length).toBeGreaterThan(3);
    expect(rulesAfter).toEqual(rulesBefore);
  });
  it("leaves everybody what they may do", () => {
    for (const [receipt, { may }] of before) expect(after.get(receipt)?.may).toEqual(may);
  });
  it("leaves their pages as they were", () => {
    for (const [receipt, { page }] of before) expect(after.get(receipt)?.page).toBe(page);
  });
  it("makes a version for every place below with rules of its own, each on its own layer", async () => {
    const made = await rows<{ area: string; version: number }>(town.db, "SELECT area, version FROM policies WHERE issue = 1 ORDER BY area");
    const own = await rows<{ area: string; version: number }>(
      town.db,
      "SELECT area, max(version) + 1 AS version FROM policies WHERE issue = 0 GROUP BY area ORDER BY area",
    );
    expect(made).toEqual(own);
    expect(made.length).toBeGreaterThan(5);
  });
  it("is followed by a project that begins afterwards, in a place that has no rules of its own", async () => {
    const area = otherStreet;
    const from = new Date(town.now + 28_800_000).toISOString().slice(0, 10);
    const clerk = { area: "440303", person: idOfHandle("clerk-dongxiao"), role: "clerk", from };
    await town.does("administrator", "appoint", clerk.area, clerk);
    const wish = {
      title: "新版之后的单子",
      need: "按新版办理，看看经过哪些环节。",
      place: "二巷",
      class: "WORKS",
      amount: "1",
      beneficiaries: "9",
    };
    const receipt = await town.does("clerk-dongxiao", "propose", area, { ...wish, area, channel: "visit" });
    const d = await fetch(town.db, dossier(town.db, receipt, town.now));
    expect(d?.policy).toMatchObject({ area: "440303", version: 2 });
    expect(d?.policy.gates.map((gate) => gate.key)).toEqual(["screening", "notice", "approval"]);
    expect(d?.project.dueDays).toBe(1);
  });
});
