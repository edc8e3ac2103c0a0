/** 更正公告: what hangs wrong is published anew, after a second person has looked at it. Both texts stay; the period begins anew. */
import type { Draft } from "#model/draft.ts";
import type { Hand } from "#model/hand.ts";
import { reissueForm, restatementForm, retentionForm } from "#model/notice/forms.ts";
import { type Dossier, gateNow } from "#model/project.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import type { Amendment } from "#model/standing.ts";
import { noticeOf, projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";
import { toGate } from "../moves.ts";
import { textOf } from "./fix.ts";
import { listing } from "./hang.ts";

const hangs = (d: Dossier): boolean => d.notice !== null && d.notice.state !== "over";

export const restate = onProject({
  name: "restate",
  form: restatementForm,
  when: (d) => (!hangs(d) ? refuse("notice_not_running") : d.amendment ? refuse("amendment_open") : undefined),
  decide: (d, _who, { reason, contact, beneficiaries, ...words }) =>
    differs(d, { contact, beneficiaries, ...words })
      ? [
          {
            subject: projectOf(d.project.receipt),
            kind: "amendment_asked",
            body: { amendment: d.amendments + 1, notice: d.notice?.notice ?? "", beneficiaries },
            texts: { ...words, contact, reason },
          },
        ]
      : refuse("nothing_amended", "title"),
});

/** From what hangs; a sum or class that was mended meanwhile differs too. */
function differs(d: Dossier, words: Pick<Amendment, "title" | "need" | "place" | "beneficiaries" | "contact">): boolean {
  const hanging = d.trail.findLast((fact) => fact.kind === "fixed");
  if (hanging?.kind !== "fixed") return true;
  const { body, texts } = hanging;
  return (
    words.contact !== d.notice?.contact ||
    words.beneficiaries !== body.beneficiaries ||
    (["title", "need", "place"] as const).some((name) => words[name] !== texts[name]) ||
    body.class !== d.project.class ||
    body.amount !== (d.project.approved ?? d.project.amount)
  );
}

const second = (d: Dossier, who: { readonly id: string }): Refusal | undefined => {
  if (!d.amendment || !hangs(d)) return refuse("amendment_over");
  return d.amendment.askedBy === who.id ? refuse("second_person") : undefined;
};

export const reissue = onProject({
  name: "reissue",
  form: reissueForm,
  when: second,
  decide: (d, _who, _input, hand) => (d.amendment ? publishedAnew(d, d.amendment, hand) : refuse("amendment_over")),
});

/** A list of its own with the right text: it must hang and be proven like the first. */
function publishedAnew(d: Dossier, { n, askedSeq, notice, contact, reason, ...words }: Amendment, hand: Hand): readonly Draft[] {
  const gate = gateNow(d);
  if (!gate) return [];
  const { receipt, seq, area } = d.project;
  const next = hand.id();
  const amended: Draft = {
    subject: projectOf(receipt),
    kind: "reissued",
    body: { amendment: n, asked: askedSeq, notice, next },
    texts: {},
    tells: [d.project.proposer],
    to: toGate(d, gate, hand.today),
  };
  const projects = [{ project: receipt, text: seq + 2 }];
  return [
    amended,
    textOf(d, gate.key, words),
    listing(noticeOf(next), { policy: d.policy, gate: gate.key }, { area, projects, contact, reason, corrects: notice }),
  ];
}

export const retain = onProject({
  name: "retain",
  form: retentionForm,
  when: (d) => (d.amendment ? undefined : refuse("amendment_over")),
  decide: (d, _who, { reason }) => [
    {
      subject: projectOf(d.project.receipt),
      kind: "amendment_declined",
      body: { amendment: d.amendment?.n ?? 0, asked: d.amendment?.askedSeq ?? 0 },
      texts: { reason },
    },
  ],
});
