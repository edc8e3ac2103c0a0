import { describe, expect, it } from "vitest";
import type { Item, Mandate, Sitting } from "#model/meet/sitting.ts";
import { hasQuorum } from "#model/meet/tally.ts";
import { countOf, mayVoteOn } from "#model/meet/voters.ts";
import { perform } from "#workflow/act.ts";
import { deputise, entrust, recall } from "#workflow/meet/proxy.ts";
import { vote } from "#workflow/meet/vote.ts";
import { at, chair, clerk, done, member, refused } from "../../support/known.ts";
import { counted, item, open, seat, seats, sitting, votes } from "../../support/sitting.ts";

const proxy = (giver: number, holder: number, given: Partial<Mandate> = {}): Mandate => ({
  giver: `p-member-${giver}`,
  holder: `p-member-${holder}`,
  leaf: 20,
  ended: null,
  ...given,
});
/** Members 15 and 16 are not there. */
const allowed = (given: Partial<Sitting> = {}, most = 1): Sitting => {
  const plain = sitting(given);
  return { ...plain, rule: { ...plain.rule, proxies: most } };
};
const gives = (known: Sitting, giver = 15, holder = 1) => perform(entrust, known, member(giver), { holder: `p-member-${holder}` }, at());

describe("entrust: a member lets another one vote in their place", () => {
  it("at their own seat, and the other is told", () =>
    expect(done(gives(allowed()))).toEqual([
      {
        subject: "seat:m/p-member-15",
        kind: "proxy_given",
        body: { meeting: "m", giver: "p-member-15", holder: "p-member-1" },
        texts: {},
        tells: ["p-member-1"],
      },
    ]));
  it("refused where the body does not allow it, which is the rule unless a policy says more", () => {
    expect(refused(gives(sitting()))).toEqual({ refusal: "no_proxies" });
    expect(refused(gives(allowed({}, 0)))).toEqual({ refusal: "no_proxies" });
  });
  it("refused to who is there, and to who is not on the roll", () => {
    expect(refused(gives(allowed(), 2))).toEqual({ refusal: "comes_in_person", field: "giver" });
    expect(refused(gives(allowed(), 17))).toEqual({ refusal: "not_on_roll" });
  });
  it("refused for oneself, and for somebody who is not on the frozen roll", () => {
    for (const holder of [15, 17]) expect(refused(gives(allowed(), 15, holder))).toEqual({ refusal: "not_a_choice", field: "holder" });
  });
  it("never two for one member", () =>
    expect(refused(gives(allowed({ proxies: [proxy(15, 2)] })))).toEqual({ refusal: "proxy_given", field: "giver" }));
  it("never passed on: not by who holds one, not to who has given one", () => {
    expect(refused(gives(allowed({ proxies: [proxy(16, 15)] })))).toMatchObject({ refusal: "proxy_chain", field: "giver" });
    expect(refused(gives(allowed({ proxies: [proxy(16, 1)] }), 15, 16))).toMatchObject({ refusal: "proxy_chain", field: "holder" });
  });
  it("at most the rule's number for one holder", () => {
    const known = { proxies: [proxy(16, 1)] };
    expect(refused(gives(allowed(known)))).toEqual({ refusal: "too_many_proxies", field: "holder", says: { most: 1 } });
    expect(done(gives(allowed(known, 2)))).toHaveLength(1);
  });
  it("refused while an item is open, and once all are decided", () => {
    expect(refused(gives(allowed({ items: [open(1), item(2)] })))).toEqual({ refusal: "item_open" });
    expect(refused(gives(allowed({ items: [counted(1)] })))).toEqual({ refusal: "nothing_open" });
  });
});

describe("deputise: a written proxy", () => {
  const file = { id: "f".repeat(20), digest: "d".repeat(64), type: "image/jpeg" as const, size: 1, name: "委托书.jpg" };
  const tries = (known = allowed(), by = clerk) =>
    perform(deputise, known, by, { giver: "p-member-15", holder: "p-member-1", files: [file] }, at());
  it("is entered by the clerk, and the paper is attached to the sitting", () =>
    expect(done(tries())).toMatchObject([
      { kind: "proxy_given", body: { giver: "p-member-15", holder: "p-member-1" } },
      { kind: "filed", body: { about: "meeting:m", purpose: "paper" }, texts: { name: "委托书.jpg" } },
    ]));
  it("refused to who leads, who may not bring votes together", () =>
    expect(refused(tries(allowed(), chair))).toEqual({ refusal: "not_your_role" }));
});

describe("recall", () => {
  const known = allowed({ proxies: [proxy(15, 1)] });
  const tries = (by = member(15), of = known) => perform(recall, of, by, { giver: "p-member-15", reason: "能到会了" }, at());
  it("by who gave it, or by the clerk", () => {
    for (const by of [member(15), clerk])
      expect(done(tries(by))).toMatchObject([{ kind: "proxy_recalled", body: { giver: "p-member-15" } }]);
  });
  it("refused to anybody else, and while an item is open", () => {
    expect(refused(tries(member(2)))).toEqual({ refusal: "nothing_open" });
    expect(refused(tries(member(15), { ...known, items: [open(1)] }))).toEqual({ refusal: "item_open" });
  });
});

