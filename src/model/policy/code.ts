/**
 * The project number (项目编号), e.g. `DXJD-MMLSQ-2024-01`: the initials of street and community, the year, a number without gaps.
 * Source: 罗湖区民生微实事服务类项目(档案)规范指引 2016 (`SGJD—TXSQ—2016—01`). Pattern parts: {street} {area} {year} {seq}.
 */
/** All of them are needed: the initials of a community are its own within its street, and its numbers begin anew every year. */
export const codeParts = ["street", "area", "year", "seq"] as const;

export function codeOf(pattern: string, street: string, area: string, year: number, seq: number): string {
  const same = street === area ? pattern.replace("{street}-", "") : pattern;
  return same
    .replace("{street}", street)
    .replace("{area}", area)
    .replace("{year}", String(year))
    .replace("{seq}", String(seq).padStart(2, "0"));
}
