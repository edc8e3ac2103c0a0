import { dayEn, many } from "../says.ts";
import type { policy as zh } from "../zh/policy.ts";

export const policy = {
  title: "Rules",
  lead: "How each place does it: who checks, within how many days, what counts as passed, how much may be spent. Every rule names its source.",
  none: "No rules have been published yet.",
  version: (n) => `version ${n}`,
  published: (time) => `published ${time}`,
  basis: "Legal basis",
  area: "For",
  versionLabel: "Version",
  publishedLabel: "Published",
  digest: "Digest of the text",
  pinned: "An order follows to its end the version in force when it was sent. Later versions change nothing for it.",

  gradeTitle: "How sure we are of a source",
  grades: { A: "Official text", B: "Public report", L: "Law", U: "Unconfirmed" },
  gradeMeans: {
    A: "Read in the text of the body that issued it",
    B: "Seen in the press, a community notice or a tender notice",
    L: "A national law or regulation",
    U: "No rule was found: a provisional value that the office may change",
  },
  counted: (all, unconfirmed) =>
    unconfirmed === 0 ? `${many(all, "rule")}, all with a source.` : `${many(all, "rule")}, ${unconfirmed} of them unconfirmed.`,
  changeable: "the office may change it",
  source: "Source",
  rule: "Rule",
  value: "What it says",
  from: "From",
  since: (day) => `(in force since ${dayEn(day)})`,
  edit: "Change",
  itself: "The gate itself",
  layersLabel: "Put together from",
  base: "Common base",
  layer: (name, version) => (version === null ? name : `${name}, version ${version}`),

  tryOut: "Try it",
  tryHint: "Imagine an order and see which gates it passes, and by which day.",
  changes: "Compare with the version before",
  json: "Machine-readable text (JSON)",

  gatesLead: "From wish to established project an order passes, in this order:",
  kinds: {
    check: "Checked point by point: passed, returned or refused",
    resolution: "A meeting votes on each item; the system computes the result",
    ballot: "Residents choose among many orders within one budget",
    notice: "A list is put up and objections are invited",
    approval: "Decided order by order; established when confirmed",
  },
  money: { none: "", hold: "Money is held once it passes", commit: "Money is committed when it is established" },
  voteSays: (quorum, pass) => `A meeting is valid with ${quorum} of the roll present. An item passes with ${pass} for it`,
  established: "After that: procurement, contract, delivery, acceptance, result notice, payment, file.",
} satisfies typeof zh;
