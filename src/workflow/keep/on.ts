/** Acts on a finished work: by staff of its place, by who built it, or by anybody. */
import type { ActRow } from "#model/act.ts";
import { type ActName, acts } from "#model/acts.ts";
import type { Form } from "#model/form.ts";
import type { Hand } from "#model/hand.ts";
import type { Keeping } from "#model/keep/work.ts";
import { grantFor, staffRoles, type Who } from "#model/people/roles.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { type Act, type As, actsForSupplier } from "../act.ts";

interface WorkAct<F extends Form> extends Omit<Act<Keeping, F>, "may"> {
  readonly when?: (known: Keeping, who: Who, hand: Hand) => Refusal | undefined;
}

export function onWork<F extends Form>({ when, ...act }: WorkAct<F>): Act<Keeping, F> {
  return { ...act, may: (known, who, hand) => mayOnWork(act.name, known, who, hand) ?? when?.(known, who, hand) };
}

const isSuppliers = ({ work }: Keeping, who: Who, hand: Hand): boolean => actsForSupplier({ project: work }, who, hand);

function mayOnWork(name: ActName, known: Keeping, who: Who, hand: Hand): Refusal | undefined {
  if (!known.work.public) return refuse("not_found");
  const { by }: ActRow = acts[name];
  const may = by.includes("anybody") || (by.includes("supplier") && isSuppliers(known, who, hand)) || staffFor(name, known, who, hand);
  return may ? undefined : refuse("not_your_role");
}

/** The grant of the place by which somebody of its staff may. */
function staffFor(name: ActName, { path }: Keeping, who: Who, hand: Hand) {
  const { by }: ActRow = acts[name];
  return grantFor(
    who,
    staffRoles.filter((role) => by.includes(role)),
    path,
    hand.today,
  );
}

export function actingOnWork(name: ActName, known: Keeping, who: Who, hand: Hand): As {
  const { by }: ActRow = acts[name];
  if (by.includes("supplier") && isSuppliers(known, who, hand)) return { role: "supplier", delegateOf: null };
  const grant = staffFor(name, known, who, hand);
  return { role: grant?.role ?? "resident", delegateOf: grant?.delegateOf ?? null };
}
