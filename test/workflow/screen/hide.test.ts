import { expect, it } from "vitest";
import { perform } from "#workflow/act.ts";
import { cover, uncover } from "#workflow/screen/hide.ts";
import { at, clerk, done, dossier, proposer, refused, resident } from "../../support/known.ts";

const tries = (d = dossier({ public: true }), by = clerk) => perform(cover, d, by, { hide: "personal", note: "有门牌号" }, at());

it("a public text is hidden with a reason code, at any stage, and leads nowhere", () => {
  const [draft] = done(tries(dossier({ public: true, stage: "delivery" })));
  expect(draft).toMatchObject({ kind: "covered", body: { code: "personal" }, tells: [proposer.id] });
  expect(draft?.to).toBeUndefined();
});
it("refused where nothing is public", () => expect(refused(tries(dossier()))).toEqual({ refusal: "not_in_sight" }));
it("refused to a resident", () => expect(refused(tries(dossier({ public: true }), resident))).toEqual({ refusal: "not_your_role" }));
it("is shown again, once", () => {
  const again = (d: ReturnType<typeof dossier>) => perform(uncover, d, clerk, { note: "核对过" }, at());
  expect(done(again(dossier({ hidden: "personal" })))).toMatchObject([{ kind: "uncovered" }]);
  expect(refused(again(dossier({ public: true })))).toEqual({ refusal: "not_covered" });
});
