import type { Wording } from "../shapes.ts";
import type { gatePapers as zh } from "../zh/gatePapers.ts";

export const gatePapers = {
  title: "Papers that this gate demands",
  lead: "While one is missing the order cannot pass this gate, nor be put on an agenda, a notice list or an approval table.",
  paper: "Paper",
  state: "Is it there?",
  proof: "Where it is",
  there: "there",
  missing: "missing",
  file: "Open the file",
  nothing: "–",
  lacks: (papers) => `Papers missing: ${papers}`,
} satisfies Wording<typeof zh>;
