import { describe, expect, it } from "vitest";
import { readBrought } from "#model/propose/brought.ts";
import { channelOf, headers } from "#views/propose/columns.ts";

const read = (...rows: readonly (readonly string[])[]) => readBrought(rows, headers);

describe("a spreadsheet of wishes", () => {
  it("knows its columns by their headers, in any order, in Chinese or English", () => {
    const row = { text: "楼道灯坏了", place: "3 栋", channel: "电话", person: "李秀兰" };
    expect(read(["居民姓名", "来源", "诉求（必填）", "地点"], ["李秀兰", "电话", "楼道灯坏了", "3 栋"])).toEqual([row]);
    expect(read(["Place", "WISH", "Resident", "Channel"], ["3 栋", "楼道灯坏了", "李秀兰", "电话"])).toEqual([row]);
  });
  it("may leave out every column but the wish", () => {
    expect(read(["诉求"], ["楼道灯坏了"])).toEqual([{ text: "楼道灯坏了", place: "", channel: "", person: "" }]);
    expect(read(["地点", "来源"], ["3 栋", "电话"])).toBeUndefined();
  });
  it("keeps a row that says a place and no wish, so that it can be mended", () =>
    expect(read(["诉求", "地点"], ["", "3 栋"], ["", ""])).toHaveLength(1));
  it("says a channel in either language; what is none stays as it was written", () =>
    expect(["上门走访", "phone", "大喇叭"].map(channelOf)).toEqual(["visit", "phone", "大喇叭"]));
});
