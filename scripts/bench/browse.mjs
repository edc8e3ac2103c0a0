// A reader without a browser: signs in as one of the cast, opens forms, fills them, sends them.

/** @param {string} url @param {string} person */
export async function browse(url, person) {
  const answer = await fetch(`${url}/session`, { method: "POST", body: new URLSearchParams({ person }), redirect: "manual" });
  const cookie = (answer.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  if (!cookie) throw new Error(`${person} cannot sign in: ${answer.status}`);
  const headers = { cookie };

  /** The hidden csrf and once of a page. @param {string} page */
  async function tokens(page) {
    const html = await (await fetch(url + page, { headers })).text();
    const of = (/** @type {string} */ name) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? "";
    return { csrf: of("csrf"), once: of("once") };
  }
  /** Sends a form with what it carried. @param {string} page @param {string} action @param {[string, string][]} fields */
  async function send(page, action, fields) {
    const body = new URLSearchParams([...Object.entries(await tokens(page)), ...fields]);
    return fetch(url + action, { method: "POST", headers, body, redirect: "manual" });
  }
  return { cookie, send, get: (/** @type {string} */ path) => fetch(url + path, { headers, redirect: "manual" }) };
}
