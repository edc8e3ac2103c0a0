import { describe, expect, it } from "vitest";
import { CountPage } from "#views/meet/counting.tsx";
import { counted, item, open, seats, sitting, votes } from "../../support/sitting.ts";
import { reading, tagWith, textOf } from "../reader.ts";
import { draw, over, paper, reader, running, screen } from "./drawn.tsx";

describe("while an item is open", () => {
  it("nobody sees how the vote runs, only how many have voted", () => {
    const html = screen(draw(running, [], { seeVotes: true }));
    expect(html).not.toContain('<svg class="segments"');
    expect(html).not.toMatch(/<dt>[^<]*同意/);
    expect(textOf(html)).toContain("可表决 13 人，已表决 3 人");
    expect(textOf(html)).toContain("结束之前不显示票数");
    expect(paper(draw(running, [], { seeVotes: true }))).not.toMatch(/numeric">\d/);
  });

  it("the list of names says only that a vote is running, to a member their own", () => {
    const table = (html: string) => html.match(/<table class="govuk-table" id="votes">.*?<\/table>/s)?.[0] ?? "";
    const others = table(draw(running, [], { seeVotes: true }));
    for (const choice of ["同意", "反对", "弃权"]) expect(others).not.toContain(choice);
    expect(others).toContain("表决中");
    const own = table(draw(running, [], { seeVotes: true, s: reading({ who: reader("p-member-2") }) }));
    expect(own.match(/反对/g)).toHaveLength(1);
    expect(own).not.toContain("同意");
  });

  it("a member may vote by three buttons, each a form of its own", () => {
    const html = draw(running, ["vote"], { s: reading({ who: reader("p-member-9") }) });
    for (const choice of ["for", "against", "abstain"]) expect(html).toContain(`name="choice" value="${choice}"`);
    const tokens = [...html.matchAll(/name="once" value="([^"]+)"/g)].map((match) => match[1] ?? "");
    expect(new Set(tokens).size).toBe(tokens.length);
    for (const token of tokens) expect(token).toMatch(/^[A-Za-z0-9-]{16,64}$/);
  });

  it("a member sees their own choice and may change it to another", () => {
    const html = draw(running, ["vote"], { s: reading({ who: reader("p-member-1") }) });
    expect(textOf(html)).toContain("您投了：同意");
    expect(html).not.toContain('name="choice" value="for"');
    expect(html).toContain('name="choice" value="against"');
  });

  it("who stands aside is told so and has no buttons", () => {
    const html = draw(running, [], { s: reading({ who: reader("p-member-4") }) });
    expect(textOf(html)).toContain("这一项您已回避");
    expect(html).not.toContain('name="choice"');
  });

  it("hands are typed into one table: a row an item, with how many may vote on it", () => {
    const items = [item(1, { method: "hands" }), item(2, { method: "hands" })];
    const sheet = { act: "count" as const, action: "/meetings/m/counts", values: { "tallies.for.m.2": "9" }, options: {}, errors: {} };
    const known = sitting({ items, votes: votes("m.1", "recused", 4, 4) });
    const html = String(<CountPage s={reading()} sitting={known} sheet={sheet} />);
    for (const choice of ["for", "against", "abstain"])
      expect(tagWith(html, `name="tallies.${choice}.m.1"`)).toContain('inputmode="numeric"');
    expect(tagWith(html, 'name="tallies.for.m.2"')).toContain('value="9"');
    expect([...html.matchAll(/data-label="可表决"><span[^>]*>(\d+)</g)].map((match) => match[1])).toEqual(["13", "14"]);
  });

  it("what was typed waits for somebody else, and says so to who typed it", () => {
    const typed = { typed: [{ item: "m.1", for: 10, against: 3, abstain: 1 }], typedBy: "p-clerk" };
    const known = sitting({ items: [item(1, { method: "hands" })], ...typed });
    expect(textOf(draw(known, ["affirm"]))).toContain("核对无误，确认计数");
    expect(textOf(draw(known, [], { s: reading({ who: reader("p-clerk") }) }))).toContain("这张计数表是您录入的");
  });

  it("in a closed ballot nobody sees who chose what, before it closes or after", () => {
    const cast = votes("m.1", "cast", 1, 3);
    const ballot = sitting({ items: [open(1, { method: "closed" }), item(2)], votes: cast });
    const own = textOf(draw(ballot, [], { s: reading({ who: reader("p-member-1") }), seeVotes: true }));
    expect(own).toContain("您已经投票");
    expect(own).not.toContain("您投了");
    const closed = sitting({ items: [counted(1, { method: "closed" })], votes: cast });
    expect(draw(closed, [], { seeVotes: true })).not.toContain('id="votes"');
  });
});

describe("of a counted item", () => {
  it("P4.4 the minutes show who stepped back, to the public how many", () => {
    const name = over.seats.find((seat) => seat.person === "p-member-4")?.name ?? "?";
    const line = (seeVotes: boolean) => textOf(paper(draw(over, [], { seeVotes }))).match(/[^。，]*回避[^。，]*/g) ?? [];
    expect(line(true).join()).toContain(name);
    expect(line(false).join()).not.toContain(name);
    expect(line(false).join()).toMatch(/1 人回避|回避 1/);
  });
  it("everybody sees the counts, the result and what was needed", () => {
    const text = textOf(screen(draw(over)));
    for (const words of ["同意 9", "反对 3", "弃权 1", "未表决 0", "回避 1", "可表决 13", "通过", "至少 7 票"])
      expect(text).toContain(words);
  });

  it("names are for those who may see them", () => {
    const [name = ""] = over.seats.map((seat) => seat.name);
    expect(draw(over)).not.toContain(name);
    expect(draw(over, [], { seeVotes: true })).toContain(name);
  });
});

describe("of the roll", () => {
  it("the quorum is said in words and in people", () => {
    const text = textOf(draw(running));
    expect(text).toContain("超过三分之二到会方为有效，即至少 11 人");
    expect(text).toContain("应到 16 实到 14");
  });

  it("absent members can be admitted by name where that is offered", () => {
    const html = draw(running, ["admit"], { seeVotes: true });
    expect(html.match(/action="\/meetings\/m\/admissions"/g)).toHaveLength(2);
  });
});

describe("what is waited for", () => {
  const waiting = sitting();

  it("a member waits for the chair, the chair is told that everybody waits for them", () => {
    expect(textOf(draw(waiting, ["attend"]))).toContain("请等主持人开始下一项表决");
    const chairs = textOf(draw(waiting, ["open"]));
    expect(chairs).not.toContain("请等主持人");
    expect(chairs).toContain("大家在等您开始下一项表决");
  });
  it("while too few are there nothing can be opened; that it stays so is said on a page of its own", () => {
    const few = sitting({ seats: seats.map((seat, index) => ({ ...seat, present: index < 9 })) });
    const html = draw(few, ["adjourn"]);
    expect(textOf(html)).toContain("第 1、2 项：到会可表决的人还不够法定人数");
    expect(html).toContain('href="/meetings/m/adjourn"');
    expect(html).not.toContain('action="/meetings/m/openings"');
  });
  it("closing an item for which too few are left says that it ends without a decision", () => {
    const gone = { ...running, seats: seats.map((seat, index) => ({ ...seat, present: index < 9 })) };
    expect(textOf(draw(gone, ["close"]))).toContain("这一项没有形成决定");
    expect(textOf(draw(running, ["close"]))).not.toContain("没有形成决定");
  });
});
