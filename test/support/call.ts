/** A call to organisations with one application, as an act knows it: sensible where a test says nothing. */
import { endOf, startOf } from "#model/day.ts";
import { type Application, type Applied, applicationId, asksOf, type Opening, type Solicitation } from "#model/library/solicitation.ts";
import { calendar, firm, street, streetPath, supplier } from "./known.ts";
import { luohu } from "./luohu.ts";

export const place = { area: street, path: streetPath, level: "street", policy: luohu, digest: "d", calendar } satisfies Opening;
const call: Solicitation = {
  ...{ id: "c", area: street, areaName: "东晓街道", path: streetPath, title: "入库征集", sought: "面向长者的服务。", classes: ["SERVICE"] },
  ...{ from: "2026-06-01", until: "2026-06-15", opens: startOf("2026-06-01"), closes: endOf("2026-06-15"), places: 2 },
  ...{ asks: asksOf(luohu.library), panel: "library_panel", ties: "all", state: "open" },
  ...{ announcedOn: null, resultUntil: null, resultAt: null },
};
export const template = {
  title: "手机课堂",
  need: "长者想学会用手机。",
  plan: "每周一节。",
  class: "SERVICE",
  low: 100,
  high: 200,
  beneficiaries: 50,
};
export const sent: Application = {
  ...{
    id: applicationId("c", supplier),
    leaf: 1,
    supplier,
    supplierName: "社工站",
    type: "organisation",
    founded: "2018-09-03",
    rating: null,
  },
  ...{ barred: false, template: { ...template, goals: [], checks: ["签到表"] }, staff: 5, office: 60, channel: "online", contact: "" },
  ...{ by: firm.id, sentAt: 1, state: "sent", code: null, note: "", returnedUntil: null, returnedAt: null },
  ...{ score: null, passed: null, rank: null, sitting: null, contests: [] },
};
export const known = (over: Partial<Application> = {}, of: Partial<Solicitation> = {}): Applied => {
  const application = { ...sent, ...over };
  const suppliers = [
    { id: supplier, name: "社工站" },
    { id: "other", name: "别家" },
  ];
  return { ...place, call: { ...call, ...of }, applications: [application], application, suppliers };
};
export const closed = { state: "closed" as const };
