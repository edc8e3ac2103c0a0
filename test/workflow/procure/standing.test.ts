import { describe, expect, it } from "vitest";
import type { StandingChange, SupplierFile } from "#model/procure/register.ts";
import { perform } from "#workflow/act.ts";
import { bar, drop, ratify, readmit, reroute, vet } from "#workflow/procure/standing.ts";
import { at, clerk, done, finance, refused, resident, service, supplier, works } from "../../support/known.ts";
import { able } from "../../support/supply.ts";

const file = (given: Partial<SupplierFile> = {}): SupplierFile => ({
  ...able(),
  ...{ path: null, type: "enterprise", account: "旧账户", lists: "", grade: null, changes: [], contacts: [], contracts: [], ...given },
});
const open = (of: StandingChange["of"]): StandingChange => ({
  ...{ n: 1, of, account: "新账户", paper: "函1", reason: "原因说明" },
  ...{ askedBy: works.id, state: "asked", callback: "" },
});
const paper = { paper: "函1", reason: "拖欠工资，正在查处。" };

describe("the lists of the dishonest", () => {
  const tries = (given = {}, by = clerk) =>
    perform(vet, file(), by, { on: "2026-06-12", lists: "信用中国", clear: true, grade: null, ...given }, at());
  it("are looked up by somebody on a day, with what was found", () =>
    expect(done(tries({ clear: false }))).toEqual([
      { subject: `supplier:${supplier}`, kind: "vetted", on: "2026-06-12", body: { clear: false }, texts: { lists: "信用中国" } },
    ]));
  it("not tomorrow, not before the last time, not by a resident", () => {
    expect(refused(tries({ on: "2026-06-16" }))).toMatchObject({ refusal: "in_the_future" });
    expect(refused(tries({ on: "2026-03-01" }))).toMatchObject({ refusal: "before_the_last" });
    expect(refused(tries({}, resident))).toEqual({ refusal: "not_your_role" });
  });
});

describe("two people", () => {
  const agree = (of: StandingChange["of"], by = service, callback: string | null = null) =>
    perform(ratify, file({ changes: [open(of)] }), by, { callback }, at());
  it("suspend a supplier, and admit it again: one asks, another agrees", () => {
    expect(done(perform(bar, file(), works, paper, at()))).toMatchObject([{ kind: "standing_asked", body: { of: "suspend", change: 1 } }]);
    expect(refused(agree("suspend", works))).toEqual({ refusal: "second_person" });
    expect(done(agree("suspend"))).toMatchObject([{ kind: "standing_agreed", body: { change: 1, of: "suspend" } }]);
    expect(refused(perform(readmit, file(), works, paper, at()))).toEqual({ refusal: "supplier_standing" });
    expect(done(perform(readmit, file({ suspended: true }), works, paper, at()))).toMatchObject([{ body: { of: "readmit" } }]);
  });
  it("change an account: on paper, and only after a call back; the number stands in no fact", () => {
    const [asked] = done(perform(reroute, file(), finance, { ...paper, account: "新账户" }, at()));
    expect(asked).toMatchObject({ body: { change: 1, of: "account" }, texts: { account: "新账户", paper: "函1" } });
    expect(JSON.stringify(asked?.body)).not.toContain("新账户");
    expect(refused(agree("account"))).toEqual({ refusal: "callback_first", field: "callback" });
    expect(done(agree("account", service, "6月15日回拨 0755-0000"))).toHaveLength(1);
    expect(refused(perform(reroute, file(), finance, { ...paper, account: "旧账户" }, at()))).toMatchObject({ refusal: "same_value" });
  });
  it("one change at a time, which another may also decline", () => {
    expect(refused(perform(bar, file({ changes: [open("account")] }), service, paper, at()))).toEqual({ refusal: "change_open" });
    expect(refused(perform(drop, file({ changes: [open("account")] }), works, { reason: "没有盖章" }, at()))).toEqual({
      refusal: "second_person",
    });
    expect(done(perform(drop, file({ changes: [open("account")] }), finance, { reason: "没有盖章" }, at()))).toMatchObject([
      { kind: "standing_declined", body: { change: 1 } },
    ]);
    expect(refused(perform(ratify, file(), finance, { callback: null }, at()))).toEqual({ refusal: "nothing_open" });
  });
});
