// Acts of the demonstration town, pressed as people press them; each answer says what it cost.
import { browse } from "./browse.mjs";

/** @param {string} url */
export async function actCosts(url) {
  /** @type {{ act: string, trips: number, read: number, written: number }[]} */
  const rows = [];
  /** @param {string} act @param {Response} answer */
  const note = (act, answer) => {
    if (answer.status !== 303) throw new Error(`${act} answered ${answer.status}`);
    const [trips = 0, read = 0, written = 0] = (answer.headers.get("X-Cost") ?? "").split(" ").map(Number);
    rows.push({ act, trips, read, written });
    return answer.headers.get("location") ?? "";
  };
  const resident = await browse(url, "resident-1");
  const wish = /** @type {[string, string][]} */ ([
    ["title", "老年活动室加装空调"],
    ["need", "夏天室内三十五度，老人没法久坐。"],
    ["place", "木棉岭老年活动室"],
    ["class", "GOODS"],
    ["amount", "12000"],
    ["beneficiaries", "200"],
    ["area", "440303009014"],
  ]);
  const made = note("propose", await resident.send("/proposals/new", "/proposals", wish));
  const clerk = await browse(url, "clerk-dongxiao");
  const sheet = await (await clerk.get(`${made}/screenings/new`)).text();
  const points = new Set([...sheet.matchAll(/name="(points\.answer\.[^"]+)"/g)].map(([, name = ""]) => name));
  const checked = [...points].map((name) => /** @type {[string, string]} */ ([name, "yes"]));
  note("pass", await clerk.send(`${made}/screenings/new`, `${made}/screenings`, [...wish.slice(0, 3), ...checked]));
  const chair = await browse(url, "chair");
  const { meetings } = /** @type {{ meetings: { id: string }[] }} */ (await (await fetch(`${url}/meetings.json`)).json());
  const meeting = `/meetings/${meetings[0]?.id}`;
  const item = `${meetings[0]?.id}.1`;
  const members = await Promise.all(Array.from({ length: 13 }, (_, index) => browse(url, `member-${index + 1}`)));
  const [member = chair, ...others] = members;
  note("attend", await member.send(`${meeting}/attendances/new`, `${meeting}/attendances`, []));
  for (const other of others) await other.send(`${meeting}/attendances/new`, `${meeting}/attendances`, []);
  note("open", await chair.send(`${meeting}/openings/new`, `${meeting}/openings`, [["item", item]]));
  note(
    "vote",
    await member.send(`${meeting}/votes/new`, `${meeting}/votes`, [
      ["item", item],
      ["choice", "for"],
    ]),
  );
  note("close (and count)", await chair.send(`${meeting}/closings/new`, `${meeting}/closings`, [["item", item]]));
  return rows;
}
