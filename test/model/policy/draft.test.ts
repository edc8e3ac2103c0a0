import { describe, expect, it } from "vitest";
import { areSound, versionsOf } from "#model/policy/draft.ts";
import { layersAt } from "#model/policy/origin.ts";
import { community, district, districtPath, draftOf, said, street } from "../../support/drafting.ts";

const days = (n: number) => said({ days: n, unit: "working" });
const periods = (drafting: Parameters<typeof versionsOf>[0]) =>
  versionsOf(drafting).map((one) => [one.id, one.judged.policy?.notice.period.value.days]);

describe("what a publication makes", () => {
  it("is the next version of the area, and of every area below with a layer of its own", () => {
    const drafting = draftOf({ ...district.layer, notice: { period: days(9) } }, { path: districtPath, areaName: "罗湖区" }, [
      district,
      street({ limits: { procurement: days(20) } }),
      community({ notice: { period: days(3) } }),
    ]);
    expect(periods(drafting)).toEqual([
      ["440303-2", 9],
      ["440303009-2", 9],
      ["440303009014-2", 3],
    ]);
    expect(areSound(versionsOf(drafting))).toBe(true);
  });
  it("leaves what is above and beside as it is", () => {
    const drafting = draftOf({ notice: { period: days(9) } }, {}, [district, community({ limits: { funding: days(7) } })]);
    expect(periods(drafting)).toEqual([
      ["440303009-1", 9],
      ["440303009014-2", 9],
    ]);
  });
  it("says of every value whose layer it is from, and by which version", () => {
    const [own] = versionsOf(
      draftOf({
        notice: { period: days(9) },
        gates: [{ key: "screening", limit: days(4) }, { key: "council" }, { key: "notice" }, { key: "approval" }],
      }),
    );
    const { origins } = own?.whole ?? { origins: { layers: [], places: {} } };
    expect(origins.layers).toEqual([
      { of: "base", id: "base" },
      { of: "440303", id: "440303-1" },
      { of: "440303009", id: "440303009-1" },
    ]);
    expect(layersAt(origins, "notice.period")).toEqual(["440303009"]);
    expect(layersAt(origins, "notice.reply")).toEqual(["base"]);
    expect(layersAt(origins, "quota.community")).toEqual(["440303"]);
    expect(layersAt(origins, "gates.screening.limit")).toEqual(["440303009"]);
    expect(layersAt(origins, "gates")).toEqual(["440303009"]);
    expect(layersAt(origins, "gates.approval", ["gates.approval.limit"])).toContain("440303");
  });
  it("is whose and which version the publication says, whatever a layer claims", () => {
    const [own] = versionsOf(draftOf({ area: "999999", version: 77 }));
    expect(own?.judged.policy).toMatchObject({ area: "440303009", version: 1 });
  });
});
