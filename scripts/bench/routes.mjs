// Every page, as somebody who reads it; ids are taken from the town itself.

/** @param {string} url */
export async function routes(url) {
  /** @typedef {{ projects: { receipt: string }[], meetings: { id: string }[], notices: { id: string }[] }} Lists */
  /** @returns {Promise<Lists>} */
  const json = async (/** @type {string} */ path) => /** @type {Promise<Lists>} */ ((await fetch(url + path)).json());
  const project = (await json("/projects.json?stage=notice")).projects[0]?.receipt;
  const meeting = (await json("/meetings.json")).meetings[0]?.id;
  const notice = (await json("/notices.json")).notices[0]?.id;
  const read = [
    "/",
    "/projects",
    "/projects?stage=closed",
    "/projects?class=WORKS",
    "/projects?year=2024",
    "/projects?class=WASTE&stage=failed",
    "/projects?q=%E7%A4%BE%E5%8C%BA",
    "/projects?q=%E7%81%AF",
    "/projects?q=%E6%97%A0%E6%AD%A4%E8%AF%8D",
    "/projects?area=440303009014",
    "/projects.json",
    `/projects/${project}`,
    `/projects/${project}.json`,
    "/meetings",
    `/meetings/${meeting}`,
    "/notices",
    `/notices/${notice}`,
    "/budget?year=2024",
    "/budget.json?year=2024&area=440303009",
    "/budget/lines/2024-440303009-special",
    "/policies",
    "/policies/440303-1",
    "/calendar",
    "/session/new",
  ];
  const signed = [
    ["/desk", "resident-1"],
    ["/desk", "clerk-dongxiao"],
    ["/desk", "member-1"],
    ["/desk", "officer-works"],
    ["/desk", "approver"],
    ["/desk", "finance"],
    ["/desk", "supplier-1"],
    ["/proposals/new", "resident-1"],
    [`/projects/${project}`, "clerk-dongxiao"],
    [`/meetings/${meeting}`, "member-1"],
    ["/approvals", "approver"],
    ["/people", "administrator"],
  ];
  return [...read.map((route) => ({ route, who: "" })), ...signed.map(([route = "", who = ""]) => ({ route, who }))];
}
