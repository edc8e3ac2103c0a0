import { beforeEach, describe, expect, it } from "vitest";
import { allPoints } from "../points.ts";
import { places } from "../town/cast.ts";
import { smallTown } from "../town/small.ts";
import type { Town } from "../town/town.ts";
import { propose, wish } from "../town/walk.ts";
import { type Home, rows, value } from "./home.ts";

const one = { by: "resident-1", title: "木棉岭后巷加装路灯", area: places.mumianling, class: "WORKS", amount: "86000" } as const;
const token = "a-token-of-a-form-1";
const ten = Array.from({ length: 10 }, (_, index) => index);

export function onceSuite(home: Home): void {
  let town: Town;
  beforeEach(async () => {
    town = await smallTown(await home());
  });
  const send = (raw = wish(one).raw, with_ = token) => town.tries("resident-1", "propose", places.mumianling, raw, with_);
  const count = (kind: string) => value(town.db, "SELECT count(*) FROM facts WHERE kind = ?", kind);
  const answerOf = (answer: object) => ("answer" in answer ? answer.answer : answer);

  describe("a form sent twice", () => {
    it("is done once and answered the same, ten times at once (P8.6, P9.5)", async () => {
      const answers = (await Promise.all(ten.map(() => send()))).map(answerOf);
      expect(await count("proposed")).toBe(1);
      expect(new Set(answers).size).toBe(1);
      const [project] = await rows<{ receipt: string }>(town.db, "SELECT receipt FROM projects");
      expect(answers[0]).toBe(`project:${project?.receipt}`);
    });

    it("is answered the same an hour later", async () => {
      const first = answerOf(await send());
      town.now += 3_600_000;
      expect(answerOf(await send())).toBe(first);
      expect(await count("proposed")).toBe(1);
    });

    it("does nothing for the second, even if it says something else", async () => {
      await send();
      await send({ ...wish(one).raw, title: "另一件事情", amount: "1" });
      expect(await rows(town.db, "SELECT title, amount FROM projects")).toEqual([{ title: one.title, amount: 8_600_000 }]);
    });

    it("with a token of its own is a form of its own", async () => {
      await send();
      await send(wish(one).raw, "a-token-of-a-form-2");
      expect(await count("proposed")).toBe(2);
    });

    it("and refused leaves its token to the form that is put right", async () => {
      expect(await send({ ...wish(one).raw, class: "NOTHING" })).toMatchObject({ refusal: "not_a_choice" });
      expect(answerOf(await send())).toMatch(/^project:\d{9}$/);
    });

    it("keeps with the answer who asked and when", async () => {
      await send();
      expect(await rows(town.db, "SELECT token, person, at FROM onces")).toEqual([{ token, person: "p-resident-1", at: town.now }]);
    });
  });

  it("without a token the second is told where things stand now", async () => {
    const receipt = await propose(town, one);
    const { title, need, place } = wish(one).raw;
    const answers = await Promise.all(ten.map(() => town.tries("clerk-dongxiao", "pass", receipt, { title, need, place, ...allPoints })));
    expect(await count("screened")).toBe(1);
    expect(answers.filter((answer) => "facts" in answer)).toHaveLength(1);
    expect(answers.filter((answer) => "refusal" in answer)).toHaveLength(9);
  });
}
