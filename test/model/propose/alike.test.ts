import { describe, expect, it } from "vitest";
import { type Alike, alikeAmong } from "#model/propose/alike.ts";

const one = (title: string, place = "社区内", receipt = title): Alike => ({ receipt, title, place, stage: "notice", public: true });
const found = (title: string, place: string, ...others: Alike[]) => alikeAmong({ title, place }, others).map((each) => each.title);

describe("what may be the same", () => {
  it("has half of its words in common", () => {
    expect(found("木棉岭后巷装路灯", "别处", one("木棉岭后巷加装路灯"), one("松泉公寓健身角铺装"))).toEqual(["木棉岭后巷加装路灯"]);
  });
  it("or a quarter of them, and the same place", () => {
    const bench = one("今日家园长廊座椅更新", "今日家园长廊");
    expect(found("长廊座椅坏了要修", "今日家园长廊", bench)).toHaveLength(1);
    expect(found("长廊座椅坏了要修", "绿景花园", bench)).toEqual([]);
    expect(found("义诊", "今日家园长廊", bench)).toEqual([]);
  });
  it("comes with the most alike first, five at most", () => {
    const many = Array.from({ length: 9 }, (_, n) => one(`后巷加装路灯${"甲乙丙丁戊己庚辛壬".slice(0, n)}`));
    const list = found("后巷加装路灯", "二巷", ...many.toReversed());
    expect(list).toHaveLength(5);
    expect(list[0]).toBe("后巷加装路灯");
  });
  it("goes by Latin words and numbers too", () => expect(found("WiFi 热点二期", "广场", one("wifi热点"))).toHaveLength(1));
  it("the name of the community, which many titles begin with, says nothing", () => {
    const shelf = one("兰花社区公共书架");
    expect(found("兰花社区西门雨棚加装", "西门", one("兰花社区公共书架", "兰花社区"))).toEqual([]);
    expect(alikeAmong({ title: "兰花社区雨棚", place: "" }, [shelf], "兰花社区")).toEqual([]);
    expect(alikeAmong({ title: "兰花社区公共书架更新", place: "" }, [shelf], "兰花社区")).toHaveLength(1);
  });
  it("is nothing without words", () => expect(found("", "", one("路灯"))).toEqual([]));
});
