/** A call to social organisations (入库征集) is opened by whom the policy lets, and its result announced once all that was sent in is decided. */
import { dayOf, endOf, startOf } from "#model/day.ts";
import { announcementForm, solicitationForm } from "#model/library/forms.ts";
import { placesOf } from "#model/library/places.ts";
import { asksOf, type Opening, type Solicited, undecided } from "#model/library/solicitation.ts";
import { holds } from "#model/people/roles.ts";
import { bodyOf, classOf } from "#model/policy/policy.ts";
import { refuse } from "#model/refusals.ts";
import { solicitationOf } from "#model/subject.ts";
import { type Act, mayInArea } from "../act.ts";
import { filed } from "../archive/file.ts";
import { dueIn } from "../moves.ts";

export const solicit: Act<Opening, typeof solicitationForm> = {
  name: "solicit",
  form: solicitationForm,
  may: ({ path, policy }, who, hand) => {
    const barred = mayInArea("solicit", who, path, hand);
    if (barred) return barred;
    if (!holds(who, policy.library.by.value, path, hand.today)) return refuse("not_by_this_policy");
    return bodyOf(policy, policy.library.panel.value) ? undefined : refuse("no_panel");
  },
  decide: ({ area, policy, digest, calendar }, _who, { title, sought, classes, from, until, places, files }, hand) => {
    const { window, panel, ties } = policy.library;
    if (!classes.every((code) => classOf(policy, code))) return refuse("not_a_choice", "classes");
    if (from < hand.today) return refuse("before_the_last", "from", { day: hand.today });
    const earliest = dueIn(calendar, from, window.value).day;
    if (until < earliest) return refuse("window_too_short", "until", { day: earliest });
    const id = hand.id();
    const span = { from, until, opens: Math.max(startOf(from), hand.now), closes: endOf(until) };
    const asks = asksOf(policy.library);
    const rules = { policy: digest, asks: { ...asks, kinds: [...asks.kinds] }, panel: panel.value, ties: ties.value };
    const subject = solicitationOf(id);
    return [
      { subject, kind: "solicited", body: { area, ...rules, classes: [...classes], places, ...span }, texts: { title, sought } },
      ...filed(files, { about: subject, area, purpose: "paper" }, ""),
    ];
  },
};

/** Ranks and who comes in are reckoned from the panel's points; nobody types them. */
export const announce: Act<Solicited, typeof announcementForm> = {
  name: "announce",
  form: announcementForm,
  may: ({ call, path, applications }, who, hand) => {
    const barred = mayInArea("announce", who, path, hand);
    if (barred) return barred;
    if (call.state === "open") return refuse("call_running", undefined, { day: call.until });
    if (call.state !== "closed") return refuse("decided_already");
    const left = undecided(applications).length;
    return left > 0 ? refuse("undecided_left", undefined, { left }) : undefined;
  },
  decide: ({ call, policy, calendar, applications }, _who, _input, hand) => {
    const rows = placesOf(
      applications.filter(({ state }) => state === "scored"),
      call.places,
      call.ties,
    );
    const { day: until, at } = dueIn(calendar, dayOf(hand.now), policy.library.publicity.value);
    const told = [...new Set(applications.filter(({ state }) => state === "scored").map(({ by }) => by))];
    return [{ subject: solicitationOf(call.id), kind: "result_announced", body: { rows: [...rows], until, at }, texts: {}, tells: told }];
  },
};
