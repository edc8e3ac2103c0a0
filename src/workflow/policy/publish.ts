/**
 * From draft to rules in force: one person submits it, a second publishes it. Publishing puts the layers together for the area and for
 * every area below that has a layer of its own, each as a new version; nothing under way is touched, for projects pin what they began under.
 */
import { canonical } from "#model/canonical.ts";
import { digestOf } from "#model/digest.ts";
import type { Draft } from "#model/draft.ts";
import { type Drafting, type Made, versionsOf } from "#model/policy/draft.ts";
import { publicationForm, scrapForm, submissionForm } from "#model/policy/forms.ts";
import { refuse } from "#model/refusals.ts";
import { draftOf, policyOf } from "#model/subject.ts";
import { unsoundIn } from "./misfit.ts";
import { onDraft } from "./on.ts";

export const submit = onDraft(
  {
    name: "submit",
    form: submissionForm,
    decide: ({ draft }) => [{ subject: draftOf(draft.id), kind: "layer_submitted", body: {}, texts: {} }],
  },
  (known) => {
    if (known.draft.state === "submitted") return refuse("already_submitted");
    return unsoundIn(versionsOf(known));
  },
);

export const publish = onDraft(
  {
    name: "publish",
    form: publicationForm,
    decide: (known) => {
      const made = versionsOf(known);
      const issue = known.issue + 1;
      return [
        {
          subject: draftOf(known.draft.id),
          kind: "layer_published",
          body: { issue, policies: made.map((one) => one.id) },
          texts: {},
        },
        ...made.map((one) => published(known, one, issue)),
      ];
    },
  },
  (known, who) => {
    if (known.draft.state !== "submitted") return refuse("not_submitted");
    if (known.draft.submittedBy === who.id) return refuse("second_person");
    return unsoundIn(versionsOf(known));
  },
);

function published({ draft }: Drafting, { id, area, version, layer, whole }: Made, issue: number): Draft {
  const document = canonical(whole.document);
  return {
    subject: policyOf(id),
    kind: "policy_published",
    body: { digest: digestOf(document), area, version, issue, draft: draft.id, submittedBy: draft.submittedBy },
    texts: { document, layer: JSON.stringify(layer), origins: canonical(whole.origins) },
  };
}

export const scrap = onDraft({
  name: "scrap",
  form: scrapForm,
  decide: ({ draft }, _who, { reason }) => [{ subject: draftOf(draft.id), kind: "layer_scrapped", body: {}, texts: { reason } }],
});
