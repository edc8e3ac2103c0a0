/** Wishes hang under a project that answers them: one project may answer many, and a wish stands under one. */
import { covers } from "#model/people/roles.ts";
import { attachForm, detachForm } from "#model/propose/forms.ts";
import type { Basket, OpenProject, Wish } from "#model/propose/wish.ts";
import { refuse } from "#model/refusals.ts";
import { wishOf } from "#model/subject.ts";
import { type Act, mayInArea } from "../act.ts";

/** Of the same community, or one of them of the street above it. */
const beside = (wish: Wish, project: OpenProject): boolean => covers(project.path, wish.path) || covers(wish.path, project.path);

export const attach: Act<Basket, typeof attachForm> = {
  name: "attach",
  form: attachForm,
  may: (basket, who, hand) =>
    mayInArea("attach", who, basket.path, hand) ?? (basket.wishes.some(hasPlaceIn(basket)) ? undefined : refuse("nothing_open")),
  decide: (basket, _who, { wishes, project: receipt }) => {
    const project = basket.projects.find((one) => one.receipt === receipt);
    if (!project) return refuse("not_a_choice", "project");
    const chosen = basket.wishes.filter((one) => wishes.includes(one.id));
    if (chosen.length < wishes.length) return refuse("not_a_choice", "wishes");
    if (!chosen.every((one) => beside(one, project))) return refuse("other_community", "project");
    return chosen.map(({ id }) => under(id, receipt));
  },
};

const hasPlaceIn = (basket: Basket) => (wish: Wish) => basket.projects.some((project) => beside(wish, project));

/** The wish stands under the project from now on. */
export const under = (wish: string, project: string) => ({
  subject: wishOf(wish),
  kind: "attached" as const,
  body: { project },
  texts: {},
});

/** Taken from its project again: it waits as before. */
export const detach: Act<Wish, typeof detachForm> = {
  name: "detach",
  form: detachForm,
  may: (wish, who, hand) => mayInArea("detach", who, wish.path, hand) ?? (wish.project === null ? refuse("nothing_open") : undefined),
  decide: ({ id, project }) => [{ subject: wishOf(id), kind: "detached", body: { project: project ?? "" }, texts: {} }],
};
