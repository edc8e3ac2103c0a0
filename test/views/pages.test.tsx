import { describe, expect, it } from "vitest";
import { empty } from "#model/budget/entry.ts";
import { HomePage } from "#views/open/home.tsx";
import { Page } from "#views/page.tsx";
import { DeskPage } from "#views/people/desk.tsx";
import { SessionPage } from "#views/people/session.tsx";
import { ProjectsPage } from "#views/propose/list.tsx";
import { RefusalPage } from "#views/refusal.tsx";
import { reading, tagWith, textOf } from "./reader.ts";

const nothing = {
  wishes: [],
  counts: [],
  tellings: [],
  outages: [],
  solicitations: [],
  projects: [],
  own: [],
  calls: [],
  meetings: [],
  approvals: [],
  requests: [],
  corrections: [],
  objections: [],
  amendments: [],
  repins: [],
  remedies: [],
  drafts: [],
  years: [],
  sheets: [],
  messages: [],
};

describe("a page", () => {
  it("bears the language of its words and the reader's size of letters", () => {
    expect(tagWith(String(<Page s={reading({ lang: "en" })} title="Orders" />), "<html")).toContain('lang="en"');
    expect(tagWith(String(<Page s={reading({ elder: true })} title="单子" />), "<html")).toContain('class="elder"');
  });

  it("leads back to itself when language or size is changed", () => {
    const html = String(<Page s={reading({ path: "/projects?year=2026" })} title="单子" />);
    expect(html).toContain("lang=en&amp;back=%2Fprojects%3Fyear%3D2026");
    expect(html).toContain("elder=1&amp;back=");
  });

  it("offers the desk and the way out only to who is signed in", () => {
    expect(String(<Page s={reading()} title="单子" />)).not.toContain("/desk");
    const html = String(<Page s={reading({ who: { id: "p", name: "陈阿姨", roles: ["resident"] } })} title="单子" />);
    expect(html).toContain('href="/desk"');
    expect(html).toContain('action="/session/end"');
  });

  it("shows the time of a demonstration, and of nothing else", () => {
    expect(textOf(String(<Page s={reading({ demo: true })} title="单子" />))).toContain("2026年6月15日 09:00");
    expect(textOf(String(<Page s={reading()} title="单子" />))).not.toContain("演示");
  });
});

describe("empty pages say what to do", () => {
  it("the desk", () => {
    expect(textOf(String(<DeskPage s={reading()} desk={nothing} links={[]} />))).toContain("现在没有等您办的事");
  });
  it("the list", () => {
    const html = String(
      <ProjectsPage s={reading()} list={{ rows: [], next: null }} filter={{ area: "4403" }} policy={undefined} areas={[]} proposes />,
    );
    expect(textOf(html)).toContain("没有符合条件的单子");
  });
  it("the front page", () => {
    const text = textOf(String(<HomePage s={reading()} recent={[]} running={[]} calls={[]} year={2026} total={empty} proposes />));
    expect(text).toContain("今年还没有下达资金");
    expect(text).toContain("现在没有正在进行的公示");
  });
});

describe("saying no", () => {
  it("gives the reason under a heading of its kind, and the way back", () => {
    const html = String(<RefusalPage s={reading()} refusal={{ refusal: "second_person" }} back="/projects/304718526" />);
    expect(textOf(html)).toContain("您不能办理这一步");
    expect(textOf(html)).toContain("要由另一个人办理");
    expect(html).toContain('href="/projects/304718526"');
  });
});

describe("signing in to the demonstration", () => {
  it("is one button a person, under what they do", () => {
    const cast = [
      { handle: "resident-1", name: "陈阿姨", roles: ["resident"], areaName: "木棉岭社区" },
      { handle: "clerk-dongxiao", name: "林经办", roles: ["resident", "clerk"], areaName: "东晓社区" },
    ];
    const html = String(<SessionPage s={reading({ path: "/session/new?back=/desk" })} cast={cast} />);
    expect(tagWith(html, "<button", 'value="clerk-dongxiao"')).toContain('name="person"');
    expect(html).toContain('action="/session?back=%2Fdesk"');
    expect(html.indexOf("role-resident")).toBeLessThan(html.indexOf("role-clerk"));
  });
});
