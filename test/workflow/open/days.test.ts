import { describe, expect, it } from "vitest";
import { readDays, readFile } from "#workflow/open/days.ts";

describe("days as they are typed", () => {
  for (const [typed, days] of [
    ["2027-01-01", ["2027-01-01"]],
    ["2027-10-01..2027-10-03", ["2027-10-01", "2027-10-02", "2027-10-03"]],
    ["2027-02-28..2027-03-01 ，2027-01-01", ["2027-01-01", "2027-02-28", "2027-03-01"]],
    [
      "2027-01-01,2027-01-02；2027-01-03、2027-01-04\n2027-01-05;2027-01-06",
      ["2027-01-01", "2027-01-02", "2027-01-03", "2027-01-04", "2027-01-05", "2027-01-06"],
    ],
    ["2027-05-03..2027-05-03 2027-05-03", ["2027-05-03"]],
    [" ，", []],
  ] as const)
    it(`“${typed.replace("\n", "⏎")}” are ${days.length}, each once, in order`, () => expect(readDays(typed)).toEqual(days));

  for (const typed of [
    "2027-02-29",
    "1 October",
    "2027-10-03..2027-10-01",
    "2027-10-01..",
    "..2027-10-01",
    "2027-10-01..x",
    "2027-10-01 x",
  ])
    it(`“${typed}” is none`, () => expect(readDays(typed)).toBeUndefined());
});

describe("days as a file brings them", () => {
  it("a line a day, in words of either language", () =>
    expect(readFile("2027-01-01 休\n2027-01-09，班\r\n\n2027-01-02\toff")).toEqual({
      off: ["2027-01-01", "2027-01-02"],
      work: ["2027-01-09"],
    }));
  it("JSON", () => expect(readFile(' {"off": ["2027-01-01"], "work": []}')).toEqual({ off: ["2027-01-01"], work: [] }));
  it("or nothing that can be read", () => {
    for (const text of ["{", '{"off": "2027-01-01"}', "2027-01-01", "off 2027-01-01"]) expect(readFile(text).off).toBeUndefined();
  });
});

describe("days as a file brings them", () => {
  const read = { off: ["2027-10-01", "2027-10-02"], work: ["2027-10-10"] };

  it("a line a day, in either language", () => {
    expect(readFile("2027-10-01 off\n2027-10-02,off\n\n2027-10-10 work\n")).toEqual(read);
    expect(readFile("2027-10-01..2027-10-02 休\n2027-10-10 班")).toEqual(read);
  });
  it("two lists of JSON", () => expect(readFile(' {"off":["2027-10-02","2027-10-01"],"work":["2027-10-10"]}')).toEqual(read));
  it("a list that is missing, or is no list of days, is not read", () => {
    expect(readFile('{"off":["2027-10-01"]}')).toEqual({ off: ["2027-10-01"], work: undefined });
    expect(readFile('{"off":"2027-10-01","work":["x"]}')).toEqual({ off: undefined, work: undefined });
  });
  for (const text of ["2027-10-01", "2027-10-01 holiday", "off 2027-10-01", "{", "[]", "2027-10-01 off\nand so on"])
    it(`“${text.replace("\n", "⏎")}” is not read`, () => expect(readFile(text)).toEqual({ off: undefined, work: undefined }));
  it("a day that does not exist spoils its kind", () =>
    expect(readFile("2027-02-30 off\n2027-10-10 work")).toEqual({ off: undefined, work: ["2027-10-10"] }));
});