describe("a vote by proxy", () => {
  const known = allowed({ items: [open(1), item(2)], proxies: [proxy(15, 1)] });
  const cast = (of = known, by = 1, behalf = "p-member-15") => perform(vote, of, member(by), { item: "m.1", choice: "for", behalf }, at());
  it("stands at the absent member, and says who cast it", () =>
    expect(done(cast())).toEqual([
      {
        subject: "vote:m.1/p-member-15",
        kind: "voted",
        body: { item: "m.1", person: "p-member-15", choice: "for", holder: "p-member-1" },
        texts: {},
      },
    ]));
  it("refused to who holds no proxy", () => expect(refused(cast(known, 2))).toEqual({ refusal: "no_proxy", field: "behalf" }));
  it("refused once the member has come, has an interest, or has taken it back", () => {
    const here = { ...known, seats: [...seats.slice(0, 14), seat(15, { present: true, leaf: 40 }), seat(16)] };
    const aside = { ...known, votes: votes("m.1", "recused", 15, 15) };
    const back = { ...known, proxies: [proxy(15, 1, { ended: 30 })] };
    for (const of of [here, aside, back]) expect(refused(cast(of))).toEqual({ refusal: "no_proxy", field: "behalf" });
  });
  it("falls where the holder steps back: they cannot vote on the item at all", () =>
    expect(refused(cast({ ...known, votes: votes("m.1", "recused", 1, 1) }))).toEqual({ refusal: "recused" }));
});

describe("a proxy counts", () => {
  const closed = (given: Partial<Item> = {}) => item(1, { state: "closed", closedLeaf: 50, ...given });
  const voters = (known: Sitting, of: Item = closed()) => mayVoteOn(known, of).filter((one) => one.holder !== null).length;

  it("once for its item, beside the holder's own vote", () => {
    const byProxy = { item: "m.1", person: "p-member-15", choice: "for", holder: "p-member-1" } as const;
    const known = allowed({ proxies: [proxy(15, 1)], votes: [...votes("m.1", "for", 1, 10), byProxy] });
    expect(countOf(known, closed())).toEqual({ members: 16, present: 15, recused: 0, proxies: 1, for: 11, against: 0, abstain: 0 });
  });
  it("not any more for items that close after the member has come; the vote cast for them falls with it", () => {
    const came = (leaf: number) => [...seats.slice(0, 14), seat(15, { present: true, leaf }), seat(16)];
    const byProxy = { item: "m.1", person: "p-member-15", choice: "for", holder: "p-member-1" } as const;
    const known = allowed({ proxies: [proxy(15, 1)], votes: [byProxy] });
    expect(countOf({ ...known, seats: came(40) }, closed())).toMatchObject({ present: 15, proxies: 0, for: 0 });
    expect(countOf({ ...known, seats: came(60) }, closed())).toMatchObject({ present: 15, proxies: 1, for: 1 });
  });
  it("in the table by the order of the agenda: until the item for which the member came", () => {
    const late = [...seats.slice(0, 14), seat(15, { present: true, leaf: 40, since: 2 }), seat(16)];
    const known = allowed({ proxies: [proxy(15, 1)], seats: late });
    expect(voters(known, closed({ method: "hands" }))).toBe(1);
    expect(voters(known, item(2, { method: "hands" }))).toBe(0);
    expect(mayVoteOn(known, item(2, { method: "hands" }))).toHaveLength(15);
  });
  it("only while the holder is there", () => {
    const gone = seats.map((one, index) => (index === 0 ? { ...one, left: 30 } : one));
    expect(voters(allowed({ proxies: [proxy(15, 1)], seats: gone }))).toBe(0);
    expect(voters(allowed({ proxies: [proxy(15, 16)] }))).toBe(0);
  });
  it("not before it was given, nor after it was taken back", () => {
    expect(voters(allowed({ proxies: [proxy(15, 1, { leaf: 60 })] }))).toBe(0);
    expect(voters(allowed({ proxies: [proxy(15, 1, { ended: 40 })] }))).toBe(0);
    expect(voters(allowed({ proxies: [proxy(15, 1, { ended: 60 })] }))).toBe(1);
  });
  it("towards the quorum only where the policy says so", () => {
    const count = { members: 16, present: 11, for: 11, against: 0, abstain: 0, recused: 0, proxies: 1 };
    const rule = sitting().rule;
    expect(hasQuorum(rule, count)).toBe(false);
    expect(hasQuorum({ ...rule, proxiesPresent: true }, count)).toBe(true);
    expect(hasQuorum(rule, { ...count, present: 12 })).toBe(true);
  });
});
