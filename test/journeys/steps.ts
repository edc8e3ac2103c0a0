/** What many journeys have: a vote of the council, a supplier chosen, work signed for, a payment. */
import { expect } from "vitest";
import type { Options } from "./reader.ts";
import type { journeyTown } from "./town.ts";

type Town = ReturnType<typeof journeyTown>;

const there = Array.from({ length: 11 }, (_, index) => `member-${index + 1}`);

/** One or several, as the pages name them. */
type Projects = string | readonly string[];
const receiptsOf = (projects: Projects): readonly string[] => [projects].flat().map((one) => one.slice("/projects/".length));

/** Called three days ahead, and eleven come. */
async function sat(town: Town, projects: Projects, at: string, method: "online" | "hands"): Promise<string> {
  let meeting = "";
  await town.as("chair", async (reader) => {
    await reader.open("/meetings/new?area=440303009");
    const called = await reader.send({ place: "街道三楼会议室", at, method, projects: receiptsOf(projects) });
    expect(called, await reader.text()).toBe(303);
    meeting = new URL(reader.page.url()).pathname;
  });
  await town.clock(at);
  for (const member of there) await town.as(member, (reader) => reader.press(meeting, `${meeting}/attendances`));
  return meeting;
}

/** All hands for all of them, typed into one table by the clerk and confirmed by the chair. */
export async function raised(town: Town, projects: Projects, at: string): Promise<void> {
  const meeting = await sat(town, projects, at, "hands");
  const hands = { for: String(there.length), against: "0", abstain: "0" };
  const { items } = await town.json<{ items: readonly { id: string }[] }>(`${meeting}.json`);
  const counts = items.flatMap(({ id }) => Object.entries(hands).map(([said, n]) => [`tallies.${said}.${id}`, n]));
  await town.as("clerk-dongxiao", async (reader) => {
    await reader.open(`${meeting}/counts/new`);
    expect(await reader.send(Object.fromEntries(counts)), await reader.text()).toBe(303);
  });
  await town.as("chair", async (reader) => {
    expect(await reader.press(meeting, `${meeting}/affirmations`)).toBe(303);
    expect(await reader.press(meeting, `${meeting}/minutes`)).toBe(303);
  });
}

/** One item, and all of them vote for it, each with a browser of this kind. */
export async function voted(town: Town, project: string, at: string, browser: Options = {}): Promise<string> {
  const meeting = await sat(town, project, at, "online");
  await town.as("chair", (reader) => reader.press(meeting, `${meeting}/openings`));
  for (const member of there) await town.as(member, (reader) => reader.press(meeting, `${meeting}/votes`, "for"), browser);
  await town.as("chair", async (reader) => {
    expect(await reader.press(meeting, `${meeting}/closings`)).toBe(303);
    expect(await reader.press(meeting, `${meeting}/minutes`)).toBe(303);
  });
  return meeting;
}

/** On the board today, and shown to hang. */
export async function posted(town: Town, projects: Projects): Promise<void> {
  await town.as("clerk-dongxiao", async (reader) => {
    await reader.open("/notices/new?area=440303009");
    expect(await reader.send({ projects: receiptsOf(projects), contact: "东晓街道办事处 0755-0000" }), await reader.text()).toBe(303);
    const notice = new URL(reader.page.url()).pathname;
    const proof = { channel: "board", place: "公告栏", proof: "照片存档", on: town.today() };
    expect(await reader.act(notice, "proofs", proof), await reader.text()).toBe(303);
  });
}

/** Posted, and nobody objects: the day after its last. */
export async function hung(town: Town, projects: Projects, after: string): Promise<void> {
  await posted(town, projects);
  await town.clock(after);
  for (const one of [projects].flat()) expect(await town.stage(one)).toBe("approval");
}

