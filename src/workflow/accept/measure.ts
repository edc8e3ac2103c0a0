/** On the spot (现场核验): each line of the scheme counted before anybody signs, and what is to be mended by when. A short form needs none. */
import { measureForm } from "#model/accept/forms.ts";
import { measuredNow, toMeasure } from "#model/accept/measured.ts";
import { groupFor } from "#model/policy/way.ts";
import { type Dossier, matterOf } from "#model/project.ts";
import { refuse } from "#model/refusals.ts";
import { projectOf } from "#model/subject.ts";
import { onProject } from "../act.ts";
import { thisRound } from "./slot.ts";

/** On the long form nobody signs for what was not counted. */
export const mustMeasure = (d: Dossier): boolean => groupFor(d.policy, matterOf(d))?.form === "full" && measuredNow(d) === undefined;

export const measure = onProject({
  name: "measure",
  form: measureForm,
  when: (d) => (thisRound(d).length > 0 ? refuse("signing_begun") : undefined),
  decide: (d, _who, { counted, faults }, hand) => {
    const lines = toMeasure(d).map(({ item, asked }, index) => ({
      item,
      asked,
      found: counted.find((row) => row.key === String(index))?.found,
    }));
    const left = lines.findIndex(({ found }) => found === undefined);
    if (left >= 0) return refuse("required", `counted.found.${left}`);
    const half = faults.find((one) => (one.what === null) !== (one.until === null));
    if (half) return refuse("line_unfinished", `faults.${half.what === null ? "what" : "until"}.${half.key}`);
    const told = faults.flatMap(({ what, until, key }) => (what !== null && until !== null ? [{ what, until, key }] : []));
    const past = told.find(({ until }) => until < hand.today);
    if (past) return refuse("ends_before_start", `faults.until.${past.key}`, { day: hand.today });
    return [
      {
        subject: projectOf(d.project.receipt),
        kind: "measured",
        body: {
          round: d.project.round,
          lines: lines.map(({ asked, found = 0 }) => ({ asked, found })),
          faults: told.map(({ until }) => until),
        },
        texts: { items: JSON.stringify(lines.map(({ item }) => item)), what: JSON.stringify(told.map(({ what }) => what)) },
      },
    ];
  },
});
