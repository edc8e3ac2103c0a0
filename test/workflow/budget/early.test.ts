import { beforeEach, describe, expect, it } from "vitest";
import { otherPolicies } from "../../support/policies.ts";
import { rows } from "../../support/suites/home.ts";
import { places } from "../../support/town/cast.ts";
import { NodeHome } from "../../support/town/home.ts";
import { line, wishOf } from "../../support/town/ready.ts";
import { smallTown } from "../../support/town/small.ts";
import type { Town } from "../../support/town/town.ts";
import { appropriate, hang, openLine, propose, screen } from "../../support/town/walk.ts";

// A policy may hold money at any gate, not only where a council sits.

let town: Town;
beforeEach(async () => {
  town = await smallTown(new NodeHome().database);
  for (const policy of otherPolicies) await town.layPolicy(policy);
  await openLine(town, "2026");
});
const standing = () => rows(town.db, "SELECT stage, gate, passed_on FROM projects ORDER BY leaf");
const wait = { stage: "funding", passed_on: "2026-03-02" };

describe("money held by a check", () => {
  it("who was passed first is offered money first, and asks for it at once where it is there", async () => {
    const all = [1, 2, 3].map((n) => wishOf(n, "10000", { area: places.dushu }));
    const receipts: string[] = [];
    for (const one of all) receipts.push(await propose(town, one));
    const [first = "", second = "", third = ""] = receipts;
    for (const receipt of [second, first]) await screen(town, receipt, wishOf(1));
    expect(await standing()).toMatchObject([wait, wait, { stage: "screening" }]);
    await appropriate(town, line, "10000", "罗财预〔2026〕1号", "2026-03-02");
    expect(await standing()).toMatchObject([wait, { stage: "resolution", gate: "panel" }, { stage: "screening" }]);
    await appropriate(town, line, "20000", "罗财预〔2026〕2号", "2026-03-02");
    await screen(town, third, wishOf(1));
    expect(await standing()).toMatchObject([{ stage: "resolution" }, { stage: "resolution" }, { stage: "resolution" }]);
  });
});

describe("money held by a notice", () => {
  it("after its last day it waits for money, then goes on", async () => {
    const receipt = await propose(town, wishOf(1, "10000", { area: places.lvjing }));
    await screen(town, receipt, wishOf(1));
    await hang(town, [receipt], "2026-03-02", ["web", "board"]);
    await town.at("2026-03-10");
    expect(await standing()).toMatchObject([{ stage: "funding", gate: "listed" }]);
    await appropriate(town, line, "10000", "罗财预〔2026〕1号", "2026-03-10");
    expect(await standing()).toMatchObject([{ stage: "approval", gate: "approval" }]);
  });
});
