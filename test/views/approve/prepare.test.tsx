import { describe, expect, it } from "vitest";
import type { Awaiting } from "#model/approve/docket.ts";
import { preparationForm } from "#model/approve/forms.ts";
import { readForm } from "#model/filled.ts";
import { PreparePage } from "#views/approve/prepare.tsx";
import type { Sheet } from "#views/setting.ts";
import { luohu } from "../../support/luohu.ts";
import { reading, tagWith, textOf } from "../reader.ts";

const awaiting = (n: number, given: Partial<Awaiting> = {}): Awaiting => ({
  receipt: `30471852${n}`,
  shares: [],
  lacks: [],
  title: `项目${n}`,
  class: "SERVICE",
  amount: 8_600_000,
  held: 8_600_000,
  missing: 0,
  lastOn: "2026-06-10",
  gate: "approval",
  urgent: false,
  path: "4403/440303/440303009/440303009014",
  policy: luohu,
  ...given,
});
const sheet: Sheet = { act: "prepare", action: "/approvals", values: {}, options: {}, errors: {} };
const draw = (rows: readonly Awaiting[], given: Partial<Sheet> = {}) =>
  String(
    <PreparePage
      s={reading()}
      docket={{ area: "440303009", path: "4403/440303/440303009", awaiting: rows, documents: [] }}
      sheet={{ ...sheet, ...given }}
      gates={Object.fromEntries(rows.map((one) => [one.receipt, [{ value: "screening", label: "社区初审" }]]))}
      reasons={Object.fromEntries(rows.map((one) => [one.receipt, [{ value: "NOT_APPROVED", label: "街道审定未通过" }]]))}
    />,
  );

describe("the table of decisions", () => {
  it("leaves every order out of the sitting until somebody decides", () => {
    const html = draw([awaiting(1), awaiting(2)]);
    expect(html.match(/value="leave" checked/g)).toHaveLength(2);
    expect(tagWith(html, 'name="items.amount.304718521"')).toContain('value="86000.00"');
  });

  it("is read by its own form as it is drawn", () => {
    const html = draw([awaiting(1)]);
    const named = [...html.matchAll(/name="(items\.[a-z]+)\.304718521"/g)].map((match) => match[1]);
    expect([...new Set(named)].sort()).toEqual(["items.amount", "items.code", "items.decision", "items.gate", "items.reason"]);
    const read = readForm(preparationForm, {
      area: "440303009",
      document: "12号",
      on: "2026-06-12",
      "items.decision.304718521": "leave",
      "items.amount.304718521": "86000.00",
      "items.gate.304718521": "",
      "items.code.304718521": "",
      "items.reason.304718521": "",
    });
    expect(read).toMatchObject({ input: { items: [{ key: "304718521", decision: "leave", amount: 8_600_000, gate: null }] } });
  });

  it("names the missing sum, and the cap that is passed", () => {
    const text = textOf(draw([awaiting(1, { missing: 4_200_000 }), awaiting(2, { amount: 61_406_330 })]));
    expect(text).toContain("资金不够，还差 ¥42,000.00");
    expect(text).toContain("超过上限 ¥500,000.00 同意的金额超过上限时，必须写明理由");
  });

  it("links each mistake to its field, naming the order (P6.4)", () => {
    const html = draw([awaiting(1)], {
      values: { "items.decision.304718521": "return", "items.amount.304718521": "八万" },
      errors: { document: { code: "required" }, "items.reason.304718521": { refusal: "required" } },
    });
    expect(html).toContain('<a href="#f-items.reason.304718521">“项目1”：');
    expect(html).toContain('<a href="#f-document">');
    expect(tagWith(html, 'id="f-items.reason.304718521"')).toContain('aria-invalid="true"');
    expect(tagWith(html, 'name="items.amount.304718521"')).toContain('value="八万"');
    expect(html).toMatch(/value="return" checked/);
  });
});
