/** The list hangs: the period starts the day after it is proven to hang, and ends with its last day. */
import { addDays } from "#model/day.ts";
import type { Board, Hangable } from "#model/notice/board.ts";
import { hangForm } from "#model/notice/forms.ts";
import { gateOf } from "#model/policy/policy.ts";
import { periodAt } from "#model/policy/way.ts";
import { refuse } from "#model/refusals.ts";
import { noticeOf } from "#model/subject.ts";
import { type Act, mayInArea } from "../act.ts";
import { dueIn } from "../moves.ts";
import { checkPaperDate } from "../paper.ts";

export const hang: Act<Board, typeof hangForm> = {
  name: "hang",
  form: hangForm,
  may: (board, who, hand) => mayInArea("hang", who, board.path, hand),
  decide: (board, _who, { projects, place, proof, on }, hand) => {
    const listed = board.candidates.filter((one) => projects.includes(one.receipt));
    const [lead] = listed;
    if (!lead || listed.length < projects.length) return refuse("already_listed", "projects");
    const limit = periodOf(lead);
    if (listed.some((one) => JSON.stringify(periodOf(one)) !== JSON.stringify(limit))) return refuse("mixed_rules", "projects");
    const last =
      listed
        .map((one) => one.lastOn)
        .sort()
        .at(-1) ?? on;
    const wrong = checkPaperDate(on, last, lead.policy.backDays.value, hand);
    if (wrong) return wrong;
    const due = dueIn(board.calendar, on, limit);
    return [
      {
        subject: noticeOf(hand.id()),
        kind: "hung",
        on,
        texts: { place, proof },
        body: {
          area: board.area,
          projects: listed.map((one) => one.receipt),
          from: addDays(on, 1),
          until: due.day,
          provisional: due.provisional,
        },
      },
    ];
  },
};

const periodOf = ({ policy, gate }: Hangable) => periodAt(policy, gateOf(policy, gate));
