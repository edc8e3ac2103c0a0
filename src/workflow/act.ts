/** An act: may this person try it now, and what becomes true if they do. Pure: no clock, database, HTTP or chance. */
import type { ActRow, By } from "#model/act.ts";
import { type ActName, acts } from "#model/acts.ts";
import type { Draft } from "#model/draft.ts";
import type { Form, InputOf } from "#model/form.ts";
import type { Hand } from "#model/hand.ts";
import { consentOf } from "#model/people/consent.ts";
import { officeOf } from "#model/people/office.ts";
import { grantFor, type Role, roles, type Who } from "#model/people/roles.ts";
import { classOf } from "#model/policy/policy.ts";
import type { Dossier } from "#model/project.ts";
import { type Refusal, refuse } from "#model/refusals.ts";
import { rolesAt } from "#model/screen/over.ts";

export type Outcome = readonly Draft[] | Refusal;

export interface Act<K, F extends Form> {
  readonly name: ActName;
  readonly form: F;
  /** The whole answer to "may I?": pages ask it before they offer, the server before it decides. */
  readonly may: (known: K, who: Who, hand: Hand) => Refusal | undefined;
  readonly decide: (known: K, who: Who, input: InputOf<F>, hand: Hand) => Outcome;
}

export function perform<K, F extends Form>(act: Act<K, F>, known: K, who: Who, input: InputOf<F>, hand: Hand): Outcome {
  return act.may(known, who, hand) ?? act.decide(known, who, input, hand);
}

interface ProjectAct<F extends Form> extends Omit<Act<Dossier, F>, "may"> {
  readonly when?: (known: Dossier, who: Who, hand: Hand) => Refusal | undefined;
}

/** An act on a project: its row in the table of acts says who and where, `when` what else must hold. */
export function onProject<F extends Form>({ when, ...act }: ProjectAct<F>): Act<Dossier, F> {
  return { ...act, may: (known, who, hand) => mayOnProject(act.name, known, who, hand) ?? when?.(known, who, hand) };
}

export function mayOnProject(name: ActName, known: Dossier, who: Who, hand: Hand): Refusal | undefined {
  const row: ActRow = acts[name];
  if (!row.by.some((by) => isBy(by, known, who, hand))) return refuse("not_your_role");
  const { stage } = known.project;
  return row.stages && !row.stages.includes(stage) ? refuse("wrong_stage", undefined, { stage }) : undefined;
}

/** An act in an area that may see it from above: the path of the area comes with what is known. */
export const mayInArea = (name: ActName, who: Who, path: string | null, hand: Hand): Refusal | undefined => {
  const row: ActRow = acts[name];
  return grantFor(who, row.by.filter(isRole), path, hand.today) ? undefined : refuse("not_your_role");
};

const isRole = (by: By): by is Role => roles.some((role) => role === by);

export interface As {
  readonly role: Role | "proposer" | "clock" | "setup";
  readonly delegateOf: string | null;
}

/** In what role, and in whose place, somebody acts: the first line of the table that lets them. */
export function actingOn(name: ActName, known: Dossier, who: Who, hand: Hand): As {
  const row: ActRow = acts[name];
  const by = row.by.find((one) => isBy(one, known, who, hand)) ?? "proposer";
  if (by === "proposer" || (by === "signer" && known.project.proposer === who.id)) return { role: "proposer", delegateOf: null };
  if (by === "agent") return { role: "agent", delegateOf: known.project.proposer };
  return by === "contractor" || by === "payee"
    ? { role: "supplier", delegateOf: null }
    : grantAs(who, rolesOf(by, known), known.project.path, hand);
}

function rolesOf(by: By, known: Dossier): readonly Role[] {
  if (by === "signer") return signing;
  if (by === "turn") return [officeOf(known.project.turn) ?? []].flat();
  if (by === "gate") return rolesAt(known);
  if (by === "handler") return [known.policy.notice.handler.value];
  if (by === "judge") return known.policy.appeal.value ? [known.policy.appeal.value.by] : [];
  if (by === "urgent") return known.policy.urgent.value ? [known.policy.urgent.value.officer] : [];
  if (by === "class") return [classOf(known.policy, known.project.class)?.officer ?? "officer:service"];
  return isRole(by) ? [by] : [];
}
const signing: readonly Role[] = ["member", "chair", "officer:service", "officer:works", "clerk", "supervisor", "resident"];

/** In an area: the grant that lets them. */
export const actingIn = (name: ActName, path: string | null, who: Who, hand: Hand): As => {
  const row: ActRow = acts[name];
  return grantAs(who, row.by.filter(isRole), path, hand);
};

function grantAs(who: Who, wanted: readonly Role[], path: string | null, hand: Hand): As {
  const grant = grantFor(who, wanted, path, hand.today);
  return { role: grant?.role ?? wanted[0] ?? "resident", delegateOf: grant?.delegateOf ?? null };
}

function isBy(by: By, known: Dossier, who: Who, hand: Hand): boolean {
  if (by === "proposer") return known.project.proposer === who.id;
  if (by === "agent") return consentOf(who, known.project.proposer, known.project.path, hand.today) !== undefined;
  if (by === "contractor") return actsForSupplier(known, who, hand);
  if (by === "payee") return known.contracts.some((one) => actsFor(who, one.supplier, hand));
  return by === "signer" || grantFor(who, rolesOf(by, known), known.project.path, hand.today) !== undefined;
}

export const actsForSupplier = (
  { project }: { readonly project: Pick<Dossier["project"], "supplier"> },
  who: Who,
  hand: Pick<Hand, "today">,
): boolean => project.supplier !== null && actsFor(who, project.supplier, hand);

export const actsFor = (who: Who, supplier: string, hand: Pick<Hand, "today">): boolean =>
  who.grants.some(
    (grant) =>
      grant.role === "supplier" &&
      grant.supplier === supplier &&
      grant.from <= hand.today &&
      (grant.until === null || hand.today <= grant.until),
  );
