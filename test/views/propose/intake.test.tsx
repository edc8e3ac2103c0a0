import { describe, expect, it } from "vitest";
import type { PaperCount, Survey } from "#model/propose/survey.ts";
import { PosterPage } from "#views/propose/calls.tsx";
import { LinesPage } from "#views/propose/lines.tsx";
import { GroupMessage } from "#views/propose/message.tsx";
import { SummaryPage } from "#views/propose/needs.tsx";
import { ProjectPage } from "#views/propose/project.tsx";
import { SurveyPage } from "#views/propose/surveys.tsx";
import { wish } from "../../support/intake.ts";
import { area, dossier, path } from "../../support/known.ts";
import { noIntake } from "../../support/noIntake.ts";
import { reading, tagWith, textOf } from "../reader.ts";

const s = reading();
const draw = (given: Partial<Parameters<typeof ProjectPage>[0]>, d = dossier({ public: true })) =>
  String(<ProjectPage s={s} d={d} areaName="木棉岭社区" offers={[]} mine={false} open {...given} />);
const answering = { ...dossier({ public: true }), intake: { ...noIntake, wishes: 2 } };

describe("the wishes under a project", () => {
  const desk = { wishes: [wish("w1"), wish("w2")], detaches: true };
  it("are a number for everybody", () => {
    const text = textOf(draw({}, answering));
    expect(text).toContain("回应了 2 条居民诉求");
    expect(text).not.toContain("后巷太黑");
  });
  it("and words for staff, who can take one out", () => {
    const html = draw({ desk }, answering);
    expect(html).toContain("第w1条：后巷太黑");
    expect(html).toContain('action="/wishes/w1/detachments"');
  });
});

describe("the message for the chat group", () => {
  const message = (d: ReturnType<typeof dossier>) => textOf(String(<GroupMessage s={s} d={d} areaName="木棉岭社区" />));
  it("gives the title when it is public, the step and until when", () => {
    const text = message(dossier({ public: true, stage: "resolution", gate: "council" }));
    for (const piece of ["木棉岭后巷加装路灯", "304 718 526", "等开会逐项表决", "2026年6月30日"]) expect(text).toContain(piece);
  });
  it("gives the number alone before that", () => {
    const text = message(dossier());
    expect(text).toContain("304 718 526");
    expect(text).not.toContain("路灯");
  });
  it("is there for staff alone", () => {
    expect(draw({})).not.toContain("f-message");
    expect(draw({ desk: { wishes: [], detaches: false } })).toContain("f-message");
  });
});

describe("supporters", () => {
  const supported = { ...dossier({ public: true }), intake: { ...noIntake, supporters: 7, paper: 12 } };
  it("are a number, of both kinds, without a name", () => {
    const text = textOf(draw({}, supported));
    expect(text).toContain("19 位居民表示“我也需要” （网上 7 位，纸质 12 位）");
    expect(text).toContain("只公开人数");
  });
  it("press once; who has pressed can take it back", () => {
    const offers = [{ act: "second" as const, href: "/projects/304718526/supports/new" }];
    expect(tagWith(draw({ offers }, supported), 'name="wanted"')).toContain('value="yes"');
    const mine = { ...supported, intake: { ...supported.intake, mine: true } };
    expect(tagWith(draw({ offers }, mine), 'name="wanted"')).toContain('value="no"');
  });
});

describe("lines that were pasted", () => {
  const values = { area, "rows.text.1": "门口太黑，电话13800138000", "rows.place.1": "", "rows.channel.1": "chat" };
  const sheet = { act: "collect" as const, action: "/wishes", values, options: {}, errors: {} };
  it("are marked where they look like somebody's number, and can be struck out", () => {
    const html = String(<LinesPage s={s} sheet={sheet} leftOut={["李姐 09:12"]} />);
    expect(textOf(html)).toContain("这里像是有手机号码");
    expect(html).toContain('name="rows.strike.1"');
    expect(textOf(html)).toContain("李姐 09:12");
  });
  it("say in which line something is wrong", () => {
    const html = String(<LinesPage s={s} sheet={{ ...sheet, errors: { "rows.text.1": { code: "too_short" } } }} leftOut={[]} />);
    expect(textOf(html)).toContain("第 1 条：太短了，至少写 2 个字");
    expect(html).toContain('href="#f-rows.text.1"');
  });
});

describe("a need survey", () => {
  const survey: Survey = {
    id: "s1",
    area,
    path,
    title: "夏季问需",
    from: "2026-06-01",
    until: "2026-06-30",
    kinds: ["照明", "座椅"],
    online: 3,
    paper: 46,
    counts: [
      { online: 3, paper: 31 },
      { online: 1, paper: 18 },
    ],
    mine: null,
  };
  const sheets: PaperCount[] = [];
  const page = (desk: { lines: string[]; sheets: PaperCount[] } | null) =>
    textOf(String(<SurveyPage s={s} survey={survey} areaName="木棉岭社区" offers={[]} desk={desk} />));

  it("shows counts and shares in whole numbers", () => expect(page(null)).toContain("照明 3 31 34 69%"));
  it("shows what people wrote to staff alone", () => {
    expect(page({ lines: ["想要一个能坐的地方"], sheets })).toContain("想要一个能坐的地方");
    expect(page(null)).not.toContain("居民还写了");
  });
  it("has a summary sheet to sign, made by the system", () => {
    const text = textOf(String(<SummaryPage s={s} survey={survey} areaName="木棉岭社区" />));
    for (const piece of ["问需情况汇总表", "49 份", "照明 3 31 34 69%", "经办人", "核对人", "盖章"]) expect(text).toContain(piece);
  });
});

it("a poster says what, when and how, on one sheet", () => {
  const call = {
    id: "c1",
    area,
    path,
    title: "2026 年夏季征集",
    text: "征集身边的小事。",
    from: "2026-06-01",
    until: "2026-07-15",
    classes: ["WORKS"],
    quota: 80_000_000,
    editing: 5,
    copied: null,
    questions: "",
    areaName: "东晓街道",
  };
  const text = textOf(String(<PosterPage s={s} call={call} classes={[{ value: "WORKS", label: "工程类" }]} />));
  for (const piece of [
    "2026 年夏季征集",
    "2026年6月1日至2026年7月15日",
    "工程类",
    "¥800,000.00",
    "怎么参加",
    "https://diandan.example/calls/c1",
    "我要点单",
  ])
    expect(text).toContain(piece);
});
