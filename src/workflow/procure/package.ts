/** A package (打包): projects of one class and one street are procured together, and the price is divided over them to the fen. */
import type { Draft, DraftOf } from "#model/draft.ts";
import type { Hand } from "#model/hand.ts";
import { grantFor, type Who } from "#model/people/roles.ts";
import { rungFor } from "#model/policy/way.ts";
import { type Way, ways } from "#model/procure/contract.ts";
import { bundleForm, portionForm, unbundlingForm } from "#model/procure/forms.ts";
import { type Beside, leading, type Package, packageOf, sharesByApproval } from "#model/procure/package.ts";
import { type Dossier, matterOf } from "#model/project.ts";
import { allOf, isRefusal, type Refusal, refuse } from "#model/refusals.ts";
import { projectOf, type Subject } from "#model/subject.ts";
import { onProject } from "../act.ts";
import { officerOf } from "../moves.ts";
import { notOwn } from "../screen/own.ts";
import { type Award, unused } from "./rung.ts";

export const bundle = onProject({
  name: "bundle",
  form: bundleForm,
  when: (d, who) => {
    if (packageOf(d)) return refuse("in_a_package");
    if (!d.policy.procurement.packages.value) return refuse("no_packages");
    if (d.contracts.length > 0 || unused(d)) return refuse("procured_already");
    return notOwn(d, who) ?? (d.beside.length === 0 ? refuse("nothing_beside") : undefined);
  },
  decide: (d, who, { with: others, title, reason }, hand) => {
    const found = others.map((receipt) => d.beside.find((one) => one.receipt === receipt));
    const chosen = found.flatMap((one) => one ?? []);
    if (chosen.length < found.length) return refuse("not_a_choice", "with");
    const wrong = allOf(chosen.flatMap((one) => notTogether(d, one, who, hand) ?? []));
    if (wrong) return wrong;
    const own = { project: d.project.receipt, approved: d.project.approved ?? 0 };
    const parts = [own, ...chosen.map((one) => ({ project: one.receipt, approved: one.approved }))];
    const total = parts.reduce((sum, one) => sum + one.approved, 0);
    const least = Math.max(d.policy.procurement.quotes.value, ...chosen.map((one) => one.procurement.quotes.value));
    const body = { package: nextPackage(d), way: strictest(d, chosen, total), least, total, parts };
    return [{ subject: projectOf(d.project.receipt), kind: "bundled", body, texts: { title, reason } }];
  },
});

const nextPackage = ({ trail }: Dossier): number => 1 + trail.filter(({ kind }) => kind === "bundled").length;

/** Its own rules must let it be, and whoever puts it in must have it in hand too. */
function notTogether(d: Dossier, one: Beside, who: Who, hand: Hand): Refusal | undefined {
  if (!one.procurement.packages.value) return refuse("no_packages", "with");
  if (one.proposer === who.id) return refuse("own_project", "with");
  return grantFor(who, [officerOf(d)], one.path, hand.today) ? undefined : refuse("not_your_role", "with");
}

/** What each project's own rules ask for the total: the strictest of them holds for all. */
function strictest(d: Dossier, others: readonly Beside[], total: number): Way {
  const matter = { ...matterOf(d), amount: Math.max(total, ...[d.project, ...others].map(({ whole }) => whole ?? 0)) };
  const asked = [
    rungFor(d.policy, matter),
    ...others.map(({ procurement, path, urgent }) => rungFor({ ...d.policy, procurement }, { ...matter, path, urgent })),
  ];
  return asked.map((rung) => rung?.by ?? "tender").reduce((a, b) => (ways.indexOf(b) > ways.indexOf(a) ? b : a));
}

/** Before a supplier is chosen the whole falls apart; afterwards one project goes its own way, and the others keep their shares. */
export const unbundle = onProject({
  name: "unbundle",
  form: unbundlingForm,
  when: (d, who) => {
    const all = packageOf(d);
    if (!all) return refuse("not_in_a_package");
    return all.state === "open" && !leading(d) ? refuse("in_a_package") : notOwn(d, who);
  },
  decide: (d, _who, { reason }) => {
    const all = packageOf(d);
    if (!all) return refuse("not_in_a_package");
    const body = { lead: all.lead, package: all.n, whole: all.state === "open" };
    return [{ subject: projectOf(d.project.receipt), kind: "unbundled", body, texts: { reason } }];
  },
});

/** The price in its parts as typed, while nobody has signed one of them. */
export const portion = onProject({
  name: "portion",
  form: portionForm,
  when: (d, who) => {
    const all = packageOf(d);
    if (all?.state !== "divided" || all.lead !== d.project.receipt) return refuse("not_in_a_package");
    return all.parts.some((one) => one.state !== "in") ? refuse("signed_in_part") : notOwn(d, who);
  },
  decide: (d, _who, { parts, reason }) => {
    const all = packageOf(d);
    if (!all?.tender) return refuse("not_in_a_package");
    const typed = sharesTyped(all, parts);
    if (isRefusal(typed)) return typed;
    return [sharedOut(projectOf(d.project.receipt), all, all.tender.n, "hand", typed, reason)];
  },
});

function sharesTyped(all: Package, typed: readonly { readonly key: string; readonly share: number }[]): readonly number[] | Refusal {
  const byProject = new Map(typed.map((one) => [one.key, one.share]));
  const wrong = all.parts.flatMap(({ project, approved }) => {
    const share = byProject.get(project);
    if (share === undefined) return [refuse("required", `parts.share.${project}`)];
    return share > approved ? [refuse("over_its_approval", `parts.share.${project}`, { most: approved })] : [];
  });
  const refusal = allOf(wrong);
  if (refusal) return refusal;
  const shares = all.parts.map(({ project }) => byProject.get(project) ?? 0);
  const sum = shares.reduce((total, one) => total + one, 0);
  const price = all.tender?.amount ?? 0;
  return sum === price && typed.length === all.parts.length
    ? shares
    : refuse("not_the_price", `parts.share.${all.parts[0]?.project}`, { sum, price });
}

/** With the award of a package comes its division, by the approved sums; a price so small that a project would have nothing of it is none. */
export function shareOut(subject: Subject, all: Package, awarded: DraftOf<"awarded">): readonly Draft[] | Refusal {
  const shares = sharesByApproval(awarded.body.amount, all.parts);
  if (shares.includes(0)) return refuse("not_enough_for_all", "supplier");
  return [awarded, sharedOut(subject, all, awarded.body.tender, "approval", shares, "")];
}

const sharedOut = (
  subject: Subject,
  all: Package,
  tender: number,
  by: "approval" | "hand",
  shares: readonly number[],
  reason: string,
): DraftOf<"shared_out"> => ({
  subject,
  kind: "shared_out",
  body: { package: all.n, tender, by, shares: all.parts.map(({ project }, index) => ({ project, amount: shares[index] ?? 0 })) },
  texts: { reason },
});

/** Whoever signs by a share of a package takes it over into the project's own line first. */
export function portionOf(d: Dossier, award: Award | undefined): readonly Draft[] {
  const all = packageOf(d);
  if (!all || !award) return [];
  const { way: _way, ...of } = award;
  return [{ subject: projectOf(d.project.receipt), kind: "portioned", body: { lead: all.lead, package: all.n, ...of }, texts: {} }];
}
