/** The file of a supplier: looked up on the lists; suspended, admitted again or paid elsewhere, each by two people. */
import type { Hand } from "#model/hand.ts";
import type { Who } from "#model/people/roles.ts";
import { accountForm, barringForm, droppingForm, ratificationForm, vettingForm } from "#model/procure/forms.ts";
import { openChange, type StandingChange, type SupplierFile } from "#model/procure/register.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { supplierOf } from "#model/subject.ts";
import { type Act, mayInArea } from "../act.ts";

export const vet: Act<SupplierFile, typeof vettingForm> = {
  name: "vet",
  form: vettingForm,
  may: (file, who, hand) => mayInArea("vet", who, file.path, hand),
  decide: (file, _who, { on, lists, clear, grade }, hand) => {
    if (on > hand.today) return refuse("in_the_future", "on", { today: hand.today });
    if (file.vettedOn !== null && on < file.vettedOn) return refuse("before_the_last", "on", { day: file.vettedOn });
    return [{ subject: supplierOf(file.id), kind: "vetted", on, body: { clear, ...(grade === null ? {} : { grade }) }, texts: { lists } }];
  },
};

/** One change at a time. */
const mayAsk = (name: "bar" | "readmit" | "reroute", file: SupplierFile, who: Who, hand: Hand): Refusal | undefined =>
  mayInArea(name, who, file.path, hand) ?? (openChange(file) ? refuse("change_open") : undefined);

const asked = (file: SupplierFile, of: StandingChange["of"], input: { paper: string; reason: string; account?: string }) => ({
  subject: supplierOf(file.id),
  kind: "standing_asked" as const,
  body: { change: file.changes.length + 1, of },
  texts: { reason: input.reason, account: input.account ?? "", paper: input.paper },
});

export const bar: Act<SupplierFile, typeof barringForm> = {
  name: "bar",
  form: barringForm,
  may: (file, who, hand) => mayAsk("bar", file, who, hand) ?? (file.suspended ? refuse("supplier_standing") : undefined),
  decide: (file, _who, input) => [asked(file, "suspend", input)],
};

export const readmit: Act<SupplierFile, typeof barringForm> = {
  name: "readmit",
  form: barringForm,
  may: (file, who, hand) => mayAsk("readmit", file, who, hand) ?? (file.suspended ? undefined : refuse("supplier_standing")),
  decide: (file, _who, input) => [asked(file, "readmit", input)],
};

export const reroute: Act<SupplierFile, typeof accountForm> = {
  name: "reroute",
  form: accountForm,
  may: (file, who, hand) => mayAsk("reroute", file, who, hand),
  decide: (file, _who, input) => (input.account === file.account ? refuse("same_value", "account") : [asked(file, "account", input)]),
};

function byAnother(name: "ratify" | "drop", file: SupplierFile, who: Who, hand: Hand): Refusal | undefined {
  const barred = mayInArea(name, who, file.path, hand);
  if (barred) return barred;
  const open = openChange(file);
  if (!open) return refuse("nothing_open");
  return open.askedBy === who.id ? refuse("second_person") : undefined;
}

/** Whoever agrees to another account has called the supplier back, on a number known before. */
export const ratify: Act<SupplierFile, typeof ratificationForm> = {
  name: "ratify",
  form: ratificationForm,
  may: (file, who, hand) => byAnother("ratify", file, who, hand),
  decide: (file, _who, { callback }) => {
    const open = openChange(file);
    if (!open) return refuse("nothing_open");
    if (open.of === "account" && callback === null) return refuse("callback_first", "callback");
    const body = { change: open.n, of: open.of };
    return [{ subject: supplierOf(file.id), kind: "standing_agreed", body, texts: { callback: callback ?? "" } }];
  },
};

export const drop: Act<SupplierFile, typeof droppingForm> = {
  name: "drop",
  form: droppingForm,
  may: (file, who, hand) => byAnother("drop", file, who, hand),
  decide: (file, _who, { reason }) => [
    { subject: supplierOf(file.id), kind: "standing_declined", body: { change: openChange(file)?.n ?? 0 }, texts: { reason } },
  ],
};
