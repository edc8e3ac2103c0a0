/**
 * The rules of a place that is nowhere: gates in an order of their own, several who must check, conditions by class, sum and cap,
 * an office that gives its opinion first, a hard cap, gates after the work, a group of its own for small ones.
 */
const said = { source: "示例，未见于任何地方", grade: "U" };
const value = <T>(one: T) => ({ value: one, ...said });
const limit = value({ days: 7, unit: "calendar" });
const label = (zh: string, en: string) => ({ zh, en });
const cap = (code: string, fen: number, officer: string) => ({ code, cap: value(fen), officer });

export const unseen = {
  name: label("示例区规则", "Rules of nowhere"),
  basis: "示例",
  area: "990101",
  version: 1,
  classes: [
    cap("SERVICE", 20_000_000, "officer:works"),
    cap("GOODS", 30_000_000, "officer:service"),
    cap("WORKS", 40_000_000, "officer:works"),
  ],
  gates: [
    {
      key: "survey",
      kind: "check",
      label: label("入户核实", "Visit"),
      by: ["officer:service", "supervisor", "clerk"],
      need: [2, 3],
      money: "none",
      limit,
      ...said,
    },
    {
      key: "deputies",
      kind: "resolution",
      label: label("代表票决", "Deputies' vote"),
      by: ["chair"],
      need: "any",
      body: "deputies",
      money: "hold",
      limit,
      only: { classes: ["SERVICE", "WORKS"] },
      ...said,
    },
    { key: "notice", limit, period: value({ days: 2, unit: "calendar" }), ...said },
    {
      key: "office",
      kind: "approval",
      label: label("街道意见", "Street opinion"),
      by: ["approver"],
      need: "any",
      money: "none",
      limit,
      only: { classes: ["WORKS"], overCap: false },
      ...said,
    },
    {
      key: "district",
      kind: "approval",
      label: label("区审定", "District"),
      by: ["district"],
      need: "any",
      money: "commit",
      limit,
      ...said,
    },
    {
      key: "reading",
      kind: "check",
      label: label("居务监督", "Supervision"),
      by: ["supervisor"],
      need: "any",
      money: "none",
      limit,
      after: true,
      only: { upTo: 18_000_000 },
      ...said,
    },
    {
      key: "result",
      kind: "notice",
      label: label("结果公示", "Result notice"),
      by: ["clerk"],
      need: "any",
      money: "none",
      limit,
      period: value({ days: 3, unit: "working" }),
      after: true,
      ...said,
    },
  ],
  bodies: [
    {
      key: "deputies",
      label: label("人大代表", "Deputies"),
      level: "street",
      seats: [{ key: "deputy", label: label("代表", "Deputy"), least: 7 }],
      vote: value({ quorum: [1, 2], quorumStrict: true, pass: [2, 3], passBase: "members", passStrict: false }),
      recusal: value("leave"),
      methods: value(["hands"]),
      proxies: value(0),
      enBloc: value(false),
      agendaLeadDays: value(0),
      scores: value(null),
      hearing: value(null),
    },
  ],
  acceptance: [
    { key: "small", only: { upTo: 15_000_000 }, group: ["proposer", "supervisor"], form: "short", ...said },
    { key: "large", group: ["committee", "officer"], form: "full", ...said },
  ],
  capMode: value("hard"),
};