/** Written into the table by the officer, confirmed by the approver: at the sum that was asked, or at less. */
export async function established(town: Town, projects: Projects, officer: string, document: string, amount?: string): Promise<void> {
  let approval = "";
  await town.as(officer, async (reader) => {
    await reader.open("/approvals/new?area=440303009");
    const rows = receiptsOf(projects).map((receipt) => ({
      [`items.decision.${receipt}`]: "agree",
      ...(amount === undefined ? {} : { [`items.amount.${receipt}`]: amount }),
    }));
    expect(await reader.send(Object.assign({ document, on: town.today() }, ...rows)), await reader.text()).toBe(303);
    approval = new URL(reader.page.url()).pathname;
  });
  await town.as("approver", (reader) => reader.press(approval, `${approval}/confirmations`));
  for (const one of [projects].flat()) expect(await town.stage(one)).toBe("procurement");
}

/** What the budget of the street says of a year, all lines together. */
export async function totalOf(town: Town, year: string) {
  interface Kept {
    readonly total: { readonly available: number; readonly committed: number; readonly paid: number };
  }
  return (await town.json<Kept>(`/budget.json?year=${year}&area=440303009`)).total;
}

/** Appropriated to a line by finance, under a document, and released by the district. */
export async function funded(town: Town, line: string, amount: string): Promise<void> {
  const given = { kind: "APPROPRIATE", amount, document: `罗财预〔${town.today().slice(0, 4)}〕试${amount}号`, on: town.today() };
  await town.as("finance", async (reader) => expect(await reader.act(line, "requests", given), await reader.text()).toBe(303));
  await town.as("district", (reader) => reader.press(line, `${line}/releases`));
}

/** Everybody is looked up and quotes in a sealed letter, one sum a firm; the officer and the supervisor open them together. */
export async function quoted(town: Town, project: string, officer: string, quotes: Readonly<Record<string, string>>): Promise<void> {
  const today = town.today();
  await town.as(officer, async (reader) => {
    for (const firm of Object.keys(quotes)) {
      const looked = { on: today, lists: "信用中国、严重违法失信名单", clear: "yes" };
      expect(await reader.act(`/suppliers/${firm}`, "vettings", looked), await reader.text()).toBe(303);
    }
    expect(await reader.act(project, "sourcings", {}), await reader.text()).toBe(303);
    for (const [supplier, amount] of Object.entries(quotes)) {
      const quote = { supplier, amount, paper: "密封报价" };
      expect(await reader.act(project, "quotes", quote), await reader.text()).toBe(303);
    }
    expect(await reader.act(project, "openings")).toBe(303);
    await reader.open(project);
    expect(await reader.text(), "nobody sees a price before two have opened").not.toContain(shown(quotes));
  });
  await town.as("supervisor", async (reader) => {
    expect(await reader.act(project, "openings")).toBe(303);
    expect(await reader.text()).toContain(shown(quotes));
  });
}
const shown = (quotes: Readonly<Record<string, string>>): string => Number(Object.values(quotes)[0]).toLocaleString("en-US");

/** What was found is counted, and everybody who has to signs for themself. */
export async function accepted(town: Town, project: string, officer: string, signers: readonly string[], found = "1"): Promise<void> {
  await town.as(officer, async (reader) => {
    expect(await reader.act(project, "measurements", { "counted.found.0": found }), await reader.text()).toBe(303);
  });
  for (const who of [officer, ...signers])
    await town.as(
      who,
      async (reader) => {
        const signed = await reader.act(project, "inspections", { verdict: "pass" });
        expect(signed, await reader.text()).toBe(303);
      },
      { phone: true },
    );
}

/** Asked for by the firm with an invoice, released by finance, and paid by the bank today. */
export async function paid(town: Town, project: string, firm: string, invoice: string, amount: string): Promise<void> {
  const today = town.today();
  await town.as(firm, async (reader) => {
    expect(await reader.act(project, "requests", { invoice, amount }), await reader.text()).toBe(303);
  });
  await town.as("finance", async (reader) => {
    expect(await reader.act(project, "releases"), await reader.text()).toBe(303);
    expect(await reader.act(project, "payments", { on: today, voucher: `JZ-${invoice}` }), await reader.text()).toBe(303);
  });
}
