import { describe, expect, it } from "vitest";
import { counted, item, seats, sitting } from "../../support/sitting.ts";
import { textOf } from "../reader.ts";
import { draw, over, paper, screen } from "./drawn.tsx";

it("an item amended since the agenda was out shows both, on the screen and in the minutes, and why", () => {
  const amended = { amount: 5_000_000, announcedTitle: "后巷路灯", title: "后巷路灯（十二盏）", amendedWhy: "两家报价都低" };
  for (const [known, part] of [
    [sitting({ items: [item(1, amended), item(2)] }), screen],
    [{ ...over, items: [counted(1, amended)] }, paper],
  ] as const)
    for (const words of ["议程公布 ¥86,000.00 → 现 ¥50,000.00", "议程公布 “后巷路灯” → 现 “后巷路灯（十二盏）”", "修改原因：两家报价都低"])
      expect(textOf(part(draw(known)))).toContain(words);
});

describe("once the minutes are signed they can be read on the screen", () => {
  const left = seats.map((seat, index) => (index === 1 ? { ...seat, left: 90, gone: 1 } : seat));
  const signed = { ...over, seats: left, state: "ended" as const, signedOn: "2026-06-15", note: "会议有序。" };
  const text = (seeVotes: boolean) => textOf(screen(draw(signed, [], { seeVotes })));

  it("as the paper says it: when, who was absent, left or stepped back, the word of the chair, when they were signed", () => {
    for (const words of ["签署日期 2026年6月15日", "未到 成员15", "已离会 成员2（第 1 项后）", "1. 回避：成员4", "会议有序。"])
      expect(text(true)).toContain(words);
  });
  it("without names for those who may not see them", () => {
    expect(text(false)).toContain("回避 1 人");
    expect(text(false)).not.toContain("成员");
  });
  it("not before", () => expect(textOf(screen(draw(over)))).not.toContain("签署日期"));
});

it("the minutes on paper have places to sign and for the seal", () => {
  const html = paper(draw({ ...over, state: "ended" }));
  for (const words of ["主持人", "记录人", "监督人", "公章"]) expect(textOf(html)).toContain(words);
  expect(html.match(/<ul class="signatures">(<li><\/li>){14}<\/ul>/)).not.toBeNull();
});
