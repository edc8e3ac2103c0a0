/** While work runs: what residents complain of, and the red flags of their supervisors; each is answered within the policy's limit. */
import type { Day } from "../day.ts";
import type { DueTime } from "../envelope.ts";
import type { Dossier } from "../project.ts";

export interface Complaint {
  readonly complaint: string;
  /** Of the supervisors. */
  readonly flag: boolean;
  readonly person: string;
  readonly text: string;
  readonly on: Day;
  readonly due: DueTime;
  readonly answer: string | null;
  readonly answeredOn: Day | null;
  readonly upheld: boolean | null;
}

export const complaintsOf = ({ trail }: Pick<Dossier, "trail">): readonly Complaint[] =>
  trail.flatMap((fact) => {
    if (fact.kind !== "complained") return [];
    const { complaint, flag, person, due } = fact.body;
    const found = trail.find((one) => one.kind === "redressed" && one.body.complaint === complaint);
    const said = found?.kind === "redressed" ? found : undefined;
    const answered = { answer: said?.texts.answer ?? null, answeredOn: said?.envelope.on ?? null, upheld: said?.body.upheld ?? null };
    return [{ complaint, flag, person, text: fact.texts.text, on: fact.envelope.on, due, ...answered }];
  });

export const openComplaints = (d: Pick<Dossier, "trail">): readonly Complaint[] => complaintsOf(d).filter((one) => one.answer === null);
