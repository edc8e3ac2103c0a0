import { expect, it } from "vitest";
import { codeOf } from "#model/policy/code.ts";
import { luohu } from "../../support/luohu.ts";

const pattern = luohu.codePattern.value;

it("a project number names street, community, year and its place in the year", () =>
  expect(codeOf(pattern, "DXJD", "MMLSQ", 2024, 1)).toBe("DXJD-MMLSQ-2024-01"));
it("a project of the street itself names the street once", () => expect(codeOf(pattern, "DXJD", "DXJD", 2024, 7)).toBe("DXJD-2024-07"));
it("a hundredth project is not cut", () => expect(codeOf(pattern, "DXJD", "MMLSQ", 2024, 100)).toBe("DXJD-MMLSQ-2024-100"));
it("another place orders its parts in another way", () =>
  expect(codeOf("{year}/{area}/{seq}", "DXJD", "MMLSQ", 2026, 3)).toBe("2026/MMLSQ/03"));
