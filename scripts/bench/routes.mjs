// Every page, as somebody who reads it; ids are taken from the town itself.

// A page looks through at most sixty rows: filters here find that many in the smaller town already, so that both are asked the same.
const lists = [
  "/",
  "/projects",
  "/projects?stage=closed",
  "/projects?class=WORKS",
  "/projects?year=2024",
  "/projects?class=WASTE&stage=closed",
  "/projects?class=WASTE&year=2024",
  "/projects?q=%E7%A4%BE%E5%8C%BA",
  "/projects?q=%E7%81%AF",
  "/projects?q=%E6%97%A0%E6%AD%A4%E8%AF%8D",
  "/projects?area=440303009014",
  "/projects.json",
  "/meetings",
  "/notices",
  "/budget?year=2024",
  "/budget?year=2024&at=2024-06-30",
  "/budget/report?area=440303009&from=2024-01&until=2024-06",
  "/budget.json?year=2024&area=440303009",
  "/budget/lines/2024-440303009-special",
  "/policies",
  "/policies/440303-1",
  "/calendar",
  "/session/new",
];
const desks = ["resident-1", "clerk-dongxiao", "member-1", "officer-works", "approver", "finance", "supplier-1"];

/** @typedef {{ projects: { receipt: string }[], meetings: { id: string }[], notices: { id: string }[] }} Lists */

/** @param {string} url */
export async function routes(url) {
  /** @returns {Promise<Lists>} */
  const json = async (/** @type {string} */ path) => /** @type {Promise<Lists>} */ ((await fetch(url + path)).json());
  const project = `/projects/${(await json("/projects.json?stage=notice")).projects[0]?.receipt}`;
  const meeting = `/meetings/${(await json("/meetings.json")).meetings[0]?.id}`;
  const notice = `/notices/${(await json("/notices.json")).notices[0]?.id}`;
  const signed = [
    ...desks.map((who) => ["/desk", who]),
    ["/proposals/new", "resident-1"],
    [project, "clerk-dongxiao"],
    [meeting, "member-1"],
    ["/approvals", "approver"],
    ["/people", "administrator"],
  ];
  return [
    ...[...lists, project, `${project}.json`, meeting, notice].map((route) => ({ route, who: "" })),
    ...signed.map(([route = "", who = ""]) => ({ route, who })),
  ];
}
