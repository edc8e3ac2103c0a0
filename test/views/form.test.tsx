import { describe, expect, it } from "vitest";
import { preparationForm } from "#model/approve/forms.ts";
import type { Form } from "#model/form.ts";
import { contractForm } from "#model/procure/forms.ts";
import { proposalForm } from "#model/propose/forms.ts";
import { ActForm, FormPage } from "#views/form.tsx";
import type { Sheet } from "#views/setting.ts";
import { reading, tagWith, textOf } from "./reader.ts";

const options: Sheet["options"] = {
  class: [
    { value: "WORKS", label: "工程类" },
    { value: "GOODS", label: "实物类" },
  ],
  area: [{ value: "a1", label: "木棉岭社区" }],
};
const sheet = (given: Partial<Sheet> = {}): Sheet => ({ act: "propose", action: "/proposals", values: {}, options, errors: {}, ...given });
const draw = (given: Partial<Sheet> = {}, form: Form = proposalForm) => String(<ActForm s={reading()} form={form} sheet={sheet(given)} />);

describe("a form shown again", () => {
  const typed = { title: "扶手", need: "老人出行不便，\n希望装扶手。", class: "GOODS", amount: "八万", place: "12栋" };
  const html = draw({ values: typed, errors: { title: { code: "too_short" }, amount: { code: "not_money" } } });

  it("keeps what was typed", () => {
    expect(tagWith(html, 'name="title"')).toContain('value="扶手"');
    expect(tagWith(html, 'name="amount"')).toContain('value="八万"');
    expect(html).toContain("老人出行不便，\n希望装扶手。</textarea>");
    expect(tagWith(html, 'value="GOODS"')).toContain("checked");
    expect(tagWith(html, 'value="WORKS"')).not.toContain("checked");
  });

  it("links each mistake to its field and ties the words to it (P6.4)", () => {
    expect(html).toContain('role="alert"');
    expect(html).toContain('<a href="#f-title">');
    expect(html).toContain('<a href="#f-amount">');
    const title = tagWith(html, 'id="f-title"');
    expect(title).toContain('aria-invalid="true"');
    expect(title).toContain('aria-describedby="f-title-hint f-title-error"');
    expect(tagWith(html, 'id="f-place"')).not.toContain("aria-invalid");
  });

  it("says what is wrong in the order of the questions", () => {
    expect(html.indexOf("#f-title")).toBeLessThan(html.indexOf("#f-amount"));
    expect(textOf(html)).toContain("太短了，至少写 4 个字");
  });
});

describe("a form", () => {
  it("carries its tokens and goes where it should", () => {
    const html = draw();
    expect(tagWith(html, "<form")).toContain('method="post"');
    expect(tagWith(html, "<form")).toContain('action="/proposals"');
    expect(tagWith(html, 'name="csrf"')).toContain('value="a-token"');
    expect(tagWith(html, 'name="once"')).toContain('value="once-0000-0000-0000"');
  });

  it("says so where there is nothing to choose from, and its error leads there", () => {
    const html = draw({ options: { ...options, class: [] }, errors: { class: { code: "required" } } });
    expect(textOf(html)).toContain("现在没有可以选的");
    expect(tagWith(html, 'id="f-class"')).toContain("<p");
    expect(textOf(draw())).not.toContain("现在没有可以选的");
  });

  it("does not ask what is settled, nor a resident what only a clerk knows", () => {
    const html = draw();
    expect(tagWith(html, 'name="area"')).toMatch(/type="hidden".*value="a1"/);
    expect(html).not.toContain('name="channel"');
    expect(html).not.toContain('name="apportioned"');
  });

  it("asks a clerk for whom and by which channel", () => {
    const s = reading({ who: { id: "p", name: "林", roles: ["clerk"] } });
    const html = String(
      <ActForm s={s} form={proposalForm} sheet={sheet({ options: { ...options, person: [{ value: "p1", label: "王伯" }] } })} />,
    );
    expect(html).toContain('name="channel"');
    expect(html).toContain('name="person"');
    expect(html).toContain('name="apportioned"');
  });

  it("offers more than eight choices as a list", () => {
    const many = Array.from({ length: 9 }, (_, n) => ({ value: `s${n}`, label: `承接主体 ${n}` }));
    expect(draw({ act: "contract", options: { supplier: many } }, contractForm)).toContain("<select");
    expect(draw({ act: "contract", options: { supplier: many.slice(1) } }, contractForm)).not.toContain("<select");
  });

  it("tells a refusal with its sum beside the field it concerns", () => {
    const html = draw(
      { act: "contract", errors: { amount: { refusal: "over_the_sum", field: "amount", says: { most: 8_200_000 } } } },
      contractForm,
    );
    expect(textOf(html)).toContain("最多 ¥82,000.00");
  });

  it("leads to a cell of a table by its whole name", () => {
    const html = draw({ act: "prepare", errors: { "items.amount.304718526": { code: "not_money" } } }, preparationForm);
    expect(html).toContain('href="#f-items.amount.304718526"');
    expect(textOf(html)).toContain("审定金额");
  });
});

describe("the page of a form", () => {
  it("begins its title with its own name, with an error too (P6.7)", () => {
    const html = String(<FormPage s={reading()} form={proposalForm} sheet={sheet({ errors: { title: { code: "required" } } })} />);
    expect(html).toContain("<title>我要点单（有错误） – 点单</title>");
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(tagWith(html, "<html")).toContain('lang="zh-CN"');
    expect(html).toContain('href="#main"');
  });
});
